// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text_rows.h"
#include "engine/error.h"

#include <algorithm>

namespace engine {

namespace {

enum class RecordEnd { Whole, NeedsMore, OpenQuote, TextBehindQuote, LoneReturn };

/// One record at the start of a text, which may be cut anywhere if there is more of the file.
class CsvRecord {
public:
    CsvRecord(std::string_view text, bool isWhole) : m_text(text), m_isWhole(isWhole) {}

    RecordEnd read(std::vector<std::optional<std::string>>& fields)
    {
        fields.clear();
        for (;;) {
            const RecordEnd end = at('"') ? quoted(fields) : plain(fields);
            if (end != RecordEnd::Whole)
                return end;
            if (!at(','))
                return endOfLine();
            ++m_at;
        }
    }
    [[nodiscard]] std::size_t bytes() const { return m_at; }
    [[nodiscard]] std::int64_t lines() const { return m_lines; } ///< line ends passed

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool at(char c) const { return !atEnd() && m_text[m_at] == c; }
    [[nodiscard]] RecordEnd cutOr(RecordEnd whole) const { return m_isWhole ? whole : RecordEnd::NeedsMore; }

    RecordEnd plain(std::vector<std::optional<std::string>>& fields)
    {
        const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
        fields.emplace_back(m_text.substr(m_at, end - m_at));
        m_at = end;
        return atEnd() ? cutOr(RecordEnd::Whole) : RecordEnd::Whole;
    }

    RecordEnd quoted(std::vector<std::optional<std::string>>& fields)
    {
        std::string& field = *fields.emplace_back(std::string());
        for (++m_at;;) {
            const std::size_t end = m_text.find('"', m_at);
            if (end == std::string_view::npos)
                return cutOr(RecordEnd::OpenQuote);
            const std::string_view part = m_text.substr(m_at, end - m_at);
            m_lines += std::count(part.begin(), part.end(), '\n');
            field += part;
            m_at = end + 1;
            if (!at('"'))
                return atEnd() ? cutOr(RecordEnd::Whole) : RecordEnd::Whole;
            field += '"';
            ++m_at;
        }
    }

    RecordEnd endOfLine()
    {
        const bool returned = at('\r');
        m_at += returned ? 1 : 0;
        if (atEnd())
            return cutOr(RecordEnd::Whole);
        if (!at('\n'))
            return returned ? RecordEnd::LoneReturn : RecordEnd::TextBehindQuote;
        ++m_at;
        ++m_lines;
        return RecordEnd::Whole;
    }

    std::string_view m_text;
    bool m_isWhole;
    std::size_t m_at = 0;
    std::int64_t m_lines = 0;
};

} // namespace

CsvRows::CsvRows(ByteWindow window, const std::string& file, bool hasHeader) : m_window(std::move(window))
{
    m_header.file = file;
    while (m_window.view().size() < 3 && m_window.grow()) {
    }
    if (m_window.view().starts_with("\xef\xbb\xbf"))
        m_window.drop(3);
    if (hasHeader)
        takeHeader();
}

bool CsvRows::read(Table::Row& row)
{
    while (!m_isOver && readRecord(row))
        if (row.fields.size() > 1 || !row.fields.front()->empty())
            return true;
    return false;
}

bool CsvRows::readRecord(Table::Row& row)
{
    row.line = m_line;
    for (;;) {
        if (m_window.view().empty() && !m_window.grow())
            return false;
        CsvRecord record(m_window.view(), m_window.atEnd());
        const RecordEnd end = record.read(row.fields);
        const std::int64_t reached = m_line + record.lines();
        if (end == RecordEnd::NeedsMore && m_window.view().size() <= kLongestRow && m_window.grow())
            continue;
        m_window.drop(record.bytes());
        m_line = reached;
        switch (end) {
        case RecordEnd::Whole:
            return true;
        case RecordEnd::NeedsMore:
            m_isOver = true;
            fail("the row is longer than 16 MiB", row.line, "a quote is not closed, or line ends are missing");
        case RecordEnd::OpenQuote:
            m_isOver = true;
            fail("a quote is never closed", row.line,
                 "close it, or save the file as TSV, where quotes are ordinary characters");
        case RecordEnd::TextBehindQuote:
            passLine();
            fail("text follows a closing quote", reached, "double the quotes inside a quoted field");
        case RecordEnd::LoneReturn:
            passLine();
            fail("a carriage return without a line feed", reached, "end lines with \\n or \\r\\n");
        }
    }
}

void CsvRows::fail(const char* message, std::int64_t line, const char* hint)
{
    throw EngineError(ErrorCode::BadData, message, m_header.file + ":" + std::to_string(line), hint);
}

void CsvRows::passLine()
{
    do {
        const std::size_t end = m_window.view().find('\n');
        m_window.drop(end == std::string_view::npos ? m_window.view().size() : end + 1);
        if (end != std::string_view::npos)
            break;
    } while (m_window.grow());
    ++m_line;
}

} // namespace engine
