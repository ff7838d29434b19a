// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/columns.h"
#include "data/sample_rows.h"
#include "data/task_reader.h"
#include "engine/error.h"

namespace engine {

namespace {

std::string field(const Table::Row& row, std::size_t column)
{
    return column < row.fields.size() ? row.fields[column].value_or("") : std::string();
}

Sample textsOf(const Table::Row& row, const std::vector<std::size_t>& columns)
{
    Sample sample;
    sample.a = field(row, columns[0]);
    sample.pair = columns.size() == 2;
    sample.b = sample.pair ? field(row, columns[1]) : "";
    sample.row = row.line;
    return sample;
}

/// Without labels; of a language model's task a row's answer belongs to its texts.
Dataset readTexts(const TaskConfig& task, AlpacaForm form, const SampleSink& sink, const std::stop_token& stop)
{
    const auto rows = openTaskRows(task.validation, task);
    Dataset data;
    data.name = task.validation.stem().string();
    data.path = rows->header().file;
    std::int64_t count = 0;
    const auto isFull = [&] { return task.evalLimit && *task.evalLimit > 0 && count >= *task.evalLimit; };
    const bool isLanguage = task.kind == TaskKind::CausalLm;
    const std::vector<std::string> noLabels;
    SampleRows samples(task, noLabels, data.path, form);
    Sample sample;
    for (Table::Row row; !isFull() && rows->next(row);) {
        if (stop.stop_requested())
            throw ReadingStopped{};
        if (!isLanguage)
            sample = textsOf(row, mapTextColumns(rows->header(), task));
        else if (samples.read(rows->header(), row, sample) != RowUse::Sample) {
            ++data.skippedEmpty;
            continue;
        }
        ++count;
        sink(std::move(sample));
    }
    if (count == 0)
        throw EngineError(ErrorCode::BadData, "there are no rows", data.path,
                          isLanguage ? "check task.response_column" : "check task.text_columns");
    return data;
}

} // namespace

Dataset readEvaluation(const TaskConfig& task, const EvaluationReading& reading, const SampleSink& sink)
{
    if (task.validation.empty())
        throw EngineError(ErrorCode::BadConfig, "no file to evaluate on is named", "task.validation",
                          "name a labelled file");
    const AlpacaForm form = reading.asReferenceEvaluates ? AlpacaForm::Evaluation : AlpacaForm::Training;
    if (reading.hidden)
        return readTexts(task, form, sink, reading.stop);
    const SplitSource source{task.validation.stem().string(), task.validation, task,
                             SplitSource::Part::All,          task.evalLimit,  form};
    return readSamples(source, reading.labels, sink, reading.stop);
}

} // namespace engine
