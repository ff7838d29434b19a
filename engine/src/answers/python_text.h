// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// What Python's str and re see in a text, which the reference's evaluation is written in.
namespace engine {

/// A decimal digit (Unicode class Nd: \d matches "３" and "٣" too), and its bytes.
struct DigitAt {
    int value = -1; ///< 0 to 9; −1: there is none
    std::size_t length = 0;
};
[[nodiscard]] DigitAt digitAt(std::string_view text, std::size_t at) noexcept;

/// str.strip(): without white space at both ends, that of other scripts too.
[[nodiscard]] std::string_view stripped(std::string_view text) noexcept;

/// float(text) of a text of digits, sign, point and exponent; null for anything else, "nan" and "inf" too. One that is
/// too large for a double is infinite.
[[nodiscard]] std::optional<double> pythonFloat(std::string_view text);

} // namespace engine
