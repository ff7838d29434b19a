// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"

#include "charts/chart_controls.h"
#include "charts/crosshair_table.h"
#include "charts/legend_bar.h"
#include "charts/series_data.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QToolButton>
#include <qcustomplot.h>

#include <cmath>
#include <limits>

using namespace ui;

class TestChartGroup : public QObject {
    Q_OBJECT

private slots:
    void keysMoveTheCrosshairAndZoom();
    void aPlotThatPaintsItselfIsUpToDate();
    void legendHoverHighlightsEverywhere();
    void legendClickSolosAndAgainShowsAll();
    void legendByKeyboard();
    void crosshairShowsTheSameStepEverywhere();
    void clickLocksTheCrosshair();
    void wheelZoomsAllAndDoubleClickResets();
    void rubberBandZooms();
    void controlsSetSmoothingAndAxis();
    void hiddenSeriesLeaveRangeAndTable();
    void themeChangeRepaints();
    void repaintsAreThrottled();
    void groupMayDieBeforeItsCharts();

private:
    static void fill(ChartFixture& f);
    static QCPGraph* visibleGraph(LineChart* chart, const QString& name);
};

void TestChartGroup::fill(ChartFixture& f)
{
    for (int step = 1; step <= 100; ++step) {
        f.loss->append(QStringLiteral("a"), f.at(step), 1.0 / step);
        f.loss->append(QStringLiteral("b"), f.at(step), 2.0 / step);
    }
    for (int step = 0; step <= 100; step += 20) {
        f.metric->append(QStringLiteral("a"), f.at(step), 0.5 + step * 0.003);
        f.metric->append(QStringLiteral("b"), f.at(step), 0.5 + step * 0.001);
    }
}

QCPGraph* TestChartGroup::visibleGraph(LineChart* chart, const QString& name)
{
    for (int i = 0; i < chart->plot()->graphCount(); ++i) {
        QCPGraph* graph = chart->plot()->graph(i);
        if (graph->name() == name && graph->visible() && graph->dataCount() > 0)
            return graph;
    }
    return nullptr;
}

void TestChartGroup::aPlotThatPaintsItselfIsUpToDate()
{
    ChartFixture f;
    fill(f);
    QVERIFY(f.show());
    f.loss->repaintNow();
    const QString label = f.group.series()->find(QStringLiteral("a"))->label;
    const int before = visibleGraph(f.loss, label)->dataCount();
    f.loss->append(QStringLiteral("a"), f.at(101), 1);
    f.loss->plot()->replot(); // as a resize does, before the clock's turn
    QCOMPARE(visibleGraph(f.loss, label)->dataCount(), before + 1);
}

void TestChartGroup::keysMoveTheCrosshairAndZoom()
{
    ChartFixture f;
    for (int step = 1; step <= 20; ++step)
        f.loss->append(QStringLiteral("a"), f.at(step), step);
    QVERIFY(f.show());
    f.loss->repaintNow();
    QWidget* plot = f.loss->findChild<QWidget*>(QStringLiteral("lossPlot"));
    QVERIFY(plot->focusPolicy() & Qt::TabFocus);
    QVERIFY(!plot->accessibleName().isEmpty());
    const auto press = [plot](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(plot, key, with);
    };
    press(Qt::Key_Left); // begins at the newest point
    QCOMPARE(f.group.crosshairStep(), std::optional(20.0));
    QVERIFY(f.group.isCrosshairLocked());
    press(Qt::Key_Left);
    QCOMPARE(f.group.crosshairStep(), std::optional(19.0));
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(f.group.crosshairStep(), std::optional(9.0));
    press(Qt::Key_Home);
    QCOMPARE(f.group.crosshairStep(), std::optional(1.0));
    press(Qt::Key_Left);
    QCOMPARE(f.group.crosshairStep(), std::optional(1.0));
    press(Qt::Key_End);
    QCOMPARE(f.group.crosshairStep(), std::optional(20.0));
    press(Qt::Key_Escape);
    QCOMPARE(f.group.crosshairStep(), std::optional<double>());
    QVERIFY(!f.group.isCrosshairLocked());
    const XRange whole = f.group.xRange();
    press(Qt::Key_Plus);
    QVERIFY(f.group.isZoomed());
    QVERIFY(f.group.xRange().high - f.group.xRange().low < whole.high - whole.low);
    press(Qt::Key_0);
    QCOMPARE(f.group.xRange(), whole);
}

