// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "config/model_config.h"
#include "engine/bench.h"
#include "engine/error.h"
#include "error_code.h"
#include "toy_model.h"
#include "train/step_operations.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace engine;

/// What λ > 0 costs, on a model that is there; figures of time are only looked at for their order.
class TestCostBench : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    TrainConfig config() const
    {
        TrainConfig config;
        config.model = {at("model"), "cpu", "float32"};
        config.task.train = at("train.tsv");
        config.task.validation = at("train.tsv");
        config.train.batchSize = 8;
        config.sibo.lambda = 0.6;
        return config;
    }
    CostOptions options() const
    {
        CostOptions options;
        options.library = at("library");
        options.warmup = 2;
        options.steps = 6;
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        toy::writeModel(at("model"));
        writeFileAtomically(at("train.tsv"), toy::sentences(40, 1));
    }

    void bothSidesSeeTheSameSteps()
    {
        CostOptions asked = options();
        std::vector<int> told;
        asked.progress = [&](int done, int all) {
            told.push_back(done);
            QCOMPARE(all, 8);
        };
        const auto point = measureCost(config(), "λ 0.6", asked, {});
        QVERIFY(point);
        QCOMPARE(told, (std::vector<int>{2, 4, 6, 8}));
        QCOMPARE(point->label, std::string("λ 0.6"));
        QCOMPARE(point->plain.size(), std::size_t{6});
        QCOMPARE(point->mixed.size(), std::size_t{6});
        QVERIFY(std::all_of(point->plain.begin(), point->plain.end(), [](double seconds) { return seconds > 0; }));
        QVERIFY(point->low > 0 && point->low <= point->ratio && point->ratio <= point->high);
        QVERIFY(point->tokens >= 8); // eight samples a step, each of a token at least
        QCOMPARE(point->device, std::string("cpu"));
        QVERIFY(point->operations && point->operations->mixing > 0);
        QVERIFY(!std::filesystem::exists(at("library") / "runs")); // nothing is written
    }

    void oddCountsAreMadeWhole()
    {
        CostOptions asked = options();
        asked.warmup = 1;
        asked.steps = 3;
        const auto point = measureCost(config(), "", asked, {});
        QCOMPARE(point->plain.size(), std::size_t{4});
    }

    void stopsBetweenPairs()
    {
        std::stop_source stop;
        CostOptions asked = options();
        asked.progress = [&](int, int) { stop.request_stop(); };
        QVERIFY(!measureCost(config(), "", asked, stop.get_token()));
    }

    void refuses()
    {
        TrainConfig plain = config();
        plain.sibo.lambda = 0;
        QCOMPARE(codeOf([&] { (void)measureCost(plain, "", options(), {}); }), ErrorCode::BadConfig);
        TrainConfig missing = config();
        missing.task.train = at("absent.tsv");
        QCOMPARE(codeOf([&] { (void)measureCost(missing, "", options(), {}); }), ErrorCode::BadConfig);
        TrainConfig noModel = config();
        noModel.model.path = "no-such-model";
        QCOMPARE(codeOf([&] { (void)measureCost(noModel, "", options(), {}); }), ErrorCode::MissingFile);
    }

    void peakMemoryIsThatOfAProcess() { QVERIFY(measurePeakMemory(config(), options()) > 10'000'000); }

    // Counted by hand: 3 layers, width 32, feed-forward 64, LoRA of rank 8 at query and value; sequences of 3 and 5.
    void operationsAreCounted()
    {
        const ModelShape shape = readModelShape(at("model"));
        const auto mixed = stepOperations(config(), shape, {3, 5});
        QVERIFY(mixed);
        // a layer: 8 tokens × 2 × (4·32·32 + 2·32·64) = 131,072, twice with backward; attention 4·32·(9 + 25), thrice;
        // no gradient for the input of layer 0's query, key and value, 8 × 2 × 3·32·32, nor for its keys: 2·32·34
        QCOMPARE(mixed->model, 3 * (2 * 131'072.0 + 3 * 4'352.0) - 49'152.0 - 2'176.0);
        QCOMPARE(mixed->sites, 6 * 3 * 2 * 8 * 8 * (32.0 + 32.0) - 2 * 2 * 8 * 8 * 32.0); // nor for two of the sites
        QCOMPARE(mixed->mixing, 6 * 4 * 8 * 32.0 - 2 * 8 * 32.0);
        TrainConfig plain = config();
        plain.sibo.lambda = 0;
        QCOMPARE(stepOperations(plain, shape, {3, 5})->mixing, 0.0);
        QCOMPARE(stepOperations(plain, shape, {3, 5})->sites, mixed->sites);
    }

    void operationsByPlacementAndMethod()
    {
        const ModelShape shape = readModelShape(at("model"));
        TrainConfig series = config();
        series.method.kind = MethodKind::Series;
        series.method.bottleneckSize = 16;
        const auto both = stepOperations(series, shape, {8});
        // what layer 0's attention puts out needs no gradient: one of six products less, once
        QCOMPARE(both->sites, 6 * 3 * 4 * 8 * 32 * 16.0 - 2 * 8 * 32 * 16.0);
        series.sibo.placement = Placement::Ffn;
        QCOMPARE(stepOperations(series, shape, {8})->mixing, 3 * 4 * 8 * 32.0);
        QCOMPARE(both->mixing, 6 * 4 * 8 * 32.0 - 8 * 32.0);
        series.method.kind = MethodKind::Prefix;
        QVERIFY(!stepOperations(series, shape, {8}));
    }
};

QTEST_GUILESS_MAIN(TestCostBench)
#include "test_cost_bench.moc"
