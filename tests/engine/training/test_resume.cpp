// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "engine/train.h"
#include "toy_training.h"
#include "train/checkpoint.h"

#include <QtTest>

using namespace engine;

/// Stopping, being killed, and going on.
class TestResume : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<toy::Training> m_toy;

    /// Whole training events and their figures are the same, time apart.
    static void compareFigures(const RunRecord& a, const RunRecord& b)
    {
        const auto steps = toy::bodies<StepDone>(a.events), otherSteps = toy::bodies<StepDone>(b.events);
        QCOMPARE(otherSteps.size(), steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(*otherSteps[i].loss, *steps[i].loss);
        const auto evaluations = toy::bodies<EvalDone>(a.events), otherEvaluations = toy::bodies<EvalDone>(b.events);
        QCOMPARE(otherEvaluations.size(), evaluations.size());
        for (std::size_t i = 0; i < evaluations.size(); ++i) {
            QCOMPARE(otherEvaluations[i].step, evaluations[i].step);
            QCOMPARE(otherEvaluations[i].split, evaluations[i].split);
            QCOMPARE(otherEvaluations[i].best, evaluations[i].best);
            QVERIFY(otherEvaluations[i].metrics == evaluations[i].metrics);
        }
        const auto similarities = toy::bodies<SimilarityMeasured>(a.events),
                   others = toy::bodies<SimilarityMeasured>(b.events);
        QCOMPARE(others.size(), similarities.size());
        for (std::size_t i = 0; i < similarities.size(); ++i)
            QVERIFY(others[i].step == similarities[i].step && others[i].layers == similarities[i].layers);
    }
    /// One run with λ = 0.6, stopped after a step.
    RunRecord stoppedRun(int steps, std::optional<TrainConfig> given = {})
    {
        TrainConfig one = given.value_or(m_toy->config());
        one.sibo.lambda = 0.6;
        return readRun(m_toy->run(m_toy->stopped(one, steps).runs[0].run));
    }
    TrainOutcome goOn(const RunRecord& run, const EventSink& sink)
    {
        return train({}, m_toy->options(run.folder), sink, {});
    }
    static void replaceIn(const std::filesystem::path& file, const std::string& from, const std::string& to)
    {
        std::string text = readWholeFile(file);
        const std::size_t at = text.find(from);
        QVERIFY2(at != std::string::npos, from.c_str());
        writeFileAtomically(file, text.replace(at, from.size(), to));
    }

private Q_SLOTS:
    void init() { m_toy = std::make_unique<toy::Training>(); }

    void stoppedAndContinuedEqualsUninterrupted_data()
    {
        QTest::addColumn<int>("stopAfter");
        QTest::addColumn<bool>("atMeasurement");
        QTest::newRow("while the frozen base is measured") << 1 << true;
        QTest::newRow("before an evaluation that is due") << 5 << false;
        QTest::newRow("between evaluations") << 7 << false;
        QTest::newRow("between a similarity and an evaluation") << 5 << true;
        QTest::newRow("before the last evaluation") << 15 << false;
    }

    /// Stops after that many StepDone (or SimilarityMeasured) events of the first run; goes on; everything told and
    /// everything saved is as if nothing had happened.
    void stoppedAndContinuedEqualsUninterrupted()
    {
        QFETCH(int, stopAfter);
        QFETCH(bool, atMeasurement);
        TrainConfig whole = m_toy->study();
        if (atMeasurement)
            whole.train.similarityEvery = 1; // the fifth: after the frozen base and four steps
        whole.train.evaluateEvery = atMeasurement ? 4 : 5;
        const TrainOutcome reference = train(whole, m_toy->options(), {}, {});
        std::stop_source stop;
        int seen = 0;
        const TrainOutcome first = train(
            whole, m_toy->options(),
            [&](const Event& event) {
                seen += atMeasurement ? std::holds_alternative<SimilarityMeasured>(event.body)
                                      : std::holds_alternative<StepDone>(event.body);
                if (seen == 2 * stopAfter)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(first.stopped());
        QCOMPARE(readSummary(m_toy->run(first.runs[0].run)).state, RunState::Stopped);
        const TrainOutcome second = train({}, m_toy->options(first.study), {}, {});
        QVERIFY(second.allCompleted());
        for (std::size_t r = 0; r < 2; ++r) {
            const RunRecord a = readRun(m_toy->run(reference.runs[r].run));
            const RunRecord b = readRun(m_toy->run(second.runs[r].run));
            compareFigures(a, b);
            QVERIFY(toy::bodies<RunResumed>(b.events).front().exact);
            for (const char* file : {"adapter-last/adapter_model.safetensors", "adapter/adapter_model.safetensors"})
                QCOMPARE(readWholeFile(b.folder / file), readWholeFile(a.folder / file));
        }
    }

    void anAdapterThatItsCheckpointDoesNotKnowIsReplaced()
    {
        // Killed after a better evaluation that no checkpoint holds: the events after the checkpoint are forgotten, so
        // the folder must go back to the checkpoint's best.
        const RunRecord run = stoppedRun(7);
        const auto file = run.folder / "adapter" / "adapter_model.safetensors";
        const std::string best = readWholeFile(file);
        writeFileAtomically(file, readWholeFile(run.folder / "adapter-last" / "adapter_model.safetensors"));
        QVERIFY(readWholeFile(file) != best);
        std::string seen;
        goOn(run, [&](const Event& event) {
            if (std::holds_alternative<StepDone>(event.body) && seen.empty())
                seen = readWholeFile(file);
        });
        QVERIFY(seen == best);
    }

    void aDamagedCheckpointFallsBackToTheOneBefore()
    {
        TrainConfig one = m_toy->config();
        one.train.checkpointEvery = 3;
        const RunRecord run = stoppedRun(7, one);
        QVERIFY(std::filesystem::exists(run.folder / "checkpoints/step-000006"));
        std::filesystem::create_directories(run.folder / "checkpoints/step-old");
        std::filesystem::create_directories(run.folder / "checkpoints/step-000009.new");
        std::filesystem::create_directories(run.folder / "checkpoints/step-000003.old");
        writeFileAtomically(run.folder / "checkpoints/step-000007/state.json", "{}");
        std::vector<std::int64_t> kept;
        const TrainOutcome outcome = goOn(run, [&](const Event& event) {
            if (const auto* saved = std::get_if<CheckpointSaved>(&event.body); saved && saved->step == 9)
                kept = checkpointSteps(run.folder);
        });
        QVERIFY(outcome.allCompleted());
        QCOMPARE(kept, (std::vector<std::int64_t>{6, 9})); // the damaged one does not drive out the good one
        const RunRecord after = readRun(run.folder);
        const auto resumed = toy::bodies<RunResumed>(after.events);
        QCOMPARE(resumed.front().step, std::int64_t{6});
        QVERIFY(!resumed.front().exact);
        for (const char* unfinished : {"checkpoints/step-000009.new", "checkpoints/step-000003.old"})
            QVERIFY2(!std::filesystem::exists(run.folder / unfinished), unfinished);
        QCOMPARE(toy::bodies<StepDone>(after.events).size(), std::size_t{15});
    }

    void withoutAWholeCheckpointItSaysSoAndKeepsWhatIsThere()
    {
        const RunRecord run = stoppedRun(7);
        for (const char* step : {"step-000005", "step-000007"})
            writeFileAtomically(run.folder / "checkpoints" / step / "state.safetensors", "torn");
        try {
            (void)goOn(run, {});
            QFAIL("went on");
        } catch (const EngineError& error) {
            QCOMPARE(error.code(), ErrorCode::BadFile);
            QVERIFY(error.where().find("checkpoints") != std::string::npos);
        }
        QCOMPARE(readSummary(run.folder).state, RunState::Stopped);
        QVERIFY(std::filesystem::exists(run.folder / "adapter-last/adapter_model.safetensors"));
    }

    void aDamagedManifestOnlyMakesItInexact()
    {
        const RunRecord run = stoppedRun(7);
        writeFileAtomically(run.folder / "checkpoints/cohort.json", "{");
        QVERIFY(goOn(run, {}).allCompleted());
        const RunResumed resumed = toy::bodies<RunResumed>(readRun(run.folder).events).front();
        QCOMPARE(resumed.step, std::int64_t{7});
        QCOMPARE(resumed.differences, std::vector<std::string>{"the cohort's manifest is gone"});
    }

    void aRunThatCannotGoOnKeepsNoOtherFromIt()
    {
        const TrainOutcome first = m_toy->stopped(m_toy->study(), 5);
        writeFileAtomically(m_toy->run(first.runs[0].run) / "checkpoints/step-000005/state.json", "{}");
        const TrainOutcome second = train({}, m_toy->options(first.study), {}, {});
        QCOMPARE(second.runs.size(), std::size_t{2});
        QCOMPARE(second.runs[0].state, RunState::Failed);
        QVERIFY(second.runs[0].reason.starts_with("none of the run's checkpoints can be read"));
        QCOMPARE(second.runs[1].state, RunState::Completed);
        QCOMPARE(readSummary(m_toy->run(first.runs[0].run)).state, RunState::Stopped); // its folder is as it was
    }

    void anAdapterFolderPutAsideByAKillComesBack()
    {
        // Where folders cannot be exchanged, a kill may come between the two renames.
        const RunRecord run = stoppedRun(7);
        for (const char* name : {"adapter", "adapter-last"}) {
            rename(run.folder / name, run.folder / (std::string(name) + ".old"));
            std::filesystem::create_directories(run.folder / (std::string(name) + ".new"));
        }
        QVERIFY(goOn(run, {}).allCompleted());
        for (const char* name : {"adapter", "adapter-last"}) {
            QVERIFY2(std::filesystem::exists(run.folder / name / "adapter_model.safetensors"), name);
            for (const char* aside : {".old", ".new"})
                QVERIFY2(!std::filesystem::exists(run.folder / (std::string(name) + aside)), name);
        }
    }

    void aRunThatFailedForWantOfSpaceGoesOn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("disk full") << QString::fromStdString(errorCodeName(ErrorCode::DiskFull)) << true;
        QTest::newRow("memory") << QString::fromStdString(errorCodeName(ErrorCode::OutOfMemory)) << true;
        QTest::newRow("not finite") << QString::fromStdString(errorCodeName(ErrorCode::NonFinite)) << false;
    }

    void aRunThatFailedForWantOfSpaceGoesOn()
    {
        QFETCH(QString, code);
        QFETCH(bool, goesOn);
        const RunRecord run = stoppedRun(7);
        const auto events = run.folder / "events.jsonl";
        std::string text = readWholeFile(events);
        const Event failed{run.summary.name, 1e6, RunFinished{RunState::Failed, "failed", code.toStdString(), "", ""}};
        text.erase(text.rfind('\n', text.size() - 2) + 1); // its RunFinished
        writeFileAtomically(events, text + toJsonLine(failed) + "\n");
        std::filesystem::remove(run.folder / "summary.json");
        if (goesOn) {
            QVERIFY(goOn(run, {}).allCompleted());
            QCOMPARE(readSummary(run.folder).state, RunState::Completed);
        } else {
            QVERIFY_THROWS_EXCEPTION(EngineError, (void)goOn(run, {}));
        }
    }

    void aCohortGoesOnFromTheStepThatItCommittedTogether()
    {
        // Killed between two members' checkpoints: one has the next step already, the manifest has not.
        TrainConfig whole = m_toy->study();
        whole.train.checkpointEvery = 5;
        const TrainOutcome first = m_toy->stopped(whole, 10);
        const auto run = [&](std::size_t r) { return m_toy->run(first.runs[r].run); };
        replaceIn(first.study / "cohorts" / (first.runs[0].run + ".json"), "\"step\": 10", "\"step\": 5");
        std::filesystem::remove_all(run(1) / "checkpoints/step-000010");
        std::vector<std::int64_t> kept;
        const auto sink = [&](const Event& event) {
            if (std::holds_alternative<StepDone>(event.body) && kept.empty())
                kept = checkpointSteps(run(0));
        };
        QVERIFY(train({}, m_toy->options(first.study), sink, {}).allCompleted());
        QCOMPARE(kept, (std::vector<std::int64_t>{5})); // what nobody committed is not of this course
        for (std::size_t r = 0; r < 2; ++r) {
            const RunResumed resumed = toy::bodies<RunResumed>(readRun(run(r)).events).front();
            QCOMPARE(resumed.step, std::int64_t{5});
            QVERIFY2(resumed.exact, resumed.differences.empty() ? "" : resumed.differences.front().c_str());
        }
    }

    void aMeasurementMadeUpForSurvivesAKill_data()
    {
        QTest::addColumn<int>("killedAtStep");
        QTest::newRow("before the second member was told") << 0;
        QTest::newRow("two steps later") << 7;
    }

    /// Stopped before the evaluation of step 5, gone on, killed after that evaluation and before the next checkpoint:
    /// the events know it and its best adapter, the checkpoint of step 5 does not.
    void aMeasurementMadeUpForSurvivesAKill()
    {
        QFETCH(int, killedAtStep);
        TrainConfig whole = m_toy->study();
        whole.train.evaluateEvery = 5;
        const TrainOutcome reference = train(whole, m_toy->options(), {}, {});
        const TrainOutcome first = m_toy->stopped(whole, 5);
        m_toy->goOnUntilKilled(first.study, [&](const Event& event) {
            const auto* step = std::get_if<StepDone>(&event.body);
            const auto* evaluation = std::get_if<EvalDone>(&event.body);
            return killedAtStep ? step && step->step == killedAtStep : evaluation && evaluation->step == 5;
        });
        const auto adapter = m_toy->run(first.runs[0].run) / "adapter" / "adapter_model.safetensors";
        const std::string best = readWholeFile(adapter);
        std::string seen;
        const auto sink = [&](const Event& event) {
            if (std::holds_alternative<StepDone>(event.body) && seen.empty() && std::filesystem::exists(adapter))
                seen = readWholeFile(adapter);
        };
        QVERIFY(train({}, m_toy->options(first.study), sink, {}).allCompleted());
        QVERIFY(seen == best);
        for (std::size_t r = 0; r < 2; ++r) {
            const RunRecord a = readRun(m_toy->run(reference.runs[r].run)), b = readRun(m_toy->run(first.runs[r].run));
            compareFigures(a, b);
            QVERIFY(toy::bodies<RunResumed>(b.events).back().exact);
        }
    }

    void cohortsThatMemoryHadSplitGoOnApart()
    {
        const TrainOutcome first = m_toy->stopped(m_toy->study({0.0, 0.2, 0.4, 0.6}), 5);
        const auto name = [&](std::size_t r) { return first.runs[r].run; };
        const auto manifest = [&](std::size_t r) { return first.study / "cohorts" / (name(r) + ".json"); };
        // As if the third had not fitted beside the first two.
        std::string text = readWholeFile(manifest(0));
        const auto list = text.find('['), end = text.find(']');
        const auto members = [&](std::size_t a) {
            return std::string(text).replace(list, end - list, "[\"" + name(a) + "\", \"" + name(a + 1) + "\"");
        };
        writeFileAtomically(manifest(2), members(2));
        writeFileAtomically(manifest(0), members(0));
        for (const std::size_t r : {2, 3})
            replaceIn(m_toy->run(name(r)) / "checkpoints/step-000005/state.json", manifest(0).filename().string(),
                      manifest(2).filename().string());
        QVERIFY(train({}, m_toy->options(first.study), {}, {}).allCompleted());
        for (std::size_t r = 0; r < 4; ++r) {
            const RunResumed resumed = toy::bodies<RunResumed>(readRun(m_toy->run(name(r))).events).front();
            QVERIFY2(resumed.exact, resumed.differences.empty() ? "" : resumed.differences.front().c_str());
        }
    }

    void aStopBeforeItGoesOnIsToldAsThat()
    {
        const TrainOutcome first = m_toy->stopped(m_toy->study(), 5);
        std::stop_source stop;
        stop.request_stop();
        for (const auto& what : {first.study, m_toy->run(first.runs[0].run)}) {
            const TrainOutcome outcome = train({}, m_toy->options(what), {}, stop.get_token());
            QVERIFY(outcome.stopped());
            QCOMPARE(outcome.runs.size(), std::size_t{what == first.study ? 2u : 1u});
            QCOMPARE(readSummary(m_toy->run(first.runs[0].run)).state, RunState::Stopped);
        }
    }

    void theInitialAdapterIsNotNeededAgain()
    {
        TrainConfig one = m_toy->config();
        one.train.initAdapter = m_toy->at("start");
        rename(stoppedRun(3).folder / "adapter-last", one.train.initAdapter);
        const RunRecord run = stoppedRun(7, one);
        std::filesystem::remove_all(one.train.initAdapter);
        QVERIFY(goOn(run, {}).allCompleted());
        QVERIFY(toy::bodies<RunResumed>(readRun(run.folder).events).front().exact);
    }

    void aRunKilledBeforeItsFirstEventIsAnnounced()
    {
        const RunRecord run = stoppedRun(7);
        for (const char* name : {"checkpoints", "adapter", "adapter-last", "summary.json"})
            std::filesystem::remove_all(run.folder / name);
        writeFileAtomically(run.folder / "events.jsonl", "");
        QVERIFY(goOn(run, {}).allCompleted());
        const RunRecord after = readRun(run.folder);
        QVERIFY(std::holds_alternative<RunStarted>(after.events.front().body));
        QCOMPARE(toy::bodies<RunStarted>(after.events).size(), std::size_t{1});
        QCOMPARE(toy::bodies<StepDone>(after.events).size(), std::size_t{15});
    }

    void aStopAtACheckpointSavesItOnce()
    {
        std::stop_source stop;
        const auto sink = [&](const Event& event) {
            if (std::holds_alternative<CheckpointSaved>(event.body))
                stop.request_stop();
        };
        const TrainOutcome outcome = train(m_toy->config(), m_toy->options(), sink, stop.get_token());
        const RunRecord record = readRun(m_toy->run(outcome.runs[0].run));
        QCOMPARE(toy::bodies<CheckpointSaved>(record.events).size(), std::size_t{1});
        QCOMPARE(record.summary.state, RunState::Stopped);
    }

    void whatItCannotLookAtIsAnErrorOfOurs()
    {
        // The system refuses so long a name with an exception of the library's own.
        QVERIFY_THROWS_EXCEPTION(EngineError, (void)train({}, m_toy->options(std::string(300, 'x')), {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "test_resume.moc"