void TestChartGroup::legendHoverHighlightsEverywhere()
{
    ChartFixture f;
    fill(f);
    QVERIFY(f.show());
    QTRY_VERIFY(visibleGraph(f.metric, "λ 0.6"));
    const QColor plain = visibleGraph(f.metric, "λ 0")->pen().color();
    const double width = visibleGraph(f.metric, "λ 0.6")->pen().widthF();

    auto* item = f.legend->findChild<QWidget*>(QStringLiteral("legendItem_b"));
    QVERIFY(item);
    QTest::mouseMove(item, item->rect().center());
    QTRY_COMPARE(f.group.series()->highlighted(), QStringLiteral("b"));
    for (LineChart* chart : {f.loss, f.metric}) {
        QTRY_VERIFY(visibleGraph(chart, "λ 0.6")->layer()->name() == QLatin1String("highlighted"));
        QCOMPARE(visibleGraph(chart, "λ 0")->layer()->name(), QStringLiteral("main"));
    }
    QVERIFY(visibleGraph(f.metric, "λ 0.6")->pen().widthF() > width * 1.5);
    QVERIFY(visibleGraph(f.metric, "λ 0")->pen().color() != plain); // faded

    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(item, &leave);
    QCOMPARE(f.group.series()->highlighted(), QString());
    QTRY_COMPARE(visibleGraph(f.metric, "λ 0")->pen().color(), plain);
}

void TestChartGroup::legendClickSolosAndAgainShowsAll()
{
    ChartFixture f;
    fill(f);
    QVERIFY(f.show());
    auto* item = f.legend->findChild<QWidget*>(QStringLiteral("legendItem_b"));
    QTest::mouseClick(item, Qt::LeftButton, {}, {item->width() - 12, item->height() / 2});
    QCOMPARE(f.group.series()->solo(), QStringLiteral("b"));
    for (LineChart* chart : {f.loss, f.metric}) {
        QTRY_VERIFY(!visibleGraph(chart, "λ 0"));
        QVERIFY(visibleGraph(chart, "λ 0.6"));
    }
    QTest::mouseClick(item, Qt::LeftButton, {}, {item->width() - 12, item->height() / 2});
    QCOMPARE(f.group.series()->solo(), QString());
    QTRY_VERIFY(visibleGraph(f.loss, "λ 0"));
    QCOMPARE(f.group.series()->selected(), QStringLiteral("b")); // the heat map stays with the last look
}

void TestChartGroup::legendByKeyboard()
{
    ChartFixture f;
    fill(f);
    QVERIFY(f.show());
    auto* item = f.legend->findChild<QWidget*>(QStringLiteral("legendItem_a"));
    QCOMPARE(item->accessibleName(), QStringLiteral("λ 0"));
    item->setFocus();
    QTest::keyClick(item, Qt::Key_Space);
    QVERIFY(!f.group.series()->isVisible("a"));
    QVERIFY(!f.legend->findChild<QCheckBox*>(QStringLiteral("legendCheck_a"))->isChecked());
    QTest::keyClick(item, Qt::Key_Return);
    QCOMPARE(f.group.series()->solo(), QStringLiteral("a"));
    QTest::keyClick(item, Qt::Key_Tab);
    QTest::keyClick(f.legend->findChild<QWidget*>(QStringLiteral("legendItem_b")), Qt::Key_Space);
    QVERIFY(!f.group.series()->isVisible("b"));
}

