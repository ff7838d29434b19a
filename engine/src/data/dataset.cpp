// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"

#include "base/name_list.h"
#include "data/columns.h"
#include "data/language_data.h"
#include "data/split.h"
#include "engine/error.h"
#include "engine/presets.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_set>

namespace engine {
namespace {

constexpr std::size_t kMostClasses = 1000;

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
        const auto x = finiteNumber(a), y = finiteNumber(b);
        if (x && y)
            return *x != *y ? *x < *y : a < b;
        return x.has_value() != y.has_value() ? x.has_value() : a < b;
    };
    std::set<std::string, decltype(less)> distinct(less);
    for (const Table::Row& row : table.rows)
        if (const std::string* text = field(row, column); text && !text->empty() && distinct.size() <= kMostClasses)
            distinct.insert(*text);
    if (distinct.size() > kMostClasses)
        throw EngineError(ErrorCode::BadData, "the label column holds more than 1,000 different values", table.file,
                          "for numbers to be predicted set task.kind to regression");
    return {distinct.begin(), distinct.end()};
}

void checkLabels(const std::vector<std::string>& labels, const std::string& where)
{
    if (labels.size() < 2)
        throw EngineError(ErrorCode::BadData,
                          labels.empty() ? "there are no labels" : "there is only one class, " + shownText(labels[0]),
                          where, "classification needs two classes; check task.label_column");
    const std::set<std::string> distinct(labels.begin(), labels.end());
    if (distinct.size() != labels.size())
        throw EngineError(ErrorCode::BadConfig, "a class is named twice", "task.labels", "name each class once");
}

std::vector<std::string> labelsOf(const TaskConfig& task, const Table& table)
{
    if (task.kind != TaskKind::Classification)
        return {};
    const TaskPreset* preset = task.preset.empty() ? nullptr : findTaskPreset(task.preset);
    std::vector<std::string> labels = task.labels;
    if (labels.empty() && preset)
        labels = preset->labels;
    if (labels.empty())
        labels = labelsIn(table, mapColumns(table, task).label);
    checkLabels(labels, task.labels.empty() ? table.file : "task.labels");
    return labels;
}

/// The class of a label; re-published files number the classes that the official ones name.
std::int32_t classOf(const std::string& text, const std::vector<std::string>& labels, const Table& table,
                     const Table::Row& row)
{
    const auto found = std::find(labels.begin(), labels.end(), text);
    if (found != labels.end())
        return static_cast<std::int32_t>(found - labels.begin());
    const auto id = finiteNumber(text);
    if (id && *id >= 0 && *id < static_cast<double>(labels.size()) && *id == std::floor(*id) &&
        !finiteNumber(labels.front()))
        return static_cast<std::int32_t>(*id);
    throw EngineError(
        ErrorCode::BadData, "the label " + shownText(text) + " is none of: " + listed(labels, kListed, shownText),
        at(table, row),
        id && *id == -1 ? "hidden labels (-1) cannot be evaluated: use a labelled file" : "check task.labels");
}

double targetOf(const std::string& text, const Table& table, const Table::Row& row)
{
    if (const auto value = finiteNumber(text))
        return *value;
    throw EngineError(ErrorCode::BadData, shownText(text) + " is no finite number to predict", at(table, row),
                      "regression needs a number in every row; check task.label_column");
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n\v\f") == std::string::npos;
}

/// The texts and label of one row; null where the row lacks them.
struct RowFields {
    const std::string *a = nullptr, *b = nullptr, *label = nullptr;
    bool complete = false;

    RowFields(const Table::Row& row, const ColumnMap& map)
        : a(field(row, map.texts[0])), b(map.texts.size() == 2 ? field(row, map.texts[1]) : nullptr),
          label(field(row, map.label)), complete(a && label && !label->empty() && (b || map.texts.size() == 1))
    {
    }
    [[nodiscard]] bool blank() const { return isBlank(*a) && (!b || isBlank(*b)); }
};

/// Rows that a data set is known to hold and its users to leave out.
bool leftOut(const TaskConfig& task, const RowFields& fields)
{
    return (task.preset == "qqp" && !fields.complete) ||
           (task.preset == "mnli" && fields.complete && *fields.label == "-");
}

Dataset samplesOf(const Table& table, const TaskConfig& task, const std::vector<std::string>& labels,
                  const std::string& name)
{
    if (task.kind == TaskKind::CausalLm)
        return promptSamples(table, task, name);
    const ColumnMap map = mapColumns(table, task);
    Dataset data;
    data.name = name;
    data.path = table.file;
    for (const Table::Row& row : table.rows) {
        const RowFields fields(row, map);
        if (leftOut(task, fields)) {
            ++data.skippedRows;
            continue;
        }
        if (!fields.complete)
            throw EngineError(ErrorCode::BadData,
                              "the row has " + std::to_string(row.fields.size()) +
                                  " fields and lacks a text or its label",
                              at(table, row), "complete or delete the row");
        if (fields.blank()) {
            ++data.skippedEmpty;
            continue;
        }
        Sample sample{*fields.a, fields.b ? *fields.b : "", fields.b != nullptr, 0, 0, row.line};
        if (task.kind == TaskKind::Regression)
            sample.target = targetOf(*fields.label, table, row);
        else
            sample.label = classOf(*fields.label, labels, table, row);
        data.samples.push_back(std::move(sample));
    }
    if (data.samples.empty())
        throw EngineError(ErrorCode::BadData, "there are no rows with text", table.file, "check task.text_columns");
    return data;
}

