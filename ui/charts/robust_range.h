// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace ui {

struct ValueRange {
    double low = 0;
    double high = 1;
    bool operator==(const ValueRange&) const = default;
};

/// Value at share q in [0, 1] of the sorted values, linearly interpolated (NumPy's default). `values` is reordered.
[[nodiscard]] double percentile(std::vector<double>& values, double q);

/// Range of an axis that outliers do not squash: on each side the extreme value, unless it lies further than 0.75 of
/// the 5th–95th percentile span beyond its percentile; then it stops there. Values that are not finite are ignored;
/// null without a finite one. Equal values give a range around them.
[[nodiscard]] std::optional<ValueRange> robustRange(std::vector<double> values);

/// `share` of the span added on both sides.
[[nodiscard]] ValueRange padded(const ValueRange& range, double share);

/// The same middle, and a span of at least `share` of the values' size.
[[nodiscard]] ValueRange widened(const ValueRange& range, double share);

/// Half width of the 95 % interval of a share p measured on n examples: 1.96 · √(p (1 − p) / n); 0 if n < 1.
[[nodiscard]] double resolutionHalfWidth(double p, int n);

} // namespace ui
