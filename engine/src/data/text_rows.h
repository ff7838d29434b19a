// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/byte_window.h"
#include "data/row_reader.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The readers of text forms; `file` names the text in errors. A byte order mark at the start is skipped.
namespace engine {

/// Lines of a window, without their \n.
class LineReader {
public:
    LineReader(ByteWindow window, std::string file);
    /// The next line, valid until the call after; false at the end.  Errors  EngineError{BadData}: longer than
    /// kLongestRow; it is passed over.
    [[nodiscard]] bool next(std::string_view& line);
    [[nodiscard]] std::int64_t number() const { return m_number; } ///< of the line given last, from 1
    [[nodiscard]] std::string place() const { return m_file + ":" + std::to_string(m_number); }
    [[nodiscard]] bool isLast() const { return m_window.atEnd() && m_pending == m_window.view().size(); }
    [[nodiscard]] const ByteWindow& window() const { return m_window; }

private:
    void refuseLong();

    ByteWindow m_window;
    std::string m_file;
    std::size_t m_pending = 0; ///< bytes of the line given last, dropped at the next call
    std::int64_t m_number = 0;
};

/// A reader whose bytes come from a window.
class LineRows : public RowReader {
public:
    LineRows(ByteWindow window, const std::string& file) : m_lines(std::move(window), file) { m_header.file = file; }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_lines.window().offset(); }
    [[nodiscard]] std::uint64_t bytesInAll() const override { return m_lines.window().size(); }

protected:
    LineReader m_lines;
};

/// GLUE's form: fields between tabs, lines end with \n or \r\n, no quoting: `"` is a character like any other. Empty
/// lines are skipped.
class TsvRows : public LineRows {
public:
    TsvRows(ByteWindow window, const std::string& file, bool hasHeader);

protected:
    bool read(Table::Row& row) override;
};

/// One JSON object a line; blank lines are skipped.
class JsonLineRows : public LineRows {
public:
    using LineRows::LineRows;

protected:
    bool read(Table::Row& row) override;
};

/// RFC 4180: commas, fields in double quotes may hold commas, line ends and "" for a quote. Empty lines are skipped.
class CsvRows : public RowReader {
public:
    CsvRows(ByteWindow window, const std::string& file, bool hasHeader);
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_window.offset(); }
    [[nodiscard]] std::uint64_t bytesInAll() const override { return m_window.size(); }

protected:
    bool read(Table::Row& row) override;

private:
    bool readRecord(Table::Row& row);
    [[noreturn]] void fail(const char* message, std::int64_t line, const char* hint);
    void passLine();

    ByteWindow m_window;
    std::int64_t m_line = 1;
    bool m_isOver = false;
};

/// An array of objects, one element in memory at a time. A row's line is its element's number.
class JsonArrayRows : public RowReader {
public:
    JsonArrayRows(ByteWindow window, const std::string& file);
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_window.offset(); }
    [[nodiscard]] std::uint64_t bytesInAll() const override { return m_window.size(); }

protected:
    bool read(Table::Row& row) override;

private:
    [[nodiscard]] char peek(); ///< the next character that is no space; '\0' at the end
    void pass(std::size_t bytes);
    void open();
    bool nextElement();
    [[nodiscard]] std::size_t elementEnd();
    [[noreturn]] void fail(const std::string& message, const std::string& hint);

    ByteWindow m_window;
    std::int64_t m_element = 0, m_line = 1;
    bool m_isOpen = false, m_isOver = false;
};

/// Sets the fields of one object, adding its new keys to the header. `lineInFile`: of the text's first byte, 0 where
/// `place` says it already.  Errors  EngineError{BadData} at `place`.
void takeObject(std::string_view json, const std::string& place, std::int64_t lineInFile, TableHeader& header,
                Table::Row& row);

} // namespace engine
