// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A data file's columns.
struct TableHeader {
    std::string file;
    std::vector<std::string> columns; ///< header names; empty where the file has none
    std::int64_t headerLine = 0;      ///< 1-based; 0 without a header
    /// Index of a column.  Errors  EngineError{BadData} if two columns have that name.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    /// "sentence", "label" …, for messages.
    [[nodiscard]] std::string columnList() const;
};

/// Rows of a data file as text. A field that a row lacks is absent, which differs from empty.
struct Table : TableHeader {
    struct Row {
        std::int64_t line = 0; ///< 1-based; of a JSON array: the element's number
        std::vector<std::optional<std::string>> fields;
    };
    std::vector<Row> rows;
};

/// A field's text for messages: quoted, control characters escaped, cut after 60 bytes.
[[nodiscard]] std::string shownText(std::string_view text);

/// Columns or labels that a message lists.
inline constexpr std::size_t kListed = 20;

/// All rows of a file at once, as openRows (row_reader.h) gives them: for files of at most 512 MiB.
/// Errors  those of openRows; {BadFile} for a larger file.
[[nodiscard]] Table readTable(const std::filesystem::path& file, bool hasHeader);

// The formats, on text; `file` names it in errors. A byte order mark at the start is skipped everywhere.

/// GLUE's form: fields between tabs, lines end with \n or \r\n, no quoting: `"` is a character like any other.
[[nodiscard]] Table parseTsv(std::string_view text, const std::string& file, bool hasHeader);
/// RFC 4180: commas, fields in double quotes may hold commas, line ends and "" for a quote.
[[nodiscard]] Table parseCsv(std::string_view text, const std::string& file, bool hasHeader);
/// One JSON object a line; blank lines are skipped. Nested values: json_fields.h.
[[nodiscard]] Table parseJsonLines(std::string_view text, const std::string& file);
/// An array of objects.
[[nodiscard]] Table parseJsonArray(std::string_view text, const std::string& file);

} // namespace engine
