// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train.h"

#include "base/atomic_file.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "peft/adapted_model.h"
#include "toy_model.h"

#include <set>

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

namespace {

template<typename Body>
std::vector<Body> bodies(const std::vector<Event>& events)
{
    std::vector<Body> result;
    for (const Event& event : events)
        if (const Body* body = std::get_if<Body>(&event.body))
            result.push_back(*body);
    return result;
}

} // namespace

class TestTrain : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path at(const char* name) const { return m_folder->filePath(name).toStdString(); }
    TrainOptions options() const
    {
        TrainOptions options;
        options.library = at("library");
        return options;
    }
    TrainConfig config() const
    {
        TrainConfig config;
        config.model.path = at("model");
        config.model.device = "cpu";
        config.model.dtype = "float32";
        config.task.train = at("train.tsv");
        config.task.validation = at("validation.tsv");
        config.task.test = {{"other", at("test.tsv")}};
        config.train.learningRate = 5e-3;
        config.train.batchSize = 8;
        config.train.epochs = 3;
        config.train.similarityEvery = 4;
        return config;
    }
    static TrainConfig study(TrainConfig config)
    {
        config.study.axes = {{"sibo.lambda", {0.0, 0.6}}};
        return config;
    }

    /// Whole training events and their figures are the same, time apart.
    static void compareFigures(const RunRecord& a, const RunRecord& b)
    {
        const auto steps = bodies<StepDone>(a.events), otherSteps = bodies<StepDone>(b.events);
        QCOMPARE(otherSteps.size(), steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(*otherSteps[i].loss, *steps[i].loss);
        const auto evaluations = bodies<EvalDone>(a.events), otherEvaluations = bodies<EvalDone>(b.events);
        QCOMPARE(otherEvaluations.size(), evaluations.size());
        for (std::size_t i = 0; i < evaluations.size(); ++i) {
            QCOMPARE(otherEvaluations[i].step, evaluations[i].step);
            QCOMPARE(otherEvaluations[i].split, evaluations[i].split);
            QCOMPARE(otherEvaluations[i].best, evaluations[i].best);
            QVERIFY(otherEvaluations[i].metrics == evaluations[i].metrics);
        }
        const auto similarities = bodies<SimilarityMeasured>(a.events), others = bodies<SimilarityMeasured>(b.events);
        QCOMPARE(others.size(), similarities.size());
        for (std::size_t i = 0; i < similarities.size(); ++i)
            QVERIFY(others[i].step == similarities[i].step && others[i].layers == similarities[i].layers);
    }
    /// One run with λ = 0.6, stopped after a step.
    RunRecord stoppedRun(int steps, std::optional<TrainConfig> given = {})
    {
        TrainConfig one = given.value_or(config());
        one.sibo.lambda = 0.6;
        std::stop_source stop;
        const TrainOutcome outcome = train(
            one, options(),
            [&](const Event& event) {
                if (const auto* step = std::get_if<StepDone>(&event.body); step && step->step == steps)
                    stop.request_stop();
            },
            stop.get_token());
        return readRun(runsFolder(at("library")) / outcome.runs[0].run);
    }
    TrainOutcome goOn(const RunRecord& run, const EventSink& sink)
    {
        TrainOptions again = options();
        again.resume = run.folder;
        return train({}, again, sink, {});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        toy::writeModel(at("model"));
        writeFileAtomically(at("train.tsv"), toy::sentences(40, 1));
        writeFileAtomically(at("validation.tsv"), toy::sentences(24, 2));
        writeFileAtomically(at("test.tsv"), toy::sentences(16, 4));
    }

    void aStudyTellsItsStory()
    {
        std::vector<Event> seen;
        const TrainOutcome outcome =
            train(study(config()), options(), [&](const Event& event) { seen.push_back(event); }, {});
        QVERIFY(outcome.allCompleted());
        QCOMPARE(outcome.runs.size(), std::size_t{2});
        for (const RunOutcome& run : outcome.runs) {
            const RunRecord record = readRun(runsFolder(at("library")) / run.run);
            QVERIFY(std::holds_alternative<RunStarted>(record.events.front().body));
            QVERIFY(std::holds_alternative<RunFinished>(record.events.back().body));
            QCOMPARE(bodies<RunFinished>(record.events).size(), std::size_t{1});
            QCOMPARE(bodies<StepDone>(record.events).size(), std::size_t{15});
            const auto similarities = bodies<SimilarityMeasured>(record.events);
            QVERIFY(similarities.front().base && similarities.front().step == 0);
            QCOMPARE(similarities.front().layers.size(), std::size_t{4});
            double time = 0;
            for (const Event& event : record.events) {
                QVERIFY(event.time >= time);
                time = event.time;
            }
            const auto steps = bodies<StepDone>(record.events);
            QVERIFY(*steps.back().loss < *steps.front().loss);
            double best = 0;
            for (const EvalDone& event : bodies<EvalDone>(record.events))
                if (event.split == "validation" && !event.base)
                    best = std::max(best, event.primary);
            QCOMPARE(*record.summary.bestPrimary, best);
            QVERIFY(std::filesystem::exists(record.folder / "predictions" / "other-best.jsonl"));
            QVERIFY(std::filesystem::exists(record.folder / "adapter-last" / "adapter_config.json"));
        }
        const auto written = [&](const std::string& run) {
            std::vector<std::string> lines;
            for (const Event& event : readRun(runsFolder(at("library")) / run).events)
                lines.push_back(toJsonLine(event));
            return lines;
        };
        std::vector<std::string> told;
        for (const Event& event : seen)
            if (event.run == outcome.runs[0].run)
                told.push_back(toJsonLine(event));
        QCOMPARE(told, written(outcome.runs[0].run));
    }

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
        TrainConfig whole = study(config());
        if (atMeasurement)
            whole.train.similarityEvery = 1; // the fifth: after the frozen base and four steps
        whole.train.evaluateEvery = atMeasurement ? 4 : 5;
        const TrainOutcome reference = train(whole, options(), {}, {});
        std::stop_source stop;
        int seen = 0;
        const TrainOutcome first = train(
            whole, options(),
            [&](const Event& event) {
                seen += atMeasurement ? std::holds_alternative<SimilarityMeasured>(event.body)
                                      : std::holds_alternative<StepDone>(event.body);
                if (seen == 2 * stopAfter)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(first.stopped());
        QCOMPARE(readSummary(runsFolder(at("library")) / first.runs[0].run).state, RunState::Stopped);
        TrainOptions again = options();
        again.resume = first.study;
        const TrainOutcome second = train({}, again, {}, {});
        QVERIFY(second.allCompleted());
        for (std::size_t r = 0; r < 2; ++r) {
            const RunRecord a = readRun(runsFolder(at("library")) / reference.runs[r].run);
            const RunRecord b = readRun(runsFolder(at("library")) / second.runs[r].run);
            compareFigures(a, b);
            QVERIFY(bodies<RunResumed>(b.events).front().exact);
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
        TrainConfig one = config();
        one.train.checkpointEvery = 3;
        const RunRecord run = stoppedRun(7, one);
        QVERIFY(std::filesystem::exists(run.folder / "checkpoints/step-000006"));
        std::filesystem::create_directories(run.folder / "checkpoints/step-old");
        std::filesystem::create_directories(run.folder / "checkpoints/step-000009.new");
        writeFileAtomically(run.folder / "checkpoints/step-000007/state.json", "{}");
        const TrainOutcome outcome = goOn(run, {});
        QVERIFY(outcome.allCompleted());
        const RunRecord after = readRun(run.folder);
        const auto resumed = bodies<RunResumed>(after.events);
        QCOMPARE(resumed.front().step, std::int64_t{6});
        QVERIFY(!resumed.front().exact);
        QVERIFY(!std::filesystem::exists(run.folder / "checkpoints/step-000009.new"));
        QCOMPARE(bodies<StepDone>(after.events).size(), std::size_t{15});
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
        TrainConfig whole = study(config());
        whole.train.checkpointEvery = 5;
        std::stop_source stop;
        const TrainOutcome first = train(
            whole, options(),
            [&](const Event& event) {
                if (const auto* step = std::get_if<StepDone>(&event.body); step && step->step == 10)
                    stop.request_stop();
            },
            stop.get_token());
        const auto run = [&](std::size_t r) { return runsFolder(at("library")) / first.runs[r].run; };
        const auto manifest = first.study / "cohorts" / (first.runs[0].run + ".json");
        std::string text = readWholeFile(manifest);
        text.replace(text.find("\"step\": 10"), 10, "\"step\": 5");
        writeFileAtomically(manifest, text);
        std::filesystem::remove_all(run(1) / "checkpoints/step-000010");
        TrainOptions again = options();
        again.resume = first.study;
        QVERIFY(train({}, again, {}, {}).allCompleted());
        for (std::size_t r = 0; r < 2; ++r) {
            const RunResumed resumed = bodies<RunResumed>(readRun(run(r)).events).front();
            QCOMPARE(resumed.step, std::int64_t{5});
            QVERIFY2(resumed.exact, resumed.differences.empty() ? "" : resumed.differences.front().c_str());
        }
    }

    void nothingIsLeftBehindByAConfigurationThatCannotStart_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"no model", "no data", "wrong label", "bad rate", "pickle"})
            QTest::newRow(what) << what;
    }

    void nothingIsLeftBehindByAConfigurationThatCannotStart()
    {
        QFETCH(QString, what);
        TrainConfig bad = config();
        if (what == "no model")
            bad.model.path = at("nothing");
        if (what == "no data")
            bad.task.train = at("none.tsv");
        if (what == "wrong label")
            writeFileAtomically(at("validation.tsv"), "sentence\tlabel\nthe day was good\tsideways\n");
        if (what == "bad rate")
            bad.train.learningRate = -1;
        if (what == "pickle") {
            std::filesystem::rename(at("model") / "model.safetensors", at("model") / "pytorch_model.bin");
        }
        QVERIFY_EXCEPTION_THROWN((void)train(bad, options(), {}, {}), EngineError);
        QVERIFY(!std::filesystem::exists(runsFolder(at("library"))) ||
                std::filesystem::is_empty(runsFolder(at("library"))));
    }

    void aLinearProbeTrainsTheHeadAlone()
    {
        TrainConfig head = config();
        head.method.kind = MethodKind::Head;
        const TrainOutcome outcome = train(head, options(), {}, {});
        QVERIFY(outcome.allCompleted());
        const RunRecord record = readRun(runsFolder(at("library")) / outcome.runs[0].run);
        QCOMPARE(bodies<RunStarted>(record.events).front().trainable, std::int64_t{2 * 32 + 2});
        const auto similarities = bodies<SimilarityMeasured>(record.events);
        QCOMPARE(similarities.front().layers.back(), similarities.back().layers.back());
    }
};

QTEST_GUILESS_MAIN(TestTrain)
#include "test_train.moc"
