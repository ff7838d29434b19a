// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What the words of sentences are cut and put together with. Texts are UTF-8.   Thread: any.
namespace ui {

/// The number of a place at `at` ("%12"), and behind it; 0: there is none.
[[nodiscard]] int placeAt(std::string_view text, std::size_t at, std::size_t& behind);

/// A form with its places put in. Where Chinese words meet at a place of a Chinese form, the space between them goes:
/// Chinese has none. The places stay as they are.
[[nodiscard]] std::string filledForm(std::string_view form, const std::vector<std::string>& places);

/// Whether both are Chinese where they meet.
[[nodiscard]] bool meetWithoutGap(std::string_view left, std::string_view right);

[[nodiscard]] std::size_t lettersOf(std::string_view text);
/// Words of letters; "λ = 0.4" has none.
[[nodiscard]] int wordsOf(std::string_view text);

/// Every bracket that opens is closed, in their order.
[[nodiscard]] bool isBalanced(std::string_view text);
/// The parts between separators that stand neither in brackets nor in quotation marks; brackets and marks that have no
/// partner count as letters. The whole text where there is none.
[[nodiscard]] std::vector<std::string_view> splitOutside(std::string_view text, std::string_view between);
/// Where " (" of the bracket begins that the text ends in; npos: it ends in none, or begins with it.
[[nodiscard]] std::size_t openingOfLast(std::string_view text);

} // namespace ui
