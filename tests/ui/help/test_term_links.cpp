// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_form.h"
#include "help/glossary_panel.h"
#include "help/glossary_terms.h"
#include "help/help_guide.h"
#include "help/term_label.h"
#include "help/tour.h"
#include "lab/lab_page.h"
#include "lab/lambda_view.h"
#include "lab/probe_view.h"
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "whole_window.h"
#include "widgets/message_bar.h"

#include <QDesktopServices>
#include <QDialog>
#include <QDockWidget>
#include <QTextDocument>
#include <QWhatsThis>
#include <QtTest>

#include <algorithm>

using namespace ui;

/// What the window explains leads to the glossary from each term's first mention.
class TestTermLinks : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WholeWindow> m_whole;

    static QStringList linksIn(const QString& html)
    {
        static const QRegularExpression link(QStringLiteral("href=\"glossary:([^\"]*)\""));
        QStringList ids;
        for (const auto& found : link.globalMatch(html))
            ids += found.captured(1);
        return ids;
    }
    static QString plainOf(const QString& text)
    {
        if (!Qt::mightBeRichText(text))
            return text;
        QTextDocument document;
        document.setHtml(text);
        return document.toPlainText();
    }
    static QStringList termsOf(const QString& text)
    {
        QStringList ids = linksIn(withGlossaryLinks(plainOf(text)));
        ids.sort();
        return ids;
    }
    static QStringList linkedIn(const QString& text)
    {
        QStringList ids = linksIn(text);
        ids.sort();
        return ids;
    }
    /// Terms of `plain` that `html` has no link to. It may have more: where a tag parts two words of a term, the other
    /// term that one of them is.
    static QStringList missingIn(const QString& plain, const QString& html)
    {
        QStringList terms = termsOf(plain);
        for (const QString& linked : linkedIn(html))
            terms.removeAll(linked);
        return terms;
    }
    /// Sentences: what wraps, and is neither a heading, nor a formula or a reading, nor what happened or went wrong.
    static bool explains(const QLabel* label)
    {
        static const QStringList readings{"stepsFormula", "stepsCellFormula", "stepsScale", "probeState"};
        if (qobject_cast<const MessageBar*>(label->parentWidget()) || readings.contains(label->objectName()))
            return false;
        const QString role = label->property("role").toString();
        return label->wordWrap() && role != QLatin1String("title") && role != QLatin1String("error") &&
               plainOf(label->text()).contains(QLatin1Char(' ')) && plainOf(label->text()).size() > 40;
    }
    /// Counts the links; says where one is missing.
    static int checkLabels(const QWidget* page, const QString& where)
    {
        int links = 0;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (!explains(label))
                continue;
            const QStringList found = linkedIn(label->text());
            if (found != termsOf(label->text()))
                QTest::qFail(qPrintable(QStringLiteral("%1, %2: “%3” links %4 and speaks of %5")
                                            .arg(where, label->objectName(), plainOf(label->text()), found.join(' '),
                                                 termsOf(label->text()).join(' '))),
                             __FILE__, __LINE__);
            links += static_cast<int>(found.size());
            if (!found.isEmpty() && (label->focusPolicy() != Qt::StrongFocus || !label->openExternalLinks() ||
                                     !label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard) ||
                                     label->accessibleName() != plainOf(label->text())))
                QTest::qFail(qPrintable(where + ": not for keyboard and screen reader: " + label->objectName()),
                             __FILE__, __LINE__);
        }
        return links;
    }

