// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "shown_text.h"

#include "charts/heat_map_chart.h"
#include "charts/layer_chart.h"
#include "charts/layer_history.h"
#include "theme/color_ramps.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QToolButton>
#include <qcustomplot.h>

#include <cmath>
#include <limits>

using namespace ui;

namespace {

const double kNaN = std::numeric_limits<double>::quiet_NaN();

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void emptyChartSaysWhatWillAppear();
    void notFiniteIsAGapAndAMark();
    void outlierStaysInTheData();
    void bestPointIsRingedWithoutStepZero();
    void referencesAndBandAreDrawn();
    void logarithmicAxisFromTheMenu();
    void exportsAreValidFiles();
    void csvHoldsEveryPoint();
    void failedSaveSaysSo();
    void copyPutsAPictureOnTheClipboard();
    void layerChartFollowsTheCrosshair();
    void heatMapShowsChangeAndValues();
    void tenRunsOfTenThousandPoints();
};

void TestCharts::emptyChartSaysWhatWillAppear()
{
    ChartFixture f;
    QVERIFY(f.show());
    const auto* text = f.loss->findChild<QLabel*>(QStringLiteral("lossEmpty"));
    QTRY_VERIFY(text->isVisible());
    QCOMPARE(shownText(text), QStringLiteral("The loss will appear here."));
    f.loss->append(QStringLiteral("a"), f.at(1), 1);
    QTRY_VERIFY(!text->isVisible());
    QVERIFY(f.loss->plot()->isVisible());
    f.loss->clear();
    QTRY_VERIFY(text->isVisible());
}

void TestCharts::notFiniteIsAGapAndAMark()
{
    ChartFixture f;
    f.group.setSmoothing(0);
    for (int step = 1; step <= 10; ++step)
        f.loss->append(QStringLiteral("a"), f.at(step), step == 5 || step == 6 ? kNaN : step);
    QVERIFY(f.show());
    f.loss->repaintNow();
    int gaps = 0, crosses = 0;
    for (int i = 0; i < f.loss->plot()->graphCount(); ++i) {
        const QCPGraph* graph = f.loss->plot()->graph(i);
        const bool isCross = graph->scatterStyle().shape() == QCPScatterStyle::ssCross;
        for (const QCPGraphData& point : *graph->data()) {
            gaps += std::isnan(point.value);
            if (isCross) {
                ++crosses;
                QCOMPARE(point.key, 5.0); // one mark where the gap begins, at the last value's height
                QCOMPARE(point.value, 4.0);
            }
        }
    }
    QCOMPARE(gaps, 2);
    QCOMPARE(crosses, 1);
}

void TestCharts::outlierStaysInTheData()
{
    ChartFixture f;
    f.group.setSmoothing(0);
    for (int step = 1; step <= 100; ++step)
        f.loss->append(QStringLiteral("a"), f.at(step), step == 50 ? 1000.0 : step / 100.0);
    QVERIFY(f.show());
    f.loss->repaintNow();
    QVERIFY(f.loss->plot()->yAxis->range().upper < 3);
    const auto data = f.loss->plot()->graph(0)->data();
    QCOMPARE(data->size(), 100);
    QCOMPARE(data->at(49)->value, 1000.0);
}

void TestCharts::bestPointIsRingedWithoutStepZero()
{
    ChartFixture f;
    for (const auto& [step, y] : {std::pair(0, 0.99), {10, 0.7}, {20, 0.8}, {30, 0.8}})
        f.metric->append(QStringLiteral("a"), f.at(step), y);
    QCOMPARE(f.metric->bestPoint("a"), std::optional<std::size_t>(2)); // earliest of the tie
    QVERIFY(!f.metric->bestPoint("b"));
    QVERIFY(f.show());
    f.metric->repaintNow();
    bool ringed = false, labelled = false;
    for (int i = 0; i < f.metric->plot()->graphCount(); ++i) {
        const QCPGraph* graph = f.metric->plot()->graph(i);
        ringed |= graph->scatterStyle().size() > 10 && graph->dataCount() == 1 && graph->data()->at(0)->key == 20;
    }
    for (int i = 0; i < f.metric->plot()->itemCount(); ++i) {
        const auto* text = qobject_cast<QCPItemText*>(f.metric->plot()->item(i));
        if (!text || !text->visible() || text->text() != QLatin1String("untrained head"))
            continue;
        const QCPAxis* x = f.metric->plot()->xAxis;
        const double beside = x->coordToPixel(text->position->key()) - x->coordToPixel(0);
        labelled = beside > 0 && beside < 12; // not on the point
    }
    QVERIFY(ringed);
    QVERIFY(labelled);
}

