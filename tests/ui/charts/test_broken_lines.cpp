// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_fixture.h"
#include "charts/layer_chart.h"
#include "charts/layer_history.h"
#include "charts/layer_lines_chart.h"
#include "theme/color_ramps.h"

#include <QPointer>
#include <qcustomplot.h>

#include <algorithm>

using namespace ui;

/// Dotted and dashed lines are seen as well on dark as on light.
class TestBrokenLines : public QObject {
    Q_OBJECT

private:
    static QCustomPlot& plotOf(const QWidget& chart) { return *chart.findChild<QCustomPlot*>(); }
    /// Of the columns that a level line crosses, the share in which it stands out from its background by 3 : 1.
    static double seenShare(QCustomPlot& plot, double y, const QColor& background)
    {
        plot.replot();
        const QImage image = plot.toPixmap().toImage();
        const int row = static_cast<int>(plot.yAxis->coordToPixel(y));
        const QRect inside = plot.axisRect()->rect().adjusted(40, 0, -40, 0);
        int seen = 0;
        for (int x = inside.left(); x <= inside.right(); ++x) {
            double best = 0;
            for (int near = row - 2; near <= row + 2; ++near)
                best = std::max(best, contrastRatio(image.pixelColor(x, near), background));
            seen += best >= 3 ? 1 : 0;
        }
        return double(seen) / inside.width();
    }

private slots:
    void theDotsOfLayersAreSeenInBothThemes()
    {
        ChartFixture f;
        LayerLinesChart chart(&f.group, QStringLiteral("layers"), {"Similarity", "Mean cosine", "empty"});
        chart.resize(600, 400);
        LayerLine line;
        line.id = line.label = QStringLiteral("0");
        line.values = {0.8, 0.9, 0.9};
        line.dotted = {0.3, 0.3, 0.3};
        line.lambda = 0.6;
        LayerLine ghost = line;
        ghost.id = QStringLiteral("1");
        ghost.lambda.reset();
        ghost.dotted = {0.5, 0.5, 0.5};
        chart.setLines({line, ghost});
        chart.show();
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            f.theme.setChoice(theme);
            QTRY_VERIFY(!f.group.isRepaintPending());
            for (const double y : {0.3, 0.5}) {
                const double seen = seenShare(plotOf(chart), y, f.theme.colors().plotBackground);
                QVERIFY2(seen > 0.35 && seen < 0.8, qPrintable(QString::number(seen))); // dots, and to be seen
            }
        }
    }
    void soAreThoseOfRuns()
    {
        ChartFixture f;
        LayerHistory history;
        LayerChart chart(&f.group, QStringLiteral("similarityChart"), &history);
        chart.resize(600, 400);
        history.append(QStringLiteral("b"), ChartFixture::at(10), {{0.8, 0.9, 0.9}, {0.3, 0.3, 0.3}, {1, 1, 1}});
        chart.show();
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            f.theme.setChoice(theme);
            QTRY_VERIFY(!f.group.isRepaintPending());
            const double seen = seenShare(plotOf(chart), 0.3, f.theme.colors().plotBackground);
            QVERIFY2(seen > 0.35 && seen < 0.8, qPrintable(QString::number(seen)));
        }
    }
    void theNameOfAnAxisTakesTwoLinesBeforeItIsCut()
    {
        ChartFixture f;
        f.theme.setPresentation(true);
        LayerLinesChart chart(&f.group, QStringLiteral("layers"), {"Similarity", "Mittlerer Kosinus", "empty"});
        LayerLine line;
        line.id = line.label = QStringLiteral("0");
        line.values = {0.8, 0.9};
        chart.setLines({line});
        chart.resize(600, 210);
        chart.show();
        QTRY_COMPARE(plotOf(chart).yAxis->label(), QStringLiteral("Mittlerer\nKosinus"));
        chart.resize(600, 600);
        QTRY_COMPARE(plotOf(chart).yAxis->label(), QStringLiteral("Mittlerer Kosinus"));
        f.theme.setPresentation(false);
    }
};

QTEST_MAIN(TestBrokenLines)
#include "test_broken_lines.moc"
