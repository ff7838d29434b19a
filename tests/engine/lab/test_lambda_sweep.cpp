// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data/task_reader.h"
#include "engine/evaluate.h"
#include "engine/lambda_sweep.h"
#include "engine/probe.h"
#include "error_code.h"
#include "lab/lab_arms.h"
#include "lab/sweep_data.h"
#include "peft/adapted_model.h"
#include "toy_adapters.h"

#include <set>

#include <QtTest>

using namespace engine;

/// λ moved on adapters with random weights, against evaluate() and probe() at that λ.
class TestLambdaSweep : public QObject {
    Q_OBJECT

private:
    static constexpr int kRows = 300;
    toy::Folders m_folders;
    std::filesystem::path m_adapter;
    SweepSetup m_setup;

    [[nodiscard]] std::shared_ptr<const LabModel> model(const std::string& type) const
    {
        return std::make_shared<LabModel>(m_folders.model(type), "cpu");
    }
    static std::vector<SweepFigures> told(LambdaSweep& sweep, double lambda)
    {
        std::vector<SweepFigures> all;
        sweep.moveTo(lambda, [&all](const SweepFigures& figures) { all.push_back(figures); });
        return all;
    }
    [[nodiscard]] EvaluateResult evaluatedAt(double lambda) const
    {
        return evaluate({m_adapter, m_folders.model("bert"), *m_setup.task, lambda, "cpu", "float32"});
    }
    static std::size_t largest(const std::vector<float>& row) { return row[1] > row[0] ? 1 : 0; }

private Q_SLOTS:
    void initTestCase()
    {
        TrainConfig config = toy::Folders::config(MethodKind::Lora, 0.4, false);
        config.task.labels = {"up", "down"}; // not the file's order
        m_adapter = m_folders.adapter("adapter", "bert", config);
        m_setup.adapter = m_adapter;
        m_setup.task.emplace();
        m_setup.task->validation = m_folders.path("rows.tsv");
        m_setup.task->textColumns = {"sentence"};
        m_setup.task->labelColumn = "label";
        writeFileAtomically(m_setup.task->validation, toy::sentences(kRows, 5));
    }

