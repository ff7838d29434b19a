// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/row_view.h"

#include "base/name_list.h"
#include "data/json_fields.h"
#include "engine/error.h"

#include <algorithm>

namespace engine {

std::optional<std::size_t> ColumnNames::find(std::string_view name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    if (std::find(found + 1, names.end(), name) != names.end())
        throw EngineError(ErrorCode::BadData, "two columns are called " + shownText(name), file,
                          "give each column its own name");
    return static_cast<std::size_t>(found - names.begin());
}

std::string ColumnNames::list() const
{
    return listed(names, kListed, shownText);
}

const std::string* RowView::at(std::size_t column) const
{
    return column < m_row.fields.size() && m_row.fields[column] ? &*m_row.fields[column] : nullptr;
}

const std::string* RowView::text(std::string_view column) const
{
    const auto index = m_columns.find(column);
    return index ? at(*index) : nullptr;
}

const std::string* RowView::first(std::initializer_list<std::string_view> columns) const
{
    for (const std::string_view column : columns)
        if (const std::string* found = text(column))
            return found;
    return nullptr;
}

const std::string& RowView::need(std::initializer_list<std::string_view> columns) const
{
    if (const std::string* found = first(columns))
        return *found;
    refuse("the row lacks its " + std::string(*columns.begin()) + "; the columns are: " + m_columns.list(),
           "complete or delete the row");
}

const std::string* RowView::listText(std::string_view column) const
{
    if (const std::string* found = text(std::string(column) + "[]"))
        return found;
    const std::string* plain = text(column);
    return plain != nullptr && plain->starts_with('[') ? plain : nullptr;
}

std::optional<std::vector<std::string>> RowView::list(std::string_view column) const
{
    const std::string* json = listText(column);
    return json != nullptr ? textsOfList(*json) : std::nullopt;
}

void RowView::refuse(const std::string& message, const std::string& remedy) const
{
    throw EngineError(ErrorCode::BadData, message, m_columns.file + ":" + std::to_string(m_row.line), remedy);
}

} // namespace engine
