// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Rows of a data file as text. A field that a row lacks is absent, which differs from empty.
struct Table {
    std::string file;
    std::vector<std::string> columns; ///< header names; empty where the file has none
    struct Row {
        std::int64_t line = 0; ///< 1-based; of a JSON array: the element's number
        std::vector<std::optional<std::string>> fields;
    };
    std::vector<Row> rows;
    std::int64_t headerLine = 0; ///< 1-based; 0 without a header
    /// Index of a column.  Errors  EngineError{BadData} if two columns have that name.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    /// "sentence", "label" …, for messages.
    [[nodiscard]] std::string columnList() const;
};

/// A field's text for messages: quoted, control characters escaped, cut after 60 bytes.
[[nodiscard]] std::string shownText(std::string_view text);

/// Columns or labels that a message lists.
inline constexpr std::size_t kListed = 20;

/// Reads a file by its ending: .tsv and .txt, .csv, .jsonl and .ndjson, .json (array of objects).
/// A table with a header has no row longer than it. Files are read whole: at most 512 MiB.
/// Errors  EngineError{MissingFile}; {Unsupported} for other endings; {BadData} with file:line.
[[nodiscard]] Table readTable(const std::filesystem::path& file, bool hasHeader);

// The formats, on text; `file` names it in errors. A byte order mark at the start is skipped everywhere.

/// GLUE's form: fields between tabs, lines end with \n or \r\n, no quoting: `"` is a character like any other.
[[nodiscard]] Table parseTsv(std::string_view text, const std::string& file, bool hasHeader);
/// RFC 4180: commas, fields in double quotes may hold commas, line ends and "" for a quote.
[[nodiscard]] Table parseCsv(std::string_view text, const std::string& file, bool hasHeader);
/// One JSON object a line; blank lines are skipped.
[[nodiscard]] Table parseJsonLines(std::string_view text, const std::string& file);
/// An array of objects.
[[nodiscard]] Table parseJsonArray(std::string_view text, const std::string& file);

} // namespace engine
