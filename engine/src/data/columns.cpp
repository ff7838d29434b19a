// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/columns.h"

#include "engine/error.h"
#include "engine/presets.h"

#include <array>

namespace engine {
namespace {

std::optional<std::vector<std::size_t>> findAll(const Table& table, const std::vector<std::string>& names)
{
    std::vector<std::size_t> found;
    for (const std::string& name : names) {
        const auto column = table.column(name);
        if (!column)
            return std::nullopt;
        found.push_back(*column);
    }
    return found.empty() ? std::nullopt : std::optional(found);
}

[[noreturn]] void missing(const Table& table, const std::string& what, const char* key)
{
    throw EngineError(ErrorCode::BadData, "there is no column " + what + "; the columns are: " + table.columnList(),
                      table.file + ":1", std::string("name the right one in ") + key);
}

std::vector<std::size_t> positions(const TaskPreset& preset)
{
    return {preset.textPositions.begin(), preset.textPositions.end()};
}

std::vector<std::size_t> textColumns(const Table& table, const TaskConfig& task, const TaskPreset* preset)
{
    if (!task.textColumns.empty()) {
        if (const auto found = findAll(table, task.textColumns))
            return *found;
        for (const std::string& name : task.textColumns)
            if (!table.column(name))
                missing(table, "\"" + name + "\"", "task.text_columns");
    }
    if (preset) {
        if (table.columns.empty())
            return positions(*preset);
        for (const auto& names : {preset->textColumns, preset->otherTextColumns})
            if (const auto found = findAll(table, names))
                return *found;
        missing(table, "\"" + preset->textColumns.front() + "\"", "task.text_columns");
    }
    static const std::array<std::vector<std::string>, 6> usual{{{"sentence1", "sentence2"}, {"premise", "hypothesis"},
                                                                {"question", "sentence"}, {"sentence"}, {"text"}, {"review"}}};
    for (const auto& names : usual)
        if (const auto found = findAll(table, names))
            return *found;
    missing(table, "of text with a usual name", "task.text_columns");
}

std::size_t labelColumn(const Table& table, const TaskConfig& task, const TaskPreset* preset)
{
    if (!task.labelColumn.empty()) {
        if (const auto column = table.column(task.labelColumn))
            return *column;
        missing(table, "\"" + task.labelColumn + "\"", "task.label_column");
    }
    if (preset && table.columns.empty())
        return static_cast<std::size_t>(preset->labelPosition);
    for (const std::string& name : {preset ? preset->labelColumn : "", preset ? preset->otherLabelColumn : "",
                                    std::string("label"), std::string("gold_label"), std::string("score")})
        if (const auto column = table.column(name); column && !name.empty())
            return *column;
    throw EngineError(ErrorCode::BadData, "there are no labels; the columns are: " + table.columnList(), table.file + ":1",
                      "official test files hide them: use a labelled file, or name the column in task.label_column");
}

} // namespace

ColumnMap mapColumns(const Table& table, const TaskConfig& task)
{
    const TaskPreset* preset = task.preset.empty() ? nullptr : findTaskPreset(task.preset);
    ColumnMap map{textColumns(table, task, preset), labelColumn(table, task, preset)};
    if (map.texts.size() > 2)
        throw EngineError(ErrorCode::BadConfig, "a sample has one text or two", "task.text_columns");
    return map;
}

bool expectsHeader(const TaskConfig& task)
{
    const TaskPreset* preset = task.preset.empty() ? nullptr : findTaskPreset(task.preset);
    return !preset || preset->hasHeader;
}

} // namespace engine
