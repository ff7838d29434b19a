// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison.h"
#include "made_grid.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace engine;

namespace {

const std::vector<double> kLambdas{0, 0.2, 0.4};
const std::vector<std::vector<double>> kRows{{0.80, 0.81, 0.79}, {0.81, 0.815, 0.80}, {0.84, 0.85, 0.82}};

const RunScalar* scalar(const Comparison& comparison, const std::string& id)
{
    for (const RunScalar& found : comparison.scalars)
        if (found.id == id)
            return &found;
    return nullptr;
}

QString text(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void settingsAndSeeds();
    void deltaAndBest();
    void pinnedBaseline();
    void lossIsBetterLow();
    void differingKeys();
    void severalAxes();
    void endsOfRuns();
    void stillTraining();
    void scalars();
    void singleRun();
    void noRuns();
    void valuesSoFarStayApart();
    void noneHasEnded();
    void otherDataHaveNoDelta();
    void seedTrainedTwiceCountsOnce();
    void dataSeedsPair();
    void fast();
};

void TestComparison::settingsAndSeeds()
{
    auto runs = grid::runs(kLambdas, kRows);
    std::reverse(runs.begin(), runs.end());
    const Comparison comparison = compareRuns(runs);
    QCOMPARE(text(comparison.metricName), QStringLiteral("accuracy on sst2 (test), last step"));
    QCOMPARE(comparison.settings.size(), std::size_t(3));
    QCOMPARE(comparison.runs.size(), std::size_t(9));
    const SettingFigures& setting = comparison.settings[1];
    QCOMPARE(text(setting.label), QStringLiteral("λ 0.2"));
    QCOMPARE(setting.seeds, 3);
    QVERIFY(std::abs(setting.mean.value() - 0.808333333) < 1e-8);
    QVERIFY(std::abs(setting.deviation.value() - 0.00763762616) < 1e-9);
    // scipy: t.ppf(0.975, 2) = 4.30265273
    QVERIFY(std::abs(setting.interval->high - 0.808333333 - 4.30265273 * 0.00763762616 / std::sqrt(3.0)) < 1e-7);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(comparison.runs[setting.runs[i]].seed, std::uint64_t(i + 1));
    for (const ComparedRun& run : comparison.runs) {
        const auto& members = comparison.settings[run.setting].runs;
        QVERIFY(std::any_of(members.begin(), members.end(),
                            [&](std::size_t place) { return comparison.runs[place].name == run.name; }));
    }
}

void TestComparison::deltaAndBest()
{
    const Comparison comparison = compareRuns(grid::runs(kLambdas, kRows));
    QCOMPARE(comparison.baseline.value(), std::size_t(0));
    QVERIFY(std::abs(comparison.runs[7].delta.value() - 0.04) < 1e-12); // λ 0.4 and λ 0 of seed 2
    QCOMPARE(comparison.runs[1].delta.value(), 0.0);
    QCOMPARE(std::count_if(comparison.runs.begin(), comparison.runs.end(), [](const auto& run) { return run.best; }),
             1);
    QVERIFY(comparison.runs[7].best);
}

void TestComparison::pinnedBaseline()
{
    auto runs = grid::runs(kLambdas, kRows);
    runs.push_back(grid::run({0.2, 9, 0.9}));
    const Comparison comparison = compareRuns(runs, nullptr, runs[8].summary.name);
    QCOMPARE(comparison.baseline.value(), std::size_t(2));
    QVERIFY(std::abs(comparison.runs[0].delta.value() + 0.04) < 1e-12);
    // The baseline was not run with seed 9: its mean stands in.
    QVERIFY(std::abs(comparison.runs.back().delta.value() - (0.9 - 2.51 / 3)) < 1e-12);
    QCOMPARE(compareRuns(runs, nullptr, "no such run").baseline.value(), std::size_t(0));
}

void TestComparison::lossIsBetterLow()
{
    const auto runs = grid::runs(kLambdas, kRows);
    StudyRecord study = grid::study(runs, kLambdas, 3);
    study.config.study.endpoint.metric = "loss";
    const Comparison comparison = compareRuns(runs, &study);
    QVERIFY(!comparison.higherIsBetter);
    QCOMPARE(comparison.unit, FigureUnit::Own);
    QVERIFY(comparison.runs[7].best); // 1 − 0.85 is the lowest
}

void TestComparison::differingKeys()
{
    auto runs = grid::runs(kLambdas, kRows);
    runs.push_back(
        grid::run({.value = 0.6, .change = [](TrainConfig& config) { config.method.kind = MethodKind::Head; }}));
    const Comparison comparison = compareRuns(runs);
    QStringList keys;
    for (const DifferingKey& key : comparison.differing) {
        keys << text(key.key);
        QCOMPARE(key.values.size(), runs.size());
    }
    QCOMPARE(keys, (QStringList{"method.kind", "sibo.lambda", "train.seed"}));
    QCOMPARE(text(comparison.differing[1].values[3]), QStringLiteral("0.2"));
    QCOMPARE(text(comparison.differing[1].values.back()), QString()); // a linear probe has no λ
    QCOMPARE(comparison.settings.size(), std::size_t(4));
    QCOMPARE(comparison.baseline.value(), comparison.runs[0].setting); // λ = 0, not the probe
}

void TestComparison::severalAxes()
{
    std::vector<RunRecord> runs;
    for (const double rate : {3e-4, 1e-3})
        for (const double lambda : {0.3, 0.0})
            runs.push_back(grid::run(
                {.lambda = lambda, .change = [rate](TrainConfig& config) { config.train.learningRate = rate; }}));
    runs.push_back(grid::run({.lambda = 0.3, .source = SiboSource::Zero}));
    const Comparison comparison = compareRuns(runs);
    QStringList labels;
    for (const SettingFigures& setting : comparison.settings)
        labels << text(setting.label);
    QCOMPARE(labels,
             (QStringList{"λ 0 · learning rate 0.0003", "λ 0 · learning rate 0.001", "λ 0.3 · learning rate 0.0003",
                          "λ 0.3 · learning rate 0.001", "λ 0.3 · zero · learning rate 0.0003"}));
    QCOMPARE(comparison.settings[4].source, SiboSource::Zero);
    QVERIFY(!comparison.settings[4].deviation);
}

void TestComparison::endsOfRuns()
{
    auto runs = grid::runs(kLambdas, kRows);
    runs[3] = grid::run({.lambda = 0.2, .seed = 1, .state = RunState::Pruned});
    runs[4] = grid::run({.lambda = 0.2, .seed = 2, .state = RunState::Failed, .code = "disk_full"});
    runs[5] = grid::run({.lambda = 0.2, .seed = 3, .state = RunState::Failed, .code = "non_finite"});
    const Comparison comparison = compareRuns(runs);
    const SettingFigures& setting = comparison.settings[1];
    QCOMPARE(setting.pruned, 1);
    QCOMPARE(setting.failed, 1);
    QCOMPARE(setting.diverged, 1);
    QCOMPARE(setting.seeds, 0);
    QVERIFY(!setting.mean && !comparison.runs[4].value && !comparison.runs[4].delta);
}

void TestComparison::stillTraining()
{
    auto runs = grid::runs(kLambdas, kRows);
    runs[0] = grid::run({.lambda = 0, .seed = 1, .state = RunState::Running, .validation = 0.99});
    const Comparison comparison = compareRuns(runs);
    QVERIFY(comparison.runs[0].provisional);
    QCOMPARE(comparison.runs[0].value.value(), 0.99);
    QVERIFY(!comparison.runs[0].best && comparison.runs[7].best);
}

// The endpoint is the test set; the running ones have validation figures, far away from it.
void TestComparison::valuesSoFarStayApart()
{
    auto runs = grid::runs(kLambdas, kRows);
    for (const std::size_t i : {3u, 4u})
        runs[i] = grid::run({.lambda = 0.2,
                             .seed = i - 2,
                             .state = i == 3 ? RunState::Running : RunState::Interrupted,
                             .validation = 0.5 + 0.1 * static_cast<double>(i)});
    const Comparison comparison = compareRuns(runs);
    const SettingFigures& setting = comparison.settings[1];
    QCOMPARE(setting.seeds, 1);
    QCOMPARE(setting.mean.value(), 0.80);
    QVERIFY(!setting.deviation && !setting.interval);
    QCOMPARE(setting.provisional, 2);
    QVERIFY(std::abs(setting.provisionalMean.value() - 0.85) < 1e-12);
    QVERIFY(comparison.runs[3].provisional && comparison.runs[3].value && !comparison.runs[3].delta);
    QVERIFY(comparison.runs[5].delta.has_value());
    // Of two runs that are both in training the difference so far can be told.
    runs[0] = grid::run({.lambda = 0, .seed = 1, .state = RunState::Running, .validation = 0.7});
    const Comparison both = compareRuns(runs);
    QVERIFY(std::abs(both.runs[3].delta.value() - 0.1) < 1e-12);
    QVERIFY(std::abs(both.runs[6].delta.value() - (0.84 - 0.80)) < 1e-12); // the mean of the two that ended
    QVERIFY(!both.provisional && both.metricName == comparison.metricName);
}

// Before the first run has ended the page shows what there is, on one scale and named for what it is.
void TestComparison::noneHasEnded()
{
    std::vector<RunRecord> runs;
    for (const double lambda : kLambdas)
        for (std::uint64_t seed = 1; seed <= 3; ++seed)
            runs.push_back(grid::run({.lambda = lambda,
                                      .seed = seed,
                                      .state = RunState::Running,
                                      .validation = 0.6 + lambda / 4 + 0.01 * static_cast<double>(seed)}));
    const Comparison comparison = compareRuns(runs);
    QVERIFY(comparison.provisional);
    QCOMPARE(text(comparison.metricName), QStringLiteral("accuracy on sst2 (validation), so far"));
    QVERIFY(std::abs(comparison.settings[2].mean.value() - 0.72) < 1e-12);
    QVERIFY(std::abs(comparison.settings[2].deviation.value() - 0.01) < 1e-12);
    QVERIFY(std::abs(comparison.runs[8].delta.value() - 0.1) < 1e-12);
    runs[0] = grid::run({});
    QVERIFY(!compareRuns(runs).provisional && !compareRuns(runs).settings[2].mean);
}

void TestComparison::otherDataHaveNoDelta()
{
    auto runs = grid::runs(kLambdas, kRows);
    const auto elsewhere = [](TrainConfig& config) { config.task.test = {{"test", "/data/other.tsv"}}; };
    for (const double lambda : kLambdas)
        runs.push_back(grid::run({.lambda = lambda, .value = 0.95 + lambda / 100, .change = elsewhere}));
    const Comparison comparison = compareRuns(runs);
    for (std::size_t i = 0; i < runs.size(); ++i)
        QCOMPARE(comparison.runs[i].delta.has_value(), i < 9);
    QVERIFY(comparison.runs[7].best && comparison.runs[11].best); // one ring for each data set
    QCOMPARE(std::count_if(comparison.runs.begin(), comparison.runs.end(), [](const auto& run) { return run.best; }),
             2);
}

void TestComparison::seedTrainedTwiceCountsOnce()
{
    auto runs = grid::runs(kLambdas, kRows);
    for (RunRecord& run : runs)
        run.summary.startedAt = "2026-11-23T10:00:00Z";
    RunRecord again = grid::run({0.2, 1, 0.99});
    again.summary.startedAt = "2026-11-24T10:00:00Z";
    for (const bool isFirst : {true, false}) {
        auto both = runs;
        both.insert(isFirst ? both.begin() : both.end(), again);
        const Comparison comparison = compareRuns(both);
        QCOMPARE(comparison.settings[1].seeds, 3);
        QVERIFY(std::abs(comparison.settings[1].mean.value() - 0.808333333) < 1e-8);
        QVERIFY((isFirst ? comparison.runs.front() : comparison.runs.back()).repeated);
    }
    runs[3] = grid::run({.lambda = 0.2, .seed = 1, .state = RunState::Failed});
    runs.push_back(again); // the older one has no figure
    QVERIFY(std::abs(compareRuns(runs).settings[1].mean.value() - (0.99 + 0.815 + 0.80) / 3) < 1e-12);
}

// Two data orders of one seed: each against the baseline's run with the same order.
void TestComparison::dataSeedsPair()
{
    std::vector<RunRecord> runs;
    for (const double lambda : {0.0, 0.4})
        for (const std::uint64_t order : {7u, 8u})
            runs.push_back(grid::run({.lambda = lambda,
                                      .value = 0.5 + lambda / 4 + 0.1 * static_cast<double>(order - 7),
                                      .change = [order](TrainConfig& config) { config.train.dataSeed = order; }}));
    const Comparison comparison = compareRuns(runs);
    for (const std::size_t i : {2u, 3u})
        QVERIFY(std::abs(comparison.runs[i].delta.value() - 0.1) < 1e-12);
    QCOMPARE(comparison.settings.size(), std::size_t(2));
    QCOMPARE(comparison.settings[0].seeds, 2);
    runs[0].config.train.dataSeed = 1; // the seed itself: the same as none
    runs[2].config.train.dataSeed.reset();
    QVERIFY(std::abs(compareRuns(runs).runs[2].delta.value() - 0.1) < 1e-12);
}

void TestComparison::scalars()
{
    auto runs = grid::runs(kLambdas, kRows);
    runs[2].events.clear();
    const Comparison comparison = compareRuns(runs);
    const RunScalar* excess = scalar(comparison, "excess/6");
    QVERIFY(excess != nullptr);
    QCOMPARE(text(excess->label), QStringLiteral("Excess similarity, layer 6"));
    QVERIFY(std::abs(excess->values[0].value() - 0.2) < 1e-12);
    QVERIFY(!excess->values[2]);
    QCOMPARE(scalar(comparison, "loss")->values[4].value(), 0.3); // the last ten of a hundred steps
    QCOMPARE(scalar(comparison, "retention/0")->values[0].value(), 1.0);
    QCOMPARE(scalar(comparison, "share")->values[8].value(), 0.4);
    QCOMPARE(scalar(comparison, "share")->values[0].value(), 0.0);
    QCOMPARE(scalar(comparison, "endpoint")->values[7].value(), 0.85);
    QVERIFY(scalar(comparison, "similarity/7") == nullptr);
    for (const RunScalar& found : comparison.scalars)
        QCOMPARE(found.values.size(), runs.size());
}

void TestComparison::singleRun()
{
    const std::vector<RunRecord> runs{grid::run({0.3, 1, 0.8})};
    const Comparison comparison = compareRuns(runs);
    QCOMPARE(text(comparison.settings.front().label), QStringLiteral("λ 0.3"));
    QVERIFY(!comparison.baseline && !comparison.runs.front().best && !comparison.runs.front().delta);
    QVERIFY(comparison.differing.empty());
}

void TestComparison::noRuns()
{
    const Comparison comparison = compareRuns({});
    QVERIFY(comparison.runs.empty() && comparison.settings.empty() && comparison.scalars.empty());
    QVERIFY(!correlate(comparison, "endpoint", "loss").r);
    const std::vector<RunRecord> empty(2);
    QCOMPARE(compareRuns(empty).settings.size(), std::size_t(1));
}

void TestComparison::fast()
{
    std::vector<RunRecord> runs;
    for (int j = 0; j < 8; ++j)
        for (std::uint64_t seed = 1; seed <= 5; ++seed)
            runs.push_back(grid::run({0.1 * j, seed}));
    for (RunRecord& run : runs)
        for (std::int64_t step = 101; step <= 5000; ++step)
            run.events.insert(run.events.end() - 1, {"run", 1, StepDone{step, 1, 0.3, 0, 1, 1, 1, 0, {}}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(compareRuns(runs).settings.size(), std::size_t(8));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 1000); // 100 ms on a machine that does nothing else
}

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
