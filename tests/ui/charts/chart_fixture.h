// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_group.h"
#include "charts/legend_bar.h"
#include "charts/line_chart.h"
#include "charts/series_model.h"
#include "theme/desktop_color_scheme.h"
#include "theme/theme.h"

#include <QDBusConnection>
#include <QTest>
#include <QVBoxLayout>

/// A window with two line charts of one group and two runs, "a" (λ 0) and "b" (λ 0.6), in the light theme.
struct ChartFixture {
    ui::DesktopColorScheme desktop{QDBusConnection(QStringLiteral("nowhere")), QString()};
    ui::Theme theme{&desktop};
    ui::ChartGroup group{&theme};
    QWidget window;
    ui::LineChart* loss;
    ui::LineChart* metric;
    ui::LegendBar* legend;

    ChartFixture()
    {
        theme.setChoice(ui::ThemeChoice::Light);
        auto* column = new QVBoxLayout(&window);
        ui::LineChartOptions lossOptions;
        lossOptions.valueName = QStringLiteral("training loss");
        lossOptions.secondName = QStringLiteral("validation loss");
        loss = new ui::LineChart(&group, QStringLiteral("loss"), {"Loss", "nats", "The loss will appear here."},
                                 lossOptions, &window);
        ui::LineChartOptions metricOptions;
        metricOptions.smoothed = false;
        metricOptions.markers = true;
        metricOptions.best = ui::BestPoint::Highest;
        metricOptions.stepZeroLabel = QStringLiteral("untrained head");
        metricOptions.valueName = QStringLiteral("accuracy");
        metric = new ui::LineChart(&group, QStringLiteral("metric"),
                                   {"Accuracy", "share", "Accuracy will appear here."}, metricOptions, &window);
        column->addWidget(loss);
        column->addWidget(metric);
        legend = new ui::LegendBar(&group, &window);
        column->addWidget(legend);
        window.resize(700, 600);
        group.series()->set(ui::makeSeriesStyle(QStringLiteral("a"), 0));
        group.series()->set(ui::makeSeriesStyle(QStringLiteral("b"), 0.6));
    }
    [[nodiscard]] bool show()
    {
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }
    static ui::ChartPosition at(double step) { return {step, step / 10, step * 100, step * 0.5}; }
};
