// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// Colours that stand for a number. All ramps change evenly in perceived lightness, so they survive colour blindness
/// and grey print. Values outside a ramp's range are clamped; NaN gives a neutral grey.
namespace ui {

/// λ in [0, 1] on matplotlib's "plasma" (CC0). Only the part with a contrast of at least 3 : 1 to the plot background
/// is used, so that lines can be read: the darker part on light, the brighter part on dark.
[[nodiscard]] QColor lambdaColor(double lambda, bool dark);

/// A value in [0, 1] on matplotlib's "viridis" (CC0): heat maps.
[[nodiscard]] QColor unitRampColor(double value);

/// A change in [-1, 1]: blue, the background's neutral, red (after ColorBrewer's RdBu). Scale the value by the limit
/// first.
[[nodiscard]] QColor divergingColor(double value, bool dark);

/// (L1 + 0.05) / (L2 + 0.05), 1 … 21, of two opaque colours   (WCAG 2.1, "contrast ratio")
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// `over` at `share` in [0, 1] on top of `under`, opaque.
[[nodiscard]] QColor blend(const QColor& over, const QColor& under, double share);

} // namespace ui
