// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/task_reader.h"

#include "base/name_list.h"
#include "base/utf8.h"
#include "data/columns.h"
#include "data/language_data.h"
#include "data/sample_rows.h"
#include "data/split.h"
#include "engine/error.h"
#include "engine/presets.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace engine {
namespace {

[[noreturn]] void nothingLeft(const std::string& file, bool anyRow, TaskKind kind)
{
    if (!anyRow)
        throw EngineError(ErrorCode::BadData, "the file has no rows", file, "a header alone is not enough");
    const bool isLanguage = kind == TaskKind::CausalLm;
    throw EngineError(ErrorCode::BadData,
                      isLanguage ? "there are no rows with a response" : "there are no rows with text", file,
                      isLanguage ? "check task.response_column" : "check task.text_columns");
}

void lookAt(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw ReadingStopped{};
}

/// Distinct labels of a file.
std::vector<std::string> labelsIn(const TaskConfig& task, const std::filesystem::path& file,
                                  const std::stop_token& stop)
{
    std::set<std::string, LabelOrder> distinct;
    const auto rows = openTaskRows(file, task);
    bool anyRow = false;
    std::size_t column = 0, columns = 0;
    for (Table::Row row; rows->next(row); anyRow = true) {
        lookAt(stop);
        if (!anyRow || columns != rows->header().columns.size()) // objects bring their keys along
            column = mapColumns(rows->header(), task).label;
        columns = rows->header().columns.size();
        if (column < row.fields.size() && row.fields[column] && !row.fields[column]->empty())
            distinct.insert(*row.fields[column]);
        if (distinct.size() > kMostClasses)
            throw EngineError(ErrorCode::BadData, "the label column holds more than 1,000 different values",
                              rows->header().file, "for numbers to be predicted set task.kind to regression");
    }
    if (!anyRow)
        nothingLeft(rows->header().file, false, task.kind);
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

/// Bytes that the tokenizer will take for U+FFFD.
void countBadText(const Sample& sample, Dataset& data)
{
    const bool isBad =
        findInvalidUtf8(sample.a) != std::string_view::npos || findInvalidUtf8(sample.b) != std::string_view::npos;
    if (isBad && data.badText++ == 0)
        data.firstBadText = sample.row;
}

} // namespace

bool LabelOrder::operator()(const std::string& a, const std::string& b) const
{
    const auto x = finiteNumber(a), y = finiteNumber(b);
    if (x && y)
        return *x != *y ? *x < *y : a < b;
    return x.has_value() != y.has_value() ? x.has_value() : a < b;
}

std::vector<std::string> classesOf(const TaskConfig& task, const std::filesystem::path& file,
                                   const std::stop_token& stop)
{
    if (task.kind != TaskKind::Classification)
        return {};
    const TaskPreset* preset = task.preset.empty() ? nullptr : findTaskPreset(task.preset);
    std::vector<std::string> labels = task.labels;
    if (labels.empty() && preset)
        labels = preset->labels;
    if (labels.empty())
        labels = labelsIn(task, file, stop);
    checkLabels(labels, task.labels.empty() ? file.string() : "task.labels");
    return labels;
}

Dataset readSamples(const SplitSource& source, const std::vector<std::string>& labels, const SampleSink& sink,
                    const std::stop_token& stop)
{
    const auto rows = openTaskRows(source.file, source.task);
    Dataset facts;
    facts.name = source.name;
    facts.path = rows->header().file;
    SampleRows samples(source.task, labels, rows->header().file, source.form);
    bool anyRow = false, anySample = false;
    std::int64_t given = 0;
    Sample sample;
    for (Table::Row row; rows->next(row);) {
        lookAt(stop);
        anyRow = true;
        const RowUse use = samples.read(rows->header(), row, sample);
        facts.skippedEmpty += use == RowUse::NoText;
        facts.skippedRows += use == RowUse::NoLabel;
        if (use != RowUse::Sample)
            continue;
        anySample = true;
        countBadText(sample, facts);
        if (!source.limit || *source.limit <= 0 || given++ < *source.limit)
            sink(std::move(sample));
    }
    if (!anySample)
        nothingLeft(facts.path, anyRow, source.task.kind);
    return facts;
}

TaskReader::TaskReader(const TaskConfig& task, std::uint64_t splitSeed, std::stop_token stop)
    : m_task(task), m_seed(splitSeed), m_stop(std::move(stop))
{
    using Part = SplitSource::Part;
    if (task.train.empty())
        throw EngineError(ErrorCode::BadConfig, "no training file is named", "task.train", "name a labelled file");
    const bool isSplit = task.validation.empty() && task.validationFraction && *task.validationFraction > 0;
    m_splits.push_back({"train", task.train, task, isSplit ? Part::Kept : Part::All, task.limit});
    if (!task.validation.empty())
        m_splits.push_back({"validation", task.validation, task, Part::All, task.evalLimit});
    else if (isSplit)
        m_splits.push_back({"validation", task.train, task, Part::SplitOff, task.evalLimit});
    for (const TestSet& test : task.test)
        m_splits.push_back({test.name, test.path, taskOfTestSet(task, test), Part::All, task.evalLimit});
}

const std::vector<std::string>& TaskReader::labels()
{
    if (!m_labels)
        m_labels = classesOf(m_task, m_task.train, m_stop);
    return *m_labels;
}

void TaskReader::setLabels(std::vector<std::string> labels)
{
    m_labels = std::move(labels);
}

void TaskReader::readMask()
{
    SplitKeys keys;
    const SplitSource all{"train", m_task.train, m_task, SplitSource::Part::All, {}};
    const Dataset facts = readSamples(
        all, labels(), [&](const Sample& sample) { keys.add(sample); }, m_stop);
    m_moved = splitMask(keys, *m_task.validationFraction, m_seed, facts.path);
}

Dataset TaskReader::read(const SplitSource& source, const SampleSink& sink)
{
    if (source.part == SplitSource::Part::All)
        return readSamples(source, labels(), sink, m_stop);
    if (!m_moved)
        readMask();
    const bool wantsMoved = source.part == SplitSource::Part::SplitOff;
    SplitSource all = source;
    all.limit.reset(); // it counts the samples of this side
    std::size_t place = 0;
    std::int64_t given = 0;
    const auto give = [&](Sample&& sample) {
        const bool isWanted = m_moved->at(place++) == wantsMoved;
        if (isWanted && (!source.limit || *source.limit <= 0 || given++ < *source.limit))
            sink(std::move(sample));
    };
    Dataset facts = readSamples(all, labels(), give, m_stop);
    if (wantsMoved) // the training side tells what the file lacks
        facts.skippedEmpty = facts.skippedRows = facts.badText = 0;
    return facts;
}

} // namespace engine
