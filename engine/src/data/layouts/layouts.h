// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layouts/exchange.h"
#include "data/layouts/row_view.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The published forms of the known language data sets: which columns tell a form, and how its rows become exchanges.
/// All readers throw EngineError{BadData} with file:line for a row that lacks what it needs, or whose answer is none of
/// its options. An answer that is published as hidden ("", -1) gives an exchange without one.
namespace engine {

struct RowLayout {
    const char* form;                    ///< "official", "LLM-Adapters", "Hugging Face": for showing
    std::vector<std::string_view> marks; ///< columns that are all there; "endings[]" is met by "endings" too
    Exchange (*read)(const RowView& row, const RowContext& context);
    const char* labels = nullptr; ///< the column with the answer where no label file stands beside the data
};

/// The forms of a data set, the most telling first; empty for an id without layouts of its own.
[[nodiscard]] std::span<const RowLayout> layoutsOf(std::string_view preset);

/// The first of them whose marks the columns have, or null.
[[nodiscard]] const RowLayout* layoutFor(std::string_view preset, const std::vector<std::string>& columns);

// The tables behind layoutsOf, a file each.
[[nodiscard]] std::span<const RowLayout> arithmeticLayouts(std::string_view preset);
[[nodiscard]] std::span<const RowLayout> choiceLayouts(std::string_view preset);

/// LLM-Adapters' records {instruction, input, output, answer}, of every data set alike.
[[nodiscard]] const RowLayout& adaptersLayout();

/// Any question with options: columns by task.context_column, prompt_column, option_columns and answer_column, else
/// their usual names. The answer is a letter from A, a number from 0, an option's token (answer2) or its text.
[[nodiscard]] Exchange readChoice(const RowView& row, const RowContext& context);

/// The place of an option: "B" and "1" are 1; "-1" and "" are hidden (−1).
/// Errors  EngineError{BadData}: none of `count` options.
[[nodiscard]] std::int32_t optionIndex(const RowView& row, const std::string& answer, std::int64_t first,
                                       std::size_t count);

} // namespace engine