void TestCharts::referencesAndBandAreDrawn()
{
    ChartFixture f;
    f.metric->setReferences({{"linear probe 0.74", 0.74}, {"majority class 0.52", 0.52}});
    f.metric->setResolution(200);
    f.metric->append(QStringLiteral("a"), f.at(10), 0.8);
    QVERIFY(f.show());
    f.metric->repaintNow();
    QStringList texts;
    const QCPItemRect* band = nullptr;
    for (int i = 0; i < f.metric->plot()->itemCount(); ++i) {
        auto* item = f.metric->plot()->item(i);
        if (const auto* text = qobject_cast<QCPItemText*>(item); text && text->visible())
            texts += text->text();
        if (auto* rect = qobject_cast<QCPItemRect*>(item); rect && rect->visible())
            band = rect;
    }
    QVERIFY(texts.contains("majority class 0.52") && texts.contains("linear probe 0.74"));
    QVERIFY(texts.contains("200 examples cannot tell these apart"));
    QVERIFY(band);
    const double half = 1.96 * std::sqrt(0.8 * 0.2 / 200);
    QVERIFY(std::abs(band->topLeft->coords().y() - 0.8 - half) < 1e-12);
    QVERIFY(std::abs(band->bottomRight->coords().y() - 0.8 + half) < 1e-12);
    QVERIFY(f.metric->plot()->yAxis->range().contains(0.52));
    f.metric->resize(200, f.metric->height()); // the label ends within the axes
    QTRY_VERIFY(f.metric->plot()->axisRect()->width() < 200);
    f.metric->repaintNow();
    const QCPItemText* label = nullptr;
    for (int i = 0; i < f.metric->plot()->itemCount(); ++i)
        if (auto* text = qobject_cast<QCPItemText*>(f.metric->plot()->item(i)); text && text->text().startsWith("200 "))
            label = text;
    QVERIFY(label && label->text() != QLatin1String("200 examples cannot tell these apart"));
    const double end = label->right->pixelPosition().x() - label->padding().right();
    QVERIFY2(end <= f.metric->plot()->axisRect()->right(), qPrintable(QString::number(end)));
    f.metric->setReferences({});
    f.metric->setResolution(0);
    f.metric->repaintNow();
    QVERIFY(!band->visible());
}

