// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "engine/error.h"
#include "stats/metrics.h"
#include "test_places.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

using namespace engine;
using nlohmann::json;

namespace {

const json& golden()
{
    static const json content = readJsonFile(places::fixturesFolder() / "goldens" / "metrics.json");
    return content;
}

void compare(const std::map<std::string, double>& seen, const json& test)
{
    const double tolerance = golden().at("tolerance").get<double>();
    QVERIFY(tolerance <= 1e-12);
    QCOMPARE(seen.size(), test.at("metrics").size());
    for (const auto& [name, wanted] : test.at("metrics").items()) {
        const double reference = wanted.get<double>();
        const bool close = std::abs(seen.at(name) - reference) <= tolerance * std::max(1.0, std::abs(reference));
        const QString place = QString::fromStdString(test.at("name").get<std::string>() + ", " + name);
        QVERIFY2(close, qPrintable(QStringLiteral("%1: %2, reference %3")
                                       .arg(place)
                                       .arg(seen.at(name), 0, 'g', 17)
                                       .arg(reference, 0, 'g', 17)));
    }
}

TaskConfig taskOf(const std::string& preset, TaskKind kind)
{
    TaskConfig task;
    task.preset = preset;
    task.kind = kind;
    return task;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private slots:
    void classificationAsScikitLearn();
    void regressionAsScipy();
    void nothingToJudge();
    void whatCannotBeJudged();
    void lossAndPerplexity();
    void primary_data();
    void primary();
    void primaryNeedsItsMetrics();
};

void TestMetrics::classificationAsScikitLearn()
{
    QVERIFY(golden().at("classification").size() >= 10);
    for (const json& test : golden().at("classification"))
        compare(classificationMetrics(test.at("labels").get<std::vector<std::int32_t>>(),
                                      test.at("predictions").get<std::vector<std::int32_t>>(),
                                      test.at("classes").get<int>()),
                test);
}

void TestMetrics::regressionAsScipy()
{
    QVERIFY(golden().at("regression").size() >= 8);
    for (const json& test : golden().at("regression"))
        compare(regressionMetrics(test.at("targets").get<std::vector<double>>(),
                                  test.at("predictions").get<std::vector<double>>()),
                test);
}

void TestMetrics::nothingToJudge()
{
    for (const auto& [name, value] : classificationMetrics({}, {}, 2))
        QVERIFY2(value == 0, name.c_str());
    for (const auto& [name, value] : regressionMetrics({}, {}))
        QVERIFY2(value == 0, name.c_str());
    QCOMPARE(regressionMetrics({1.5}, {2.5}).at("pearson"), 0.0);
}

void TestMetrics::whatCannotBeJudged()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY_EXCEPTION_THROWN((void)regressionMetrics({1, 2}, {1, nan}), EngineError);
    QVERIFY_EXCEPTION_THROWN((void)regressionMetrics({nan, 2}, {1, 2}), EngineError);
    QVERIFY_EXCEPTION_THROWN((void)regressionMetrics({1, 2}, {1}), EngineError);
    QVERIFY_EXCEPTION_THROWN((void)classificationMetrics({0, 1}, {0}, 2), EngineError);
    QVERIFY_EXCEPTION_THROWN((void)classificationMetrics({0, 2}, {0, 1}, 2), EngineError);
    QVERIFY_EXCEPTION_THROWN((void)classificationMetrics({0, 1}, {-1, 1}, 2), EngineError);
}

void TestMetrics::lossAndPerplexity()
{
    const auto metrics = languageMetrics(3 * std::log(2.0), 2);
    QCOMPARE(metrics.at("loss"), 1.5 * std::log(2.0));
    QCOMPARE(metrics.at("perplexity"), std::pow(2.0, 1.5));
    QVERIFY(!languageMetrics(1e6, 1).contains("perplexity"));
    QCOMPARE(primaryMetric(taskOf("gsm8k", TaskKind::CausalLm), metrics), -metrics.at("loss"));
    QVERIFY_EXCEPTION_THROWN((void)languageMetrics(1, 0), EngineError);
    QVERIFY_EXCEPTION_THROWN((void)languageMetrics(std::nan(""), 1), EngineError);
}

void TestMetrics::primary_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("regression");
    QTest::addColumn<double>("wanted");
    for (const char* preset : {"sample", "sst2", "mnli", "qnli", "rte", "wnli", ""})
        QTest::newRow(*preset ? preset : "own classes") << QString(preset) << false << 0.5;
    QTest::newRow("cola") << "cola" << false << 0.25;
    QTest::newRow("mrpc") << "mrpc" << false << (0.5 + 0.75) / 2;
    QTest::newRow("qqp") << "qqp" << false << (0.5 + 0.75) / 2;
    QTest::newRow("stsb") << "stsb" << true << (0.125 + 0.375) / 2;
    QTest::newRow("own numbers") << "" << true << (0.125 + 0.375) / 2;
    QTest::newRow("a preset of another kind") << "stsb" << false << 0.5;
}

void TestMetrics::primary()
{
    QFETCH(QString, preset);
    QFETCH(bool, regression);
    QFETCH(double, wanted);
    const TaskKind kind = regression ? TaskKind::Regression : TaskKind::Classification;
    std::map<std::string, double> metrics = {{"accuracy", 0.5}, {"f1", 0.75}, {"matthews", 0.25}};
    if (regression)
        metrics = {{"pearson", 0.125}, {"spearman", 0.375}, {"mse", 9}};
    QCOMPARE(primaryMetric(taskOf(preset.toStdString(), kind), metrics), wanted);
}

void TestMetrics::primaryNeedsItsMetrics()
{
    QVERIFY_EXCEPTION_THROWN((void)primaryMetric(taskOf("cola", TaskKind::Classification), {{"accuracy", 1}}),
                             EngineError);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
