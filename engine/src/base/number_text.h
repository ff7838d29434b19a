// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace engine {

/// "0.831", "-1.50": fixed decimals with a point, whatever the locale; −0.00 is written 0.00.
/// `value` must be finite.
[[nodiscard]] std::string fixedDecimals(double value, int decimals);

} // namespace engine
