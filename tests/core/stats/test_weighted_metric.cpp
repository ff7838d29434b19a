// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/draws.h"
#include "stats/metrics.h"
#include "stats/weighted_metric.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace engine;

namespace {

using Weights = std::vector<std::uint16_t>;

std::vector<Weights> weightSets(std::size_t size)
{
    std::vector<Weights> sets{Weights(size, 1)};
    for (std::uint64_t stream = 0; stream < 20; ++stream) {
        sets.emplace_back(size);
        Draws(3, stream).resample(sets.back());
    }
    return sets;
}

template<class T>
std::vector<T> writtenOut(const std::vector<T>& values, const Weights& weights)
{
    std::vector<T> result;
    for (std::size_t i = 0; i < values.size(); ++i)
        result.insert(result.end(), weights[i], values[i]);
    return result;
}

ExamplePredictions classified(int classes)
{
    Draws draws(11, static_cast<std::uint64_t>(classes));
    ExamplePredictions p;
    p.classes = classes;
    for (int i = 0; i < 60; ++i) {
        const auto label = static_cast<std::int32_t>(draws.below(static_cast<std::uint64_t>(classes)));
        const bool right = draws.below(3) > 0;
        p.labels.push_back(label);
        p.predictions.push_back(right ? label
                                      : static_cast<std::int32_t>(draws.below(static_cast<std::uint64_t>(classes))));
        p.losses.push_back(0.01 * draws.below(300));
    }
    return p;
}

ExamplePredictions regressed()
{
    Draws draws(12, 0);
    ExamplePredictions p;
    for (int i = 0; i < 50; ++i) {
        p.targets.push_back(0.5 * draws.below(11)); // ties
        p.values.push_back(p.targets.back() + 0.1 * draws.below(20));
    }
    return p;
}

double at(const std::string& metric, const ExamplePredictions& p, const Weights& weights)
{
    const auto found = weightedMetric(metric, p);
    return found ? found->value(weights) : std::nan("");
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
}

} // namespace

class TestWeightedMetric : public QObject {
    Q_OBJECT
private slots:
    void classesAsWrittenOut_data();
    void classesAsWrittenOut();
    void numbersAsWrittenOut();
    void losses();
    void languageModel();
    void whatIsNotThere();
    void constantColumns();
    void resampling();
};

void TestWeightedMetric::classesAsWrittenOut_data()
{
    QTest::addColumn<int>("classes");
    for (const int classes : {2, 3, 7})
        QTest::newRow(qPrintable(QString::number(classes))) << classes;
}

void TestWeightedMetric::classesAsWrittenOut()
{
    QFETCH(int, classes);
    const ExamplePredictions p = classified(classes);
    for (const Weights& weights : weightSets(p.labels.size())) {
        const auto wanted =
            classificationMetrics(writtenOut(p.labels, weights), writtenOut(p.predictions, weights), classes);
        for (const char* metric : {"accuracy", "f1", "matthews"})
            QVERIFY2(isClose(at(metric, p, weights), wanted.at(metric)), metric);
        QVERIFY(isClose(at("accuracy_f1", p, weights), (wanted.at("accuracy") + wanted.at("f1")) / 2));
    }
}

void TestWeightedMetric::numbersAsWrittenOut()
{
    const ExamplePredictions p = regressed();
    for (const Weights& weights : weightSets(p.targets.size())) {
        const auto wanted = regressionMetrics(writtenOut(p.targets, weights), writtenOut(p.values, weights));
        for (const char* metric : {"pearson", "spearman", "mse"})
            QVERIFY2(isClose(at(metric, p, weights), wanted.at(metric)), metric);
        QVERIFY(isClose(at("pearson_spearman", p, weights), (wanted.at("pearson") + wanted.at("spearman")) / 2));
        QVERIFY(isClose(at("loss", p, weights), wanted.at("mse")));
    }
}

void TestWeightedMetric::losses()
{
    const ExamplePredictions p = classified(3);
    for (const Weights& weights : weightSets(p.labels.size())) {
        const auto all = writtenOut(p.losses, weights);
        double sum = 0;
        for (const double loss : all)
            sum += loss;
        QVERIFY(isClose(at("loss", p, weights), sum / static_cast<double>(all.size())));
    }
}

void TestWeightedMetric::languageModel()
{
    ExamplePredictions p;
    p.losses = {2, 9, 4};
    p.correct = {1, 2, 0};
    p.tokens = {2, 3, 4};
    QCOMPARE(at("loss", p, {1, 1, 1}), 15.0 / 9);
    QCOMPARE(at("loss", p, {0, 2, 1}), 22.0 / 10);
    QCOMPARE(at("negative_loss", p, {0, 2, 1}), -2.2);
    QCOMPARE(at("perplexity", p, {0, 2, 1}), std::exp(2.2));
    QCOMPARE(at("accuracy", p, {0, 2, 1}), 0.4);
}

void TestWeightedMetric::whatIsNotThere()
{
    QVERIFY(weightedMetric("pearson", classified(2)) == nullptr);
    QVERIFY(weightedMetric("accuracy", regressed()) == nullptr);
    QVERIFY(weightedMetric("accuracy_f1", regressed()) == nullptr);
    QVERIFY(weightedMetric("loss", {}) == nullptr);
    QVERIFY(weightedMetric("no such metric", classified(2)) == nullptr);
}

void TestWeightedMetric::constantColumns()
{
    ExamplePredictions p;
    p.targets = {0.1, 0.1, 0.1, 7};
    p.values = {1, 2, 3, 4};
    QCOMPARE(at("pearson", p, {2, 1, 1, 0}), 0.0); // without the last example the targets are all alike
    QCOMPARE(at("pearson", p, {0, 0, 0, 4}), 0.0);
    QCOMPARE(at("spearman", p, {2, 1, 1, 0}), 0.0);
    QVERIFY(at("pearson", p, {1, 1, 1, 1}) > 0);
}

void TestWeightedMetric::resampling()
{
    std::vector<double> mean(40, 0);
    std::set<Weights> seen;
    for (std::uint64_t stream = 0; stream < 4000; ++stream) {
        Weights weights(40);
        Draws(9, stream).resample(weights);
        int sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            sum += weights[i];
            mean[i] += weights[i] / 4000.0;
        }
        QCOMPARE(sum, 40);
        seen.insert(weights);
    }
    QCOMPARE(seen.size(), std::size_t(4000));
    for (const double m : mean)
        QVERIFY(std::abs(m - 1) < 5 * std::sqrt(1 / 4000.0)); // each count has a variance of almost 1
    // The stream is part of what a saved report shows: it is the same in every version.
    Draws fixed(240211896, 0);
    QCOMPARE(fixed.below(1000), 207u);
    QCOMPARE(fixed.below(1000), 941u);
}

QTEST_GUILESS_MAIN(TestWeightedMetric)
#include "test_weighted_metric.moc"
