// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/columns.h"

#include "engine/error.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace engine {
namespace {

std::optional<std::vector<std::size_t>> findAll(const TableHeader& table, const std::vector<std::string>& names)
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

[[noreturn]] void missing(const TableHeader& table, const std::string& what, const char* key)
{
    throw EngineError(ErrorCode::BadData, "there is no column " + what + "; the columns are: " + table.columnList(),
                      table.file + ":1", std::string("name the right one in ") + key);
}

const TaskPreset* presetOf(const TaskConfig& task)
{
    return task.preset.empty() ? nullptr : findTaskPreset(task.preset);
}

bool hasNames(const TableHeader& table, const TaskPreset& preset)
{
    return findAll(table, preset.textColumns) || findAll(table, preset.otherTextColumns);
}

/// Whether the first line, taken for a header, reads like a row of the preset's.
bool headerIsRow(const TableHeader& table, const TaskPreset& preset)
{
    const auto at = [&](int position) {
        const auto index = static_cast<std::size_t>(position);
        return index < table.columns.size() ? table.columns[index] : std::string();
    };
    const bool texts = std::none_of(preset.textPositions.begin(), preset.textPositions.end(),
                                    [&](int position) { return at(position).empty(); });
    const std::string label = at(preset.labelPosition);
    const bool labelled = preset.kind == TaskKind::Regression
                              ? finiteNumber(label).has_value()
                              : std::find(preset.labels.begin(), preset.labels.end(), label) != preset.labels.end();
    return texts && labelled;
}

/// The original STS benchmark ("sts-train.tsv") has neither a header nor rows of one length.
bool isOtherForm(const std::filesystem::path& file, const TaskPreset& preset)
{
    return !preset.otherTextPositions.empty() && file.filename().string().starts_with("sts-");
}

std::vector<std::size_t> positions(const TableHeader& table, const TaskPreset& preset)
{
    const std::vector<int>& all = isOtherForm(table.file, preset) ? preset.otherTextPositions : preset.textPositions;
    return {all.begin(), all.end()};
}

std::vector<std::size_t> textColumns(const TableHeader& table, const TaskConfig& task, const TaskPreset* preset)
{
    if (!task.textColumns.empty()) {
        if (const auto found = findAll(table, task.textColumns))
            return *found;
        for (const std::string& name : task.textColumns)
            if (!table.column(name))
                missing(table, shownText(name), "task.text_columns");
    }
    if (preset) {
        if (table.columns.empty())
            return positions(table, *preset);
        for (const auto& names : {preset->textColumns, preset->otherTextColumns})
            if (const auto found = findAll(table, names))
                return *found;
        missing(table, shownText(preset->textColumns.front()), "task.text_columns");
    }
    static const std::array<std::vector<std::string>, 8> usual{{{"sentence1", "sentence2"},
                                                                {"premise", "hypothesis"},
                                                                {"question1", "question2"},
                                                                {"text_a", "text_b"},
                                                                {"question", "sentence"},
                                                                {"sentence"},
                                                                {"text"},
                                                                {"review"}}};
    for (const auto& names : usual)
        if (const auto found = findAll(table, names))
            return *found;
    missing(table, "of text with a usual name", "task.text_columns");
}

std::size_t labelColumn(const TableHeader& table, const TaskConfig& task, const TaskPreset* preset)
{
    if (!task.labelColumn.empty()) {
        if (const auto column = table.column(task.labelColumn))
            return *column;
        missing(table, shownText(task.labelColumn), "task.label_column");
    }
    if (preset && table.columns.empty())
        return static_cast<std::size_t>(isOtherForm(table.file, *preset) ? preset->otherLabelPosition
                                                                         : preset->labelPosition);
    for (const std::string& name : {preset ? preset->labelColumn : "", preset ? preset->otherLabelColumn : "",
                                    std::string("label"), std::string("gold_label"), std::string("score")})
        if (const auto column = table.column(name); column && !name.empty())
            return *column;
    throw EngineError(ErrorCode::BadData, "there are no labels; the columns are: " + table.columnList(),
                      table.file + ":1",
                      "official test files hide them: use a labelled file, or name the column in task.label_column");
}

} // namespace

std::vector<std::size_t> mapTextColumns(const TableHeader& table, const TaskConfig& task)
{
    return textColumns(table, task, task.preset.empty() ? nullptr : findTaskPreset(task.preset));
}

ColumnMap mapColumns(const TableHeader& table, const TaskConfig& task)
{
    const TaskPreset* preset = presetOf(task);
    ColumnMap map{textColumns(table, task, preset), labelColumn(table, task, preset)};
    if (map.texts.size() > 2)
        throw EngineError(ErrorCode::BadConfig, "a sample has one text or two", "task.text_columns");
    if (std::find(map.texts.begin(), map.texts.end(), map.label) != map.texts.end())
        throw EngineError(ErrorCode::BadConfig, "a column cannot be text and label at once", "task.label_column",
                          "the columns are: " + table.columnList());
    return map;
}

std::unique_ptr<RowReader> openTaskRows(const std::filesystem::path& file, const TaskConfig& task)
{
    const TaskPreset* preset = presetOf(task);
    const bool byPreset =
        preset && task.textColumns.empty() && task.labelColumn.empty() && task.kind != TaskKind::CausalLm;
    if (byPreset && isOtherForm(file, *preset))
        return openRows(resolveResource(file), false);
    auto rows = openRows(resolveResource(file), true);
    if (byPreset && rows->header().headerLine > 0 && !hasNames(rows->header(), *preset) &&
        (!preset->hasHeader || headerIsRow(rows->header(), *preset)))
        rows->putHeaderBack();
    return rows;
}

Table readTaskTable(const std::filesystem::path& file, const TaskConfig& task)
{
    Table table = readAll(*openTaskRows(file, task));
    if (table.rows.empty())
        throw EngineError(ErrorCode::BadData, "the file has no rows", table.file, "a header alone is not enough");
    return table;
}

std::optional<double> finiteNumber(std::string_view text)
{
    while (text.ends_with(' '))
        text.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace engine
