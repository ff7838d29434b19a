// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lambda_chart.h"
#include "charts/scatter_chart.h"
#include "compare_chart_fixture.h"

#include <QLabel>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace ui;

namespace {

LambdaFigures sampleFigures()
{
    LambdaFigures figures;
    LambdaSetting plain;
    plain.runs = {{"a0", 0.70, "λ 0 · seed 1\n0.700"}, {"a1", 0.72, "λ 0 · seed 2\n0.720"}};
    plain.mean = 0.71;
    plain.deviation = ValueRange{0.70, 0.72};
    plain.interval = ValueRange{0.60, 0.82};
    LambdaSetting mixed = plain;
    mixed.lambda = mixed.x = 0.4;
    mixed.runs = {{"b0", 0.80, "λ 0.4 · seed 1\n0.800"}, {"b1", 0.84, "λ 0.4 · seed 2\n0.840"}};
    mixed.mean = 0.82;
    mixed.deviation = ValueRange{0.80, 0.84};
    mixed.interval = ValueRange{0.55, 1.09};
    LambdaSetting lost;
    lost.lambda = lost.x = 0.7;
    lost.lost = 2;
    figures.settings = {plain, mixed, lost};
    figures.baseline = 0.71;
    figures.best = "b1";
    return figures;
}

using Fixture = CompareChartFixture<LambdaChart>;

LambdaChart* makeLambda(Fixture& f)
{
    auto* chart = new LambdaChart(&f.group, &f.selection, QStringLiteral("lambda"),
                                  {"Accuracy over λ", "Accuracy", "Results will appear here."}, &f.window);
    chart->setFigures(sampleFigures());
    return chart;
}

} // namespace

