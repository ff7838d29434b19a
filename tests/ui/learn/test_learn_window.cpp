// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/glossary_panel.h"
#include "help/help_guide.h"
#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "sample_lesson.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/message_bar.h"
#include "window_fixture.h"

#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace ui;

/// Lessons in the window: how a new user comes to them, before an audience, and in another language.
class TestLearnWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f;

    [[nodiscard]] MainWindow* window() const { return m_f->window.get(); }
    [[nodiscard]] LearnPage* learn() const { return window()->learnPage(); }
    void openAgain()
    {
        m_f->window.reset();
        m_f->open();
    }

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->context.lessons = m_f->library / "shipped";
        engine::writeLessonFolder(sample::lesson(), m_f->context.lessons / "01-sample");
        m_f->open();
    }
    void cleanup() { m_f.reset(); }

    void theFirstStartOffersALesson()
    {
        m_f->context.firstTour = true;
        openAgain();
        auto* bar = window()->trainPage()->view()->message();
        auto* lesson = bar->findChild<QPushButton*>(QStringLiteral("messageSecond"));
        QVERIFY(lesson->isVisible());
        QVERIFY(lesson->text().contains(QStringLiteral("lesson")));
        QTest::mouseClick(lesson, Qt::LeftButton); // perhaps before the lessons are read
        QVERIFY(!bar->isVisible());
        QCOMPARE(window()->pages()->currentWidget(), learn());
        QTRY_VERIFY(learn()->isPlaying());
        QCOMPARE(learn()->player()->lesson()->title, sample::lesson().title);
        bar->offer(QStringLiteral("another"), {}, QStringLiteral("&Do it"), [] {});
        QVERIFY(!lesson->isVisibleTo(bar)); // of that message alone
    }
    void escapeLeavesPresentationMode()
    {
        auto* hint = window()->findChild<QLabel*>(QStringLiteral("leavePresentation"));
        QVERIFY(!hint->isVisible());
        m_f->action("learnAction")->trigger();
        QTRY_COMPARE(learn()->list()->count(), 1);
        learn()->play(0);
        m_f->action("presentation")->trigger();
        QVERIFY(hint->isVisible());
        QVERIFY(m_f->theme.presentation());
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        learn()->player()->showTerm(QStringLiteral("h0"));
        auto* close = learn()->findChild<QToolButton*>(QStringLiteral("termClose"));
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Escape); // the card has a use for it
        QVERIFY(!close->isVisible());
        QVERIFY(m_f->theme.presentation());
        learn()->player()->showTerm(QStringLiteral("h0"));
        learn()->player()->findChild<QWidget*>(QStringLiteral("lessonPageText"))->setFocus(); // as after a click
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!close->isVisible());
        QVERIFY(m_f->theme.presentation());
        learn()->player()->focusNext();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_f->theme.presentation());
        QVERIFY(!m_f->action("presentation")->isChecked());
        QVERIFY(!hint->isVisible());
        QVERIFY(learn()->isPlaying());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // and nothing more
        QVERIFY(!m_f->theme.presentation());
    }
    void theGlossaryIsWideEnoughInASmallWindow_data()
    {
        QTest::addColumn<bool>("presentation");
        QTest::newRow("usual") << false;
        QTest::newRow("presentation") << true;
    }
    void theGlossaryIsWideEnoughInASmallWindow()
    {
        QFETCH(bool, presentation);
        window()->resize(1280, 720);
        if (presentation)
            m_f->action("presentation")->trigger();
        m_f->action("learnAction")->trigger();
        QTRY_COMPARE(learn()->list()->count(), 1);
        learn()->play(0);
        QTRY_VERIFY(!learn()->player()->visibleRegion().isEmpty()); // as it is for one who presses the key
        m_f->action("glossaryAction")->trigger();
        GlossaryPanel* panel = window()->guide()->glossary();
        QTRY_VERIFY(panel->isVisible());
        const int column = panel->fontMetrics().averageCharWidth();
        QTRY_VERIFY2(panel->width() >= 34 * column, qPrintable(QString::number(panel->width() / column)));
        QCOMPARE(window()->width(), 1280); // and nothing is pushed over the edge
        window()->guide()->closeGlossary();
        m_f->action("glossaryAction")->trigger();
        QCOMPARE(window()->width(), 1280);
        m_f->action("presentation")->trigger(); // the letters change beside it
        QTRY_VERIFY(window()->guide()->isGlossaryShown());
        QTRY_VERIFY(panel->isVisible() && panel->width() >= 34 * panel->fontMetrics().averageCharWidth());
        QVERIFY(window()->width() <= 1280);
        m_f->action("presentation")->setChecked(false);
    }
    void anotherLanguageComesBackToThePage()
    {
        engine::Lesson other = sample::lesson();
        other.title = "The second";
        engine::writeLessonFolder(other, m_f->context.lessons / "02-second");
        openAgain();
        m_f->action("learnAction")->trigger();
        QTRY_COMPARE(learn()->list()->count(), 2);
        learn()->play(1);
        learn()->player()->showPage(2);
        QSignalSpy restarts(window(), &MainWindow::restartRequested);
        m_f->action("language:de")->trigger();
        window()->findChild<QMessageBox*>()->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
        QTRY_COMPARE(restarts.size(), 1);
        openAgain();
        QCOMPARE(window()->pages()->currentWidget(), learn());
        QTRY_VERIFY(learn()->isPlaying());
        QCOMPARE(learn()->player()->lesson()->title, other.title);
        QCOMPARE(learn()->player()->page(), 2);
        openAgain(); // only once
        QCOMPARE(window()->pages()->currentWidget(), window()->trainPage());
        QTRY_VERIFY(learn()->isSettled());
        QVERIFY(!learn()->isPlaying());
    }
    void laterDoesNotComeBack()
    {
        m_f->action("learnAction")->trigger();
        m_f->action("language:de")->trigger();
        window()->findChild<QMessageBox*>()->findChild<QPushButton*>(QStringLiteral("cancelButton"))->click();
        openAgain();
        QCOMPARE(window()->pages()->currentWidget(), window()->trainPage());
    }
};

QTEST_MAIN(TestLearnWindow)
#include "test_learn_window.moc"
