// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/json.h"
#include "engine/verdict.h"
#include "made_grid.h"
#include "test_places.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numbers>

using namespace engine;

namespace {

using Rows = std::vector<std::vector<double>>;

const nlohmann::json& golden()
{
    static const nlohmann::json content = readJsonFile(places::fixturesFolder() / "goldens" / "statistics.json");
    return content;
}

std::vector<double> lambdas(std::size_t count)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(0.1 * static_cast<double>(i));
    return values;
}

bool isClose(double seen, double wanted)
{
    const bool close = std::abs(seen - wanted) <= 1e-6 * std::max(1.0, std::abs(wanted));
    if (!close)
        qWarning("%.12g, reference %.12g", seen, wanted);
    return close;
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT
private slots:
    void asTheReferences();
    void unequalSpreads();
    void lossesTurnTheSign();
    void roundingOfAccuracy();
    void signFlipOnlyWhereItCanReach();
    void everySettingIsItsOwnPanel();
    void settingsThatChangeNoFigure();
    void eachPanelHasItsUnit();
    void blocksAreBothSeeds();
    void endpoints();
    void power();
    void simultaneousCoverage();
};

void TestVerdict::asTheReferences()
{
    int dunnett = 0;
    for (const auto& test : golden().at("paired")) {
        const Rows values = test.at("values").get<Rows>();
        const Verdict verdict = judge(grid::runs(lambdas(values.size()), values), nullptr);
        QCOMPARE(verdict.panels.size(), std::size_t(1));
        const PanelVerdict& panel = verdict.panels.front();
        QCOMPARE(panel.comparisons, static_cast<int>(values.size()) - 1);
        QCOMPARE(panel.seeds, static_cast<int>(values.front().size()));
        QCOMPARE(panel.degrees, panel.rule == VerdictRule::Dunnett ? test.at("degrees").get<int>() : panel.seeds - 1);
        QVERIFY(isClose(panel.residual, 100 * test.at("residual").get<double>()));
        for (std::size_t i = 0; i < panel.effects.size(); ++i) {
            const LambdaEffect& effect = panel.effects[i];
            QVERIFY(isClose(effect.deviation, 100 * test.at("deviations")[i].get<double>()));
            if (panel.rule != VerdictRule::Dunnett) {
                QVERIFY(isClose(effect.p.value(), test.at("holm")[i].get<double>()));
                continue;
            }
            ++dunnett;
            QVERIFY(isClose(effect.seedsOnly->low, 100 * test.at("dunnett")[i][0].get<double>()));
            QVERIFY(isClose(effect.seedsOnly->high, 100 * test.at("dunnett")[i][1].get<double>()));
            QCOMPARE(effect.distinguishable, effect.seedsOnly->low > 0 || effect.seedsOnly->high < 0);
            QCOMPARE(effect.p.value() <= 0.05, effect.distinguishable);
            if (effect.signFlip)
                QVERIFY(isClose(*effect.signFlip, test.at("sign_flip")[i].get<double>()));
        }
    }
    QVERIFY(dunnett >= 5);
}

// λ = 0.1 follows λ = 0 closely, λ = 0.2 does not: one s for both would be wrong for both.
void TestVerdict::unequalSpreads()
{
    const Rows rows{{0.80, 0.81, 0.79, 0.80}, {0.811, 0.819, 0.80, 0.811}, {0.86, 0.79, 0.84, 0.77}};
    const Verdict verdict = judge(grid::runs(lambdas(3), rows), nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.rule, VerdictRule::HolmPaired);
    const LambdaEffect &close = panel.effects[0], &far = panel.effects[1];
    QVERIFY(far.deviation > 3 * close.deviation);
    // scipy: ttest_rel p of the two, times 2 for the smaller by Holm; t quantile at 1 − 0.05 / 4 with 3 degrees: 4.1765
    QVERIFY(std::abs(panel.critical - 4.17653) < 1e-4);
    QVERIFY(close.distinguishable && !far.distinguishable);
    QVERIFY(isClose(close.seedsOnly->high - close.difference, panel.critical * close.deviation / 2));
    QVERIFY(QString::fromStdString(grid::told(verdict)).contains("p adjusted by Holm"));
}

void TestVerdict::lossesTurnTheSign()
{
    const Rows rows{{0.80, 0.81, 0.79}, {0.85, 0.86, 0.845}}; // losses are 1 − value
    auto runs = grid::runs(lambdas(2), rows);
    StudyRecord study = grid::study(runs, lambdas(2), 3);
    study.config.study.endpoint.metric = "loss";
    const Verdict verdict = judge(runs, &study);
    QCOMPARE(verdict.unit, FigureUnit::Own);
    const LambdaEffect& effect = verdict.panels.front().effects.front();
    QVERIFY(isClose(effect.difference, (0.05 + 0.05 + 0.055) / 3)); // a lower loss is better
    QVERIFY(effect.distinguishable);
    QVERIFY(isClose(verdict.panels.front().baseline, 0.2));
}

