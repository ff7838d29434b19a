// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/answers.h"

#include <span>

/// The strict reading. An answer stands behind the response's last "####", "answer is" or "answer:" (in any case), up
/// to the end of that sentence or line; a response without such a mark is read as below.
namespace engine {

/// Behind the mark the first number, or the first behind the sentence's last "="; without one the text's last number.
/// A number is a whole word: "x1", "4th", "1/2" and "1.2.3" hold none; "1,234.50" and "$5" do, and "10-3" holds 10 and
/// 3. Given without the commas.
[[nodiscard]] std::optional<std::string> strictNumber(std::string_view response);

/// Behind the mark the one letter that stands there as a word, "(B)" or "B.", where no other is named beside it;
/// without a mark the response must begin with it: "B", "B)", "(B) …", "B. …".
[[nodiscard]] std::optional<std::string> strictLetter(std::string_view response, std::span<const std::string> tokens);

/// The one token, in any case, that stands as a word behind the mark, or without a mark in the whole response; two
/// different ones are none.
[[nodiscard]] std::optional<std::string> strictChoice(std::string_view response, std::span<const std::string> tokens);

} // namespace engine
