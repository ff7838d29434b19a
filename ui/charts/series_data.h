// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"
#include "charts/smoothing.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// Points of one line in columns, with the smoothed values kept up to date as points arrive.
class SeriesData {
public:
    void append(const ChartPosition& position, double y);
    /// For a mean that gets further runs: replaces the value at this step, or inserts it. `y` is finite.
    void put(const ChartPosition& position, double y);

    [[nodiscard]] std::size_t size() const { return m_y.size(); }
    [[nodiscard]] bool empty() const { return m_y.empty(); }
    [[nodiscard]] std::span<const double> x(XAxisMode mode) const { return m_x[std::size_t(mode)]; }
    [[nodiscard]] std::span<const double> y() const { return m_y; } ///< NaN where it was not finite
    [[nodiscard]] ChartPosition position(std::size_t index) const;
    /// Indices of points that were not finite.
    [[nodiscard]] const std::vector<std::size_t>& broken() const { return m_broken; }

    /// Smoothed with β; the result is kept until β or the data changes.
    [[nodiscard]] std::span<const double> smoothed(double beta) const;

    /// Last point at or before this step with a finite value; null: none.
    [[nodiscard]] std::optional<std::size_t> indexAt(double step) const;
    /// Point closest to x.
    [[nodiscard]] std::optional<std::size_t> nearest(XAxisMode mode, double x) const;
    /// x of a step, interpolated between points and held beyond the ends; null without points.
    [[nodiscard]] std::optional<double> xOfStep(XAxisMode mode, double step) const;

private:
    std::array<std::vector<double>, 4> m_x;
    std::vector<double> m_y;
    std::vector<std::size_t> m_broken;
    mutable std::vector<double> m_smoothed;
    mutable DebiasedEma m_ema;
    mutable double m_beta = 0;
};

} // namespace ui
