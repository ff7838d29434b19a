// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/preset_fit.h"

#include "base/ascii.h"
#include "data/columns.h"
#include "data/layouts/layouts.h"
#include "data/parquet/parquet_file.h"
#include "engine/error.h"

#include <algorithm>
#include <optional>

namespace engine {

namespace {

namespace fs = std::filesystem;

std::size_t fieldsOf(const Table::Row& row)
{
    return static_cast<std::size_t>(
        std::count_if(row.fields.begin(), row.fields.end(), [](const auto& field) { return field.has_value(); }));
}

/// CoLA's first line, taken for a header: code, label, mark, sentence.
bool readsLikeRow(const TaskPreset& preset, const std::vector<std::string>& columns)
{
    const auto label = static_cast<std::size_t>(preset.labelPosition);
    const auto text = static_cast<std::size_t>(preset.textPositions.front());
    return columns.size() == text + 1 &&
           std::find(preset.labels.begin(), preset.labels.end(), columns[label]) != preset.labels.end();
}

/// The first label is one of the data set's as it names them: a bare number says nothing of a data set.
bool labelIsTelling(const TaskPreset& preset, const FirstRow& first, const fs::path& path)
{
    const std::string column = labelColumnOf(preset, first);
    if (column.empty() || !classNamesIn(path, column).empty())
        return true; // hidden, or labelsFit says
    const std::string label = first.text(column);
    return label.empty() || (preset.id == "mnli" && label == "-") ||
           std::find(preset.labels.begin(), preset.labels.end(), label) != preset.labels.end();
}

/// SuperGLUE's BoolQ numbers its answers in `label`; elsewhere a number may be anything.
bool isTruthValue(const FirstRow& first, const fs::path& path)
{
    const std::string answer = first.has("answer") ? first.text("answer") : first.text("label");
    if (answer.empty() || answer == "true" || answer == "false" || answer == "True" || answer == "False")
        return true;
    return !first.has("answer") && classNamesIn(path, "label") == std::vector<std::string>({"False", "True"});
}

} // namespace

FirstRow firstRow(const fs::path& path, const TaskConfig& task)
{
    constexpr int kLooked = 5, kPassed = 20;
    const auto rows = openTaskRows(path, task);
    FirstRow first;
    std::optional<EngineError> failed;
    int passed = 0;
    for (int looked = 0; looked < kLooked && passed <= kPassed;) {
        try {
            Table::Row row;
            if (!rows->next(row))
                break;
            ++looked;
            if (looked == 1 || fieldsOf(row) > fieldsOf(first.row))
                first.row = std::move(row);
        } catch (const EngineError& error) {
            if (error.code() != ErrorCode::BadData)
                throw;
            failed = failed ? failed : error;
            ++passed;
        }
    }
    if (first.row.line == 0)
        throw failed ? *failed : EngineError(ErrorCode::BadData, "the file has no rows", path.string());
    first.header = rows->header();
    return first;
}

const char* formOf(const TaskPreset& preset, const FirstRow& first)
{
    if (preset.kind == TaskKind::CausalLm) {
        const RowLayout* layout = layoutFor(preset.id, first.header.columns);
        return layout != nullptr ? layout->form : nullptr;
    }
    const auto all = [&](const std::vector<std::string>& names) {
        return !names.empty() &&
               std::all_of(names.begin(), names.end(), [&](const std::string& name) { return first.has(name); });
    };
    if (first.header.columns.empty() || (!preset.hasHeader && readsLikeRow(preset, first.header.columns)))
        return "official";
    const bool isRepublished = first.has("idx") || (!preset.otherLabelColumn.empty() && first.has("label") &&
                                                    all(preset.otherTextColumns) && !first.has(preset.labelColumn));
    if (all(preset.textColumns) || all(preset.otherTextColumns))
        return isRepublished ? "Hugging Face" : "official";
    return nullptr;
}

std::vector<std::string> classNamesIn(const fs::path& path, const std::string& column)
{
    return asciiLower(path.extension().string()) == ".parquet" && !column.empty() ? ParquetFile(path).classNames(column)
                                                                                  : std::vector<std::string>();
}

std::string labelColumnOf(const TaskPreset& preset, const FirstRow& first)
{
    TaskConfig task;
    task.preset = preset.id;
    task.kind = preset.kind;
    try {
        const std::size_t column = mapColumns(first.header, task).label;
        return column < first.header.columns.size() ? first.header.columns[column] : std::string();
    } catch (const EngineError&) {
        return {};
    }
}

bool hasNamedLabels(const TaskPreset& preset)
{
    return !preset.labels.empty() && !finiteNumber(preset.labels.front());
}

bool labelsFit(const TaskPreset& preset, const FirstRow& first, const fs::path& path)
{
    if (preset.kind != TaskKind::Classification)
        return true;
    std::vector<std::string> names = classNamesIn(path, labelColumnOf(preset, first)), wanted = preset.labels;
    if (names.empty())
        return true;
    std::sort(names.begin(), names.end());
    std::sort(wanted.begin(), wanted.end());
    return hasNamedLabels(preset) ? names == wanted : names.size() == wanted.size();
}

bool readsAs(const TaskPreset& preset, const FirstRow& first, const fs::path& path)
{
    if (preset.kind == TaskKind::Classification)
        return labelsFit(preset, first, path) && labelIsTelling(preset, first, path);
    if (preset.kind == TaskKind::Regression)
        return true;
    if (preset.id == "boolq" && !isTruthValue(first, path))
        return false;
    const RowLayout* layout = layoutFor(preset.id, first.header.columns);
    TaskConfig task;
    task.preset = preset.id;
    task.kind = preset.kind;
    try {
        return layout != nullptr && (layout->read(first.view(), {task}), true);
    } catch (const EngineError&) {
        return false;
    }
}

bool holdsOptions(const FirstRow& first)
{
    TaskConfig task;
    task.preset = "choice";
    task.kind = TaskKind::CausalLm;
    try {
        return readChoice(first.view(), {task}).right >= 0;
    } catch (const EngineError&) { // it holds something else
        return false;
    }
}

std::vector<std::string> fittingPresets(const FirstRow& first)
{
    std::vector<std::string> ids;
    for (const TaskPreset& preset : taskPresets()) {
        if (preset.group == TaskGroup::Sample || preset.id == "reasoning" || formOf(preset, first) == nullptr)
            continue;
        const bool hasLabel = preset.kind == TaskKind::CausalLm || !labelColumnOf(preset, first).empty();
        if (hasLabel && (preset.id != "choice" || holdsOptions(first)))
            ids.push_back(preset.id);
    }
    return ids;
}

} // namespace engine
