// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"

#include <span>
#include <vector>

namespace ui {

struct PlotPoint {
    double x = 0;
    double y = 0; ///< NaN: the line is interrupted here
    bool operator==(const PlotPoint&) const = default;
};

/// What has to be drawn of a line on `pixels` columns of `range`: at most five points a column (first, lowest, highest,
/// last, a gap), in order, so that spikes and gaps stay; plus the neighbour beyond each edge, so that lines run out of
/// the picture. Up to four points a column nothing is left out. `x` does not fall; `x` and `y` have one length.
[[nodiscard]] std::vector<PlotPoint> decimate(std::span<const double> x, std::span<const double> y, XRange range,
                                              int pixels);

} // namespace ui
