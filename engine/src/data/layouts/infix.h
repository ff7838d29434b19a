// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The number slots of the SVAMP repository's files: number0 is the first of the row's numbers.
namespace engine {

/// Split at blanks.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

/// A text with its slots filled in; whole numbers lose their ".0". Null where a slot has no number.
[[nodiscard]] std::optional<std::string> withNumbers(std::string_view text, const std::vector<std::string>& numbers);

/// "- * number0 number1 number2" as "( 3 * 4 ) - 5". Null for what is no such equation.
[[nodiscard]] std::optional<std::string> infixOf(std::string_view prefix, const std::vector<std::string>& numbers);

} // namespace engine
