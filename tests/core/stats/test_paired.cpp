// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_golden.h"
#include "stats/distributions.h"
#include "stats/paired.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace engine;
using statistics::golden;
using statistics::isClose;

namespace {

using Numbers = std::vector<double>;

} // namespace

class TestPaired : public QObject {
    Q_OBJECT
private slots:
    void asTheReferences();
    void holmByHand();
    void signFlipByHand();
    void smallest();
};

void TestPaired::asTheReferences()
{
    QVERIFY(golden().at("paired").size() >= 5);
    for (const auto& test : golden().at("paired")) {
        const auto values = test.at("values").get<std::vector<Numbers>>();
        const BlockFit fit = fitBlocks(values);
        QVERIFY(isClose(fit.residual, test.at("residual").get<double>(), 1e-12));
        QCOMPARE(fit.degrees, test.at("degrees").get<int>());
        Numbers p;
        for (std::size_t j = 1; j < values.size(); ++j) {
            const Numbers d = differences(values[j], values[0]);
            const double n = static_cast<double>(d.size());
            QVERIFY(isClose(fit.means[j], test.at("means")[j].get<double>(), 1e-12));
            QVERIFY(isClose(deviationOf(d), test.at("deviations")[j - 1].get<double>(), 1e-12));
            const double t = meanOf(d) / (deviationOf(d) / std::sqrt(n));
            QVERIFY(isClose(t, test.at("t")[j - 1].get<double>(), 1e-9));
            p.push_back(studentP(t, n - 1));
            QVERIFY(isClose(p.back(), test.at("p")[j - 1].get<double>(), 1e-9));
            QVERIFY(isClose(signFlipP(d).value(), test.at("sign_flip")[j - 1].get<double>(), 1e-12));
        }
        const Numbers adjusted = holmAdjusted(p);
        for (std::size_t j = 0; j < adjusted.size(); ++j)
            QVERIFY(isClose(adjusted[j], test.at("holm")[j].get<double>(), 1e-9));
    }
}

void TestPaired::holmByHand()
{
    const Numbers adjusted = holmAdjusted({0.03, 0.01, 0.04, 0.9});
    const Numbers wanted{0.09, 0.04, 0.09, 0.9};
    for (std::size_t i = 0; i < wanted.size(); ++i)
        QVERIFY(isClose(adjusted[i], wanted[i], 1e-12));
    QVERIFY(holmAdjusted({}).empty());
    QCOMPARE(holmAdjusted({0.7, 0.8}).front(), 1.0);
}

void TestPaired::signFlipByHand()
{
    QCOMPARE(signFlipP(Numbers{1, 1, 1}).value(), 0.25); // all up or all down, of 8 patterns
    QCOMPARE(signFlipP(Numbers{0.1, 0.2, 0.3, -0.6}).value(), 1.0);
    QCOMPARE(signFlipP(Numbers{0, 0, 0}).value(), 1.0);
    QCOMPARE(signFlipP(Numbers{0.1, 0.2, 0.3}).value(), 0.25); // 0.1 + 0.2 is not 0.3 in binary
    QCOMPARE(signFlipP(Numbers(20, 0.3)).value(), 2.0 / (1 << 20));
    QVERIFY(!signFlipP(Numbers(21, 0.3)).has_value());
    QVERIFY(!signFlipP(Numbers{}).has_value());
}

void TestPaired::smallest()
{
    QCOMPARE(deviationOf(Numbers{3}), 0.0);
    QCOMPARE(meanOf(Numbers{}), 0.0);
    QCOMPARE(fitBlocks({{1}, {2}}).residual, 0.0);
    QCOMPARE(fitBlocks({{1}, {2}}).degrees, 0);
    const BlockFit same = fitBlocks({{0.5, 0.6, 0.7}, {0.5, 0.6, 0.7}});
    QCOMPARE(same.degrees, 2);
    QVERIFY(same.residual < 1e-15);
}

QTEST_GUILESS_MAIN(TestPaired)
#include "test_paired.moc"
