// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/prompt_form.h"
#include "data/table.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Where a table's prompts and responses are.
struct PromptColumns {
    std::size_t prompt = 0, response = 0;
    std::optional<std::size_t> input;  ///< LLM-Adapters' `input`, beside a prompt column called `instruction`
    std::optional<std::size_t> answer; ///< task.answer_column
};

/// task.prompt_column and response_column; else the preset's names; else the header's usual ones: prompt, instruction,
/// question, input and response, output, answer, completion, the first of each that is there.
/// Errors  EngineError{BadData}: no such column, the columns found are listed; {BadConfig}: one column for both.
[[nodiscard]] PromptColumns mapPromptColumns(const TableHeader& table, const TaskConfig& task);

/// Turns rows of one file of a causal_lm task into samples, one by one, whichever of its rows they are: `a` the text
/// up to the response, `b` the response, by task.template ("chat": prompt and response as they are); the gold answer,
/// the options and which is right where the data set has them. A preset's rows are read by the layout whose columns the
/// file has (layouts.h), unless task.prompt_column or response_column says otherwise; other files by mapPromptColumns
/// or, where they have no prompts but a column `messages` or `conversations`, by its last assistant message
/// (with "chat" the messages are kept too).
class LanguageRows {
public:
    /// `file` is also where a label file is looked for (PIQA, SIQA: "train.jsonl", "train-labels.lst"). The task
    /// outlives it.
    LanguageRows(const TaskConfig& task, std::filesystem::path file, AlpacaForm form = AlpacaForm::Training);
    ~LanguageRows();

    /// Null for a row to be left out, since its response is blank and it has no gold answer to put there; a blank
    /// prompt is allowed. `columns` are all that
    /// are known so far: files of JSON lines may get more with each row, never others.
    /// Errors  EngineError{BadData} with file:line: the row lacks a field, its answer is none of its options, it is
    ///         hidden; the label file has more or fewer lines than the file.
    [[nodiscard]] std::optional<Sample> operator()(const std::vector<std::string>& columns, const Table::Row& row);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// All samples of a table. Rows left out are counted (skippedEmpty).
/// Errors  as LanguageRows; EngineError{BadData}: no row is left.
[[nodiscard]] Dataset promptSamples(const Table& table, const TaskConfig& task, const std::string& name,
                                    AlpacaForm form = AlpacaForm::Training);

/// The task as a test set of its own data set asks for it: that one's preset, columns from the file, the run's form of
/// prompts. The task itself where the test set has no preset.
[[nodiscard]] TaskConfig taskOfTestSet(const TaskConfig& task, const TestSet& set);

} // namespace engine
