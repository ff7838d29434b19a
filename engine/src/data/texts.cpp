// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/columns.h"
#include "data/dataset.h"
#include "data/language_data.h"
#include "engine/error.h"

namespace engine {

Dataset loadTexts(const TaskConfig& task)
{
    const Table table = readTaskTable(task.validation, task);
    Dataset data;
    if (task.kind == TaskKind::CausalLm) {
        data = promptSamples(table, task, task.validation.stem().string());
        if (task.evalLimit && static_cast<std::int64_t>(data.samples.size()) > *task.evalLimit)
            data.samples.resize(static_cast<std::size_t>(*task.evalLimit));
        return data;
    }
    const std::vector<std::size_t> columns = mapTextColumns(table, task);
    data.name = task.validation.stem().string();
    data.path = table.file;
    const auto field = [](const Table::Row& row, std::size_t column) {
        return column < row.fields.size() ? row.fields[column].value_or("") : std::string();
    };
    for (const Table::Row& row : table.rows) {
        if (task.evalLimit && *task.evalLimit > 0 && static_cast<std::int64_t>(data.samples.size()) == *task.evalLimit)
            break;
        Sample sample;
        sample.a = field(row, columns[0]);
        sample.pair = columns.size() == 2;
        sample.b = sample.pair ? field(row, columns[1]) : "";
        sample.row = row.line;
        data.samples.push_back(std::move(sample));
    }
    if (data.samples.empty())
        throw EngineError(ErrorCode::BadData, "there are no rows", table.file, "check task.text_columns");
    return data;
}

} // namespace engine
