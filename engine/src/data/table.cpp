// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "base/name_list.h"
#include "engine/error.h"

#include <algorithm>
#include <cctype>

namespace engine {
namespace {

constexpr std::uint64_t kLargestFile = 512ull << 20;

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text;
}

void refuseUtf16(std::string_view text, const std::string& file)
{
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))
        throw EngineError(ErrorCode::BadData, "the file is UTF-16", file, "save it as UTF-8");
}

/// Moves the first row to the column names, and holds the others against them.
void takeHeader(Table& table, bool hasHeader)
{
    if (!hasHeader)
        return;
    if (table.rows.empty())
        throw EngineError(ErrorCode::BadData, "the file is empty", table.file, "it needs a header line and rows");
    for (const auto& field : table.rows.front().fields)
        table.columns.push_back(field.value_or(""));
    table.headerLine = table.rows.front().line;
    table.rows.erase(table.rows.begin());
    for (const Table::Row& row : table.rows)
        if (row.fields.size() > table.columns.size())
            throw EngineError(ErrorCode::BadData,
                              "the row has " + std::to_string(row.fields.size()) + " fields, the header " +
                                  std::to_string(table.columns.size()),
                              table.file + ":" + std::to_string(row.line),
                              "a separator inside a text shifts the columns: take it out");
}

std::vector<std::optional<std::string>> splitTabs(std::string_view line)
{
    std::vector<std::optional<std::string>> fields;
    for (;;) {
        const std::size_t tab = line.find('\t');
        fields.emplace_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return fields;
        line.remove_prefix(tab + 1);
    }
}

/// One record of CSV; `line` counts on over quoted line ends.
class CsvReader {
public:
    CsvReader(std::string_view text, const std::string& file) : m_text(text), m_file(file) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    Table::Row next()
    {
        Table::Row row;
        row.line = m_line;
        for (;;) {
            row.fields.emplace_back(m_at < m_text.size() && m_text[m_at] == '"' ? quoted() : plain());
            if (m_at < m_text.size() && m_text[m_at] == ',') {
                ++m_at;
                continue;
            }
            endOfLine();
            return row;
        }
    }

private:
    std::string plain()
    {
        const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
        std::string field(m_text.substr(m_at, end - m_at));
        m_at = end;
        return field;
    }

    std::string quoted()
    {
        const std::int64_t begin = m_line;
        std::string field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')
                    ++m_at;
                else {
                    ++m_at;
                    return field;
                }
            }
            m_line += m_text[m_at] == '\n';
            field += m_text[m_at];
        }
        throw EngineError(ErrorCode::BadData, "a quote is never closed", m_file + ":" + std::to_string(begin),
                          "close it, or save the file as TSV, where quotes are ordinary characters");
    }

    void endOfLine()
    {
        const bool returned = m_at < m_text.size() && m_text[m_at] == '\r';
        m_at += returned ? 1 : 0;
        if (m_at < m_text.size() && m_text[m_at] != '\n')
            throw EngineError(ErrorCode::BadData,
                              returned ? "a carriage return without a line feed" : "text follows a closing quote",
                              m_file + ":" + std::to_string(m_line),
                              returned ? "end lines with \\n or \\r\\n" : "double the quotes inside a quoted field");
        ++m_at;
        ++m_line;
    }

    std::string_view m_text;
    std::string m_file;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};

} // namespace

std::string shownText(std::string_view text)
{
    constexpr std::size_t kLongest = 60;
    return jsonString(text.substr(0, kLongest)) + (text.size() > kLongest ? "…" : "");
}

std::optional<std::size_t> Table::column(std::string_view name) const
{
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end())
        return std::nullopt;
    if (std::find(found + 1, columns.end(), name) != columns.end())
        throw EngineError(ErrorCode::BadData, "two columns are called " + shownText(name), file,
                          "give each column its own name");
    return static_cast<std::size_t>(found - columns.begin());
}

std::string Table::columnList() const
{
    return listed(columns, kListed, shownText);
}

Table parseTsv(std::string_view text, const std::string& file, bool hasHeader)
{
    Table table;
    table.file = file;
    text = withoutMark(text);
    std::int64_t line = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view row = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (row.ends_with('\r'))
            row.remove_suffix(1);
        ++line;
        if (!row.empty())
            table.rows.push_back({line, splitTabs(row)});
    }
    takeHeader(table, hasHeader);
    return table;
}

Table parseCsv(std::string_view text, const std::string& file, bool hasHeader)
{
    Table table;
    table.file = file;
    for (CsvReader reader(withoutMark(text), file); !reader.atEnd();) {
        Table::Row row = reader.next();
        if (row.fields.size() > 1 || !row.fields.front()->empty())
            table.rows.push_back(std::move(row));
    }
    takeHeader(table, hasHeader);
    return table;
}

Table readTable(const std::filesystem::path& file, bool hasHeader)
{
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    const std::string text = readWholeFile(file, kLargestFile);
    refuseUtf16(text, file.string());
    if (ending == ".tsv" || ending == ".txt")
        return parseTsv(text, file.string(), hasHeader);
    if (ending == ".csv")
        return parseCsv(text, file.string(), hasHeader);
    if (ending == ".jsonl" || ending == ".ndjson")
        return parseJsonLines(text, file.string());
    if (ending == ".json") {
        const std::size_t first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
        const bool lines = first != std::string::npos && text[first] == '{'; // JSON lines are often called .json
        return lines ? parseJsonLines(text, file.string()) : parseJsonArray(text, file.string());
    }
    throw EngineError(ErrorCode::Unsupported, "a data file cannot end in \"" + ending + "\"", file.string(),
                      "TSV, CSV, JSONL and JSON (an array of objects) are read");
}

} // namespace engine
