// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sample_rows.h"

#include "base/name_list.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

std::string at(const TableHeader& table, const Table::Row& row)
{
    return table.file + ":" + std::to_string(row.line);
}

const std::string* field(const Table::Row& row, std::size_t column)
{
    return column < row.fields.size() && row.fields[column] ? &*row.fields[column] : nullptr;
}

/// The class of a label; re-published files number the classes that the official ones name.
std::int32_t classOf(const std::string& text, const std::vector<std::string>& labels, const TableHeader& table,
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

double targetOf(const std::string& text, const TableHeader& table, const Table::Row& row)
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

} // namespace

SampleRows::SampleRows(const TaskConfig& task, const std::vector<std::string>& labels,
                       const std::filesystem::path& file, AlpacaForm form)
    : m_task(task), m_labels(labels),
      m_language(task.kind == TaskKind::CausalLm ? std::make_unique<LanguageRows>(task, file, form) : nullptr)
{
}

RowUse SampleRows::read(const TableHeader& header, const Table::Row& row, Sample& sample)
{
    if (m_language) {
        std::optional<Sample> made = (*m_language)(header.columns, row);
        if (!made)
            return RowUse::NoText;
        sample = std::move(*made);
        return RowUse::Sample;
    }
    if (!m_map || m_mapped != header.columns.size()) {
        m_map = mapColumns(header, m_task);
        m_mapped = header.columns.size();
    }
    const RowFields fields(row, *m_map);
    if (leftOut(m_task, fields))
        return RowUse::NoLabel;
    if (!fields.complete)
        throw EngineError(ErrorCode::BadData,
                          "the row has " + std::to_string(row.fields.size()) + " fields and lacks a text or its label",
                          at(header, row), "complete or delete the row");
    if (fields.blank())
        return RowUse::NoText;
    sample = Sample{*fields.a, fields.b ? *fields.b : "", fields.b != nullptr, 0, 0, row.line};
    if (m_task.kind == TaskKind::Regression)
        sample.target = targetOf(*fields.label, header, row);
    else
        sample.label = classOf(*fields.label, m_labels, header, row);
    return RowUse::Sample;
}

} // namespace engine
