// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "stats/distributions.h"
#include "stats/joint_bootstrap.h"
#include "stats/paired.h"

#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <numbers>

using namespace engine;

namespace {

/// Normal numbers by Box and Muller, the same on every machine.
class Normal {
public:
    explicit Normal(std::uint64_t seed) : m_state(seed) {}
    double operator()(double deviation)
    {
        const double u = 1 - unitInterval(splitmix64(m_state)), v = unitInterval(splitmix64(m_state));
        return deviation * std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    }

private:
    std::uint64_t m_state;
};

/// Where the differences between λ come from: seeds, examples, and both together; one value of a λ, a seed and an
/// example.
struct Truth {
    std::size_t lambdas = 4, seeds = 5, examples = 60; ///< lambdas: with λ = 0
    double seedNoise = 0.02, exampleNoise = 0.3, both = 0.3;
};

CrossedRuns drawn(const Truth& truth, Normal& normal)
{
    CrossedRuns runs;
    runs.examples = truth.examples;
    for (std::size_t j = 0; j < truth.lambdas; ++j) {
        std::vector<double> ofExample(truth.examples);
        for (double& value : ofExample)
            value = normal(truth.exampleNoise);
        auto& bySeed = runs.metrics.emplace_back();
        for (std::size_t b = 0; b < truth.seeds; ++b) {
            const double ofSeed = normal(truth.seedNoise);
            ExamplePredictions p;
            p.rows.resize(truth.examples);
            for (const double value : ofExample)
                p.losses.push_back(ofSeed + value + normal(truth.both));
            bySeed.push_back(weightedMetric("loss", p));
        }
        if (j > 0)
            runs.pairs.emplace_back(j, 0);
    }
    return runs;
}

std::vector<std::vector<double>> valuesOf(const CrossedRuns& runs)
{
    const std::vector<std::uint16_t> once(runs.examples, 1);
    std::vector<std::vector<double>> values;
    for (const auto& setting : runs.metrics)
        for (auto& row = values.emplace_back(); const auto& metric : setting)
            row.push_back(metric->value(once));
    return values;
}

} // namespace

class TestJointBootstrap : public QObject {
    Q_OBJECT
private slots:
    void estimatesTheExamplesPart();
    void simultaneousCoverage();
    void sameForAnyOrder();
    void gainsOfTheSeedAlone();
    void fastEnough();
};

// Var of a mean difference over new examples: 2 σ²_example / N; the part of single seeds is not counted twice.
void TestJointBootstrap::estimatesTheExamplesPart()
{
    Truth truth;
    truth.examples = 400;
    Normal normal(1);
    double sum = 0;
    int count = 0;
    for (int repeat = 0; repeat < 60; ++repeat)
        for (const double variance : exampleVariances(drawn(truth, normal), 200, 7)) {
            sum += variance;
            ++count;
        }
    const double wanted = 2 * truth.exampleNoise * truth.exampleNoise / static_cast<double>(truth.examples);
    QVERIFY2(std::abs(sum / count - wanted) < 0.05 * wanted, qPrintable(QString::number(sum / count / wanted)));
}