void TestCharts::logarithmicAxisFromTheMenu()
{
    ChartFixture f;
    for (int step = 1; step <= 10; ++step)
        f.loss->append(QStringLiteral("a"), f.at(step), step == 3 ? 0.0 : std::pow(10, -step));
    QVERIFY(f.show());
    auto* menu = f.loss->findChild<QMenu*>(QStringLiteral("lossMenu"));
    emit menu->aboutToShow();
    auto* action = f.loss->findChild<QAction*>(QStringLiteral("lossLogarithmic"));
    QVERIFY(action && !action->isChecked());
    action->trigger();
    QVERIFY(f.loss->isLogarithmic());
    f.loss->repaintNow();
    QCOMPARE(f.loss->plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
    QVERIFY(f.loss->plot()->yAxis->range().lower > 0);
    QVERIFY(f.loss->plot()->yAxis->range().lower < 1e-9);
}

void TestCharts::exportsAreValidFiles()
{
    QTemporaryDir folder;
    ChartFixture f;
    for (int step = 1; step <= 30; ++step)
        f.loss->append(QStringLiteral("b"), f.at(step), 1.0 / step);
    QVERIFY(f.show());
    f.loss->repaintNow();
    const int rows = f.loss->plot()->plotLayout()->rowCount();
    auto* menu = f.loss->findChild<QMenu*>(QStringLiteral("lossMenu"));
    for (const QString suffix : {"png", "svg", "pdf", "csv"}) {
        emit menu->aboutToShow();
        f.group.fileDialogs().setNextFileName(folder.filePath("chart")); // the ending is added
        const QString name = QStringLiteral("lossSave") + suffix.left(1).toUpper() + suffix.mid(1);
        auto* action = f.loss->findChild<QAction*>(name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
        QVERIFY2(QFile::exists(folder.filePath("chart." + suffix)), qPrintable(suffix));
    }
    const QImage image(folder.filePath("chart.png"));
    QVERIFY(image.width() >= 1280 && image.height() >= 800);
    const QColor line = lambdaColor(0.6, false);
    bool drawn = false;
    for (int y = 0; y < image.height() && !drawn; ++y) {
        for (int x = 0; x < image.width() && !drawn; ++x)
            drawn = image.pixelColor(x, y) == line;
    }
    QVERIFY(drawn);
    QSvgRenderer svg(folder.filePath("chart.svg"));
    QVERIFY(svg.isValid());
    const QByteArray svgText = contents(folder.filePath("chart.svg"));
    QVERIFY(svgText.contains("nats") && svgText.contains(line.name().toUtf8()));
    QVERIFY(contents(folder.filePath("chart.pdf")).startsWith("%PDF-"));
    QCOMPARE(f.loss->plot()->plotLayout()->rowCount(), rows); // title and legend were the picture's only
}

void TestCharts::csvHoldsEveryPoint()
{
    ChartFixture f;
    f.group.setSmoothing(0.5);
    f.group.series()->set(makeSeriesStyle(QStringLiteral("a"), 0, {}, QStringLiteral("seed 1, again")));
    f.loss->append(QStringLiteral("a"), {1, 0.1, 100, 0.5}, 2);
    f.loss->append(QStringLiteral("a"), {2, 0.2, 200, 1}, kNaN);
    f.loss->append(QStringLiteral("a"), {3, 0.3, 300, 1.5}, 4);
    f.loss->appendSecond(QStringLiteral("a"), {3, 0.3, 300, 1.5}, 0.1);
    const QStringList lines = f.loss->csv().split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("series,label,line,step,epoch,tokens,seconds,value,smoothed"));
    QCOMPARE(lines[1], QStringLiteral("a,\"λ 0 · seed 1, again\",training loss,1,0.1,100,0.5,2,2"));
    QCOMPARE(lines[2], QStringLiteral("a,\"λ 0 · seed 1, again\",training loss,2,0.2,200,1,nan,nan"));
    QVERIFY(lines[3].startsWith(QStringLiteral("a,\"λ 0 · seed 1, again\",training loss,3,0.3,300,1.5,4,3.33333")));
    QCOMPARE(lines[4], QStringLiteral("a,\"λ 0 · seed 1, again\",validation loss,3,0.3,300,1.5,0.1,"));
    QCOMPARE(lines.size(), 6); // and nothing after the last newline
}

void TestCharts::failedSaveSaysSo()
{
    QTemporaryDir folder;
    ChartFixture f;
    f.loss->append(QStringLiteral("a"), f.at(1), 1);
    QVERIFY(f.show());
    QVERIFY(f.loss->save(folder.filePath("chart.bmp")).contains(QLatin1String(".png")));
    for (const QString suffix : {"png", "svg", "pdf", "csv"})
        QVERIFY2(!f.loss->save(folder.filePath("missing/chart." + suffix)).isEmpty(), qPrintable(suffix));
    auto* menu = f.loss->findChild<QMenu*>(QStringLiteral("lossMenu"));
    emit menu->aboutToShow();
    f.group.fileDialogs().setNextFileName(folder.filePath("missing/chart.csv"));
    f.loss->findChild<QAction*>(QStringLiteral("lossSaveCsv"))->trigger();
    auto* box = f.loss->findChild<QMessageBox*>(QStringLiteral("chartSaveError"));
    QVERIFY(box && box->text().contains(QLatin1String("missing/chart.csv")));
    box->close();
}

void TestCharts::copyPutsAPictureOnTheClipboard()
{
    ChartFixture f;
    f.loss->append(QStringLiteral("a"), f.at(1), 1);
    QVERIFY(f.show());
    QApplication::clipboard()->clear();
    f.loss->copyImage();
    QVERIFY(QApplication::clipboard()->pixmap().width() >= 1280);
}

void TestCharts::layerChartFollowsTheCrosshair()
{
    ChartFixture f;
    LayerHistory history;
    LayerChart chart(&f.group, QStringLiteral("layers"), &history);
    chart.resize(500, 400);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTRY_VERIFY(chart.isEmpty());
    history.setBase({{0.1, 0.2, 0.3}, {0.0, 0.1, 0.1}, {1, 0.8, 0.6}});
    history.append(QStringLiteral("b"), f.at(10), {{0.1, 0.3, 0.4}, {0.0, 0.1, 0.2}, {1, 0.7, 0.5}});
    history.append(QStringLiteral("b"), f.at(20), {{0.1, 0.4, 0.6}, {0.0, 0.1, 0.2}, {1, 0.6, 0.4}});
    const auto lastOf = [&chart](const QString& name) {
        for (int i = 0; i < chart.plot()->graphCount(); ++i) {
            const QCPGraph* graph = chart.plot()->graph(i);
            if (graph->name() == name && graph->dataCount() == 3)
                return graph->data()->at(2)->value;
        }
        return kNaN;
    };
    QTRY_COMPARE(lastOf("λ 0.6"), 0.6);
    QCOMPARE(lastOf("frozen base"), 0.3);
    f.group.setCrosshairStep(15);
    QTRY_COMPARE(lastOf("λ 0.6"), 0.4);
    auto* quantity = chart.findChild<QComboBox*>(QStringLiteral("layersQuantity"));
    QTest::keyClick(quantity, Qt::Key_Down);
    QCOMPARE(chart.quantity(), LayerQuantity::Retention);
    QTRY_COMPARE(lastOf("λ 0.6"), 0.5);
    QCOMPARE(lastOf("frozen base"), 0.6);
    QVERIFY(chart.csv().contains(QStringLiteral("b,λ 0.6,20,2,0.6,0.2,0.4\n")));
    QVERIFY(chart.csv().contains(QStringLiteral("base,frozen base,0,1,0.2,0.1,0.8\n")));
}

void TestCharts::heatMapShowsChangeAndValues()
{
    ChartFixture f;
    LayerHistory history;
    HeatMapChart chart(&f.group, QStringLiteral("heat"), &history);
    chart.resize(500, 400);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    history.setBase({{0.1, 0.2}, {}, {}});
    for (const int step : {0, 10, 20})
        history.append(QStringLiteral("b"), f.at(step), {{-0.05, 0.2 + step * 0.01}, {}, {}});
    f.group.series()->select("b");
    chart.repaintNow();
    auto* map = chart.plot()->findChild<QCPColorMap*>();
    for (int i = 0; !map && i < chart.plot()->plottableCount(); ++i)
        map = qobject_cast<QCPColorMap*>(chart.plot()->plottable(i));
    QVERIFY(map);
    const auto cell = [map](double x, double layer) { return map->data()->data(x, layer); };
    const auto* scale = chart.plot()->plotLayout()->element(0, 1);
    const auto title = [scale] { return qobject_cast<const QCPColorScale*>(scale)->axis()->label(); };
    QCOMPARE(title(), QString("Change of mean cosine"));
    chart.resize(500, 170); // too low for it
    QTRY_VERIFY(title() != QString("Change of mean cosine"));
    QVERIFY(QFontMetrics(QApplication::font()).horizontalAdvance(title()) <= chart.plot()->axisRect()->height());
    chart.resize(500, 400);
    QTRY_COMPARE(title(), QString("Change of mean cosine"));
    QVERIFY(chart.showsChange());
    QVERIFY(std::abs(cell(19, 1) - 0.2) < 1e-12);
    QVERIFY(std::abs(cell(11, 1) - 0.1) < 1e-12);
    QVERIFY(std::abs(cell(1, 0) + 0.15) < 1e-12);
    QVERIFY(std::abs(map->dataRange().upper - HeatMapChart::kChangeLimit) < 0.001);
    QTest::mouseClick(chart.findChild<QCheckBox*>(QStringLiteral("heatChange")), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!chart.showsChange());
    chart.repaintNow();
    QVERIFY(std::abs(cell(19, 1) - 0.4) < 1e-12);
    QVERIFY(map->dataRange().lower == 0 && std::abs(map->dataRange().upper - 1) < 0.01);
    const QCPGraph* negative = chart.plot()->graph(0);
    QCOMPARE(negative->dataCount(), 3); // layer 0 of each measurement
    const QPoint at(int(chart.plot()->xAxis->coordToPixel(20)), int(chart.plot()->yAxis->coordToPixel(1)));
    QTest::mouseMove(chart.plot(), at);
    const auto* readout = chart.findChild<QLabel*>(QStringLiteral("heatReadout"));
    QTRY_VERIFY(readout->text().contains(QLatin1String("0.4000")) &&
                readout->text().contains(QLatin1String("+0.2000")));
}

void TestCharts::tenRunsOfTenThousandPoints()
{
    ChartFixture f;
    for (int run = 0; run < 10; ++run)
        f.group.series()->set(makeSeriesStyle(QString::number(run), run / 10.0));
    f.window.resize(1600, 1000);
    QVERIFY(f.show());
    QElapsedTimer timer;
    timer.start();
    for (int step = 1; step <= 10000; ++step) {
        for (int run = 0; run < 10; ++run)
            f.loss->append(QString::number(run), f.at(step), std::cos(step * 0.01 * (run + 1)) + 3.0 / step);
    }
    qInfo("appended 100000 points in %lld ms", timer.elapsed());
    QBENCHMARK
    {
        f.loss->append(QStringLiteral("0"), f.at(f.group.xRange().high + 1), 1);
        f.loss->repaintNow();
    }
    QCOMPARE(f.loss->valuesAt(10000).size(), std::size_t(10));
    // What is drawn is bounded by the width, not by the data.
    for (int i = 0; i < f.loss->plot()->graphCount(); ++i)
        QVERIFY(f.loss->plot()->graph(i)->dataCount() <= 5 * (f.loss->plot()->width() + 2));
}

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
