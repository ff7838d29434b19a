// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/help_panel.h"
#include "engine/fields.h"
#include "help/glossary_panel.h"
#include "help/glossary_terms.h"
#include "translation/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTextBrowser>
#include <QTextDocument>
#include <QtTest>

using namespace ui;

class TestGlossary : public QObject {
    Q_OBJECT

private:
    static QStringList linksIn(const QString& html)
    {
        static const QRegularExpression link(QStringLiteral("href=\"glossary:([^\"]*)\""));
        QStringList ids;
        for (auto found = link.globalMatch(html); found.hasNext();)
            ids += found.next().captured(1);
        return ids;
    }

private slots:
    void everyTermStandsOnce()
    {
        static const QRegularExpression plain(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        QSet<QString> ids, names, words;
        QVERIFY(glossaryTerms().size() >= 40);
        for (const GlossaryTerm& term : glossaryTerms()) {
            const QString id = QString::fromLatin1(term.id), name = QString::fromUtf8(term.term);
            QVERIFY2(plain.match(id).hasMatch(), term.id);
            QVERIFY2(!ids.contains(id) && !names.contains(name.toLower()), term.id);
            ids += id;
            names += name.toLower();
            QVERIFY2(QByteArray(term.text).endsWith('.'), term.id);
            for (const QString& word : QString::fromUtf8(term.words).split('|', Qt::SkipEmptyParts)) {
                QVERIFY2(!words.contains(word.toLower()), qPrintable(word)); // it could lead to one of them only
                words += word.toLower();
            }
        }
    }
    void termsStandInTheOrderOfTheLanguage()
    {
        const auto names = [](const GlossaryPanel& panel) {
            QStringList shown;
            const auto* list = panel.findChild<QListWidget*>();
            for (int i = 0; i < list->count(); ++i)
                shown += list->item(i)->text();
            return shown;
        };
        const auto placeOf = [](const QStringList& shown, const QString& beginning) {
            for (int i = 0; i < shown.size(); ++i)
                if (shown[i].startsWith(beginning))
                    return i;
            return -1;
        };
        const QStringList english = names(GlossaryPanel(QStringLiteral("en")));
        QVERIFY(placeOf(english, QStringLiteral("h0")) >= 0); // small letters are no letters of their own
        QVERIFY(placeOf(english, QStringLiteral("h0")) < placeOf(english, QStringLiteral("LoRA")));
        const Translation german(Language::German);
        const QStringList translated = names(GlossaryPanel(QStringLiteral("de")));
        QVERIFY(placeOf(translated, QStringLiteral("Ä")) >= 0);
        QVERIFY(placeOf(translated, QStringLiteral("Ä")) < placeOf(translated, QStringLiteral("B")));
    }
    void termsAreFoundById()
    {
        QCOMPARE(findGlossaryTerm(QStringLiteral("over-smoothing"))->term, "Over-smoothing");
        QVERIFY(!findGlossaryTerm(QStringLiteral("Over-smoothing")));
        QVERIFY(!findGlossaryTerm({}));
    }
    void theFirstMentionOfATermLeadsToIt()
    {
        const QString html = withGlossaryLinks(QStringLiteral("LoRA with rank 8; LoRA again"));
        QCOMPARE(linksIn(html), (QStringList{"lora", "rank"}));
        QVERIFY2(html.startsWith("<a href=\"glossary:lora\">LoRA</a> with"), qPrintable(html));
        QVERIFY2(html.endsWith("; LoRA again"), qPrintable(html));
    }
    void partsOfWordsAreNoMentions()
    {
        QCOMPARE(linksIn(withGlossaryLinks(QStringLiteral("ranking, unfrozen, LoRAs, sub-rank"))), QStringList());
        QCOMPARE(linksIn(withGlossaryLinks(QStringLiteral("(h0), λ."))), (QStringList{"h0", "lambda"}));
    }
    void theLongerOfTwoMentionsWins()
    {
        QCOMPARE(linksIn(withGlossaryLinks(QStringLiteral("parameter-efficient fine-tuning"))), QStringList{"peft"});
    }
    void aTextIsNeverReadAsHtml()
    {
        const QString html = withGlossaryLinks(QStringLiteral("<b>rank</b> & \"alpha\" < 3"));
        QVERIFY2(!html.contains("<b>"), qPrintable(html));
        QCOMPARE(linksIn(html), (QStringList{"rank", "alpha"}));
        QTextDocument shown;
        shown.setHtml(html);
        QCOMPARE(shown.toPlainText(), QStringLiteral("<b>rank</b> & \"alpha\" < 3"));
    }
    void aMeaningDoesNotLeadToItself()
    {
        for (const GlossaryTerm& term : glossaryTerms()) {
            const QStringList links = linksIn(withGlossaryLinks(textOf(term), QString::fromLatin1(term.id)));
            QVERIFY2(!links.contains(QLatin1String(term.id)), term.id);
            for (const QString& id : links)
                QVERIFY2(findGlossaryTerm(id), qPrintable(id));
        }
    }
    void searchLooksAtTermsFirst()
    {
        GlossaryPanel panel(QStringLiteral("en"));
        auto* list = panel.findChild<QListWidget*>("glossaryTerms");
        auto* search = panel.findChild<QLineEdit*>("glossarySearch");
        QCOMPARE(static_cast<std::size_t>(list->count()), glossaryTerms().size());
        search->setText(QStringLiteral("ReTentioN"));
        QCOMPARE(panel.shownTerm(), QStringLiteral("retention"));
        search->setText(QStringLiteral("direction")); // no term's name
        QVERIFY(list->count() >= 3);
        QVERIFY(list->count() < static_cast<int>(glossaryTerms().size()));
        search->setText(QStringLiteral("zebra"));
        QCOMPARE(list->count(), 0);
        QVERIFY(!panel.findChild<QLabel*>("glossaryNone")->isHidden());
        QCOMPARE(panel.shownTerm(), QString());
        QVERIFY(panel.findChild<QTextBrowser*>("glossaryText")->toPlainText().isEmpty());
        search->clear();
        QVERIFY(panel.findChild<QLabel*>("glossaryNone")->isHidden());
    }
    void keysInTheSearchLineMoveInTheList()
    {
        GlossaryPanel panel(QStringLiteral("en"));
        auto* search = panel.findChild<QLineEdit*>("glossarySearch");
        const QString first = panel.shownTerm();
        QTest::keyClick(search, Qt::Key_Up);
        QCOMPARE(panel.shownTerm(), first);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(panel.shownTerm() != first);
    }
    void linksLeadFromTermToTerm()
    {
        GlossaryPanel panel(QStringLiteral("en"));
        QVERIFY(panel.showTerm(QStringLiteral("sibo")));
        auto* text = panel.findChild<QTextBrowser*>("glossaryText");
        QVERIFY(text->toPlainText().contains("2402.11896"));
        QVERIFY(linksIn(text->toHtml()).contains("h0"));
        emit text->anchorClicked(QUrl(QStringLiteral("glossary:h0")));
        QCOMPARE(panel.shownTerm(), QStringLiteral("h0"));
        QVERIFY(!panel.showTerm(QStringLiteral("nothing")));
        QCOMPARE(panel.shownTerm(), QStringLiteral("h0"));
    }
    void helpOfFieldsLeadsToTerms()
    {
        HelpPanel panel;
        panel.showField(engine::findField("sibo.lambda"));
        const auto* text = panel.findChild<QLabel*>("helpText");
        QVERIFY(linksIn(text->text()).contains("h0"));
        QVERIFY(text->openExternalLinks());
    }
};

QTEST_MAIN(TestGlossary)
#include "test_glossary.moc"