void TestChartGroup::crosshairShowsTheSameStepEverywhere()
{
    ChartFixture f;
    fill(f);
    f.group.setSmoothing(0);
    CrosshairTable table(&f.group, &f.window);
    f.window.layout()->addWidget(&table);
    QVERIFY(f.show());
    QTRY_VERIFY(visibleGraph(f.metric, "λ 0"));
    QCustomPlot* plot = f.metric->plot();
    const int x = int(plot->xAxis->coordToPixel(58)); // snaps to the evaluation at 60
    QTest::mouseMove(plot, {x, plot->axisRect()->center().y()});
    QTRY_COMPARE(f.group.crosshairStep(), std::optional<double>(60));

    auto* values = table.findChild<QTableWidget*>(QStringLiteral("crosshairValues"));
    QTRY_COMPARE(table.findChild<QLabel*>(QStringLiteral("crosshairStep"))->text(), QStringLiteral("At step 60"));
    QCOMPARE(values->columnCount(), 3);
    QCOMPARE(values->rowCount(), 2);
    // Sorted by the first chart, the largest loss first.
    QCOMPARE(values->item(0, 0)->text(), QStringLiteral("λ 0.6"));
    QCOMPARE(values->item(0, 1)->text(), QStringLiteral("0.0333"));
    QCOMPARE(values->item(1, 1)->text(), QStringLiteral("0.0167"));
    QCOMPARE(values->item(0, 2)->text(), QStringLiteral("0.5600"));
    values->sortItems(2, Qt::DescendingOrder);
    QCOMPARE(values->item(0, 0)->text(), QStringLiteral("λ 0"));

    const auto* readout = f.metric->findChild<QLabel*>(QStringLiteral("metricReadout"));
    QVERIFY(readout->isVisible());
    QVERIFY(readout->text().indexOf(QLatin1String("0.6800")) < readout->text().indexOf(QLatin1String("0.5600")));

    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(plot, &leave);
    QCOMPARE(f.group.crosshairStep(), std::nullopt);
    QTRY_COMPARE(table.findChild<QLabel*>(QStringLiteral("crosshairStep"))->text(), QStringLiteral("Last values"));
    QTRY_COMPARE(values->item(0, 0)->text(), QStringLiteral("λ 0"));
}

void TestChartGroup::clickLocksTheCrosshair()
{
    ChartFixture f;
    fill(f);
    QVERIFY(f.show());
    QTRY_VERIFY(visibleGraph(f.loss, "λ 0"));
    QCustomPlot* plot = f.loss->plot();
    const QPoint at(int(std::lround(plot->xAxis->coordToPixel(40))), plot->axisRect()->center().y());
    QTest::mouseClick(plot, Qt::LeftButton, {}, at);
    QVERIFY(f.group.isCrosshairLocked());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(plot, &leave);
    QCOMPARE(f.group.crosshairStep(), std::optional<double>(40));
    QTest::mouseClick(plot, Qt::LeftButton, {}, at);
    QVERIFY(!f.group.isCrosshairLocked());
}

