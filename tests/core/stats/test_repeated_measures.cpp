// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_golden.h"
#include "stats/repeated_measures.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace engine;
using statistics::golden;
using statistics::isClose;

class TestRepeatedMeasures : public QObject {
    Q_OBJECT
private slots:
    void asTheAnalysisOfCovariance();
    void intervalOfTheBlocks();
    void sameOnEveryCall();
    void nothingToCorrelate();
};

void TestRepeatedMeasures::asTheAnalysisOfCovariance()
{
    QVERIFY(golden().at("repeated_measures").size() >= 3);
    for (const auto& test : golden().at("repeated_measures")) {
        const auto found = repeatedMeasures(test.at("blocks").get<BlockPairs>(), 100, 1);
        QVERIFY(found.has_value());
        QVERIFY(isClose(found->r, test.at("r").get<double>(), 1e-9));
        QCOMPARE(found->degrees, test.at("df").get<int>());
        QVERIFY(isClose(found->p, test.at("p").get<double>(), 1e-9));
    }
}

// Every block alone has r = 1 or r = −1, so the drawn mixtures lie between, and their ends are known.
void TestRepeatedMeasures::intervalOfTheBlocks()
{
    const BlockPairs blocks{{{0, 0}, {1, 1}, {2, 2}}, {{0, 5}, {1, 6}, {2, 7}}, {{0, 2}, {1, 1}, {2, 0}}};
    const auto found = repeatedMeasures(blocks, 10'000, 5);
    QVERIFY(found.has_value());
    QVERIFY(isClose(found->r, 1.0 / 3, 1e-12));
    QCOMPARE(found->low, -1.0); // thrice the third block: 1 draw of 27, more than 2.5 %
    QCOMPARE(found->high, 1.0); // 8 of 27
}

void TestRepeatedMeasures::sameOnEveryCall()
{
    const auto blocks = golden().at("repeated_measures")[1].at("blocks").get<BlockPairs>();
    const auto first = repeatedMeasures(blocks, 1000, 5), again = repeatedMeasures(blocks, 1000, 5);
    const auto other = repeatedMeasures(blocks, 1000, 6);
    QCOMPARE(first->low, again->low);
    QCOMPARE(first->high, again->high);
    QVERIFY(first->low != other->low || first->high != other->high);
    QVERIFY(first->low < first->r && first->r < first->high);
}

void TestRepeatedMeasures::nothingToCorrelate()
{
    QVERIFY(!repeatedMeasures({}, 10, 1));
    QVERIFY(!repeatedMeasures({{}, {}}, 10, 1));
    QVERIFY(!repeatedMeasures({{{1, 2}, {2, 3}}}, 10, 1)); // no degree of freedom is left
    // 0.1 three times has a mean that is not 0.1
    QVERIFY(!repeatedMeasures({{{0.1, 1}, {0.1, 2}, {0.1, 3}}, {{0.7, 1}, {0.7, 2}, {0.7, 3}}}, 10, 1));
}

QTEST_GUILESS_MAIN(TestRepeatedMeasures)
#include "test_repeated_measures.moc"
