// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"

#include "data/columns.h"
#include "data/split.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <unordered_set>

namespace engine {
namespace {

std::optional<double> number(std::string_view text)
{
    while (text.ends_with(' '))
        text.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string at(const Table& table, const Table::Row& row)
{
    return table.file + ":" + std::to_string(row.line);
}

const std::string* field(const Table::Row& row, std::size_t column)
{
    return column < row.fields.size() && row.fields[column] ? &*row.fields[column] : nullptr;
}

/// Distinct labels of a file: numbers in numeric order before other text.
std::vector<std::string> labelsIn(const Table& table, std::size_t column)
{
    const auto less = [](const std::string& a, const std::string& b) {
        const auto x = number(a), y = number(b);
        if (x && y)
            return *x != *y ? *x < *y : a < b;
        return x.has_value() != y.has_value() ? x.has_value() : a < b;
    };
    std::set<std::string, decltype(less)> distinct(less);
    for (const Table::Row& row : table.rows)
        if (const std::string* text = field(row, column))
            distinct.insert(*text);
    if (distinct.size() > 1000)
        throw EngineError(ErrorCode::BadData, "the label column holds " + std::to_string(distinct.size()) + " different values",
                          table.file, "for numbers to be predicted set task.kind to regression");
    return {distinct.begin(), distinct.end()};
}

std::vector<std::string> labelsOf(const TaskConfig& task, const Table& table)
{
    if (task.kind == TaskKind::Regression)
        return {};
    if (!task.labels.empty())
        return task.labels;
    const TaskPreset* preset = task.preset.empty() ? nullptr : findTaskPreset(task.preset);
    return preset ? preset->labels : labelsIn(table, mapColumns(table, task).label);
}

/// The class of a label; re-published files number the classes that the official ones name.
std::int32_t classOf(const std::string& text, const std::vector<std::string>& labels, const Table& table,
                     const Table::Row& row)
{
    const auto found = std::find(labels.begin(), labels.end(), text);
    if (found != labels.end())
        return static_cast<std::int32_t>(found - labels.begin());
    const auto id = number(text);
    if (id && *id >= 0 && *id < static_cast<double>(labels.size()) && *id == std::floor(*id) && !number(labels.front()))
        return static_cast<std::int32_t>(*id);
    std::string known;
    for (const std::string& label : labels)
        known += (known.empty() ? "" : ", ") + label;
    throw EngineError(ErrorCode::BadData, "the label \"" + text + "\" is none of: " + known, at(table, row),
                      id && *id == -1 ? "hidden labels (-1) cannot be evaluated: use a labelled file" : "check task.labels");
}

double targetOf(const std::string& text, const Table& table, const Table::Row& row)
{
    if (const auto value = number(text))
        return *value;
    throw EngineError(ErrorCode::BadData, "\"" + text + "\" is no finite number to predict", at(table, row),
                      "regression needs a number in every row; check task.label_column");
}

Dataset samplesOf(const Table& table, const TaskConfig& task, const std::vector<std::string>& labels,
                  const std::string& name)
{
    const ColumnMap map = mapColumns(table, task);
    Dataset data{name, table.file, {}, 0};
    for (const Table::Row& row : table.rows) {
        const std::string *a = field(row, map.texts[0]), *b = map.texts.size() == 2 ? field(row, map.texts[1]) : nullptr;
        const std::string* label = field(row, map.label);
        if (!a || !label || (map.texts.size() == 2 && !b))
            throw EngineError(ErrorCode::BadData,
                              "the row has " + std::to_string(row.fields.size()) + " fields and lacks a text or its label",
                              at(table, row), "complete or delete the row");
        if (a->find_first_not_of(" \t") == std::string::npos && (!b || b->find_first_not_of(" \t") == std::string::npos)) {
            ++data.skippedEmpty;
            continue;
        }
        Sample sample{*a, b ? *b : "", b != nullptr, 0, 0, row.line};
        if (task.kind == TaskKind::Regression)
            sample.target = targetOf(*label, table, row);
        else
            sample.label = classOf(*label, labels, table, row);
        data.samples.push_back(std::move(sample));
    }
    if (data.samples.empty())
        throw EngineError(ErrorCode::BadData, "there are no rows with text", table.file, "a header alone is not enough");
    return data;
}

void cut(Dataset& data, const std::optional<std::int64_t>& limit)
{
    if (limit && static_cast<std::int64_t>(data.samples.size()) > *limit)
        data.samples.resize(static_cast<std::size_t>(*limit));
}

void warn(TaskData& data, const std::string& key, const std::string& text, const std::string& hint)
{
    data.warnings.push_back({key, text, hint, true});
}

void noteOddities(TaskData& data, TaskKind kind)
{
    std::unordered_set<std::string> seen;
    std::set<std::int32_t> classes;
    for (const Sample& sample : data.train.samples) {
        seen.insert(sample.a + '\n' + sample.b);
        classes.insert(sample.label);
    }
    if (const std::size_t copies = data.train.samples.size() - seen.size())
        warn(data, "task.train", std::to_string(copies) + " training samples are copies of others", "");
    if (kind == TaskKind::Classification && classes.size() == 1)
        warn(data, "task.train", "every training sample has the same label", "nothing can be learned from one class");
    const auto overlap = [&](const Dataset& split, const std::string& key) {
        const auto count = std::count_if(split.samples.begin(), split.samples.end(),
                                         [&](const Sample& s) { return seen.contains(s.a + '\n' + s.b); });
        if (count > 0)
            warn(data, key, std::to_string(count) + " samples of " + split.name + " are also in the training data",
                 "its figures are too good by what was learned by heart");
    };
    if (data.validation)
        overlap(*data.validation, "task.validation");
    for (const Dataset& test : data.tests)
        overlap(test, "task.test");
}

} // namespace

TaskData loadTask(const TaskConfig& task, std::uint64_t splitSeed)
{
    const auto read = [&](const std::filesystem::path& path) { return readTable(resolveResource(path), expectsHeader(task)); };
    TaskData data;
    const Table training = read(task.train);
    data.labels = labelsOf(task, training);
    data.train = samplesOf(training, task, data.labels, "train");
    if (!task.validation.empty())
        data.validation = samplesOf(read(task.validation), task, data.labels, "validation");
    else if (task.validationFraction && *task.validationFraction > 0)
        data.validation = splitOff(data.train, *task.validationFraction, splitSeed);
    for (const TestSet& test : task.test)
        data.tests.push_back(samplesOf(read(test.path), task, data.labels, test.name));
    cut(data.train, task.limit);
    if (data.validation)
        cut(*data.validation, task.evalLimit);
    for (Dataset& test : data.tests)
        cut(test, task.evalLimit);
    noteOddities(data, task.kind);
    return data;
}

LabelledData loadEvaluation(const TaskConfig& task)
{
    const Table table = readTable(resolveResource(task.validation), expectsHeader(task));
    LabelledData result;
    result.labels = labelsOf(task, table);
    result.data = samplesOf(table, task, result.labels, task.validation.stem().string());
    cut(result.data, task.evalLimit);
    return result;
}

} // namespace engine
