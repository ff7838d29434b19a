// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train.h"

#include "base/atomic_file.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/evaluate.h"
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

    void theBestAdapterReloadsToTheSameFigure()
    {
        TrainConfig one = config();
        one.sibo.lambda = 0.6;
        const TrainOutcome outcome = train(one, options(), {}, {});
        const RunRecord record = readRun(runsFolder(at("library")) / outcome.runs[0].run);
        EvaluateRequest request;
        request.adapter = record.folder;
        request.task = one.task;
        const EvaluateResult result = evaluate(request);
        QCOMPARE(result.lambda, 0.6);
        QCOMPARE(result.primary, *record.summary.bestPrimary);
        request.lambda = 0.0;
        QVERIFY(std::abs(evaluate(request).metrics.at("loss") - result.metrics.at("loss")) > 1e-6);
    }

    void stoppedAndContinuedEqualsUninterrupted()
    {
        const TrainConfig whole = study(config());
        const TrainOutcome reference = train(whole, options(), {}, {});
        std::stop_source stop;
        int steps = 0;
        const TrainOutcome first = train(
            whole, options(),
            [&](const Event& event) {
                steps += std::holds_alternative<StepDone>(event.body);
                if (steps == 2 * 7)
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
            const auto left = bodies<StepDone>(a.events), right = bodies<StepDone>(b.events);
            QCOMPARE(right.size(), left.size());
            for (std::size_t i = 0; i < left.size(); ++i)
                QCOMPARE(*right[i].loss, *left[i].loss);
            QVERIFY(bodies<RunResumed>(b.events).front().exact);
            QCOMPARE(readWholeFile(b.folder / "adapter-last/adapter_model.safetensors"),
                     readWholeFile(a.folder / "adapter-last/adapter_model.safetensors"));
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
