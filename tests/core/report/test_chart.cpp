// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_study.h"
#include "report/forest_chart.h"
#include "report/ramp.h"
#include "report/run_lines.h"
#include "report/svg_chart.h"

#include <QColor>
#include <QTest>
#include <cmath>
#include <limits>

using namespace engine;

class TestChart : public QObject {
    Q_OBJECT

private slots:
    void ticks_data();
    void ticks();
    void smoothingIsUnbiased();
    void gapsBreakTheLine();
    void spikesSurviveThinning();
    void nothingToDraw();
    void constantValuesHaveAnAxis();
    void rampRisesInLightness();
    void looksTellRunsApart();
    void linesEndAtThePlotsBorder();
    void bothMediaDrawTheSame();
    void forestShowsBothIntervals();
    void pointsOfARun();
};

void TestChart::ticks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("unit") << 0.0 << 1.0 << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1};
    QTest::newRow("inside") << 0.13 << 0.47 << QList<double>{0.2, 0.3, 0.4};
    QTest::newRow("steps") << 0.0 << 190.0 << QList<double>{0, 50, 100, 150};
    QTest::newRow("negative") << -1.0 << 1.0 << QList<double>{-1, -0.5, 0, 0.5, 1};
    QTest::newRow("small") << 1e-7 << 3e-7 << QList<double>{1e-7, 1.5e-7, 2e-7, 2.5e-7, 3e-7};
    QTest::newRow("empty") << 1.0 << 1.0 << QList<double>{};
    QTest::newRow("not finite") << 0.0 << std::numeric_limits<double>::infinity() << QList<double>{};
}

void TestChart::ticks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QList<double>, expected);
    const auto found = niceTicks(low, high, 5);
    QCOMPARE(static_cast<int>(found.size()), static_cast<int>(expected.size()));
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY(std::abs(found[i] - expected[static_cast<int>(i)]) < (high - low) * 1e-9);
}

void TestChart::smoothingIsUnbiased()
{
    const ChartPoints constant(50, {1.0, 0.7});
    for (const auto& [x, y] : smoothed(constant, 0.9))
        QVERIFY(std::abs(y - 0.7) < 1e-12); // without the correction it would begin at 0.07
    const ChartPoints mean = smoothed({{1, 1.0}, {2, 3.0}}, 0.5);
    QCOMPARE(mean[0].second, 1.0);
    QVERIFY(std::abs(mean[1].second - (0.25 * 1 + 0.5 * 3) / 0.75) < 1e-12);
    const ChartPoints gap = smoothed({{1, 1.0}, {2, std::nan("")}, {3, 1.0}}, 0.9);
    QVERIFY(std::isnan(gap[1].second) && std::abs(gap[2].second - 1.0) < 1e-12);
}

static Chart chartOf(ChartPoints points)
{
    Chart chart;
    ChartSeries series;
    series.points = std::move(points);
    chart.series = {series};
    return chart;
}

static QString pathOf(const Chart& chart)
{
    return QString::fromStdString(drawChart(chart, basePalette()).page).section("<path d=\"", 1).section('"', 0, 0);
}

void TestChart::gapsBreakTheLine()
{
    const double gap = std::nan("");
    QCOMPARE(pathOf(chartOf({{0, 1}, {1, 2}, {2, gap}, {3, 1}, {4, 2}})).count('M'), 2);
    QCOMPARE(pathOf(chartOf({{0, gap}, {1, 2}, {2, gap}})).count('M'), 1);
}

