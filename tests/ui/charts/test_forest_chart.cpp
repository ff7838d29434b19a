// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "charts/forest_chart.h"
#include "compare_chart_fixture.h"

#include <QLabel>

using namespace ui;

namespace {

using Fixture = CompareChartFixture<ForestChart>;

ForestChart* makeForest(Fixture& f)
{
    ForestFigures figures;
    ForestRow first;
    first.label = "λ 0.2";
    first.lambda = 0.2;
    first.figures = "+1.2 (0.4 to 2.0)";
    first.text = "λ 0.2: +1.2 (0.4 to 2.0)\nmean of 5 pairs";
    first.difference = 1.2;
    first.seeds = ValueRange{0.4, 2.0};
    first.examples = ValueRange{-0.5, 2.9};
    ForestRow pruned;
    pruned.label = "λ 0.7";
    pruned.lambda = 0.7;
    pruned.figures = "pruned";
    pruned.text = "λ 0.7: pruned";
    figures.rows = {first, pruned};
    figures.margin = 4;
    figures.xTitle = "Difference from λ = 0 (points)";
    auto* chart = new ForestChart(&f.group, QStringLiteral("forest"),
                                  {"Differences", {}, "Differences will appear here."}, &f.window);
    chart->setFigures(figures);
    return chart;
}

} // namespace

class TestForestChart : public QObject {
    Q_OBJECT

private slots:
    void everythingIsInsideOfThePicture()
    {
        Fixture f(makeForest);
        QVERIFY(f.show());
        const QCPRange x = f.chart->plot()->xAxis->range();
        QVERIFY(x.lower < -4 && x.upper > 4); // the margin's band is whole
        QCOMPARE(f.chart->plot()->xAxis->label(), QString("Difference from λ = 0 (points)"));
        const QCPRange y = f.chart->plot()->yAxis->range();
        QVERIFY(y.lower < 0 && y.upper > 1);
        QVERIFY(f.chart->plot()->yAxis2->tickLabels()); // there is room for the numbers
        QVERIFY(f.chart->plot()->yAxis->tickVectorLabels().contains("λ 0.2"));
        QVERIFY(f.chart->plot()->yAxis2->tickVectorLabels().contains("pruned"));
    }
    void mouseAndKeysTellARow()
    {
        Fixture f(makeForest);
        QVERIFY(f.show());
        const auto* text = f.chart->findChild<QLabel*>(QStringLiteral("forestReadout"));
        const int y = int(f.chart->plot()->yAxis->coordToPixel(1)); // the first row is the topmost
        f.moveTo({f.chart->plot()->axisRect()->center().x(), y});
        QVERIFY(text->isVisible());
        QVERIFY(text->text().contains("mean of 5 pairs"));
        QTest::keyClick(f.chart->plot(), Qt::Key_End);
        QVERIFY(text->text().contains("pruned"));
    }
    void csvHasBothIntervals()
    {
        Fixture f(makeForest);
        const QStringList lines = f.chart->csv().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1], QString("λ 0.2,0.2,1.2,0.4,2,-0.5,2.9"));
        QCOMPARE(lines[2], QString("λ 0.7,0.7,,,,,"));
    }
    void meansGrowWithTheirSeeds()
    {
        ChartFixture f;
        f.group.setSmoothing(0);
        for (int step = 1; step <= 10; ++step)
            f.loss->putMean("a", f.at(step), step, std::nullopt);
        for (int step = 2; step <= 10; step += 2)
            f.loss->putMean("a", f.at(step), step + 0.5, 0.25); // a second seed
        f.loss->putMean("a", f.at(5.5), 7, std::nullopt);       // one with other steps
        QVERIFY(f.show());
        const auto at = [&f](double step) { return f.loss->valuesAt(step).front().value; };
        QCOMPARE(at(3), 3.0);
        QCOMPARE(at(4), 4.5);
        QCOMPARE(at(5.9), 7.0);
        QCOMPARE(at(6), 6.5);
        QVERIFY(f.loss->csv().contains("mean + SD,4,"));
        f.loss->repaintNow();
        bool filled = false;
        for (int i = 0; i < f.loss->plot()->graphCount(); ++i)
            filled =
                filled || (f.loss->plot()->graph(i)->channelFillGraph() && f.loss->plot()->graph(i)->dataCount() == 5);
        QVERIFY(filled);
    }
    void legendChangesItsOrderAndNothingElse()
    {
        ChartFixture f;
        QVERIFY(f.show());
        auto* b = f.legend->findChild<QWidget*>(QStringLiteral("legendItem_b"));
        f.group.series()->setVisible("a", false);
        auto styles = f.group.series()->all();
        std::swap(styles[0], styles[1]);
        f.group.series()->replace(styles);
        QCOMPARE(f.legend->findChild<QWidget*>(QStringLiteral("legendItem_b")), b); // the same widget, hover and all
        QVERIFY(!f.group.series()->isVisible("a"));
        QTRY_VERIFY(b->x() < f.legend->findChild<QWidget*>(QStringLiteral("legendItem_a"))->x() ||
                    b->y() < f.legend->findChild<QWidget*>(QStringLiteral("legendItem_a"))->y());
        f.group.series()->setExcluded({"b"});
        QVERIFY(!f.group.series()->isShown("b"));
        QVERIFY(f.group.series()->isVisible("b"));
    }
};

QTEST_MAIN(TestForestChart)
#include "test_forest_chart.moc"
