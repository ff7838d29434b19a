// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace engine {

using Points = std::vector<std::pair<double, double>>; ///< (x, y); a y that is not finite is a gap

/// One line of a chart. `colour` is CSS; `style` names classes of the page's style sheet: line width, dash, faintness.
struct ChartSeries {
    Points points;
    std::string colour;
    std::string style = "line";
    std::string title;     ///< shown when pointed at
    bool marks = false;    ///< a dot at each point
    int ringed = -1;       ///< index of a point with a ring around it
    bool setsRange = true; ///< false: the y axis covers 90 % of its points, outliers are cut at the border
    bool dotsOnly = false; ///< no line between the points
};

/// A level across the whole chart, with its name written on it.
struct ChartLevel {
    double y = 0;
    std::string name;
    std::string style = "level";
    bool nameAtLeft = false;
};

/// An area between two heights, or a whisker from low to high at one x.
struct ChartBand {
    double low = 0, high = 0;
    std::optional<double> x; ///< null: across the whole chart
    std::string colour;
};

struct Chart {
    std::string id;          ///< unique in the page
    std::string description; ///< for screen readers
    std::string xTitle, yTitle;
    std::vector<ChartSeries> series;
    std::vector<ChartLevel> levels;
    std::vector<ChartBand> bands;
    std::optional<double> yLow, yHigh; ///< axis limits to include
    bool wholeX = false;               ///< x counts (layers): ticks at whole numbers
};

/// An <svg> element of fixed viewBox, or a paragraph saying what is missing when no point is finite.
[[nodiscard]] std::string drawChart(const Chart& chart);

/// Ticks at 1, 2 or 5 times a power of ten, at most about `count`, within [low, high].
[[nodiscard]] std::vector<double> niceTicks(double low, double high, int count);

} // namespace engine
