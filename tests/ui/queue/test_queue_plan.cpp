// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include "queue/queue_time_dialog.h"

#include <QSignalSpy>

using ui::QueueState;

/// Start times, and what a queue does when the program starts again.
class TestQueuePlan : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QueueFixture> m_fixture;

    FakeSession& session() const { return m_fixture->session; }
    ui::QueueRunner& runner() const { return *m_fixture->runner; }
    void wait(qint64 seconds) const
    {
        m_fixture->now = m_fixture->now.addSecs(seconds);
        runner().look();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<QueueFixture>();
        m_fixture->add({0, 0.2});
    }
    void cleanup() { m_fixture.reset(); }

    void theNextTimeIsTodayOrTomorrow()
    {
        const QDateTime now(QDate(2026, 11, 30), QTime(18, 40));
        QCOMPARE(ui::nextTime(QTime(22, 0), now), QDateTime(QDate(2026, 11, 30), QTime(22, 0)));
        QCOMPARE(ui::nextTime(QTime(6, 30), now), QDateTime(QDate(2026, 12, 1), QTime(6, 30)));
        QCOMPARE(ui::nextTime(QTime(18, 40), now), QDateTime(QDate(2026, 12, 1), QTime(18, 40)));
        QCOMPARE(ui::dayAndTime(QDateTime(QDate(2026, 12, 1), QTime(6, 30)), now), QString("06:30 tomorrow"));
        QCOMPARE(ui::dayAndTime(QDateTime(QDate(2026, 12, 5), QTime(6, 30)), now), QString("2026-12-05 06:30"));
    }
    void startsWhenTheTimeHasCome()
    {
        runner().startAt(ui::nextTime(QTime(22, 0), m_fixture->now));
        QVERIFY(runner().waitsForTime());
        QCOMPARE(runner().secondsLeft(), qint64(200 * 60));
        wait(200 * 60 - 1);
        QVERIFY(session().started.empty());
        QCOMPARE(runner().secondsLeft(), qint64(1));
        wait(1);
        QCOMPARE(session().started.size(), std::size_t(1));
        QVERIFY(!runner().waitsForTime());
        QVERIFY(runner().isRunning());
    }
    void aMachineThatSleptStartsLate()
    {
        runner().startAt(ui::nextTime(QTime(22, 0), m_fixture->now));
        wait(9 * 3600);
        QCOMPARE(session().started.size(), std::size_t(1));
    }
    void theTimeIsTakenBack()
    {
        runner().startAt(ui::nextTime(QTime(22, 0), m_fixture->now));
        runner().pauseAll();
        wait(10 * 3600);
        QVERIFY(session().started.empty());
        QVERIFY(!m_fixture->model->plan().startAt.isValid());
    }
    void theCountdownIsTold()
    {
        runner().startAt(ui::nextTime(QTime(22, 0), m_fixture->now));
        QSignalSpy changed(&runner(), &ui::QueueRunner::changed);
        wait(1);
        wait(1);
        QCOMPARE(changed.count(), 2);
    }
    void staysAwakeOnlyForTonight()
    {
        QVERIFY(!runner().keepsAwake());
        runner().startAt(ui::nextTime(QTime(22, 0), m_fixture->now));
        QVERIFY(runner().keepsAwake());
        runner().setKeepAwake(false);
        QVERIFY(!runner().keepsAwake());
        runner().setKeepAwake(true);
        runner().startAt(m_fixture->now.addDays(3));
        QVERIFY(!runner().keepsAwake());
        wait(2 * 86400 + 1);
        QVERIFY(runner().keepsAwake());
        m_fixture->model->remove({m_fixture->id(0), m_fixture->id(1)});
        QVERIFY(!runner().keepsAwake()); // for nothing
    }
    void aWaitingQueueAsksAfterARestart()
    {
        const QDateTime night = ui::nextTime(QTime(22, 0), m_fixture->now);
        runner().startAt(night);
        m_fixture->restart();
        QVERIFY(runner().needsAgreement());
        QCOMPARE(m_fixture->model->plan().startAt, night);
        wait(10 * 3600);
        QVERIFY(session().started.empty()); // not without a yes
        runner().startNow();
        QVERIFY(!runner().needsAgreement());
        QCOMPARE(session().started.size(), std::size_t(1));
    }
    void aQueueOnHoldStaysQuiet()
    {
        m_fixture->restart();
        QVERIFY(!runner().needsAgreement());
        QVERIFY(!runner().isRunning());
    }
    void afterACrashTheInterruptedEntryComesFirst()
    {
        runner().startNow();
        session().advance(10);
        session().finish(); // λ 0 is done, λ 0.2 trains
        QTRY_COMPARE(session().started.size(), std::size_t(2));
        session().advance(10);
        const auto folder = engine::runsFolder(m_fixture->library) / session().runs().front().name;
        std::filesystem::create_directories(folder);
        m_fixture->add({0.4});
        m_fixture->model->move({m_fixture->id(2)}, 0);
        QCOMPARE(m_fixture->state(2), QueueState::Training);
        // Nothing is said to the queue: the process is gone.
        m_fixture->restart();
        QVERIFY(m_fixture->model->wasInterrupted());
        QVERIFY(runner().needsAgreement());
        QCOMPARE(m_fixture->order(), QStringList({"0.2", "0.4", "0"}));
        QCOMPARE(m_fixture->state(0), QueueState::Paused);
        QVERIFY(m_fixture->reason(0).contains("last checkpoint"));
        session().finish(engine::RunState::Stopped); // the fake's own end; it belongs to no entry any more
        QCOMPARE(m_fixture->state(0), QueueState::Paused);
        runner().startNow();
        QCOMPARE(session().resumed, std::vector<std::filesystem::path>({folder}));
        QCOMPARE(m_fixture->state(0), QueueState::Training);
    }
    void aCrashBeforeTheFolderTrainsAnew()
    {
        runner().startNow();
        m_fixture->restart();
        QCOMPARE(m_fixture->state(0), QueueState::Paused);
        session().finish(engine::RunState::Stopped);
        runner().startNow();
        QCOMPARE(session().started.size(), std::size_t(2));
        QVERIFY(session().resumed.empty());
    }
    void pausedWhenTheProgramEndedIsOfferedAgain()
    {
        runner().startNow();
        session().advance(10);
        runner().pauseAll();
        m_fixture->restart();
        QVERIFY(m_fixture->model->wasInterrupted() && runner().needsAgreement());
        QCOMPARE(m_fixture->state(0), QueueState::Paused);
        QVERIFY(m_fixture->reason(0).contains("paused"));
        QVERIFY(m_fixture->model->entries()[0].isOpen());
    }
    void closingKeepsTheQueueRunning()
    {
        runner().startNow();
        session().advance(10);
        runner().prepareToClose();
        session().stop();
        QTRY_COMPARE(m_fixture->state(0), QueueState::Paused);
        QVERIFY(m_fixture->model->plan().running);
        QTRY_VERIFY(!session().isActive());
        QueueFixture::settle();
        QCOMPARE(session().started.size(), std::size_t(1)); // the next one does not start
        m_fixture->restart();
        QVERIFY(runner().needsAgreement());
        QVERIFY(!m_fixture->model->wasInterrupted()); // it was saved
        QVERIFY(m_fixture->reason(0).contains("closed"));
    }
    void nothingLeftNothingAsked()
    {
        runner().startNow();
        session().finish();
        QTRY_COMPARE(session().started.size(), std::size_t(2));
        session().finish();
        m_fixture->restart(); // before the runner has seen that nothing is left
        QVERIFY(!runner().needsAgreement());
        QVERIFY(!m_fixture->model->plan().running);
    }
};

QTEST_MAIN(TestQueuePlan)
#include "test_queue_plan.moc"
