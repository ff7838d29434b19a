// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/columns.h"
#include "data/sample_rows.h"
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

} // namespace

Dataset loadTexts(const TaskConfig& task)
{
    const auto rows = openTaskRows(task.validation, task);
    Dataset data;
    data.name = task.validation.stem().string();
    data.path = rows->header().file;
    const auto isFull = [&] {
        return task.evalLimit && *task.evalLimit > 0 &&
               static_cast<std::int64_t>(data.samples.size()) >= *task.evalLimit;
    };
    const bool isLanguage = task.kind == TaskKind::CausalLm;
    const std::vector<std::string> noLabels;
    SampleRows samples(task, noLabels, data.path);
    Sample sample;
    for (Table::Row row; !isFull() && rows->next(row);) {
        if (!isLanguage)
            data.samples.push_back(textsOf(row, mapTextColumns(rows->header(), task)));
        else if (samples.read(rows->header(), row, sample) == RowUse::Sample)
            data.samples.push_back(std::move(sample));
        else
            ++data.skippedEmpty;
    }
    if (data.samples.empty())
        throw EngineError(ErrorCode::BadData, "there are no rows", data.path,
                          isLanguage ? "check task.response_column" : "check task.text_columns");
    return data;
}

} // namespace engine
