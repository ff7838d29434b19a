// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/runs.h"
#include "engine/train.h"
#include "toy_training.h"

#include <QtTest>

using namespace engine;

/// A run goes on although its events were cut or emptied: it says which figures are lost, and keeps the others.
class TestLostHistory : public QObject {
    Q_OBJECT
private:
    toy::Training m_toy;

    static std::vector<Warning> losses(const RunRecord& run)
    {
        auto all = toy::bodies<Warning>(run.events);
        std::erase_if(all, [](const Warning& warning) { return warning.code != "history_lost"; });
        return all;
    }
    /// The events without what `isLost` names.
    static void cut(const RunRecord& run, const std::function<bool(const Event&)>& isLost)
    {
        std::string kept;
        for (const Event& event : run.events)
            if (!isLost(event))
                kept += toJsonLine(event) + "\n";
        writeFileAtomically(run.folder / "events.jsonl", kept);
    }
    static std::int64_t stepOf(const Event& event)
    {
        const auto* done = std::get_if<StepDone>(&event.body);
        return done ? done->step : 0;
    }

private Q_SLOTS:
    void itSaysWhatIsLostAndGoesOn_data()
    {
        QTest::addColumn<int>("kept"); // lines
        QTest::addColumn<QString>("which");
        QTest::newRow("emptied") << 0 << "steps 1 to 7";
        QTest::newRow("cut after its third step") << -1 << "steps 4 to 7";
    }

    void itSaysWhatIsLostAndGoesOn()
    {
        QFETCH(int, kept);
        QFETCH(QString, which);
        const TrainOutcome first = m_toy.stopped(m_toy.config(), 7);
        const RunRecord stopped = readRun(m_toy.run(first.runs[0].run));
        QCOMPARE(toy::bodies<StepDone>(stopped.events).size(), std::size_t{7});
        bool isCut = kept == 0;
        cut(stopped, [&](const Event& event) {
            isCut = isCut || stepOf(event) == 4;
            return isCut;
        });
        const TrainOutcome second = train({}, m_toy.options(stopped.folder), {}, {});
        QVERIFY(second.allCompleted());
        const RunRecord whole = readRun(stopped.folder);
        const auto told = losses(whole);
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY2(told[0].text.find(which.toStdString()) != std::string::npos, told[0].text.c_str());
        QVERIFY2(told[0].hint.find("step 7") != std::string::npos, told[0].hint.c_str());
        QCOMPARE(toy::bodies<StepDone>(whole.events).size(), std::size_t(kept == 0 ? 8 : 11)); // of 15
        QCOMPARE(toy::bodies<RunStarted>(whole.events).size(), std::size_t{1});
        QCOMPARE(toy::bodies<RunResumed>(whole.events).size(), std::size_t{1});
        QCOMPARE(toy::bodies<RunResumed>(whole.events).front().step, std::int64_t{7});
    }

    void itIsSaidOnce()
    {
        const TrainOutcome first = m_toy.stopped(m_toy.config(), 7);
        const auto folder = m_toy.run(first.runs[0].run);
        cut(readRun(folder), [](const Event& event) { return stepOf(event) == 2 || stepOf(event) == 5; });
        std::stop_source stop;
        const auto sink = [&](const Event& event) {
            if (stepOf(event) == 10)
                stop.request_stop();
        };
        QVERIFY(train({}, m_toy.options(folder), sink, stop.get_token()).stopped());
        QVERIFY(train({}, m_toy.options(folder), {}, {}).allCompleted());
        const auto told = losses(readRun(folder));
        QCOMPARE(told.size(), std::size_t{1});
        QVERIFY2(told[0].text.find("2 steps between 2 and 5") != std::string::npos, told[0].text.c_str());
    }

    void nothingIsSaidOfAWholeHistory()
    {
        const TrainOutcome first = m_toy.stopped(m_toy.config(), 7);
        const auto folder = m_toy.run(first.runs[0].run);
        QVERIFY(train({}, m_toy.options(folder), {}, {}).allCompleted());
        QVERIFY(losses(readRun(folder)).empty());
    }
};

QTEST_GUILESS_MAIN(TestLostHistory)
#include "test_lost_history.moc"
