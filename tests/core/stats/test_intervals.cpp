// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/intervals.h"

#include "base/json.h"
#include "test_places.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace engine;
using Json = nlohmann::json;

namespace {

const Json& golden()
{
    static const Json content = readJsonFile(places::fixturesFolder() / "goldens" / "intervals.json");
    return content;
}

ExamplePredictions predictionsOf(const Json& test)
{
    ExamplePredictions p;
    const std::string name = test.at("name");
    const std::size_t size = test.at("a").size();
    for (std::size_t i = 0; i < size; ++i)
        p.rows.push_back(static_cast<std::int64_t>(i));
    if (name == "classification") {
        test.at("a").get_to(p.labels);
        test.at("b").get_to(p.predictions);
        p.losses.assign(size, 0);
        p.classes = 2;
    } else if (name == "regression") {
        test.at("a").get_to(p.targets);
        test.at("b").get_to(p.values);
    } else {
        test.at("a").get_to(p.losses);
        test.at("b").get_to(p.tokens);
        p.correct.assign(size, 0);
    }
    return p;
}

} // namespace

/// Intervals against SciPy and statsmodels.
class TestIntervals : public QObject {
    Q_OBJECT
private slots:
    void exactOnes();
    void bootstrapAsScipy();
    void sameForAnyNumberOfThreads();
    void nothingVaries();
    void notFinite();
};

void TestIntervals::exactOnes()
{
    const double tolerance = golden().at("tolerance").get<double>();
    for (const Json& test : golden().at("exact")) {
        const auto [low, high] = exactInterval(test.at("right"), test.at("all"));
        QVERIFY(std::abs(low - test.at("interval")[0].get<double>()) <= tolerance);
        QVERIFY(std::abs(high - test.at("interval")[1].get<double>()) <= tolerance);
    }
    QCOMPARE(exactInterval(0, 0), (std::pair<double, double>{0, 1}));
}

void TestIntervals::bootstrapAsScipy()
{
    int compared = 0;
    for (const Json& test : golden().at("bootstrap")) {
        const ExamplePredictions predictions = predictionsOf(test);
        for (const auto& [name, wanted] : test.at("intervals").items()) {
            const auto metric = weightedMetric(name, predictions);
            QVERIFY2(metric, name.c_str());
            const WeightedMetric* const one[] = {metric.get()};
            const auto seen = bootstrapIntervals(one, predictions.rows.size()).at(0);
            const double low = wanted[0].get<double>(), high = wanted[1].get<double>();
            QVERIFY2(seen && std::abs(seen->first - low) <= 0.06 * (high - low) &&
                         std::abs(seen->second - high) <= 0.06 * (high - low),
                     qPrintable(QString("%1: %2 to %3, scipy %4 to %5")
                                    .arg(name.c_str())
                                    .arg(seen->first)
                                    .arg(seen->second)
                                    .arg(low)
                                    .arg(high)));
            ++compared;
        }
    }
    QCOMPARE(compared, 8);
}

void TestIntervals::sameForAnyNumberOfThreads()
{
    const ExamplePredictions predictions = predictionsOf(golden().at("bootstrap")[0]);
    const auto metric = weightedMetric("f1", predictions);
    const WeightedMetric* const one[] = {metric.get()};
    BootstrapOptions options;
    options.draws = 999;
    options.threads = 1;
    const auto alone = bootstrapIntervals(one, predictions.rows.size(), options);
    options.threads = 3;
    QVERIFY(bootstrapIntervals(one, predictions.rows.size(), options) == alone);
}

void TestIntervals::nothingVaries()
{
    ExamplePredictions p;
    p.rows = {1, 2, 3};
    p.labels = p.predictions = {1, 1, 1};
    p.losses = {0, 0, 0};
    p.classes = 2;
    const auto metric = weightedMetric("accuracy", p);
    const WeightedMetric* const one[] = {metric.get()};
    QCOMPARE(*bootstrapIntervals(one, 3).at(0), (std::pair<double, double>{1, 1}));
    QVERIFY(!bootstrapIntervals(one, 0).at(0));
}

void TestIntervals::notFinite()
{
    ExamplePredictions p;
    p.rows = {1, 2};
    p.losses = {1e6, 1};
    p.tokens = {1, 1};
    p.correct = {0, 0};
    const auto metric = weightedMetric("perplexity", p);
    const WeightedMetric* const one[] = {metric.get()};
    QVERIFY(!bootstrapIntervals(one, 2).at(0));
}

QTEST_GUILESS_MAIN(TestIntervals)
#include "test_intervals.moc"
