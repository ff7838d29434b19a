// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A file's columns, as far as they are known when a row of it is looked at.
struct ColumnNames {
    const std::string& file;
    const std::vector<std::string>& names;
    /// Errors  EngineError{BadData} if two columns have that name.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] std::string list() const; ///< "question", "answer" …, for messages
};

/// A row's fields by name. Views: file, names and row outlive it.
class RowView {
public:
    RowView(ColumnNames columns, const Table::Row& row) : m_columns(columns), m_row(row) {}

    [[nodiscard]] const std::string* at(std::size_t column) const;
    /// Null where the column or the row's field is not there.
    [[nodiscard]] const std::string* text(std::string_view column) const;
    /// That of the first of these columns that has one.
    [[nodiscard]] const std::string* first(std::initializer_list<std::string_view> columns) const;
    /// Errors  EngineError{BadData} with file:line where none of them has one.
    [[nodiscard]] const std::string& need(std::initializer_list<std::string_view> columns) const;
    /// A list of texts: the column "endings[]", or a column "endings" that holds a list as JSON text.
    [[nodiscard]] std::optional<std::vector<std::string>> list(std::string_view column) const;
    /// Its JSON, where the column holds a list of anything.
    [[nodiscard]] const std::string* listText(std::string_view column) const;
    [[noreturn]] void refuse(const std::string& message, const std::string& remedy) const;
    [[nodiscard]] const ColumnNames& columns() const { return m_columns; }

private:
    ColumnNames m_columns;
    const Table::Row& m_row;
};

} // namespace engine