void TestChartGroup::wheelZoomsAllAndDoubleClickResets()
{
    ChartFixture f;
    fill(f);
    QVERIFY(f.show());
    QTRY_VERIFY(visibleGraph(f.loss, "λ 0"));
    const XRange whole = f.group.xRange();
    QCustomPlot* plot = f.loss->plot();
    const QPointF at(plot->axisRect()->center());
    QWheelEvent wheel(at, plot->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    const QCPRange yBefore = plot->yAxis->range();
    QCoreApplication::sendEvent(plot, &wheel);
    QVERIFY(f.group.isZoomed());
    QVERIFY(f.group.xRange().high - f.group.xRange().low < whole.high - whole.low);
    QTRY_COMPARE(f.metric->plot()->xAxis->range().lower, f.group.xRange().low);
    QCOMPARE(f.metric->plot()->xAxis->range().upper, f.group.xRange().high);

    QWheelEvent ofY(at, plot->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                    false);
    const QCPRange zoomedX = plot->xAxis->range();
    const double zoomedHeight = plot->yAxis->range().size();
    QCoreApplication::sendEvent(plot, &ofY);
    QCOMPARE(plot->xAxis->range(), zoomedX);
    QVERIFY(plot->yAxis->range().size() < zoomedHeight);

    QTest::mouseDClick(plot, Qt::LeftButton, {}, at.toPoint());
    QVERIFY(!f.group.isZoomed());
    QTRY_COMPARE(f.metric->plot()->xAxis->range().upper, whole.high);
    QTRY_COMPARE(plot->yAxis->range(), yBefore);
}

void TestChartGroup::rubberBandZooms()
{
    ChartFixture f;
    fill(f);
    QVERIFY(f.show());
    QTRY_VERIFY(visibleGraph(f.loss, "λ 0"));
    QCustomPlot* plot = f.loss->plot();
    const QRect area = plot->axisRect()->rect();
    const QPoint from = area.topLeft() + QPoint(area.width() / 4, area.height() / 4);
    const QPoint to = area.topLeft() + QPoint(area.width() / 2, area.height() / 2);
    const double low = plot->xAxis->pixelToCoord(from.x());
    QTest::mousePress(plot, Qt::LeftButton, {}, from);
    for (const QPoint& point : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, point, plot->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(plot, &move);
    }
    QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
    QVERIFY(f.group.isZoomed());
    QVERIFY(!f.group.isCrosshairLocked()); // a drag is no click
    QVERIFY(std::abs(f.group.xRange().low - low) < 1);
    QTRY_COMPARE(f.metric->plot()->xAxis->range().lower, f.group.xRange().low);
}

void TestChartGroup::controlsSetSmoothingAndAxis()
{
    ChartFixture f;
    fill(f);
    ChartControls controls(&f.group, &f.window);
    f.window.layout()->addWidget(&controls);
    QVERIFY(f.show());
    auto* slider = controls.findChild<QSlider*>(QStringLiteral("smoothingSlider"));
    auto* reset = controls.findChild<QToolButton*>(QStringLiteral("smoothingReset"));
    QCOMPARE(slider->maximum(), 99);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(f.group.smoothing(), 0.99);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(f.group.smoothing(), kDefaultSmoothing);
    QVERIFY(!reset->isEnabled());

    auto* mode = controls.findChild<QComboBox*>(QStringLiteral("xAxisMode"));
    f.group.setZoom(XRange{10, 20});
    QTest::keyClick(mode, Qt::Key_Down);
    QCOMPARE(f.group.xAxisMode(), XAxisMode::Epoch);
    QVERIFY(!f.group.isZoomed());
    QTRY_COMPARE(f.loss->plot()->xAxis->label(), QStringLiteral("Epoch"));
    QVERIFY(f.loss->plot()->xAxis->range().upper < 11);
}

void TestChartGroup::hiddenSeriesLeaveRangeAndTable()
{
    ChartFixture f;
    fill(f);
    f.loss->append(QStringLiteral("b"), f.at(200), 5);
    QVERIFY(f.show());
    QVERIFY(f.group.xRange().high >= 200);
    f.group.series()->setVisible("b", false);
    QVERIFY(f.group.xRange().high < 110);
    QCOMPARE(f.loss->valuesAt(1000).size(), std::size_t(1));
    f.loss->removeSeries(QStringLiteral("a"));
    QVERIFY(f.loss->valuesAt(1000).empty());
}

void TestChartGroup::themeChangeRepaints()
{
    ChartFixture f;
    fill(f);
    QVERIFY(f.show());
    QTRY_VERIFY(visibleGraph(f.loss, "λ 0"));
    const QPoint corner(f.loss->width() / 2, f.loss->height() - 3);
    const auto background = [&f] { return f.loss->plot()->grab().toImage().pixelColor(2, 2); };
    QCOMPARE(background(), lightColors().plotBackground);
    const QColor lineBefore = visibleGraph(f.metric, "λ 0.6")->pen().color();
    QSignalSpy painted(f.loss->plot(), &QCustomPlot::afterReplot);
    f.theme.setChoice(ThemeChoice::Dark);
    QTRY_VERIFY(painted.count() > 0);
    QTRY_COMPARE(background(), darkColors().plotBackground);
    QTRY_VERIFY(visibleGraph(f.metric, "λ 0.6")->pen().color() != lineBefore);
    QCOMPARE(f.loss->grab().toImage().pixelColor(corner), darkColors().plotBackground);
}

void TestChartGroup::repaintsAreThrottled()
{
    ChartFixture f;
    QVERIFY(f.show());
    QSignalSpy painted(f.loss->plot(), &QCustomPlot::afterReplot);
    QTimer feed;
    int step = 0;
    connect(&feed, &QTimer::timeout, this, [&] { f.loss->append(QStringLiteral("a"), f.at(++step), 1.0); });
    QElapsedTimer timer;
    timer.start();
    feed.start(0);
    QTRY_VERIFY(step > 1000 && timer.elapsed() > 400);
    feed.stop();
    QVERIFY(painted.count() >= 1);
    QVERIFY2(painted.count() <= 2 + timer.elapsed() / 33, qPrintable(QString::number(painted.count())));
}

void TestChartGroup::groupMayDieBeforeItsCharts()
{
    DesktopColorScheme desktop(QDBusConnection(QStringLiteral("nowhere")), QString());
    Theme theme(&desktop);
    QWidget page;
    auto* group = new ChartGroup(&theme, &page);
    auto* chart = new LineChart(group, QStringLiteral("chart"), {"Loss", "nats", "empty"}, {}, &page);
    LegendBar legend(group, &page);
    delete group;
    chart->append(QStringLiteral("a"), {1, 1, 1, 1}, 1); // must not touch the group
    QVERIFY(!chart->isEmpty());
}

QTEST_MAIN(TestChartGroup)
#include "test_chart_group.moc"