// Three seeds that all gained one example of 100 by chance are no proof: an accuracy of 100 examples cannot show a
// smaller spread than its rounding.
void TestVerdict::roundingOfAccuracy()
{
    const Rows rows{{0.80, 0.81, 0.79}, {0.81, 0.82, 0.80}};
    const Verdict coarse = judge(grid::runs(lambdas(2), rows, 100), nullptr);
    QVERIFY(isClose(coarse.panels.front().residual, 1 / std::sqrt(12.0)));
    QVERIFY(!coarse.panels.front().effects.front().distinguishable);
    const Verdict fine = judge(grid::runs(lambdas(2), rows, 1'000'000), nullptr);
    QVERIFY(fine.panels.front().effects.front().distinguishable);
}

void TestVerdict::signFlipOnlyWhereItCanReach()
{
    const auto hasSignFlip = [](std::size_t settings, std::size_t seeds) {
        Rows rows(settings);
        for (std::size_t j = 0; j < settings; ++j)
            for (std::size_t b = 0; b < seeds; ++b)
                rows[j].push_back(0.8 + 0.003 * static_cast<double>((7 * j + 5 * b + j * b) % 11));
        return judge(grid::runs(lambdas(settings), rows), nullptr).panels.front().effects.front().signFlip.has_value();
    };
    QVERIFY(!hasSignFlip(2, 5)); // 2 / 32 > 0.05
    QVERIFY(hasSignFlip(2, 6));  // 2 / 64
    QVERIFY(!hasSignFlip(4, 6)); // 0.05 / 3
    QVERIFY(hasSignFlip(4, 7));  // 2 / 128
}

void TestVerdict::everySettingIsItsOwnPanel()
{
    std::vector<RunRecord> runs;
    for (const int rank : {4, 8})
        for (const double lambda : {0.0, 0.3})
            for (std::uint64_t seed = 1; seed <= 3; ++seed) {
                grid::Spec spec{lambda, seed, 0.8 + 0.01 * static_cast<double>((seed * 7 + seed % 2) % 5)};
                spec.change = [rank](TrainConfig& config) { config.method.rank = rank; };
                runs.push_back(grid::run(spec));
            }
    const Verdict verdict = judge(runs, nullptr);
    QCOMPARE(verdict.panels.size(), std::size_t(2));
    QCOMPARE(verdict.panels[0].label, std::string("rank 4"));
    QCOMPARE(verdict.panels[1].label, std::string("rank 8"));
    QCOMPARE(verdict.panels[1].effects.front().label, std::string("λ 0.3"));
    QVERIFY(verdict.tuned.empty());
}

void TestVerdict::settingsThatChangeNoFigure()
{
    std::vector<RunRecord> runs;
    for (const double lambda : {0.0, 0.3})
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            grid::Spec spec{lambda, seed};
            spec.change = [lambda](TrainConfig& config) { config.train.checkpointEvery = lambda > 0 ? 5 : 50; };
            runs.push_back(grid::run(spec));
        }
    QCOMPARE(judge(runs, nullptr).panels.size(), std::size_t(1));
}

// Of a language model the primary metric is −loss: 0.03 less of that are not 3 points.
void TestVerdict::eachPanelHasItsUnit()
{
    const Rows rows{{0.80, 0.81, 0.79}, {0.831, 0.843, 0.819}};
    auto runs = grid::runs(lambdas(2), rows);
    for (RunRecord run : grid::runs(lambdas(2), rows)) {
        run.config.task.kind = TaskKind::CausalLm;
        runs.push_back(std::move(run));
    }
    for (const bool languageFirst : {false, true}) {
        if (languageFirst)
            std::rotate(runs.begin(), runs.begin() + 6, runs.end());
        const Verdict verdict = judge(runs, nullptr);
        QCOMPARE(verdict.panels.size(), std::size_t(2));
        const PanelVerdict &language = verdict.panels[languageFirst ? 0 : 1],
                           &classes = verdict.panels[languageFirst ? 1 : 0];
        QCOMPARE(language.unit, FigureUnit::Own);
        QVERIFY(isClose(language.effects.front().difference, 0.031));
        QCOMPARE(classes.unit, FigureUnit::Points);
        QVERIFY(isClose(classes.effects.front().difference, 3.1));
        const QString text = QString::fromStdString(grid::told(verdict));
        QVERIFY(text.contains(QStringLiteral("λ = 0.1 scored 0.031 above λ = 0")));
        QVERIFY(text.contains(QStringLiteral("λ = 0.1 scored 3.1 points above λ = 0")));
    }
}

// One seed with three data orders is three blocks; no data seed and one that equals the seed are the same block.
void TestVerdict::blocksAreBothSeeds()
{
    std::vector<RunRecord> runs;
    for (const double lambda : {0.0, 0.3})
        for (const std::uint64_t order : {1u, 7u, 8u})
            runs.push_back(grid::run({.lambda = lambda, .change = [&](TrainConfig& config) {
                                          if (order != 1 || lambda > 0)
                                              config.train.dataSeed = order;
                                      }}));
    QCOMPARE(judge(runs, nullptr).panels.front().seeds, 3);
    runs.pop_back();
    QCOMPARE(judge(runs, nullptr).panels.front().droppedSeeds.front(),
             std::string("seed 1, data seed 8: λ 0.3 has no run"));
}

