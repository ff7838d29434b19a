// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parallel_chart.h"
#include "compare_chart_fixture.h"

#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QToolTip>

using namespace ui;

namespace {

using Fixture = CompareChartFixture<ParallelChart>;

ParallelChart* makeParallel(Fixture& f)
{
    auto* chart = new ParallelChart(&f.group, &f.selection, QStringLiteral("parallel"),
                                    {"Parallel coordinates", {}, "Lines will appear here."}, &f.window);
    chart->setData({{"a0", "λ 0 · seed 1", 0},
                    {"a1", "λ 0 · seed 2", 0},
                    {"b0", "λ 0.4 · seed 1", 0.4},
                    {"b1", "λ 0.4 · seed 2", 0.4}},
                   {{"sibo.lambda", "λ", {0, 0, 0.4, 0.4}, {}},
                    {"method.kind", "Method", {0, 1, 0, 1}, {"lora", "series"}},
                    {"endpoint", "Accuracy", {0.70, 0.72, 0.80, std::nullopt}, {}}});
    return chart;
}

QSet<QString> passing(const Fixture& f)
{
    const QStringList runs = f.selection.passing();
    return {runs.begin(), runs.end()};
}

} // namespace

class TestParallelChart : public QObject {
    Q_OBJECT

private slots:
    void brushFiltersAndAClickTakesItAway()
    {
        Fixture f(makeParallel);
        QVERIFY(f.show());
        f.drag(f.chart->pixelOf(2, 0.1), f.chart->pixelOf(2, 0.5)); // 0.71 … 0.75
        QCOMPARE(passing(f), QSet<QString>{"a1"});                  // b1 has no value there
        QVERIFY(f.selection.isFilteredBy("parallel"));
        f.click(f.chart->pixelOf(2, 0.3));
        QCOMPARE(passing(f).size(), 4);
        QVERIFY(!f.selection.isFiltered());
    }
    void brushesOfTwoAxesAddUpAndCanBeMoved()
    {
        Fixture f(makeParallel);
        QVERIFY(f.show());
        f.drag(f.chart->pixelOf(0, 0.9), f.chart->pixelOf(0, 1)); // λ 0.4
        QCOMPARE(passing(f), (QSet<QString>{"b0", "b1"}));
        f.drag(f.chart->pixelOf(1, 0), f.chart->pixelOf(1, 0.2)); // lora
        QCOMPARE(passing(f), QSet<QString>{"b0"});
        f.drag(f.chart->pixelOf(1, 0.1), f.chart->pixelOf(1, 0.95)); // the brush itself: series
        QCOMPARE(passing(f), QSet<QString>{"b1"});
        f.chart->clearBrushes();
        QCOMPARE(passing(f).size(), 4);
    }
    void clearingAllFiltersClearsTheBrushes()
    {
        Fixture f(makeParallel);
        QVERIFY(f.show());
        f.drag(f.chart->pixelOf(0, 0.9), f.chart->pixelOf(0, 1));
        QVERIFY(f.chart->axes().isBrushed());
        f.selection.clearFilters();
        QVERIFY(!f.chart->axes().isBrushed());
    }
    void titleMovesAndTurnsItsAxis()
    {
        Fixture f(makeParallel);
        QVERIFY(f.show());
        f.drag(f.chart->titlePixel(0), f.chart->titlePixel(2));
        QCOMPARE(f.chart->axes().order(), (QStringList{"method.kind", "endpoint", "sibo.lambda"}));
        f.settle();
        QVERIFY(!f.chart->axes().isFlipped(1));
        QTest::mouseDClick(f.chart->plot(), Qt::LeftButton, {}, f.chart->titlePixel(1));
        QVERIFY(f.chart->axes().isFlipped(1));
        f.settle();
        f.drag(f.chart->pixelOf(1, 0.9), f.chart->pixelOf(1, 1)); // the lowest values are at the top now
        QCOMPARE(passing(f), QSet<QString>{"a0"});
    }
    void lineUnderTheMouseIsHighlightedAndSelected()
    {
        Fixture f(makeParallel);
        QVERIFY(f.show());
        const QPoint middle = (f.chart->pixelOf(1, 0) + f.chart->pixelOf(2, 0)) / 2; // of a0
        f.moveTo(middle);
        QCOMPARE(f.selection.highlighted(), QSet<QString>{"a0"});
        f.click(middle);
        QCOMPARE(f.selection.selected(), QSet<QString>{"a0"});
        f.selection.setFilter("elsewhere", QSet<QString>{"b0", "b1"});
        f.moveTo(middle);
        QVERIFY(f.selection.highlighted().isEmpty()); // it is filtered out
    }
    void keyboardBrushesAndMoves()
    {
        Fixture f(makeParallel);
        QVERIFY(f.show());
        f.chart->plot()->setFocus();
        QTest::keyClick(f.chart->plot(), Qt::Key_Up); // the upper half of λ
        QCOMPARE(passing(f), (QSet<QString>{"b0", "b1"}));
        QTest::keyClick(f.chart->plot(), Qt::Key_Right);
        QTest::keyClick(f.chart->plot(), Qt::Key_Down);
        QCOMPARE(passing(f), QSet<QString>{"b0"});
        QTest::keyClick(f.chart->plot(), Qt::Key_Delete);
        QCOMPARE(passing(f).size(), 2);
        QTest::keyClick(f.chart->plot(), Qt::Key_F);
        QVERIFY(f.chart->axes().isFlipped(1));
        QTest::keyClick(f.chart->plot(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(f.chart->axes().order().first(), QString("method.kind"));
    }
    void newDataKeepOrderDirectionAndBrushes()
    {
        Fixture f(makeParallel);
        QVERIFY(f.show());
        f.drag(f.chart->titlePixel(0), f.chart->titlePixel(1));
        f.settle();
        f.drag(f.chart->pixelOf(1, 0.9), f.chart->pixelOf(1, 1)); // λ
        f.chart->setData({{"a0", "λ 0", 0}, {"b0", "λ 0.4", 0.4}}, {{"sibo.lambda", "λ", {0, 0.4}, {}},
                                                                    {"loss", "Loss", {0.3, 0.2}, {}},
                                                                    {"method.kind", "Method", {0, 0}, {"lora"}}});
        QCOMPARE(f.chart->axes().order(), (QStringList{"method.kind", "sibo.lambda", "loss"}));
        QVERIFY(f.chart->axes().brush(1));
        QVERIFY(f.selection.passes("b0"));
        QVERIFY(!f.selection.passes("a0"));
    }
    void brushHoldsItsRunsAtAnotherStep()
    {
        Fixture f(makeParallel);
        const auto put = [&f](std::vector<std::optional<double>> loss, std::optional<double> step) {
            f.chart->setData({{"a0", "λ 0", 0}, {"a1", "λ 0", 0}, {"b0", "λ 0.4", 0.4}, {"b1", "λ 0.4", 0.4}},
                             {{"sibo.lambda", "λ", {0, 0, 0.4, 0.4}, {}}, {"loss", "Loss", std::move(loss), {}}}, step);
            f.settle();
        };
        QVERIFY(f.show());
        put({0.2, 0.3, 0.8, 0.9}, {});
        f.drag(f.chart->pixelOf(1, 0), f.chart->pixelOf(1, 0.4)); // the two lowest
        QCOMPARE(passing(f), (QSet<QString>{"a0", "a1"}));
        QSignalSpy changed(&f.selection, &RunSelection::filterChanged);
        put({0.7, 0.5, 0.6, 0.4}, 20);
        QCOMPARE(passing(f), (QSet<QString>{"a0", "a1"})); // whoever is lowest then
        QVERIFY(changed.isEmpty());
        QVERIFY(f.chart->axes().isHeld(1));
        QCOMPARE(f.chart->axes().brush(1)->low, 0.5);
        QCOMPARE(f.chart->axes().brush(1)->high, 0.7);
        QVERIFY(f.chart->findChild<QLabel*>("parallelSubtitle")->text().contains("another step"));
        put({0.2, 0.9, 0.8, 0.9}, {}); // back where it was drawn, where a run has another value meanwhile
        QVERIFY(!f.chart->axes().isHeld());
        QCOMPARE(passing(f), QSet<QString>{"a0"});
        // λ is of no step: its brush takes in a run that comes later.
        f.chart->clearBrushes();
        f.drag(f.chart->pixelOf(0, 0.9), f.chart->pixelOf(0, 1));
        f.chart->setData({{"b0", "λ 0.4", 0.4}, {"b2", "λ 0.4", 0.4}}, {{"sibo.lambda", "λ", {0.4, 0.4}, {}}}, 20);
        QVERIFY(!f.chart->axes().isHeld() && f.selection.passes("b2"));
    }
    void aCutTitleIsToldInFull()
    {
        Fixture f(makeParallel);
        const QString title = QStringLiteral("mean of accuracy and f1 on the development set, last step");
        f.chart->setData({{"a0", "λ 0", 0}}, {{"endpoint", title, {0.7}, {}},
                                              {"loss", "Loss", {0.2}, {}},
                                              {"excess", "Excess", {0.3}, {}},
                                              {"seed", "Seed", {1}, {}}});
        QVERIFY(f.show());
        const auto tip = [&f](std::size_t place) {
            const QPoint at = f.chart->titlePixel(place);
            QHelpEvent help(QEvent::ToolTip, at, f.chart->plot()->mapToGlobal(at));
            QCoreApplication::sendEvent(f.chart->plot(), &help);
            return QToolTip::text();
        };
        QCOMPARE(tip(0), title);
        (void)tip(1); // there is all of it
        QTRY_VERIFY(!QToolTip::isVisible());
    }
    void csvHoldsEveryRun()
    {
        Fixture f(makeParallel);
        const QStringList lines = f.chart->csv().trimmed().split('\n');
        QCOMPARE(lines[0], QString("run,label,sibo.lambda,method.kind,endpoint"));
        QCOMPARE(lines[3], QString("b0,λ 0.4 · seed 1,0.4,lora,0.8"));
        QVERIFY(lines[4].endsWith(','));
    }
};

QTEST_MAIN(TestParallelChart)
#include "test_parallel_chart.moc"