Dataset testSamples(const TaskConfig& task, const TestSet& test, const std::vector<std::string>& labels)
{
    const TaskConfig own = taskOfTestSet(task, test);
    return samplesOf(readTaskTable(test.path, own), own, labels, test.name);
}

void cut(Dataset& data, const std::optional<std::int64_t>& limit)
{
    if (limit && *limit > 0 && static_cast<std::int64_t>(data.samples.size()) > *limit)
        data.samples.resize(static_cast<std::size_t>(*limit));
}

void warn(TaskData& data, const std::string& key, const std::string& text, const std::string& hint)
{
    data.warnings.push_back({key, text, hint, true});
}

/// Nothing can be learned from one class; equal targets are only odd.
void checkVariety(TaskData& data, const TaskConfig& task)
{
    if (task.kind == TaskKind::CausalLm)
        return;
    const std::vector<Sample>& samples = data.train.samples;
    const auto differs = [&](const Sample& s) {
        return s.label != samples.front().label || s.target != samples.front().target;
    };
    if (std::any_of(samples.begin(), samples.end(), differs))
        return;
    if (task.kind == TaskKind::Regression)
        return warn(data, "task.train", "every training sample has the same target", "check task.label_column");
    const auto only = static_cast<std::size_t>(samples.front().label);
    throw EngineError(
        ErrorCode::BadData, "every training sample has the label " + shownText(data.labels[only]), data.train.path,
        task.limit ? "raise task.limit: the first rows hold one class" : "nothing can be learned from one class");
}

std::string keyOf(const Sample& sample)
{
    return sample.a + '\n' + sample.b;
}

void noteCopies(TaskData& data)
{
    std::unordered_set<std::string> seen;
    for (const Sample& sample : data.train.samples)
        seen.insert(keyOf(sample));
    if (const std::size_t copies = data.train.samples.size() - seen.size())
        warn(data, "task.train", std::to_string(copies) + " training samples are copies of others", "");
    const auto overlap = [&](const Dataset& split, const std::string& key) {
        const auto count = std::count_if(split.samples.begin(), split.samples.end(),
                                         [&](const Sample& sample) { return seen.contains(keyOf(sample)); });
        if (count > 0)
            warn(data, key, std::to_string(count) + " samples of " + split.name + " are also in the training data",
                 "its figures are too good by what was learned by heart");
    };
    if (data.validation)
        overlap(*data.validation, "task.validation");
    for (const Dataset& test : data.tests)
        overlap(test, "task.test");
}

void noteLeftOut(TaskData& data, const Dataset& split, const std::string& key)
{
    if (split.skippedRows > 0)
        warn(data, key,
             std::to_string(split.skippedRows) + " rows of " + split.name + " without a usable label are left out", "");
}

} // namespace

TaskData loadTask(const TaskConfig& task, std::uint64_t splitSeed)
{
    if (task.train.empty())
        throw EngineError(ErrorCode::BadConfig, "no training file is named", "task.train", "name a labelled file");
    TaskData data;
    const Table training = readTaskTable(task.train, task);
    data.labels = labelsOf(task, training);
    data.train = samplesOf(training, task, data.labels, "train");
    if (!task.validation.empty())
        data.validation = samplesOf(readTaskTable(task.validation, task), task, data.labels, "validation");
    else if (task.validationFraction && *task.validationFraction > 0)
        data.validation = splitOff(data.train, *task.validationFraction, splitSeed);
    for (const TestSet& test : task.test)
        data.tests.push_back(testSamples(task, test, data.labels));
    cut(data.train, task.limit);
    if (data.validation)
        cut(*data.validation, task.evalLimit);
    for (Dataset& test : data.tests)
        cut(test, task.evalLimit);
    checkVariety(data, task);
    noteCopies(data);
    noteLeftOut(data, data.train, "task.train");
    if (data.validation)
        noteLeftOut(data, *data.validation, "task.validation");
    for (const Dataset& test : data.tests)
        noteLeftOut(data, test, "task.test");
    return data;
}

LabelledData loadEvaluation(const TaskConfig& task)
{
    if (task.validation.empty())
        throw EngineError(ErrorCode::BadConfig, "no file to evaluate on is named", "task.validation",
                          "name a labelled file");
    const Table table = readTaskTable(task.validation, task);
    LabelledData result;
    result.labels = labelsOf(task, table);
    result.data = samplesOf(table, task, result.labels, task.validation.stem().string());
    cut(result.data, task.evalLimit);
    return result;
}

} // namespace engine