private slots:
    void initTestCase()
    {
        m_whole = std::make_unique<WholeWindow>();
        m_whole->open();
        m_whole->window()->resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowActive(m_whole->window()));
    }

    void tagsAndLinksOfATextStay()
    {
        QCOMPARE(
            withGlossaryLinksIn(QStringLiteral("<b>LoRA</b> &amp; rank &lt; LoRA<br>rank, <a href=\"x\">alpha</a>")),
            QStringLiteral("<b><a href=\"glossary:lora\">LoRA</a></b> &amp; <a href=\"glossary:rank\">rank</a> &lt; "
                           "LoRA<br>rank, <a href=\"x\">alpha</a>"));
        QCOMPARE(withGlossaryLinksIn(QStringLiteral("nothing <i>of</i> it")), QStringLiteral("nothing <i>of</i> it"));
    }

    void aLabelIsReachedWhereThereIsALink()
    {
        TermLabel label;
        label.setText(QStringLiteral("a < b"));
        QCOMPARE(label.text(), QStringLiteral("a < b"));
        QCOMPARE(label.focusPolicy(), Qt::NoFocus);
        QVERIFY(label.accessibleName().isEmpty());
        label.setText(QStringLiteral("the rank of LoRA < 4"));
        QCOMPARE(linkedIn(label.text()), (QStringList{"lora", "rank"}));
        QCOMPARE(label.focusPolicy(), Qt::StrongFocus);
        QCOMPARE(label.accessibleName(), QStringLiteral("the rank of LoRA < 4"));
        label.setText(QStringLiteral("<b>rank</b>"));
        QCOMPARE(label.accessibleName(), QStringLiteral("rank"));
        label.setTextFormat(Qt::PlainText);
        QVERIFY(label.text().contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(!label.whatsThis().isEmpty());
        label.setText(QStringLiteral("nothing"));
        QCOMPARE(label.focusPolicy(), Qt::NoFocus);
        QVERIFY(label.whatsThis().isEmpty());
    }

    void whatCanBeMarkedCanBeClicked()
    {
        TermLabel label(QStringLiteral("the rank"));
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        label.setText(QStringLiteral("nothing"));
        QCOMPARE(label.focusPolicy(), Qt::ClickFocus); // for Ctrl+C
    }

    void namesWithSignsAreExplainedAsTheyAre()
    {
        QWidget window; // what a window says is not asked for
        QWidget widget(&window);
        widget.setToolTip(QStringLiteral("/data/R&D \"x\""));
        QVERIFY(Qt::mightBeRichText(explanationOf(&widget)));
        QCOMPARE(plainOf(explanationOf(&widget)), widget.toolTip());
    }

    void aDialogBeforeTheWindowShowsTheTermItself()
    {
        QDialog dialog(m_whole->window());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QDesktopServices::openUrl(QUrl(QStringLiteral("glossary:retention")));
        QVERIFY(!m_whole->window()->guide()->isGlossaryShown());
        const auto popUp = [] {
            const auto all = QApplication::topLevelWidgets();
            const auto found = std::find_if(all.begin(), all.end(), [](const QWidget* widget) {
                return widget->inherits("QWhatsThat") && widget->isVisible();
            });
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(popUp());
        QWhatsThis::hideText();
    }

    void enterOnALinkOpensTheGlossary()
    {
        TermLabel label(QStringLiteral("what retention is"));
        label.show();
        QVERIFY(QTest::qWaitForWindowActive(&label));
        label.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&label, Qt::Key_Tab); // onto the link, where the label itself came first
        QTest::keyClick(&label, Qt::Key_Return);
        QTRY_COMPARE(m_whole->window()->guide()->glossary()->shownTerm(), QStringLiteral("retention"));
        QVERIFY(m_whole->window()->findChild<QDockWidget*>("glossaryDock")->isVisible());
        m_whole->window()->guide()->closeGlossary();
    }

    void everyPlaceThatExplains()
    {
        auto* lab = m_whole->window()->findChild<LabPage*>();
        int links = 0;
        for (const Place& place : m_whole->places()) {
            const QWidget* page = place.show();
            if (qobject_cast<const LabPage*>(page) || qobject_cast<const ComparePage*>(page) ||
                qobject_cast<const EvaluatePage*>(page))
                links += checkLabels(page, place.name);
        }
        QVERIFY2(links > 30, qPrintable(QString::number(links)));
        QVERIFY(!linkedIn(lab->findChild<QTextBrowser*>("toyExplanation")->toHtml()).isEmpty());
        for (const char* name : {"sweepSummary", "stepsText"})
            QVERIFY2(lab->findChild<TermLabel*>(name), name);
    }

    void theLabOnceItHasAnswered()
    {
        auto* lab = m_whole->window()->findChild<LabPage*>();
        m_whole->window()->pages()->setCurrentWidget(lab);
        lab->setCurrentWidget(lab->probe());
        QTRY_VERIFY(!m_whole->lab.questions.empty());
        m_whole->lab.answerProbe();
        int links = checkLabels(lab, QStringLiteral("probe"));
        LambdaView* lambda = lab->lambda();
        lab->setCurrentWidget(lambda);
        lambda->open("/library/runs/20261130-101500-mrpc-1a2b");
        QTRY_VERIFY(!m_whole->lab.sweeps.empty());
        m_whole->lab.answerSweep(true);
        links += checkLabels(lambda, QStringLiteral("lambda"));
        StepsView* steps = lab->steps();
        for (const auto method :
             {engine::StepsMethod::Lora, engine::StepsMethod::Series, engine::StepsMethod::SeriesMixSkip}) {
            engine::StepsSettings settings;
            settings.method = method;
            steps->model()->setSettings(settings, {});
            for (std::size_t i = 0; i < steps->model()->steps().size(); ++i) {
                steps->model()->setCurrent(static_cast<int>(i));
                links += checkLabels(steps, QString::fromStdString(steps->model()->step().id));
            }
        }
        QVERIFY2(links > 40, qPrintable(QString::number(links)));
    }

    void whatsThisOfEveryFieldAndToolTip()
    {
        int fields = 0;
        for (const engine::Field& field : engine::fields()) {
            const auto* form = m_whole->window()->trainPage()->form();
            const auto* control = form->findChild<QWidget*>(QString::fromStdString(field.key));
            if (!control)
                continue;
            const QStringList missing = missingIn(QString::fromStdString(field.help), explanationOf(control));
            QVERIFY2(missing.isEmpty(), qPrintable(QString::fromStdString(field.key) + ": " + missing.join(' ')));
            ++fields;
        }
        QVERIFY(fields > 40);
        for (const QWidget* widget : m_whole->window()->findChildren<QWidget*>()) {
            const QString text = explanationOf(widget);
            const QStringList missing = missingIn(plainOf(text), text);
            QVERIFY2(missing.isEmpty(), qPrintable(widget->objectName() + ": " + missing.join(' ')));
        }
    }

    void aLinkInWhatsThisOpensTheGlossary()
    {
        auto* control = m_whole->window()->findChild<QWidget*>("sibo.lambda");
        QVERIFY(control);
        QWhatsThisClickedEvent clicked(QStringLiteral("glossary:excess"));
        QApplication::sendEvent(control, &clicked);
        QCOMPARE(m_whole->window()->guide()->glossary()->shownTerm(), QStringLiteral("excess"));
        m_whole->window()->guide()->closeGlossary();
    }

    void theToursStops()
    {
        m_whole->window()->guide()->startTour();
        QPointer<Tour> tour = m_whole->window()->guide()->tour();
        int links = 0;
        for (int stop = 0; stop < tour->count(); ++stop) {
            links += checkLabels(tour, QStringLiteral("tour %1").arg(stop));
            if (stop + 1 < tour->count())
                tour->next();
        }
        QVERIFY(links >= tour->count());
        // The glossary comes, and the tour stays.
        QDesktopServices::openUrl(QUrl(QStringLiteral("glossary:lambda")));
        QVERIFY(m_whole->window()->findChild<QDockWidget*>("glossaryDock")->isVisible());
        QVERIFY(tour && tour->isVisible());
        tour->leave();
    }

    void cleanupTestCase() { m_whole.reset(); }
};

QTEST_MAIN(TestTermLinks)
#include "test_term_links.moc"
