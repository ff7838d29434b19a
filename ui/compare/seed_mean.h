// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ui {

/// Mean and SD over the seeds at each step, brought up to date with one value at a time (Welford 1962). Seeds need not
/// share their steps, and may come one after the other.
class SeedMean {
public:
    struct Point {
        ChartPosition position; ///< of the first seed that came to this step
        int seeds = 0;
        double mean = 0;
        double squares = 0;                                    ///< Σ (y − mean)²
        [[nodiscard]] std::optional<double> deviation() const; ///< sample SD; from 2 seeds
    };

    /// The point that the value went into; `y` is finite.
    const Point& add(const ChartPosition& position, double y);
    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }
    [[nodiscard]] const Point* last() const { return m_points.empty() ? nullptr : &m_points.back(); }

private:
    std::vector<Point> m_points; ///< steps rise
};

} // namespace ui
