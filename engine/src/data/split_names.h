// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Letters and digits of a name in lower case, word by word: "ARC-Easy_Train" → arc, easy, train.
[[nodiscard]] std::vector<std::string> nameWords(std::string_view name);

/// The split that a file's name (without its ending) says in a whole word: train, validation or test, behind it
/// "_mismatched" where the name says so too. Empty: it says none ("device_reviews", "latest"), or more than one.
[[nodiscard]] std::string splitInName(std::string_view stem);

/// Whether a name begins with the words of another: "ARC-Easy-Train" with "arc_easy"; "colab" not with "CoLA".
[[nodiscard]] bool beginsWithWords(std::string_view name, std::string_view beginning);

} // namespace engine