// Whether V does what it is for; that the verdict's intervals are made of it so: test_example_interval.
// The true differences are 0. Over seeds and examples drawn anew, both intervals must hold all of them together in
// 95 % of the studies: the first for these examples, the second for new ones.
void TestJointBootstrap::simultaneousCoverage()
{
    const Truth truth;
    Normal normal(2);
    constexpr int kStudies = 1200;
    int heldBySeeds = 0, heldByBoth = 0, heldWithoutExamples = 0;
    for (int study = 0; study < kStudies; ++study) {
        const CrossedRuns runs = drawn(truth, normal);
        const auto variances = exampleVariances(runs, 120, static_cast<std::uint64_t>(study));
        const BlockFit fit = fitBlocks(valuesOf(runs));
        const double c = dunnettCritical(static_cast<int>(runs.pairs.size()), fit.degrees);
        const double seeds = 2 * fit.residual * fit.residual / static_cast<double>(truth.seeds);
        bool all = true, allWithout = true;
        for (std::size_t i = 0; i < runs.pairs.size(); ++i) {
            const double d = fit.means[i + 1] - fit.means[0];
            all = all && std::abs(d) <= c * std::sqrt(seeds + variances[i]);
            allWithout = allWithout && std::abs(d) <= c * std::sqrt(seeds);
        }
        heldByBoth += all;
        heldWithoutExamples += allWithout;

        Truth fixedExamples = truth;
        fixedExamples.exampleNoise = 0; // their share of a difference is the truth then
        const BlockFit alone = fitBlocks(valuesOf(drawn(fixedExamples, normal)));
        bool allSeeds = true;
        for (std::size_t i = 1; i < alone.means.size(); ++i)
            allSeeds = allSeeds && std::abs(alone.means[i] - alone.means[0]) <=
                                       c * alone.residual * std::sqrt(2.0 / static_cast<double>(truth.seeds));
        heldBySeeds += allSeeds;
    }
    const QString seen = QStringLiteral("%1 %2 %3").arg(heldBySeeds).arg(heldByBoth).arg(heldWithoutExamples);
    const double error = std::sqrt(0.95 * 0.05 * kStudies);
    QVERIFY2(std::abs(heldBySeeds - 0.95 * kStudies) < 3 * error, qPrintable(seen));
    QVERIFY2(heldByBoth > 0.95 * kStudies - 3 * error && heldByBoth < 0.985 * kStudies, qPrintable(seen));
    QVERIFY2(heldWithoutExamples < 0.9 * kStudies, qPrintable(seen)); // the first interval says nothing of new examples
}

void TestJointBootstrap::sameForAnyOrder()
{
    Normal normal(3);
    const CrossedRuns runs = drawn({}, normal);
    const auto alone = exampleVariances(runs, 300, 5, 1);
    for (const int threads : {0, 2, 3, 7, 400})
        QCOMPARE(exampleVariances(runs, 300, 5, threads), alone);
    QVERIFY(exampleVariances(runs, 300, 6, 1) != alone);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(exampleVariances(runs, 100'000, 5, 2, stop.get_token()).empty());
    CrossedRuns turned = runs;
    turned.pairs = {{3, 0}};
    QCOMPARE(exampleVariances(turned, 300, 5).front(), alone.back());
}

// Every seed's gain is the same on every example, another one for each seed: which examples are drawn changes nothing.
void TestJointBootstrap::gainsOfTheSeedAlone()
{
    Normal normal(4);
    CrossedRuns runs;
    runs.examples = 60;
    runs.metrics.resize(2);
    runs.pairs = {{1, 0}};
    for (int seed = 0; seed < 5; ++seed) {
        const double gain = normal(0.1);
        ExamplePredictions plain, better;
        for (std::size_t i = 0; i < runs.examples; ++i) {
            plain.losses.push_back(normal(0.3));
            better.losses.push_back(plain.losses.back() - gain);
        }
        plain.rows.resize(runs.examples);
        better.rows.resize(runs.examples);
        runs.metrics[0].push_back(weightedMetric("loss", plain));
        runs.metrics[1].push_back(weightedMetric("loss", better));
    }
    QVERIFY(exampleVariances(runs, 200, 5).front() < 1e-25);
}

// 8 λ × 5 seeds × 2,000 examples × 10,000 draws, the size that the page waits for.
void TestJointBootstrap::fastEnough()
{
    CrossedRuns runs;
    runs.examples = 2000;
    std::uint64_t state = 1;
    for (std::size_t j = 0; j < 8; ++j) {
        for (auto& bySeed = runs.metrics.emplace_back(); bySeed.size() < 5;) {
            ExamplePredictions p;
            for (std::size_t i = 0; i < runs.examples; ++i) {
                p.labels.push_back(1);
                p.predictions.push_back(splitmix64(state) % 10 < 8);
            }
            p.classes = 2;
            bySeed.push_back(weightedMetric("accuracy", p));
        }
        if (j > 0)
            runs.pairs.emplace_back(j, 0);
    }
    QElapsedTimer timer;
    timer.start();
    const auto variances = exampleVariances(runs, 10'000, 5);
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 20'000);
    QCOMPARE(variances.size(), std::size_t(7));
}

QTEST_GUILESS_MAIN(TestJointBootstrap)
#include "test_joint_bootstrap.moc"
