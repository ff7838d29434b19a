// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include "config/config_model.h"
#include "desktop/notifier.h"
#include "desktop/sleep_inhibitor.h"
#include "fake_desktop.h"
#include "main_window.h"
#include "queue/queue_panel.h"
#include "runs/filter_edit.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "train/train_page.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTreeView>
#include <QUndoStack>

/// The queue in the window: from the form into the list, and what happens when the window closes.
class TestQueueWindow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QueueFixture> m_fixture; ///< its library and session; the window has a queue of its own
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::SleepInhibitor* m_sleep = nullptr;
    ui::Notifier* m_notifier = nullptr;

    void openWindow()
    {
        ui::WindowContext context;
        context.session = &m_fixture->session;
        context.theme = m_theme.get();
        context.settings = m_settings.get();
        context.library = m_fixture->library;
        context.sleep = m_sleep;
        context.notifier = m_notifier;
        context.presets = {{"demo", "Quick demo", "", m_fixture->config(0.6)}};
        m_window = std::make_unique<ui::MainWindow>(context);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    QAction* action(const char* name) const
    {
        auto* found = m_window->findChild<QAction*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no action named %s", name);
        return found;
    }
    QDockWidget* dock() const { return m_window->findChild<QDockWidget*>(QStringLiteral("queueDock")); }
    QPushButton* queueButton() const { return m_window->findChild<QPushButton*>(QStringLiteral("queueButton")); }
    QList<QMessageBox*> questions() const { return m_window->findChildren<QMessageBox*>("questionBox"); }
    void add() const
    {
        const int before = m_window->queue()->rowCount();
        action("queueAction")->trigger();
        QTRY_COMPARE(m_window->queue()->rowCount(), before + 1);
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<QueueFixture>();
        m_fixture->runner.reset();
        m_fixture->model.reset();
        m_settings = std::make_unique<QSettings>(m_fixture->dir.filePath("window.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>();
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_sleep = nullptr;
        m_notifier = nullptr;
        m_theme.reset();
        m_settings.reset();
        m_fixture.reset();
    }
    void presentationModeHidesTheQueueAndTheWindowKeepsItsSize()
    {
        m_window->resize(1280, 720);
        m_window->showQueue();
        QTRY_VERIFY(dock()->isVisible());
        const QSize before = m_window->size();
        const double letters = QApplication::font().pointSizeF();
        action("presentation")->trigger();
        QVERIFY(!dock()->isVisible());
        QVERIFY(QApplication::font().pointSizeF() > 1.2 * letters);
        action("showQueue")->trigger(); // whoever wants it has it, in a window that is hardly wider
        QTRY_VERIFY(dock()->isVisible());
        QVERIFY2(dock()->minimumSizeHint().width() < 300,
                 qPrintable(QString::number(dock()->minimumSizeHint().width())));
        action("showQueue")->trigger();
        action("presentation")->trigger();
        QTRY_VERIFY(dock()->isVisible());
        QTRY_COMPARE(m_window->size(), before);
    }
    void theFormIsQueuedAfterItsCheck()
    {
        QVERIFY(!dock()->isVisible());
        m_fixture->session.nextCheck.seconds = 90;
        const int checks = m_fixture->session.checks;
        m_window->trainPage()->model()->set("sibo.lambda", 0.3);
        action("queueAction")->trigger();
        QVERIFY(m_fixture->session.checks > checks);
        QTRY_COMPARE(m_window->queue()->rowCount(), 1);
        QVERIFY(dock()->isVisible());
        QVERIFY(m_fixture->session.started.empty());
        QCOMPARE(m_window->queue()->entries().front().label, QString("model · lora · sample · λ 0.3"));
        QCOMPARE(*m_window->queue()->entries().front().seconds, 90.0);
        QCOMPARE(queueButton()->text(), QString("&Queue (1)"));
    }
    void theFormIsQueuedByKeysWhileSomethingTrains()
    {
        m_fixture->session.start(m_fixture->config(0.1));
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->queue()->rowCount(), 1);
        QCOMPARE(m_fixture->session.started.size(), std::size_t(1));
    }
    void aFormWithErrorsIsNotQueued()
    {
        m_fixture->session.nextCheck.problems = {{"task.train", "no rows", "choose another file", false, false}};
        action("queueAction")->trigger();
        QTRY_VERIFY(m_window->trainPage()->model()->hasErrors());
        QCOMPARE(m_window->queue()->rowCount(), 0);
    }
    void doubtsAreAskedBeforeQueueing()
    {
        m_fixture->session.nextCheck.problems = {{"task.train", "half of it is empty", "look at it", true, true}};
        action("queueAction")->trigger();
        QTRY_COMPARE(questions().size(), 1);
        QCOMPARE(m_window->queue()->rowCount(), 0);
        m_window->findChild<QPushButton*>("acceptButton")->click();
        QCOMPARE(m_window->queue()->rowCount(), 1);
    }
    void theQueueTrainsOnTheTrainPage()
    {
        add();
        m_window->queueRunner()->startNow();
        QTRY_COMPARE(m_fixture->session.started.size(), std::size_t(1));
        QCOMPARE(m_fixture->session.started.front().sibo.lambda, 0.6);
        m_fixture->session.advance(30);
        QVERIFY(m_window->trainPage()->progress().isStarted());
        m_fixture->session.tellAll();
        m_fixture->session.finish();
        QCOMPARE(queueButton()->text(), QString("&Queue"));
    }
    void anEntryComesBackIntoTheForm()
    {
        add();
        m_window->trainPage()->model()->set("sibo.lambda", 0.1);
        m_window->pages()->setCurrentIndex(1);
        auto* table = m_window->findChild<QTreeView*>(QStringLiteral("queueTable"));
        table->setCurrentIndex(table->model()->index(0, 0));
        action("queueOpen")->trigger();
        QCOMPARE(m_window->trainPage()->model()->config().sibo.lambda, 0.6);
        QCOMPARE(m_window->pages()->currentIndex(), 0);
    }
    void undoBelongsToTheQueueWhileItHasTheKeyboard()
    {
        add();
        m_window->activateWindow();
        m_window->showQueue();
        QTRY_VERIFY(m_window->findChild<QTreeView*>(QStringLiteral("queueTable"))->hasFocus());
        action("undoAction")->trigger();
        QCOMPARE(m_window->queue()->rowCount(), 0);
    }
    void closingAsksWhileATimeIsWaitedFor()
    {
        add();
        m_window->queueRunner()->startAt(QDateTime::currentDateTime().addSecs(7200));
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->close()); // asked already
        QCOMPARE(questions().size(), 1);
        m_window->findChild<QPushButton*>("cancelButton")->click();
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(questions().isEmpty());
        QVERIFY(!m_window->close());
        m_window->findChild<QPushButton*>("acceptButton")->click();
        QTRY_VERIFY(!m_window->isVisible());
        // The next start shows the queue and asks before it goes on.
        m_window.reset();
        openWindow();
        QVERIFY(dock()->isVisible());
        QVERIFY(m_window->queueRunner()->needsAgreement());
        QCOMPARE(m_window->queue()->rowCount(), 1);
    }
    void closingWhileTheQueueTrainsKeepsIt()
    {
        add();
        add();
        m_window->queueRunner()->startNow();
        QTRY_COMPARE(m_fixture->session.started.size(), std::size_t(1));
        m_fixture->session.advance(10);
        m_window->stopAndClose();
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_fixture->session.started.size(), std::size_t(1));
        m_window.reset();
        openWindow();
        QVERIFY(m_window->queueRunner()->needsAgreement());
        QCOMPARE(m_window->queue()->entries().front().state, ui::QueueState::Paused);
    }
    void theMachineStaysAwakeForTonightIfWanted()
    {
        FakeDesktop desktop;
        ui::SleepInhibitor sleep(desktop.client(QStringLiteral("queue")), {});
        QTRY_VERIFY(desktop.isConnected());
        m_window.reset();
        m_sleep = &sleep;
        openWindow();
        add();
        QVERIFY(!sleep.isHeld());
        m_window->queueRunner()->startAt(QDateTime::currentDateTime().addSecs(7200));
        QTRY_VERIFY(sleep.isHeld());
        m_window->queueRunner()->setKeepAwake(false);
        QVERIFY(!sleep.isHeld());
        m_window->queueRunner()->startNow();
        QTRY_VERIFY(sleep.isHeld()); // something trains
        m_window.reset();
    }
    void theDesktopIsToldOnceTheQueueIsDone()
    {
        FakeDesktop desktop;
        ui::Notifier notifier(desktop.client(QStringLiteral("told")), {});
        QTRY_VERIFY(desktop.isConnected());
        m_window.reset();
        m_notifier = &notifier;
        openWindow();
        add();
        add();
        QWidget other; // the window is not the one looked at
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!m_window->isActiveWindow());
        m_window->queueRunner()->startNow();
        for (const std::size_t started : {1, 2}) {
            QTRY_COMPARE(m_fixture->session.started.size(), started);
            m_fixture->session.tellAll();
            m_fixture->session.finish();
        }
        QTRY_COMPARE(desktop.calls.size(), std::size_t(1));
        QVERIFY(desktop.calls[0].arguments().contains(QString("The queue is done")));
        QVERIFY(desktop.calls[0].arguments().contains(QString("All 2 entries are trained")));
        m_window.reset();
    }
    void aStoppedRunIsQueuedFromTheRunsPage()
    {
        const auto study = sample::writeStudy(m_fixture->library, m_fixture->config(0), {0, 0.2});
        emit m_window->runsPage()->queueRequested(study);
        QCOMPARE(m_window->queue()->rowCount(), 1);
        QVERIFY(dock()->isVisible());
        emit m_window->runsPage()->queueRequested(m_fixture->library / "nothing");
        QCOMPARE(m_window->queue()->rowCount(), 1);
        auto* panel = m_window->findChild<ui::QueuePanel*>(QStringLiteral("queuePanel"));
        QVERIFY(panel->message()->text().startsWith("It was not queued"));
    }
    void usedFiltersSurviveARestart()
    {
        ui::FilterEdit* edit = m_window->runsPage()->filterEdit();
        edit->setText("lambda>0.3 method:lora");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_window->close());
        m_window.reset();
        openWindow();
        QCOMPARE(m_window->runsPage()->filterEdit()->history(), QStringList("lambda>0.3 method:lora"));
    }
    void anEmptyQueueClosesQuietly()
    {
        QVERIFY(m_window->close());
        QVERIFY(questions().isEmpty());
    }
};

QTEST_MAIN(TestQueueWindow)
#include "test_queue_window.moc"