void TestChart::spikesSurviveThinning()
{
    ChartPoints points;
    for (int i = 0; i < 100'000; ++i)
        points.emplace_back(i, i == 54'321 ? 9.0 : i == 77'777 ? std::nan("") : std::sin(i * 0.7) * 0.1);
    const QString path = pathOf(chartOf(points));
    QVERIFY(path.count('L') < 3000);
    QCOMPARE(path.count('M'), 2); // the gap is kept
    double highest = 1e9;
    for (const QString& part : path.split(QRegularExpression("[ML]"), Qt::SkipEmptyParts))
        highest = std::min(highest, part.section(' ', 1).toDouble());
    QVERIFY(highest < 60); // the spike reaches the top of the plot
}

void TestChart::nothingToDraw()
{
    for (const Chart& chart : {Chart(), chartOf({{1, std::nan("")}})}) {
        const ReportDrawing drawing = drawChart(chart, basePalette());
        QVERIFY(drawing.page.empty() && drawing.print.empty());
    }
}

void TestChart::constantValuesHaveAnAxis()
{
    for (const double value : {0.0, 0.5, -3.0, 1e9}) {
        const std::string svg = drawChart(chartOf({{0, value}, {1, value}}), basePalette()).page;
        QVERIFY(svg.find("nan") == std::string::npos && svg.find("inf") == std::string::npos);
        QVERIFY(QString::fromStdString(svg).count("text-anchor:end") >= 2);
    }
    QVERIFY(drawChart(chartOf({{5, 0.5}}), basePalette()).page.find("nan") == std::string::npos); // one point
}

void TestChart::rampRisesInLightness()
{
    for (const bool dark : {false, true}) {
        double before = -1;
        for (int i = 0; i <= 20; ++i) {
            const QColor colour(QString::fromStdString(rampColour(i / 20.0, dark)));
            QVERIFY(colour.isValid());
            const double light = 0.2126 * std::pow(colour.redF(), 2.2) + 0.7152 * std::pow(colour.greenF(), 2.2) +
                                 0.0722 * std::pow(colour.blueF(), 2.2);
            QVERIFY(light > before);
            before = light;
            const double page = dark ? 0.008 : 1.0; // contrast to the page, at least 2.2 : 1
            const double contrast = dark ? (light + 0.05) / (page + 0.05) : (page + 0.05) / (light + 0.05);
            QVERIFY2(contrast >= 2.2, qPrintable(QString("%1 %2 %3").arg(i).arg(dark).arg(contrast)));
        }
    }
    QCOMPARE(rampColour(-5, false), rampColour(0, false));
}

void TestChart::looksTellRunsApart()
{
    auto runs = made::demo();
    made::Options zero;
    zero.source = SiboSource::Zero;
    runs.push_back(made::run(0.2, zero));
    made::Options head;
    head.method = MethodKind::Head;
    runs.push_back(made::run(0, head));
    Palette palette = basePalette();
    const std::set<double> lambdas = lambdasOf(runs);
    addLambdaColours(palette, lambdas);
    const auto looks = runLooks(runs, lambdas);
    QCOMPARE(looks[0].dash, std::string(kDashed));
    QCOMPARE(looks[1].dash, std::string());
    QCOMPARE(looks[4].dash, std::string(kDotted));
    QCOMPARE(looks[5].colour, std::string("muted"));
    QCOMPARE(looks[1].colour, looks[4].colour);
    QVERIFY(looks[1].colour != looks[2].colour);
    const std::string sheet = paletteStyleSheet(palette);
    QVERIFY(sheet.find("--s3:") != std::string::npos && sheet.find("--s4:") == std::string::npos);
}

void TestChart::linesEndAtThePlotsBorder()
{
    // The bulk sets the range; the outlier's line leaves through the upper border and comes back.
    ChartPoints points;
    for (int i = 0; i < 100; ++i)
        points.emplace_back(i, i == 50 ? 1000.0 : 0.01 * i);
    Chart chart = chartOf(points);
    chart.series[0].setsRange = false;
    const QString path = pathOf(chart);
    QCOMPARE(path.count('M'), 2);
    for (const QString& part : path.split(QRegularExpression("[ML]"), Qt::SkipEmptyParts)) {
        const double y = part.section(' ', 1).toDouble();
        QVERIFY2(y >= 14 && y <= chart.height - 48, qPrintable(part));
    }
}

void TestChart::bothMediaDrawTheSame()
{
    Chart chart = chartOf({{0, 1}, {1, 3}, {2, 2}});
    chart.levels.push_back({1.5, "level"});
    chart.bands.push_back({1.2, 1.8, 1.0});
    const ReportDrawing drawing = drawChart(chart, basePalette());
    const QString page = QString::fromStdString(drawing.page), print = QString::fromStdString(drawing.print);
    QCOMPARE(page.section("<path d=\"", 1).section('"', 0, 0), print.section("<path d=\"", 1).section('"', 0, 0));
    for (const char* element : {"<line", "<path", "<text", "<rect", "<circle"})
        QCOMPARE(page.count(element), print.count(element));
    QVERIFY(page.contains("var(--ink)") && !page.contains("#1b1f24"));
    QVERIFY(!print.contains("var(") && !print.contains("style=") && print.contains("stroke=\"#1b1f24\""));
}

void TestChart::forestShowsBothIntervals()
{
    ForestChart forest;
    forest.margin = 1.0;
    forest.rows = {{"λ 0.2", "+0.5", 0.5, Interval{-0.5, 1.5}, Interval{-1, 2}, "ink"},
                   {"λ 0.4", "–", std::nan(""), std::nullopt, std::nullopt, "ink"}};
    const QString page = QString::fromStdString(drawForest(forest, basePalette()).page);
    QVERIFY(page.contains("λ 0.2") && page.contains("λ 0.4") && !page.contains("nan"));
    QCOMPARE(page.count("stroke-width:4\""), 1); // the thick bar; the missing one is not drawn
    QCOMPARE(page.count("<circle"), 1);
    forest.rows.erase(forest.rows.begin());
    QVERIFY(drawForest(forest, basePalette()).page.empty());
}

void TestChart::pointsOfARun()
{
    const RunRecord run = made::run(0.2, {});
    QCOMPARE(lossPoints(run).size(), std::size_t{190});
    QCOMPARE(primaryPoints(run).size(), std::size_t{11});
    QCOMPARE(validationLossPoints(run).size(), std::size_t{10}); // without the untrained head
    QCOMPARE(lastLayerPoints(run).size(), std::size_t{20});
    QCOMPARE(finalEvaluations(run).size(), std::size_t{6});
    QVERIFY(baseSimilarity(run)->step == 0 && lastSimilarity(run)->step == 190);
    QCOMPARE(validationSamples(run), std::int64_t{200});
}

QTEST_APPLESS_MAIN(TestChart)
#include "test_chart.moc"
