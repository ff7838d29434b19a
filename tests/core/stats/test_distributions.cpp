// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_golden.h"
#include "stats/distributions.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

using namespace engine;
using statistics::golden;
using statistics::isClose;

class TestDistributions : public QObject {
    Q_OBJECT
private slots:
    void student();
    void dunnettCriticalValues();
    void dunnettProbabilities();
    void valuesOfThePaper_data();
    void valuesOfThePaper();
    void oneComparisonIsStudent();
    void limits();
};

void TestDistributions::student()
{
    for (const auto& row : golden().at("student")) {
        const double df = row.at("df").get<double>(), t = row.at("t").get<double>();
        QVERIFY(isClose(studentCritical(df), row.at("critical").get<double>(), 1e-9));
        QVERIFY(isClose(studentP(t, df), row.at("p").get<double>(), 1e-12));
    }
}

void TestDistributions::dunnettCriticalValues()
{
    int checked = 0;
    for (const auto& row : golden().at("dunnett")) {
        const int k = row.at("k").get<int>();
        const double df = row.at("df").get<double>(), wanted = row.at("critical").get<double>();
        QVERIFY(isClose(dunnettCritical(k, df), wanted, 1e-7));
        QVERIFY(isClose(dunnettP(wanted, k, df), 0.05, 1e-8));
        if (row.contains("multivariate_t")) {
            QVERIFY(std::abs(1 - dunnettP(wanted, k, df) - row.at("multivariate_t").get<double>()) < 2e-5);
            ++checked;
        }
    }
    QVERIFY(checked >= 6);
}

// scipy integrates by quasi Monte Carlo, good to some 1e-5.
void TestDistributions::dunnettProbabilities()
{
    for (const auto& test : golden().at("dunnett_test"))
        for (std::size_t i = 0; i < test.at("statistic").size(); ++i) {
            const double t = test.at("statistic")[i].get<double>();
            const double seen = dunnettP(t, test.at("k").get<int>(), test.at("df").get<double>());
            QVERIFY(std::abs(seen - test.at("pvalue")[i].get<double>()) < 1e-4);
        }
}

void TestDistributions::valuesOfThePaper_data()
{
    QTest::addColumn<int>("k");
    QTest::addColumn<int>("df");
    QTest::addColumn<double>("c");
    QTest::newRow("3, 6") << 3 << 6 << 3.10;
    QTest::newRow("3, 12") << 3 << 12 << 2.68;
    QTest::newRow("7, 14") << 7 << 14 << 2.97;
    QTest::newRow("7, 28") << 7 << 28 << 2.78;
}

void TestDistributions::valuesOfThePaper()
{
    QFETCH(int, k);
    QFETCH(int, df);
    QFETCH(double, c);
    QVERIFY(std::abs(dunnettCritical(k, df) - c) <= 0.005);
}

void TestDistributions::oneComparisonIsStudent()
{
    for (const double df : {1.0, 3.0, 17.5, 400.0}) {
        QVERIFY(isClose(dunnettCritical(1, df), studentCritical(df), 1e-8));
        QVERIFY(isClose(dunnettP(1.3, 1, df), studentP(1.3, df), 1e-9));
        QVERIFY(isClose(dunnettP(-1.3, 1, df), studentP(1.3, df), 1e-9));
    }
}

void TestDistributions::limits()
{
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(studentP(infinity, 4), 0.0);
    QCOMPARE(dunnettP(-infinity, 3, 4), 0.0);
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(studentP(nothing, 4), 1.0);
    QCOMPARE(dunnettP(nothing, 3, 4), 1.0);
    QVERIFY(isClose(dunnettP(0, 7, 14), 1, 1e-12));
    QVERIFY(dunnettP(40, 7, 14) >= 0);
    QVERIFY(isClose(dunnettCritical(7, 1e9), dunnettCritical(7, 1e6), 1e-5));
    double before = 0;
    for (const int k : {1, 2, 5, 20, 100, 400}) { // more comparisons ask for more, never more than Bonferroni
        const double c = dunnettCritical(k, 12);
        QVERIFY(c > before && c <= studentCritical(12, 1 - 0.05 / k) * (1 + 1e-8));
        before = c;
    }
}

QTEST_GUILESS_MAIN(TestDistributions)
#include "test_distributions.moc"
