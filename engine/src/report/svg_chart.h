// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report_document.h"
#include "report/svg_canvas.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace engine {

using ChartPoints = std::vector<std::pair<double, double>>; ///< (x, y); a y that is not finite is a gap

/// One line of a chart, cut at the borders of the plot.
struct ChartSeries {
    ChartPoints points;
    Pen pen;
    std::string title;     ///< shown when pointed at
    bool marks = false;    ///< a dot at each point
    int ringed = -1;       ///< index of a point with a ring around it
    bool setsRange = true; ///< false: the y axis covers 90 % of its points, outliers are cut at the border
    bool dotsOnly = false; ///< no line between the points
    bool hollow = false;   ///< marks are rings
};

/// A level across the whole chart, with its name written on it.
struct ChartLevel {
    double y = 0;
    std::string name;
    bool nameAtLeft = false;
};

/// An area between two heights, or a whisker from low to high at one x.
struct ChartBand {
    double low = 0, high = 0;
    std::optional<double> x; ///< null: across the whole chart
    std::string colour = "band";
};

struct Chart {
    std::string description; ///< for screen readers
    std::string xTitle, yTitle;
    std::vector<ChartSeries> series;
    std::vector<ChartLevel> levels;
    std::vector<ChartBand> bands;
    std::optional<double> yLow, yHigh; ///< heights that the axis must show too
    bool wholeX = false;               ///< x counts (layers): ticks at whole numbers
    double width = 620, height = 350;
};

/// Empty when no point is finite.
[[nodiscard]] ReportDrawing drawChart(const Chart& chart, const Palette& palette);

/// Ticks at 1, 2 or 5 times a power of ten, at most about `count`, within [low, high].
[[nodiscard]] std::vector<double> niceTicks(double low, double high, int count);

/// Decimals that tell neighbouring ticks apart.
[[nodiscard]] int decimalsOf(const std::vector<double>& ticks);

} // namespace engine
