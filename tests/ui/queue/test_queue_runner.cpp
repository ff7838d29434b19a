// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"
#include "translation/language.h"

#include <QSignalSpy>

using ui::QueueState;

class TestQueueRunner : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QueueFixture> m_fixture;

    FakeSession& session() const { return m_fixture->session; }
    ui::QueueRunner& runner() const { return *m_fixture->runner; }
    /// λ of all configurations that were started.
    QList<double> started() const
    {
        QList<double> lambdas;
        for (const engine::TrainConfig& config : session().started)
            lambdas += config.sibo.lambda;
        return lambdas;
    }
    void trainToTheEnd() const
    {
        session().tellAll();
        session().finish();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<QueueFixture>();
        m_fixture->add({0, 0.2, 0.4});
    }
    void cleanup() { m_fixture.reset(); }

    void nothingStartsUnasked()
    {
        QueueFixture::settle();
        QVERIFY(started().isEmpty());
        QVERIFY(!runner().isRunning());
        QVERIFY(!runner().needsAgreement());
    }
    void whileItIsBlockedNothingBegins()
    {
        bool blocked = true;
        runner().setBlocked([&blocked] { return blocked; });
        runner().startNow();
        QueueFixture::settle();
        QVERIFY(started().isEmpty() && runner().isRunning() && runner().isBlocked());
        blocked = false;
        runner().next();
        QCOMPARE(started(), QList<double>({0}));
    }
    void stoppedBeforeItBeganItWaitsAgain()
    {
        runner().startNow();
        session().finish(engine::RunState::Queued);
        QCOMPARE(m_fixture->state(0), QueueState::Paused);
        QueueFixture::settle();
        QCOMPARE(started().size(), 1);
        QVERIFY(!runner().isRunning());
    }
    void trainsOneAfterTheOther()
    {
        QSignalSpy starting(&runner(), &ui::QueueRunner::starting);
        runner().startNow();
        QCOMPARE(started(), QList<double>({0}));
        QCOMPARE(m_fixture->state(0), QueueState::Training);
        QCOMPARE(runner().current(), m_fixture->id(0));
        QueueFixture::settle();
        QCOMPARE(started().size(), 1); // one at a time
        trainToTheEnd();
        QCOMPARE(m_fixture->state(0), QueueState::Done);
        QCOMPARE(started().size(), 1); // not from inside the session's own signal
        QTRY_COMPARE(started(), QList<double>({0, 0.2}));
        trainToTheEnd();
        QTRY_COMPARE(started(), QList<double>({0, 0.2, 0.4}));
        trainToTheEnd();
        QTRY_VERIFY(!runner().isRunning());
        QCOMPARE(starting.count(), 3);
        // Empty: what is added now waits for a person.
        m_fixture->add({0.6});
        QueueFixture::settle();
        QCOMPARE(started().size(), 3);
    }
    void theOrderIsThatOfTheListWhenItsTurnComes()
    {
        runner().startNow();
        m_fixture->model->move({m_fixture->id(2)}, 1);
        trainToTheEnd();
        QTRY_COMPARE(started(), QList<double>({0, 0.4}));
    }
    void whatIsAddedToARunningQueueTrainsToo()
    {
        runner().startNow();
        m_fixture->add({0.7});
        for (int i = 0; i < 4; ++i) {
            QTRY_COMPARE(started().size(), i + 1);
            trainToTheEnd();
        }
        QCOMPARE(started().last(), 0.7);
    }
    void waitsForATrainingOfAnother()
    {
        session().start(m_fixture->config(0.9));
        runner().startNow();
        QueueFixture::settle();
        QCOMPARE(started(), QList<double>({0.9}));
        QVERIFY(runner().isRunning());
        trainToTheEnd();
        QTRY_COMPARE(started(), QList<double>({0.9, 0}));
        QCOMPARE(m_fixture->state(1), QueueState::Waiting);
    }
    void aFailureLeavesTheOthers()
    {
        session().failStart = ui::ErrorInfo{"missing_file", "no weights", "model", "fetch the model"};
        runner().startNow();
        QTRY_COMPARE(started(), QList<double>({0, 0.2}));
        QCOMPARE(m_fixture->state(0), QueueState::Failed);
        QCOMPARE(m_fixture->reason(0), QString("no weights (model) – fetch the model"));
        session().advance(3);
        session().finish(engine::RunState::Failed);
        QCOMPARE(m_fixture->state(1), QueueState::Failed);
        QTRY_COMPARE(started(), QList<double>({0, 0.2, 0.4}));
    }
    void whatCannotBeTrainedIsToldWithoutAStart()
    {
        std::filesystem::remove(m_fixture->library / "train.tsv");
        ui::QueueEntry odd;
        odd.id = "odd";
        odd.config = R"({"method": {"kind": "lorra"}})";
        m_fixture->model->add({odd}, 0);
        runner().startNow();
        QTRY_COMPARE(m_fixture->state(3), QueueState::Failed);
        QVERIFY(started().isEmpty());
        QVERIFY2(m_fixture->reason(0).contains("lora"), qPrintable(m_fixture->reason(0)));
        QVERIFY2(m_fixture->reason(1).contains("task.train"), qPrintable(m_fixture->reason(1)));
        QTRY_VERIFY(!runner().isRunning());
        // Corrected, it waits again.
        QueueFixture::write(m_fixture->library / "train.tsv", "sentence\tlabel\n");
        runner().retry(m_fixture->id(1));
        QCOMPARE(m_fixture->state(1), QueueState::Waiting);
        runner().startNow();
        QCOMPARE(started(), QList<double>({0}));
    }
    void aFullDiskHoldsTheQueue()
    {
        session().failStart = ui::ErrorInfo{"disk_full", "the disk is full", {}, "make room"};
        runner().startNow();
        QTRY_COMPARE(m_fixture->state(0), QueueState::Paused);
        QueueFixture::settle();
        QCOMPARE(started().size(), 1);
        QVERIFY(!runner().isRunning());
        QVERIFY(m_fixture->reason(0).contains("make room"));
    }
    void stoppedByHandItGoesOnFromItsFolder()
    {
        runner().startNow();
        session().advance(20);
        const auto folder = engine::runsFolder(m_fixture->library) / session().runs().front().name;
        QCOMPARE(m_fixture->model->entries()[0].folder, folder);
        session().stop();
        QTRY_COMPARE(m_fixture->state(0), QueueState::Paused);
        QueueFixture::settle();
        QCOMPARE(started().size(), 1);
        QVERIFY(!runner().isRunning());
        std::filesystem::create_directories(folder);
        runner().startNow();
        QCOMPARE(session().resumed, std::vector<std::filesystem::path>({folder}));
        QCOMPARE(started().size(), 1);
    }
    void aFolderThatIsGoneIsTold()
    {
        m_fixture->model->setFolder(m_fixture->id(0), m_fixture->library / "runs" / "gone");
        runner().startNow();
        QTRY_COMPARE(started(), QList<double>({0.2}));
        QVERIFY(m_fixture->reason(0).contains("gone"));
        QVERIFY(session().resumed.empty());
    }
    void pauseAllPausesWhatTrains()
    {
        runner().startNow();
        session().advance(5);
        runner().pauseAll();
        QCOMPARE(session().state(), ui::Session::State::Paused);
        QVERIFY(!runner().isRunning());
        QCOMPARE(m_fixture->state(0), QueueState::Paused);
        QVERIFY(!m_fixture->model->entries()[0].isOpen()); // it is not started a second time
        m_fixture->model->remove({m_fixture->id(0)});
        QCOMPARE(m_fixture->model->rowCount(), 3);
        QVERIFY(QueueFixture::read(m_fixture->library / "queue.json").contains("\"paused\""));
        runner().startNow();
        QCOMPARE(session().state(), ui::Session::State::Running);
        QVERIFY(m_fixture->reason(0).isEmpty());
        runner().pauseAll();
        session().resume(); // by the page's own button: this run ends, the queue stays on hold
        trainToTheEnd();
        QueueFixture::settle();
        QCOMPARE(started().size(), 1);
    }
    void theEndOfTheQueueIsTold()
    {
        QSignalSpy emptied(&runner(), &ui::QueueRunner::emptied);
        session().failStart = ui::ErrorInfo{"missing_file", "no weights", "model", "fetch the model"};
        runner().startNow();
        for (const int started : {2, 3}) {
            QTRY_COMPARE(int(session().started.size()), started);
            QVERIFY(emptied.isEmpty());
            trainToTheEnd();
        }
        QTRY_COMPARE(emptied.size(), 1);
        QCOMPARE(emptied[0], QVariantList({2, 1}));
        runner().startNow(); // nothing waits: nothing to tell
        QueueFixture::settle();
        QCOMPARE(emptied.size(), 1);
    }
    void aStudyIsContinuedAndExtended()
    {
        const auto study = sample::writeStudy(m_fixture->library, m_fixture->config(0), {0, 0.2});
        ui::QueueEntry longer = ui::entryForFolder(study);
        engine::TrainConfig wanted = m_fixture->config(0);
        wanted.study.axes = {{"sibo.lambda", {0.0, 0.2, 0.4}}};
        longer.config = ui::entryForConfig(wanted, {}).config;
        longer.extends = true;
        m_fixture->model->add({longer, ui::entryForFolder(study)}, 0);
        runner().startNow();
        QCOMPARE(session().extended.size(), std::size_t(1));
        QCOMPARE(session().extended[0].first, study);
        QCOMPARE(session().extended[0].second.axes.front().second.size(), std::size_t(3));
        trainToTheEnd();
        QTRY_COMPARE(session().resumed, std::vector<std::filesystem::path>({study}));
    }
    void continuedByHandItDoesNotTrainTwice()
    {
        const auto folder = engine::runsFolder(m_fixture->library) / sample::runName(0.2, 42);
        m_fixture->model->setFolder(m_fixture->id(1), folder);
        session().start(m_fixture->config(0.2));
        session().advance(1);
        QCOMPARE(m_fixture->state(1), QueueState::Training);
        trainToTheEnd();
        QCOMPARE(m_fixture->state(1), QueueState::Done);
        QCOMPARE(m_fixture->state(0), QueueState::Waiting);
    }
    void partOfAStudyFails()
    {
        engine::TrainConfig study = m_fixture->config(0);
        study.study.axes = {{"sibo.lambda", {0.0, 0.2}}};
        m_fixture->model->add({ui::entryForConfig(study, {})}, 0);
        runner().startNow();
        session().advance(4);
        engine::TrainOutcome outcome;
        outcome.runs = {{"a", engine::RunState::Completed, {}},
                        {"b", engine::RunState::Failed, "the loss is no number"}};
        emit session().finished(outcome);
        QCOMPARE(m_fixture->state(0), QueueState::Done);
        QCOMPARE(m_fixture->reason(0), QString("1 of 2 runs failed: the loss is no number"));
        QCOMPARE(m_fixture->model->entries()[0].folder.parent_path(), engine::studiesFolder(m_fixture->library));
    }
    // The next evening's window may speak another language.
    void whatIsKeptIsEnglishAndShownTranslated()
    {
        const ui::Translation german(ui::Language::German);
        m_fixture->model->add({ui::entryForConfig(m_fixture->config(0), {})}, 0);
        runner().startNow();
        session().advance(4);
        engine::TrainOutcome outcome;
        outcome.runs = {{"a", engine::RunState::Completed, {}}, {"b", engine::RunState::Failed, "no model is chosen"}};
        emit session().finished(outcome);
        QCOMPARE(m_fixture->reason(0), QString("1 of 2 runs failed: no model is chosen"));
        const QString shown = m_fixture->model->index(0, ui::QueueModel::What).data(Qt::ToolTipRole).toString();
        QVERIFY2(shown.contains("1 von 2 Läufen") && !shown.contains("no model"), qPrintable(shown));
    }
};

QTEST_MAIN(TestQueueRunner)
#include "test_queue_runner.moc"