    void partFirstThenAll()
    {
        LambdaSweep sweep(model("bert"), m_setup);
        QCOMPARE(sweep.facts().arm.trainedLambda.value_or(-1), 0.4);
        QCOMPARE(sweep.facts().classes, (std::vector<std::string>{"up", "down"}));
        QCOMPARE(sweep.facts().samples.size(), std::size_t(kRows));
        QCOMPARE(sweep.facts().primaryMetric, std::string("accuracy"));
        const auto all = told(sweep, 0.9);
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[0].covered.size(), LambdaSweep::kCoarse);
        QVERIFY(!all[0].exact && all[0].similarity.empty());
        QCOMPARE(all[1].similarity.size(), std::size_t(4));
        QVERIFY(all[2].exact);
        QCOMPARE(all[2].covered.size(), std::size_t(kRows));
        std::set<std::size_t> once(all[2].covered.begin(), all[2].covered.end());
        QCOMPARE(once.size(), std::size_t(kRows));
        const auto [low, high] = std::minmax_element(all[0].covered.begin(), all[0].covered.end());
        QVERIFY(*low < 3 && *high > kRows - 5);            // the part is spread over the whole set
        QCOMPARE(told(sweep, 0.9).size(), std::size_t(1)); // nothing is computed twice
    }

    void figuresAreThoseOfAnEvaluation()
    {
        LambdaSweep sweep(model("bert"), m_setup);
        const EvaluateResult trained = evaluatedAt(0.4);
        for (const double lambda : {0.0, 0.4, 1.0}) {
            const SweepFigures got = told(sweep, lambda).back();
            const EvaluateResult expected = evaluatedAt(lambda);
            QCOMPARE(got.primary, expected.primary);
            QVERIFY(std::abs(got.metrics.at("loss") - expected.metrics.at("loss")) < 1e-5);
            QCOMPARE(got.trainedPrimary, trained.primary);
        }
    }

    void flipsAreAgainstTheTrainedLambda()
    {
        LambdaSweep sweep(model("bert"), m_setup);
        QVERIFY(told(sweep, 0.4).back().flips.empty());
        const SweepFigures moved = told(sweep, 1.0).back();
        std::vector<std::size_t> flips;
        std::int64_t better = 0, worse = 0;
        for (std::size_t i = 0; i < moved.covered.size(); ++i) {
            const std::size_t now = largest(moved.outputs[i]), before = largest(moved.trainedOutputs[i]);
            if (now == before)
                continue;
            flips.push_back(moved.covered[i]);
            const std::string& gold = sweep.facts().samples[moved.covered[i]].gold;
            (sweep.facts().classes[now] == gold ? better : worse) += 1;
        }
        QVERIFY(!flips.empty());
        QCOMPARE(moved.flips, flips);
        QCOMPARE(moved.better, better);
        QCOMPARE(moved.worse, worse);
        QVERIFY(std::abs(moved.primary - moved.trainedPrimary - static_cast<double>(better - worse) / kRows) < 1e-9);
    }

    void similarityIsTheProbes()
    {
        LambdaSweep sweep(model("bert"), m_setup);
        const SweepFigures got = told(sweep, 0.7).back();
        ProbeRequest request;
        request.model = m_folders.model("bert");
        request.adapter = m_adapter;
        request.lambda = 0.7;
        request.data = m_setup.task;
        request.data->evalLimit = static_cast<int>(LambdaSweep::kSimilaritySamples);
        const ProbeResult expected = probe(request);
        for (std::size_t layer = 0; layer < 4; ++layer)
            QVERIFY(std::abs(got.similarity[layer] - expected.adapted.layers[layer]) < 1e-6);
    }

    void theAdapterIsReadOnce()
    {
        LambdaSweep sweep(model("bert"), m_setup);
        const SweepFigures trained = told(sweep, 0.4).back();
        const std::filesystem::path away = m_folders.path("away");
        std::filesystem::rename(m_adapter, away); // as a run that still trains puts another one there
        const SweepFigures moved = told(sweep, 0.9).back();
        std::filesystem::rename(away, m_adapter);
        QCOMPARE(moved.trainedOutputs, trained.outputs);
        QCOMPARE(moved.primary, evaluatedAt(0.9).primary);
        QVERIFY(moved.outputs != trained.outputs);
    }

    void learnedLambdasAreToldFromTheirMean()
    {
        SweepSetup setup = m_setup;
        setup.adapter = m_folders.path("learned");
        std::filesystem::copy(m_adapter, setup.adapter);
        AdapterConfig config = readAdapterConfig(setup.adapter);
        const auto sites = readAdapted(readModelShape(m_folders.model("bert")), m_adapter, {}).options.method.sites;
        config.learnable = LambdaLearning::Site;
        double sum = 0;
        for (const Site& site : sites)
            sum += config.siteLambdas[site.module] = config.siteLambdas.size() % 2 == 0 ? 0.0 : 1.0;
        config.lambda = sum / static_cast<double>(sites.size());
        writeAdapterConfig(config, setup.adapter);
        LambdaSweep sweep(model("bert"), setup);
        const LabArmFacts& facts = sweep.facts().arm;
        QVERIFY(facts.ownLambdas && facts.asTrained);
        QVERIFY(std::abs(facts.trainedLambda.value_or(-1) - config.lambda) < 1e-12);
        LambdaSweep plain(model("bert"), m_setup);
        QVERIFY(!plain.facts().arm.ownLambdas);
        // The mean as one λ for all is another thing than what was learned.
        QVERIFY(told(sweep, *facts.trainedLambda).back().outputs != told(plain, *facts.trainedLambda).back().outputs);
        QCOMPARE(told(sweep, 0.9).back().outputs, told(plain, 0.9).back().outputs);
    }

    void readingEndsWhenItIsAskedTo()
    {
        std::stop_source stop;
        stop.request_stop();
        LambdaSweep sweep(model("bert"), m_setup, stop.get_token());
        QVERIFY(sweep.facts().samples.empty());
        QVERIFY(told(sweep, 0.4).empty());
    }

    void aFileIsLeftWhereReadingIsStopped()
    {
        SweepSetup setup = m_setup;
        setup.task->validation = m_folders.path("broken.tsv");
        setup.task->labels = {"up", "down"};
        writeFileAtomically(setup.task->validation, toy::sentences(kRows, 5) + "the last row\tsideways\n");
        const auto loaded = model("bert");
        const LabArmFacts facts = labArmFacts(loaded->parts(), {m_adapter, std::nullopt, false});
        QCOMPARE(codeOf([&] { (void)readSweepData(setup, loaded->parts(), facts, {}); }), ErrorCode::BadData);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(readSweepData(setup, loaded->parts(), facts, stop.get_token()).order.empty()); // it was not reached
        std::stop_source later;
        std::int64_t rows = 0;
        try {
            (void)readEvaluation(*m_setup.task, {false, false, {"up", "down"}, later.get_token()}, [&](Sample&&) {
                if (++rows == 3)
                    later.request_stop();
            });
            QFAIL("it read on");
        } catch (const ReadingStopped&) {
            QCOMPARE(rows, std::int64_t{3});
        }
    }

    void stoppingKeepsWhatThereIs()
    {
        LambdaSweep sweep(model("bert"), m_setup);
        std::stop_source stop;
        std::vector<SweepFigures> all;
        sweep.moveTo(
            0.2,
            [&](const SweepFigures& figures) {
                all.push_back(figures);
                stop.request_stop();
            },
            stop.get_token());
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(!all[0].exact);
        const SweepFigures whole = told(sweep, 0.2).back();
        QVERIFY(whole.exact);
        for (std::size_t i = 0; i < all[0].covered.size(); ++i)
            QCOMPARE(whole.outputs[i], all[0].outputs[i]);
    }

    void languageModelsHaveNoFlips()
    {
        SweepSetup setup;
        setup.adapter = m_folders.adapter("language", "llama", toy::Folders::config(MethodKind::Lora, 0.3, true));
        setup.task.emplace();
        setup.task->kind = TaskKind::CausalLm;
        setup.task->validation = m_folders.path("texts.jsonl");
        setup.task->promptColumn = "prompt";
        setup.task->responseColumn = "response";
        writeFileAtomically(setup.task->validation,
                            "{\"prompt\": \"the day was\", \"response\": \"very cold .\"}\n"
                            "{\"prompt\": \"the meal seemed\", \"response\": \"quite good .\"}\n");
        LambdaSweep sweep(model("llama"), setup);
        QVERIFY(sweep.facts().classes.empty());
        const SweepFigures got = told(sweep, 0.0).back();
        QVERIFY(got.exact && got.flips.empty());
        QCOMPARE(got.primary, -got.metrics.at("loss"));
        QVERIFY(got.primary != got.trainedPrimary);
        SweepSetup classes = m_setup;
        classes.adapter = setup.adapter;
        QCOMPARE(codeOf([&] { LambdaSweep(model("llama"), classes); }), ErrorCode::BadConfig);
    }

    void whatCannotBeMovedIsRefused()
    {
        SweepSetup setup = m_setup;
        setup.task.reset(); // it is no run's
        QCOMPARE(codeOf([&] { LambdaSweep(model("bert"), setup); }), ErrorCode::BadConfig);
        setup = m_setup;
        setup.adapter = m_folders.adapter("bitfit", "bert", toy::Folders::config(MethodKind::Bitfit, 0, false));
        QCOMPARE(codeOf([&] { LambdaSweep(model("bert"), setup); }), ErrorCode::BadConfig);
        setup = m_setup;
        setup.task->validation = m_folders.path("none.tsv");
        QCOMPARE(codeOf([&] { LambdaSweep(model("bert"), setup); }), ErrorCode::MissingFile);
        LambdaSweep sweep(model("bert"), m_setup);
        QCOMPARE(codeOf([&] { (void)told(sweep, 1.2); }), ErrorCode::BadConfig);
    }
};

QTEST_APPLESS_MAIN(TestLambdaSweep)
#include "test_lambda_sweep.moc"
