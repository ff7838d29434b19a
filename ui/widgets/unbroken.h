// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// `text` with no-break spaces inside its equations, so that no line ends between "λ" and "= 0.6", within "(2, 0)" or
/// within "x̃ = (1 − λ) x + λ h0": before and after signs of relation and operation that have numbers or symbols beside
/// them, between the factors of a product, and in "95 %". A long equation may still be broken before a sign. Nothing
/// else changes, and no character moves.
[[nodiscard]] QString unbrokenEquations(const QString& text);

} // namespace ui