void TestVerdict::endpoints()
{
    const RunRecord run = grid::run({0.3, 1, 0.81});
    QCOMPARE(endpointValue(run, {"primary", "test", false}).value(), 0.81);
    QCOMPARE(endpointValue(run, {"f1", "test", true}).value(), 0.71);
    QCOMPARE(endpointValue(run, {"primary", "validation", false}).value(), 0.7);
    QVERIFY(!endpointValue(run, {"matthews", "test", false}));
    QVERIFY(!endpointValue(run, {"primary", "no such set", false}));
    RunRecord open = grid::run({.lambda = 0.3, .state = RunState::Running});
    QCOMPARE(endpointValue(open, {"primary", "test", false}).value(), 0.7); // its latest validation
    for (const RunState ended : {RunState::Failed, RunState::Pruned, RunState::Stopped})
        QVERIFY(!endpointValue(grid::run({.lambda = 0.3, .state = ended}), {"primary", "validation", false}));
    RunRecord empty;
    QVERIFY(!endpointValue(empty, {}));
    // The best of validation is the earliest of the highest, without the untrained model.
    RunRecord best = run;
    EvalDone early;
    early.step = 50;
    early.split = "validation";
    early.primary = 0.9;
    best.events.insert(best.events.begin() + 2, {"run", 1, early});
    QCOMPARE(endpointValue(best, {"primary", "validation", true}).value(), 0.9);
    QCOMPARE(endpointValue(best, {"primary", "validation", false}).value(), 0.7);
}

void TestVerdict::power()
{
    QVERIFY(!resolvableDifference(7, 2, 1.0));
    QVERIFY(!resolvableDifference(0, 5, 1.0));
    QVERIFY(!resolvableDifference(7, 5, std::nan("")));
    QVERIFY(std::abs(resolvableDifference(7, 5, 1.0).value() - 2.784041805 * std::sqrt(0.4)) < 1e-6);
    QVERIFY(std::abs(resolvableDifference(3, 3, 2.0).value() - 2 * 3.099293447 * std::sqrt(2.0 / 3)) < 1e-6);
    for (const double difference : {0.3, 1.0, 2.5}) {
        const int seeds = seedsFor(difference, 7, 0.8).value();
        QVERIFY(resolvableDifference(7, seeds, 0.8).value() <= difference);
        QVERIFY(seeds == 3 || resolvableDifference(7, seeds - 1, 0.8).value() > difference);
    }
    QVERIFY(!seedsFor(0.01, 7, 0.8));
    QVERIFY(!seedsFor(0, 7, 0.8));
    QCOMPARE(seedsFor(0.5, 7, 0).value(), 3);
}

// 600 studies of three λ without an effect, and of as many where the first λ is better by what such a study is said to
// resolve: the intervals hold all three truths in 95 % of them, and that λ is found in about half.
void TestVerdict::simultaneousCoverage()
{
    constexpr int kStudies = 600, kSeeds = 5;
    constexpr double kNoise = 0.01;
    const double gain = resolvableDifference(3, kSeeds, kNoise).value();
    std::uint64_t state = 11;
    const auto normal = [&] {
        const double u = 1 - unitInterval(splitmix64(state)), v = unitInterval(splitmix64(state));
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    };
    int held = 0, found = 0, byDunnett = 0;
    for (int study = 0; study < kStudies; ++study) {
        Rows rows(4, std::vector<double>(kSeeds));
        for (int seed = 0; seed < kSeeds; ++seed) {
            const double ofSeed = 0.8 + 0.03 * normal();
            for (std::size_t j = 0; j < rows.size(); ++j)
                rows[j][static_cast<std::size_t>(seed)] = ofSeed + kNoise * normal() + (j == 1 ? gain : 0);
        }
        const PanelVerdict panel = judge(grid::runs(lambdas(4), rows), nullptr).panels.front();
        if (panel.rule != VerdictRule::Dunnett)
            continue;
        ++byDunnett;
        bool all = true;
        for (std::size_t i = 0; i < panel.effects.size(); ++i) {
            const double truth = i == 0 ? 100 * gain : 0;
            all = all && panel.effects[i].seedsOnly->low <= truth && truth <= panel.effects[i].seedsOnly->high;
        }
        held += all;
        found += panel.effects.front().distinguishable;
    }
    const QString seen = QStringLiteral("%1 %2 of %3").arg(held).arg(found).arg(byDunnett);
    QVERIFY2(byDunnett > kStudies * 3 / 4, qPrintable(seen));
    const double error = std::sqrt(0.95 * 0.05 * byDunnett);
    QVERIFY2(std::abs(held - 0.95 * byDunnett) < 3 * error, qPrintable(seen));
    QVERIFY2(found > 0.4 * byDunnett && found < 0.65 * byDunnett, qPrintable(seen));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
