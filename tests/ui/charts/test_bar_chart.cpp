// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"
#include "charts/chart_group.h"
#include "theme/theme.h"

#include <QtTest>

#include <cmath>
#include <qcustomplot.h>

using namespace ui;

class TestBarChart : public QObject {
    Q_OBJECT

private:
    Theme m_theme;
    ChartGroup m_group{&m_theme};

private slots:
    void ticksOfCountsAreWhole()
    {
        BarChart chart(&m_group, "bars", {"Bars", "Rows", "nothing yet"});
        chart.resize(420, 300);
        BarFigures figures;
        figures.series.push_back({"train", {{0, 10, 2, {}}, {10, 21, 1, {}}}});
        chart.setFigures(figures);
        chart.repaintNow();
        for (const QCPAxis* axis : {chart.plot()->xAxis, chart.plot()->yAxis}) {
            QVERIFY(axis->tickVector().size() >= 2);
            for (const double tick : axis->tickVector())
                QCOMPARE(tick, std::round(tick));
        }
        figures.series[0].bars = {{0, 0.1, 0.5, {}}, {0.1, 0.2, 1, {}}}; // shares are none
        chart.setFigures(figures);
        chart.repaintNow();
        const auto ticks = chart.plot()->xAxis->tickVector();
        QVERIFY(std::any_of(ticks.begin(), ticks.end(), [](double tick) { return tick != std::round(tick); }));
    }
};

QTEST_MAIN(TestBarChart)
#include "test_bar_chart.moc"
