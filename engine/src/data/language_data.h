// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/table.h"

#include <optional>
#include <string>

namespace engine {

/// Where a table's prompts and responses are.
struct PromptColumns {
    std::size_t prompt = 0, response = 0;
    std::optional<std::size_t> input; ///< LLM-Adapters' `input`, beside a prompt column called `instruction`
};

/// task.prompt_column and response_column; else the preset's names; else the header's usual ones: prompt, instruction,
/// question, input and response, output, answer, completion, the first of each that is there.
/// Errors  EngineError{BadData}: no such column, the columns found are listed; {BadConfig}: one column for both.
[[nodiscard]] PromptColumns mapPromptColumns(const Table& table, const TaskConfig& task);

/// The samples of a causal_lm task: `a` the text up to the response, `b` the response, by task.template ("chat": prompt
/// and response as they are). Rows with a blank response are left out and counted (skippedEmpty); a blank prompt is
/// allowed.  Errors  EngineError{BadData} with file:line: a row lacks a field, or no row is left.
[[nodiscard]] Dataset promptSamples(const Table& table, const TaskConfig& task, const std::string& name);

} // namespace engine
