// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// Every colour of the window but the ramps. Texts keep 4.5 : 1 and marks 3 : 1 to the background they stand on
/// (tested).
struct ThemeColors {
    QColor window, base, alternateBase, border; ///< surfaces: window, fields and cards, every second row, lines between
    QColor text, mutedText, disabledText;
    QColor accent, accentText; ///< the one bright button, selection, focus; text on it
    QColor link;
    QColor warning, error, success;              ///< as text on window and base
    QColor plotBackground, grid, axis, plotText; ///< charts; axis = lines and ticks
    QColor ghost;                                ///< the frozen base model
    QColor reference;                            ///< horizontal reference lines
    QColor crosshair;
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();
[[nodiscard]] QPalette makePalette(const ThemeColors& colors);

} // namespace ui
