// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train.h"

#include "base/atomic_file.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "peft/adapted_model.h"
#include "toy_training.h"

#include <set>

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

class TestTrain : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<toy::Training> m_toy;

private Q_SLOTS:
    void init() { m_toy = std::make_unique<toy::Training>(); }

    void aStudyTellsItsStory()
    {
        std::vector<Event> seen;
        const TrainOutcome outcome =
            train(m_toy->study(), m_toy->options(), [&](const Event& event) { seen.push_back(event); }, {});
        QVERIFY(outcome.allCompleted());
        QCOMPARE(outcome.runs.size(), std::size_t{2});
        for (const RunOutcome& run : outcome.runs) {
            const RunRecord record = readRun(m_toy->run(run.run));
            QVERIFY(std::holds_alternative<RunStarted>(record.events.front().body));
            QVERIFY(std::holds_alternative<RunFinished>(record.events.back().body));
            QCOMPARE(toy::bodies<RunFinished>(record.events).size(), std::size_t{1});
            QCOMPARE(toy::bodies<StepDone>(record.events).size(), std::size_t{15});
            const auto similarities = toy::bodies<SimilarityMeasured>(record.events);
            QVERIFY(similarities.front().base && similarities.front().step == 0);
            QCOMPARE(similarities.front().layers.size(), std::size_t{4});
            double time = 0;
            for (const Event& event : record.events) {
                QVERIFY(event.time >= time);
                time = event.time;
            }
            const auto steps = toy::bodies<StepDone>(record.events);
            QVERIFY(*steps.back().loss < *steps.front().loss);
            double best = 0;
            for (const EvalDone& event : toy::bodies<EvalDone>(record.events))
                if (event.split == "validation" && !event.base)
                    best = std::max(best, event.primary);
            QCOMPARE(*record.summary.bestPrimary, best);
            QVERIFY(std::filesystem::exists(record.folder / "predictions" / "other-best.jsonl"));
            QVERIFY(std::filesystem::exists(record.folder / "adapter-last" / "adapter_config.json"));
        }
        const auto written = [&](const std::string& run) {
            std::vector<std::string> lines;
            for (const Event& event : readRun(m_toy->run(run)).events)
                lines.push_back(toJsonLine(event));
            return lines;
        };
        std::vector<std::string> told;
        for (const Event& event : seen)
            if (event.run == outcome.runs[0].run)
                told.push_back(toJsonLine(event));
        QCOMPARE(told, written(outcome.runs[0].run));
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
        TrainConfig bad = m_toy->config();
        if (what == "no model")
            bad.model.path = m_toy->at("nothing");
        if (what == "no data")
            bad.task.train = m_toy->at("none.tsv");
        if (what == "wrong label")
            writeFileAtomically(m_toy->at("validation.tsv"), "sentence\tlabel\nthe day was good\tsideways\n");
        if (what == "bad rate")
            bad.train.learningRate = -1;
        if (what == "pickle") {
            std::filesystem::rename(m_toy->at("model") / "model.safetensors", m_toy->at("model") / "pytorch_model.bin");
        }
        QVERIFY_EXCEPTION_THROWN((void)train(bad, m_toy->options(), {}, {}), EngineError);
        QVERIFY(!std::filesystem::exists(runsFolder(m_toy->at("library"))) ||
                std::filesystem::is_empty(runsFolder(m_toy->at("library"))));
    }

    void aLaterCohortThatCannotBePreparedIsNoted()
    {
        // While the first trains, the second's initial adapter becomes a link to itself: the standard library's own
        // exception.
        const auto start = m_toy->at("start");
        std::filesystem::create_directory(start);
        const auto sink = [&](const Event& event) {
            if (std::holds_alternative<StepDone>(event.body) && std::filesystem::is_directory(symlink_status(start))) {
                std::filesystem::remove(start);
                std::filesystem::create_symlink(start, start);
            }
        };
        TrainConfig whole = m_toy->config();
        whole.study.runs = {{{"sibo.lambda", 0.2}},
                            {{"method.rank", std::int64_t{4}}, {"train.init_adapter", start.string()}}};
        const TrainOutcome outcome = train(whole, m_toy->options(), sink, {});
        QCOMPARE(outcome.runs.size(), std::size_t{2});
        QCOMPARE(outcome.runs[0].state, RunState::Completed);
        QCOMPARE(outcome.runs[1].state, RunState::Failed);
        QVERIFY(!outcome.runs[1].reason.empty());
        QVERIFY(std::filesystem::exists(outcome.study / "study.json"));
    }

    void aLinearProbeTrainsTheHeadAlone()
    {
        TrainConfig head = m_toy->config();
        head.method.kind = MethodKind::Head;
        const TrainOutcome outcome = train(head, m_toy->options(), {}, {});
        QVERIFY(outcome.allCompleted());
        const RunRecord record = readRun(m_toy->run(outcome.runs[0].run));
        QCOMPARE(toy::bodies<RunStarted>(record.events).front().trainable, std::int64_t{2 * 32 + 2});
        const auto similarities = toy::bodies<SimilarityMeasured>(record.events);
        QCOMPARE(similarities.front().layers.back(), similarities.back().layers.back());
    }
};

QTEST_GUILESS_MAIN(TestTrain)
#include "test_train.moc"
