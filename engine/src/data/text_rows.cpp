// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text_rows.h"

#include "engine/error.h"

#include <algorithm>

namespace engine {

namespace {

void skipMark(ByteWindow& window)
{
    while (window.view().size() < 3 && window.grow()) {
    }
    if (window.view().starts_with("\xef\xbb\xbf"))
        window.drop(3);
}

void splitTabs(std::string_view line, std::vector<std::optional<std::string>>& fields)
{
    fields.clear();
    for (;;) {
        const std::size_t tab = line.find('\t');
        fields.emplace_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return;
        line.remove_prefix(tab + 1);
    }
}

} // namespace

LineReader::LineReader(ByteWindow window, std::string file) : m_window(std::move(window)), m_file(std::move(file))
{
    skipMark(m_window);
}

bool LineReader::next(std::string_view& line)
{
    m_window.drop(m_pending);
    m_pending = 0;
    for (std::size_t searched = 0;;) {
        const std::string_view view = m_window.view();
        const std::size_t end = view.find('\n', searched);
        searched = view.size();
        if (std::min(end, searched) > kLongestRow) {
            ++m_number;
            refuseLong();
        }
        if (end == std::string_view::npos && m_window.grow())
            continue;
        if (view.empty())
            return false;
        ++m_number;
        line = view.substr(0, end);
        m_pending = end == std::string_view::npos ? view.size() : end + 1;
        return true;
    }
}

void LineReader::refuseLong()
{
    for (;;) {
        const std::size_t end = m_window.view().find('\n');
        m_window.drop(end == std::string_view::npos ? m_window.view().size() : end + 1);
        if (end != std::string_view::npos || !m_window.grow())
            break;
    }
    throw EngineError(ErrorCode::BadData, "the line is longer than 16 MiB", place(),
                      "line ends are missing, or a text is far too long: split it");
}

TsvRows::TsvRows(ByteWindow window, const std::string& file, bool hasHeader) : LineRows(std::move(window), file)
{
    if (!hasHeader)
        return;
    takeHeader();
    const auto holdsReturn = [](const std::string& name) { return name.find('\r') != std::string::npos; };
    if (m_lines.isLast() && std::any_of(m_header.columns.begin(), m_header.columns.end(), holdsReturn))
        throw EngineError(ErrorCode::BadData, "the lines end with a carriage return alone", m_lines.place(),
                          "end lines with \\n or \\r\\n");
}

bool TsvRows::read(Table::Row& row)
{
    for (std::string_view line; m_lines.next(line);) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        row.line = m_lines.number();
        splitTabs(line, row.fields);
        return true;
    }
    return false;
}

bool JsonLineRows::read(Table::Row& row)
{
    for (std::string_view line; m_lines.next(line);) {
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        row.line = m_lines.number();
        takeObject(line, m_lines.place(), 0, m_header, row);
        return true;
    }
    return false;
}

// What stands in a text goes through the same readers as what stands in a file.

Table parseTsv(std::string_view text, const std::string& file, bool hasHeader)
{
    TsvRows rows(ByteWindow(text), file, hasHeader);
    return readAll(rows);
}

Table parseCsv(std::string_view text, const std::string& file, bool hasHeader)
{
    CsvRows rows(ByteWindow(text), file, hasHeader);
    return readAll(rows);
}

Table parseJsonLines(std::string_view text, const std::string& file)
{
    JsonLineRows rows(ByteWindow(text), file);
    return readAll(rows);
}

Table parseJsonArray(std::string_view text, const std::string& file)
{
    JsonArrayRows rows(ByteWindow(text), file);
    return readAll(rows);
}

} // namespace engine
