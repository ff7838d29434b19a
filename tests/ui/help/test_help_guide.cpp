// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_form.h"
#include "engine/fields.h"
#include "help/glossary_panel.h"
#include "help/help_guide.h"
#include "help/tour.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/message_bar.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDockWidget>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextDocument>
#include <QWhatsThis>
#include <QtTest>

class TestHelpGuide : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f;

    ui::MainWindow* window() const { return m_f->window.get(); }
    ui::Tour* startTour() const
    {
        m_f->action("tourAction")->trigger();
        return window()->guide()->tour();
    }
    ui::MessageBar* bar() const { return window()->trainPage()->view()->message(); }

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->open();
    }
    void cleanup() { m_f.reset(); }
    void theFirstStartOffersTheTourOnce()
    {
        QVERIFY(bar()->isHidden()); // the fixture's window is no first one
        m_f->window.reset();
        m_f->context.firstTour = true;
        m_f->open();
        QVERIFY(!bar()->isHidden());
        QTest::mouseClick(bar()->findChild<QPushButton*>("messageAction"), Qt::LeftButton);
        QVERIFY(window()->guide()->tour());
        m_f->window.reset();
        m_f->open();
        QVERIFY(bar()->isHidden());
    }
    void theTourGoesFromStopToStopAndEnds()
    {
        QPointer<ui::Tour> tour = startTour();
        QVERIFY(tour->count() >= 5 && tour->count() <= 7);
        QSignalSpy left(tour, &ui::Tour::left);
        for (int stop = 0; stop < tour->count(); ++stop) {
            QCOMPARE(tour->stop(), stop);
            QVERIFY2(tour->target() && tour->target()->isVisible(), qPrintable(tour->accessibleName()));
            QVERIFY2(!tour->target()->visibleRegion().isEmpty(), qPrintable(tour->accessibleName())); // scrolled to
            QVERIFY(window()->rect().contains(tour->geometry()));
            QVERIFY(!tour->findChild<QLabel*>("tourText")->text().isEmpty());
            QTest::mouseClick(tour->findChild<QPushButton*>("tourNext"), Qt::LeftButton);
        }
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().first().toBool(), true);
        QTRY_VERIFY(!tour);
    }
    void theCardDoesNotCoverWhatItSpeaksOf()
    {
        window()->resize(1280, 720);
        const ui::Tour* tour = startTour();
        while (tour->target() && tour->target()->width() < window()->width() / 2) {
            const QRect target(tour->target()->mapTo(window(), QPoint()), tour->target()->size());
            QVERIFY2(!target.intersects(tour->geometry()), qPrintable(tour->accessibleName()));
            QTest::keyClick(const_cast<ui::Tour*>(tour), Qt::Key_Right);
        }
        QVERIFY(tour->stop() >= 2);
    }
    void itGoesBack()
    {
        ui::Tour* tour = startTour();
        QVERIFY(!tour->findChild<QPushButton*>("tourBack")->isEnabled());
        tour->next();
        QTest::mouseClick(tour->findChild<QPushButton*>("tourBack"), Qt::LeftButton);
        QCOMPARE(tour->stop(), 0);
    }
    void escapeEndsItFromAnywhere()
    {
        QPointer<ui::Tour> tour = startTour();
        QSignalSpy left(tour, &ui::Tour::left);
        QTest::keyClick(window()->trainPage()->form(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().first().toBool(), false);
        QTRY_VERIFY(!tour);
        QVERIFY(window()->isVisible());
    }
    void theFocusGoesBackToWhereItWas()
    {
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        auto* before = window()->findChild<QPushButton*>("questionsButton");
        before->setFocus();
        QTRY_VERIFY(before->hasFocus());
        QPointer<ui::Tour> tour = startTour();
        QVERIFY(tour->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(before->hasFocus());
        QTRY_VERIFY(!tour);
    }
    void aDialogKeepsItsKeys()
    {
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QPointer<ui::Tour> tour = startTour();
        QDialog dialog(window());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(tour && tour->isVisible());
    }
    void theFrameGoesWithWhatItIsAround()
    {
        ui::Tour* tour = startTour();
        auto* frame = window()->findChild<QWidget*>("tourMark");
        const auto target = [&] { return QRect(tour->target()->mapTo(window(), QPoint()), tour->target()->size()); };
        QVERIFY(frame->isVisible() && frame->geometry().intersects(target()));
        auto* splitter = window()->trainPage()->findChild<QSplitter*>();
        QVERIFY(splitter && splitter->isAncestorOf(tour->target()));
        QList<int> sizes = splitter->sizes();
        sizes[0] += 60;
        sizes[1] -= 60;
        const QRect before = target();
        splitter->setSizes(sizes);
        QTRY_VERIFY(target() != before);
        QTRY_COMPARE(frame->geometry().right() - target().right(), 3);
        window()->pages()->setCurrentIndex(1); // another page: there is nothing to frame
        QVERIFY(!tour->target()->isVisible());
        QVERIFY(!frame->isVisible());
    }
    void aClickElsewhereEndsItAndIsNotLost()
    {
        QPointer<ui::Tour> tour = startTour();
        auto* presets = window()->findChild<QPushButton*>("questionsButton");
        QSignalSpy clicked(presets, &QPushButton::clicked);
        QTest::mouseClick(presets, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QTRY_VERIFY(!tour);
    }
    void theTourFollowsTheWindowsSize()
    {
        const ui::Tour* tour = startTour();
        window()->resize(1000, 700);
        QTRY_VERIFY(window()->rect().contains(tour->geometry()));
    }
    void closingDuringTheTourIsSafe()
    {
        startTour();
        QVERIFY(window()->close());
    }
    void aSecondStartBeginsAnew()
    {
        QPointer<ui::Tour> first = startTour();
        first->next();
        const ui::Tour* second = startTour();
        QVERIFY(second != first);
        QCOMPARE(second->stop(), 0);
        QTRY_VERIFY(!first);
    }
    void linksOfTheWholeProgramOpenTheGlossary()
    {
        auto* dock = window()->findChild<QDockWidget*>("glossaryDock");
        QVERIFY(dock->isHidden());
        QVERIFY(QDesktopServices::openUrl(QUrl(QStringLiteral("glossary:retention"))));
        QVERIFY(dock->isVisible());
        QCOMPARE(window()->guide()->glossary()->shownTerm(), QStringLiteral("retention"));
        QDesktopServices::openUrl(QUrl(QStringLiteral("glossary:no-such-term")));
        QCOMPARE(window()->guide()->glossary()->shownTerm(), QStringLiteral("retention"));
    }
    void f1OpensTheGlossaryForTyping()
    {
        m_f->action("glossaryAction")->trigger();
        QTRY_COMPARE(QApplication::focusWidget(), window()->findChild<QWidget*>("glossarySearch"));
    }
    void everyFieldOfTheFormExplainsItself()
    {
        int seen = 0;
        for (const engine::Field& field : engine::fields()) {
            const auto* control = window()->trainPage()->form()->findChild<QWidget*>(QString::fromStdString(field.key));
            if (!control)
                continue;
            ++seen;
            QTextDocument text;
            text.setHtml(ui::explanationOf(control));
            QVERIFY2(text.toPlainText().contains(QString::fromStdString(field.help)), field.key.c_str());
            QVERIFY2(text.toPlainText().contains(QString::fromStdString(field.key)), field.key.c_str());
        }
        QVERIFY(seen > 40);
    }
    void shiftF1ExplainsTheControlWithTheFocus()
    {
        auto* epochs = window()->findChild<QWidget*>("train.epochs");
        epochs->setFocus();
        QTRY_VERIFY(QApplication::focusWidget());
        m_f->action("explainFocused")->trigger();
        const auto isShown = [] {
            const QWidgetList tops = QApplication::topLevelWidgets();
            return std::any_of(tops.begin(), tops.end(),
                               [](const QWidget* top) { return top->inherits("QWhatsThat") && top->isVisible(); });
        };
        QTRY_VERIFY(isShown());
        QWhatsThis::hideText();
    }
    void whatHasAToolTipAloneIsExplainedByIt()
    {
        auto* presets = window()->findChild<QPushButton*>("presetsButton");
        QVERIFY(presets->whatsThis().isEmpty());
        QHelpEvent asked(QEvent::QueryWhatsThis, QPoint(1, 1), presets->mapToGlobal(QPoint(1, 1)));
        QVERIFY(QApplication::sendEvent(presets, &asked));
        QVERIFY(asked.isAccepted());
    }
};

QTEST_MAIN(TestHelpGuide)
#include "test_help_guide.moc"
