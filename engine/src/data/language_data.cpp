// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/language_data.h"

#include "data/prompt_form.h"
#include "engine/error.h"
#include "engine/presets.h"

#include <vector>

namespace engine {

namespace {

[[noreturn]] void missing(const Table& table, const std::string& what, const char* key)
{
    throw EngineError(ErrorCode::BadData, "there is no column " + what + "; the columns are: " + table.columnList(),
                      table.file + ":1", std::string("name the right one in ") + key);
}

std::optional<std::size_t> firstOf(const Table& table, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (const auto column = table.column(name); column && !name.empty())
            return column;
    return std::nullopt;
}

struct Wanted {
    const std::string& given; ///< of the configuration; empty: look for the names
    std::vector<std::string> names;
    const char *what, *key;
};

std::size_t columnOf(const Table& table, const Wanted& wanted)
{
    if (!wanted.given.empty()) {
        if (const auto column = table.column(wanted.given))
            return *column;
        missing(table, shownText(wanted.given), wanted.key);
    }
    if (const auto column = firstOf(table, wanted.names))
        return *column;
    missing(table, wanted.what, wanted.key);
}

// The names of one form of a known data set, where the file has both.
std::optional<PromptColumns> presetColumns(const Table& table, const TaskPreset& preset)
{
    const auto both = [&](const std::vector<std::string>& prompts,
                          const std::string& response) -> std::optional<PromptColumns> {
        const auto first = firstOf(table, prompts), second = firstOf(table, {response});
        return first && second ? std::optional(PromptColumns{*first, *second, {}}) : std::nullopt;
    };
    const auto official = both(preset.textColumns, preset.labelColumn);
    return official ? official : both(preset.otherTextColumns, preset.otherLabelColumn);
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string::npos;
}

const std::string* field(const Table::Row& row, std::size_t column)
{
    return column < row.fields.size() && row.fields[column] ? &*row.fields[column] : nullptr;
}

} // namespace

PromptColumns mapPromptColumns(const Table& table, const TaskConfig& task)
{
    const TaskPreset* preset = findTaskPreset(task.preset);
    const bool byPreset = preset != nullptr && task.promptColumn.empty() && task.responseColumn.empty();
    const auto known = byPreset ? presetColumns(table, *preset) : std::nullopt;
    PromptColumns columns = known.value_or(PromptColumns{});
    if (!known) {
        columns.prompt = columnOf(table, {task.promptColumn,
                                          {"prompt", "instruction", "question", "input"},
                                          "of prompts with a usual name",
                                          "task.prompt_column"});
        columns.response = columnOf(table, {task.responseColumn,
                                            {"response", "output", "answer", "completion"},
                                            "of responses with a usual name",
                                            "task.response_column"});
    }
    if (columns.prompt == columns.response)
        throw EngineError(ErrorCode::BadConfig, "a column cannot be prompt and response at once",
                          "task.response_column", "the columns are: " + table.columnList());
    if (table.columns[columns.prompt] == "instruction")
        columns.input = table.column("input");
    if (columns.input == columns.response)
        columns.input.reset();
    return columns;
}

Dataset promptSamples(const Table& table, const TaskConfig& task, const std::string& name)
{
    const PromptColumns columns = mapPromptColumns(table, task);
    Dataset data;
    data.name = name;
    data.path = table.file;
    for (const Table::Row& row : table.rows) {
        const std::string* prompt = field(row, columns.prompt);
        const std::string* response = field(row, columns.response);
        if (prompt == nullptr || response == nullptr)
            throw EngineError(ErrorCode::BadData,
                              std::string("the row lacks its ") + (prompt == nullptr ? "prompt" : "response"),
                              table.file + ":" + std::to_string(row.line), "complete or delete the row");
        if (isBlank(*response)) {
            ++data.skippedEmpty;
            continue;
        }
        const std::string* input = columns.input ? field(row, *columns.input) : nullptr;
        PromptParts parts = composePrompt(task.promptTemplate, {*prompt, input != nullptr ? *input : "", *response});
        Sample sample;
        sample.a = std::move(parts.prompt);
        sample.b = std::move(parts.response);
        sample.row = row.line;
        data.samples.push_back(std::move(sample));
    }
    if (data.samples.empty())
        throw EngineError(ErrorCode::BadData, "there are no rows with a response", table.file,
                          "check task.response_column");
    return data;
}

} // namespace engine
