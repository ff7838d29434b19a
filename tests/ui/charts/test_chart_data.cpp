// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/decimation.h"
#include "charts/robust_range.h"
#include "charts/series_data.h"
#include "charts/smoothing.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

using namespace ui;

namespace {

const double kNaN = std::numeric_limits<double>::quiet_NaN();
const double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

class TestChartData : public QObject {
    Q_OBJECT

private slots:
    void emaEqualsTheClosedForm_data();
    void emaEqualsTheClosedForm();
    void emaLeavesOutWhatIsNotFinite();
    void smoothedFollowsAppendsAndBeta();
    void lookupsByStepAndX();
    void percentilesLikeNumPy();
    void robustRangeIgnoresOutliersOnly();
    void resolutionOfAShare();
    void decimationKeepsSpikesAndGaps();
    void decimationLeavesFewPointsAlone();
};

void TestChartData::emaEqualsTheClosedForm_data()
{
    QTest::addColumn<double>("beta");
    for (const double beta : {0.0, 0.3, 0.6, 0.9, 0.99})
        QTest::addRow("%g", beta) << beta;
}

void TestChartData::emaEqualsTheClosedForm()
{
    QFETCH(double, beta);
    const std::vector<double> y = {3, -1, 4, 1, -5, 9, 2, 6, 5, 3.5};
    const auto smoothed = debiasedEma(y, beta);
    for (std::size_t t = 0; t < y.size(); ++t) {
        // ŷ_t = Σ β^(t−i) y_i / Σ β^(t−i)
        double sum = 0, weights = 0;
        for (std::size_t i = 0; i <= t; ++i) {
            const double weight = std::pow(beta, double(t - i));
            sum += weight * y[i];
            weights += weight;
        }
        QVERIFY(std::abs(smoothed[t] - sum / weights) < 1e-12);
    }
    QCOMPARE(smoothed[0], y[0]); // no pull to zero
}

void TestChartData::emaLeavesOutWhatIsNotFinite()
{
    const auto with = debiasedEma(std::vector<double>{1, kNaN, 2, kInfinity, 3}, 0.5);
    const auto without = debiasedEma(std::vector<double>{1, 2, 3}, 0.5);
    QVERIFY(std::isnan(with[1]) && std::isnan(with[3]));
    QCOMPARE(with[0], without[0]);
    QCOMPARE(with[2], without[1]);
    QCOMPARE(with[4], without[2]);
}

void TestChartData::smoothedFollowsAppendsAndBeta()
{
    SeriesData data;
    std::vector<double> y;
    for (int i = 1; i <= 20; ++i) {
        y.push_back(std::sin(i));
        data.append({double(i), 0, 0, 0}, y.back());
        const double beta = i < 10 ? 0.6 : 0.9;
        const auto expected = debiasedEma(y, beta);
        const auto shown = data.smoothed(beta);
        QVERIFY(std::equal(shown.begin(), shown.end(), expected.begin(), expected.end()));
    }
}

void TestChartData::lookupsByStepAndX()
{
    SeriesData data;
    for (const auto& [step, y] : {std::pair(0.0, 1.0), {10.0, 2.0}, {20.0, kNaN}, {30.0, 4.0}})
        data.append({step, step / 10, step * 100, step / 2}, y);
    QVERIFY(!data.indexAt(-1));
    QCOMPARE(data.indexAt(9.9), std::optional<std::size_t>(0));
    QCOMPARE(data.indexAt(25), std::optional<std::size_t>(1)); // the gap has no value
    QCOMPARE(data.indexAt(1e9), std::optional<std::size_t>(3));
    QCOMPARE(data.nearest(XAxisMode::Epoch, 1.6), std::optional<std::size_t>(2));
    QCOMPARE(data.nearest(XAxisMode::Tokens, -5), std::optional<std::size_t>(0));
    QCOMPARE(data.xOfStep(XAxisMode::Time, 15), std::optional<double>(7.5));
    QCOMPARE(data.xOfStep(XAxisMode::Time, 99), std::optional<double>(15));
    QCOMPARE(data.broken(), std::vector<std::size_t>{2});
}

void TestChartData::percentilesLikeNumPy()
{
    std::vector<double> values = {15, 20, 35, 40, 50}; // numpy.percentile(v, 40) = 29.0, (v, 5) = 16.0
    QCOMPARE(percentile(values, 0.4), 29.0);
    QCOMPARE(percentile(values, 0.05), 16.0);
    QCOMPARE(percentile(values, 1), 50.0);
}

void TestChartData::robustRangeIgnoresOutliersOnly()
{
    std::vector<double> values(100);
    std::iota(values.begin(), values.end(), 0.0);
    QCOMPARE(*robustRange(values), (ValueRange{0, 99})); // no outlier: the whole range
    values[50] = 1e6;
    const auto range = *robustRange(values);
    QCOMPARE(range.low, 0.0);
    // p5 and p95 of these values are 4.95 and 95.05… : 95.05 + 0.75 · span
    QVERIFY(range.high > 99 && range.high < 180);
    values.push_back(kNaN);
    values.push_back(kInfinity);
    QCOMPARE(*robustRange(values), range);
    QVERIFY(!robustRange({kNaN}));
    const auto flat = *robustRange({2, 2, 2});
    QVERIFY(flat.low < 2 && flat.high > 2);
    const ValueRange wide = widened({1.9999, 2.0001}, 0.01);
    QVERIFY(std::abs(wide.low - 1.98999950) < 1e-8 && std::abs(wide.high - 2.01000050) < 1e-8); // 1 % of 2.0001
    QCOMPARE(widened({-1, 2}, 0.01), (ValueRange{-1, 2}));
}

void TestChartData::resolutionOfAShare()
{
    QVERIFY(std::abs(resolutionHalfWidth(0.8, 200) - 1.96 * std::sqrt(0.16 / 200)) < 1e-15);
    QCOMPARE(resolutionHalfWidth(0.8, 0), 0.0);
    QCOMPARE(resolutionHalfWidth(1.0, 10), 0.0);
}

void TestChartData::decimationKeepsSpikesAndGaps()
{
    constexpr int kPoints = 100000, kPixels = 500;
    std::vector<double> x(kPoints), y(kPoints);
    for (int i = 0; i < kPoints; ++i) {
        x[std::size_t(i)] = i;
        y[std::size_t(i)] = std::sin(i * 0.001);
    }
    y[33333] = 42;
    y[66666] = -42;
    y[77777] = kNaN;
    const auto points = decimate(x, y, {0, kPoints}, kPixels);
    QVERIFY(points.size() <= std::size_t(5 * (kPixels + 2)));
    const auto has = [&points](double px, double py) {
        return std::any_of(points.begin(), points.end(), [&](const PlotPoint& p) { return p.x == px && p.y == py; });
    };
    QVERIFY(has(33333, 42));
    QVERIFY(has(66666, -42));
    QVERIFY(
        std::any_of(points.begin(), points.end(), [](const PlotPoint& p) { return p.x == 77777 && std::isnan(p.y); }));
    QVERIFY(std::is_sorted(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.x < b.x; }));
    QVERIFY(has(0, 0));
    QCOMPARE(points.back().x, double(kPoints - 1));
}

void TestChartData::decimationLeavesFewPointsAlone()
{
    const std::vector<double> x = {0, 1, 2, 3, 4, 5}, y = {5, 4, 3, 2, 1, 0};
    QCOMPARE(decimate(x, y, {0, 5}, 100).size(), std::size_t(6));
    // Zoomed in: the neighbour beyond each edge stays, so that the line leaves the picture.
    const auto zoomed = decimate(x, y, {2.5, 3.5}, 100);
    QCOMPARE(zoomed, (std::vector<PlotPoint>{{2, 3}, {3, 2}, {4, 1}}));
    QVERIFY(decimate({}, {}, {0, 1}, 100).empty());
}

QTEST_APPLESS_MAIN(TestChartData)
#include "test_chart_data.moc"