class TestLambdaChart : public QObject {
    Q_OBJECT

private slots:
    void everySeedIsADotAtItsValue()
    {
        Fixture f(makeLambda);
        QVERIFY(f.show());
        QCOMPARE(f.chart->dots().size(), std::size_t(4));
        double before = -1;
        for (const auto& dot : f.chart->dots()) {
            QVERIFY(std::abs(dot.at.x() - dot.lambda) < 0.05); // beside its λ
            QVERIFY(dot.at.x() > before);                      // and beside each other
            before = dot.at.x();
        }
        const QCPRange range = f.chart->plot()->yAxis->range();
        QVERIFY(range.lower < 0.70 && range.upper > 0.84);
    }
    void spreadIsStdOrInterval()
    {
        Fixture f(makeLambda);
        QVERIFY(f.show());
        const QCPRange narrow = f.chart->plot()->yAxis->range();
        f.chart->setSpread(LambdaSpread::Interval);
        f.settle();
        QVERIFY(f.chart->plot()->yAxis->range().upper > 1.09);
        QVERIFY(f.chart->plot()->yAxis->range().size() > 2 * narrow.size());
        f.chart->setYRange(ValueRange{0, 1});
        f.settle();
        QVERIFY(f.chart->plot()->yAxis->range().lower < 0.0);
    }
    void mouseHighlightsAndSelectsEverywhere()
    {
        Fixture f(makeLambda);
        QVERIFY(f.show());
        const QPoint dot = f.chart->pixelOf(f.chart->dots()[2]);
        f.moveTo(dot);
        QCOMPARE(f.selection.highlighted(), QSet<QString>{"b0"});
        const auto* text = f.chart->findChild<QLabel*>(QStringLiteral("lambdaReadout"));
        QVERIFY(text->isVisible());
        QVERIFY(text->text().contains("seed 1"));
        f.click(dot);
        QCOMPARE(f.selection.selected(), QSet<QString>{"b0"});
        f.click(f.chart->pixelOf(f.chart->dots()[0]), Qt::ControlModifier);
        QCOMPARE(f.selection.selected(), (QSet<QString>{"b0", "a0"}));
        f.moveTo(f.chart->plot()->axisRect()->center());
        QVERIFY(f.selection.highlighted().isEmpty());
        f.click(f.chart->plot()->axisRect()->topLeft() + QPoint(3, 3));
        QVERIFY(f.selection.selected().isEmpty());
    }
    void keyboardGoesFromDotToDot()
    {
        Fixture f(makeLambda);
        QVERIFY(f.show());
        f.chart->plot()->setFocus();
        QTest::keyClick(f.chart->plot(), Qt::Key_Home);
        QCOMPARE(f.selection.highlighted(), QSet<QString>{"a0"});
        QTest::keyClick(f.chart->plot(), Qt::Key_Right);
        QCOMPARE(f.selection.highlighted(), QSet<QString>{"a1"});
        QTest::keyClick(f.chart->plot(), Qt::Key_End);
        QCOMPARE(f.selection.highlighted(), QSet<QString>{"b1"});
        QTest::keyClick(f.chart->plot(), Qt::Key_Escape);
        QVERIFY(f.selection.highlighted().isEmpty());
    }
    void filteredRunsLoseTheirDots()
    {
        Fixture f(makeLambda);
        QVERIFY(f.show());
        f.selection.setFilter("elsewhere", QSet<QString>{"a0", "b1"});
        f.settle();
        QCOMPARE(f.chart->dots().size(), std::size_t(2));
        QCOMPARE(f.chart->dots()[1].run, QString("b1"));
        f.selection.clearFilters();
        f.settle();
        QCOMPARE(f.chart->dots().size(), std::size_t(4));
    }
    void namesOfLinesDoNotMeet()
    {
        Fixture f(makeLambda);
        LambdaFigures figures = sampleFigures();
        for (const char* line : {"learning rate 0.001", "learning rate 0.002", "learning rate 0.004"}) {
            LambdaSetting setting = figures.settings[1];
            setting.line = QString::fromLatin1(line);
            setting.runs.clear();
            setting.runs = {{"b0", 0.8, "b0"}};
            figures.settings.push_back(setting);
        }
        f.chart->setFigures(figures);
        QVERIFY(f.show());
        std::vector<double> heights;
        for (int i = 0; i < f.chart->plot()->itemCount(); ++i) {
            const auto* text = qobject_cast<QCPItemText*>(f.chart->plot()->item(i));
            if (!text || !text->visible() || !text->text().startsWith("learning"))
                continue;
            heights.push_back(text->position->pixelPosition().y());
            QVERIFY(text->right->pixelPosition().x() <= f.chart->plot()->axisRect()->right() + 1);
        }
        QCOMPARE(heights.size(), std::size_t(3));
        std::sort(heights.begin(), heights.end());
        for (std::size_t i = 1; i < heights.size(); ++i)
            QVERIFY(heights[i] - heights[i - 1] >= QFontMetrics(QApplication::font()).height() - 1);
    }
    void labelsLieOnAVeilAboveTheData()
    {
        Fixture f(makeLambda);
        QVERIFY(f.show());
        const QCPItemText* label = nullptr;
        for (int i = 0; i < f.chart->plot()->itemCount(); ++i) {
            const auto* text = qobject_cast<QCPItemText*>(f.chart->plot()->item(i));
            label = text && text->text() == "λ = 0" ? text : label;
        }
        QVERIFY(label && label->visible());
        QVERIFY(label->brush().color().alpha() > 128);
        QVERIFY(label->layer()->index() > f.chart->plot()->layer("main")->index());
    }
    void picturesAndCsv()
    {
        Fixture f(makeLambda);
        QVERIFY(f.show());
        const QStringList lines = f.chart->csv().trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 4 + 1);
        QCOMPARE(lines[4], QString(",0.4,0.4,b1,0.84,0.82,0.8,0.84,0.55,1.09,0"));
        QVERIFY(lines[5].endsWith(",2"));
        QTemporaryDir folder;
        for (const char* suffix : {"png", "svg", "pdf", "csv"}) {
            const QString path = folder.filePath(QStringLiteral("chart.") + suffix);
            QCOMPARE(f.chart->save(path), QString());
            QVERIFY(QFileInfo(path).size() > 100);
        }
        QVERIFY(QSvgRenderer(folder.filePath("chart.svg")).isValid());
    }
    void emptyTextUntilThereAreFigures()
    {
        Fixture f([](Fixture& fixture) {
            return new LambdaChart(&fixture.group, &fixture.selection, QStringLiteral("lambda"),
                                   {"T", "Y", "Results will appear here."}, &fixture.window);
        });
        QVERIFY(f.show());
        const auto* text = f.chart->findChild<QLabel*>(QStringLiteral("lambdaEmpty"));
        QVERIFY(text->isVisible());
        f.chart->setFigures(sampleFigures());
        QTRY_VERIFY(!text->isVisible());
    }
    void scatterShowsRunsThatPass()
    {
        CompareChartFixture<ScatterChart> f([](auto& fixture) {
            return new ScatterChart(&fixture.group, &fixture.selection, QStringLiteral("scatter"),
                                    {"Scatter", {}, "Dots will appear here."}, &fixture.window);
        });
        ScatterFigures figures;
        figures.dots = {{"a0", 0, {0.1, 0.7}, "a0"}, {"a1", 0, {0.2, 0.72}, "a1"}, {"b0", 0.4, {0.5, 0.8}, "b0"}};
        figures.xTitle = "Similarity";
        figures.yTitle = "Accuracy";
        figures.xId = "similarity/6";
        figures.yId = "endpoint";
        f.chart->setFigures(figures);
        QVERIFY(f.show());
        QCOMPARE(f.chart->plot()->xAxis->label(), QString("Similarity"));
        QCOMPARE(f.chart->plot()->yAxis->label(), QString("Accuracy"));
        f.chart->setYTitle(QString("accuracy ").repeated(20));
        f.settle();
        QVERIFY(f.chart->plot()->yAxis->label().endsWith("…")); // a title that is too long is cut, not clipped
        f.moveTo(f.chart->pixelOf(f.chart->dots()[2]));
        QCOMPARE(f.selection.highlighted(), QSet<QString>{"b0"});
        const QCPRange before = f.chart->plot()->xAxis->range();
        f.selection.setFilter("elsewhere", QSet<QString>{"a0"});
        f.settle();
        QCOMPARE(f.chart->dots().size(), std::size_t(1));
        QCOMPARE(f.chart->plot()->xAxis->range(), before); // the picture stands still
        QCOMPARE(f.chart->csv().trimmed().split('\n').size(), 4);
    }
};

QTEST_MAIN(TestLambdaChart)
#include "test_lambda_chart.moc"
