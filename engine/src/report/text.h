// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// Text for the inside of HTML elements and quoted attributes: & < > " ' become entities, control characters and
/// ill-formed UTF-8 become U+FFFD.
[[nodiscard]] std::string escapeHtml(std::string_view text);

/// "0.831": fixed decimals with a point, whatever the locale; "–" for a value that is missing or not finite.
[[nodiscard]] std::string fixedNumber(std::optional<double> value, int decimals);

/// "1:04", "2:03:10" from seconds.
[[nodiscard]] std::string clockTime(double seconds);

} // namespace engine
