// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "data/json_fields.h"
#include "data/text_rows.h"
#include "engine/error.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

constexpr std::size_t kMostColumns = 1000;
constexpr std::size_t kMostValues = 1'000'000; // of one row

nlohmann::ordered_json parsed(std::string_view json, const std::string& place, std::int64_t lineInFile)
{
    JsonLimits limits;
    limits.code = ErrorCode::BadData;
    limits.values = kMostValues;
    try {
        return parseOrderedJson(json, place, limits);
    } catch (const EngineError& error) {
        const std::size_t at = std::min<std::size_t>(error.byteOffset().value_or(0), json.size());
        const auto ends = std::count(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        std::string where = place + (lineInFile > 0 ? ", line " + std::to_string(lineInFile + ends) : "");
        where += ", byte " + std::to_string(at) + " of the row";
        const bool isCut = at == json.size();
        const bool isReturn = at > 0 && at < json.size() && json[at - 1] == '\r';
        throw EngineError(ErrorCode::BadData, error.message(), where,
                          isCut      ? "the row is cut short: complete or delete it"
                          : isReturn ? "end lines with \\n or \\r\\n"
                                     : "repair or delete the row");
    }
}

/// From '{', '[' or a plain value on to its end; 0 until that is in view.
class ElementScan {
public:
    std::size_t end(std::string_view text, bool isWhole)
    {
        for (; m_at < text.size(); ++m_at) {
            const char c = text[m_at];
            if (m_isEscaped) {
                m_isEscaped = false;
            } else if (m_isInString) {
                m_isEscaped = c == '\\';
                m_isInString = c != '"';
                if (!m_isInString && m_depth == 0)
                    return m_at + 1;
            } else if (m_depth == 0 && m_at > 0 && (c == ',' || c == ']' || c == '}' || isSpace(c))) {
                return m_at; // behind a number or a word
            } else if (c == '"') {
                m_isInString = true;
            } else if (c == '{' || c == '[') {
                ++m_depth;
            } else if (c == '}' || c == ']') {
                if (--m_depth <= 0)
                    return m_at + 1;
            }
        }
        return isWhole && m_depth == 0 && !m_isInString ? text.size() : 0;
    }
    [[nodiscard]] static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

private:
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_isInString = false, m_isEscaped = false;
};

} // namespace

void takeObject(std::string_view json, const std::string& place, std::int64_t lineInFile, TableHeader& header,
                Table::Row& row)
{
    const nlohmann::ordered_json object = parsed(json, place, lineInFile);
    if (!object.is_object())
        throw EngineError(ErrorCode::BadData, "this is no JSON object", place,
                          "each row is an object of column names and values");
    row.fields.assign(header.columns.size(), std::nullopt);
    flattenObject(object, [&](const std::string& key, std::optional<std::string> text) {
        const auto found = std::find(header.columns.begin(), header.columns.end(), key);
        const auto index = static_cast<std::size_t>(found - header.columns.begin());
        if (found == header.columns.end()) {
            if (index == kMostColumns) // each row has room for all columns seen so far
                throw EngineError(ErrorCode::BadData, "the rows have more than 1,000 different keys", place,
                                  "keep the columns that are used");
            header.columns.push_back(key);
            row.fields.emplace_back();
        }
        if (row.fields[index])
            throw EngineError(ErrorCode::BadData, "two values are both called " + shownText(key), place,
                              "give each value its own name");
        row.fields[index] = std::move(text);
    });
}

JsonArrayRows::JsonArrayRows(ByteWindow window, const std::string& file) : m_window(std::move(window))
{
    m_header.file = file;
}

void JsonArrayRows::fail(const std::string& message, const std::string& hint)
{
    m_isOver = true;
    std::string where = m_header.file;
    if (m_element > 0)
        where += ":" + std::to_string(m_element);
    throw EngineError(ErrorCode::BadData, message, where + ", line " + std::to_string(m_line), hint);
}

void JsonArrayRows::pass(std::size_t bytes)
{
    const std::string_view passed = m_window.view().substr(0, bytes);
    m_line += std::count(passed.begin(), passed.end(), '\n');
    m_window.drop(bytes);
}

char JsonArrayRows::peek()
{
    for (;;) {
        const std::size_t first = m_window.view().find_first_not_of(" \t\r\n");
        if (first != std::string_view::npos) {
            pass(first);
            return m_window.view().front();
        }
        pass(m_window.view().size());
        if (!m_window.grow())
            return '\0';
    }
}

void JsonArrayRows::open()
{
    m_isOpen = true;
    while (m_window.view().size() < 3 && m_window.grow()) {
    }
    if (m_window.view().starts_with("\xef\xbb\xbf"))
        m_window.drop(3);
    if (peek() != '[')
        fail("this is no JSON array", "an array of objects, one a row, is expected");
    pass(1);
}

/// Goes to the next element's first character; false behind the last one.
bool JsonArrayRows::nextElement()
{
    const bool isFirst = m_element == 0;
    char c = peek();
    if (c == ',' && !isFirst) {
        pass(1);
        c = peek();
        if (c == ']')
            fail("a comma stands before the end of the array", "take it out");
    } else if (c != ']' && c != '\0' && !isFirst) {
        fail("expected ',' or ']' behind the element", "the array's elements stand between commas");
    }
    if (c == '\0')
        fail("the array ends early", "the file is cut short: fetch it again");
    if (c != ']') {
        ++m_element;
        return true;
    }
    pass(1);
    m_isOver = true;
    if (peek() != '\0')
        fail("there is more text after the end of the array", "one array of objects is expected");
    return false;
}

std::size_t JsonArrayRows::elementEnd()
{
    ElementScan scan;
    for (;;) {
        const std::size_t end = scan.end(m_window.view(), m_window.atEnd());
        if (end > kLongestRow || (end == 0 && m_window.view().size() > kLongestRow))
            fail("the row is longer than 16 MiB", "a quote or a bracket is not closed, or a text is far too long");
        if (end > 0)
            return end;
        if (!m_window.grow())
            fail("the array ends early, within a row", "the file is cut short: fetch it again");
    }
}

bool JsonArrayRows::read(Table::Row& row)
{
    if (m_isOver)
        return false;
    if (!m_isOpen)
        open();
    if (!nextElement())
        return false;
    const std::size_t end = elementEnd();
    const std::int64_t line = m_line;
    row.line = m_element;
    const std::string element(m_window.view().substr(0, end));
    pass(end);
    takeObject(element, m_header.file + ":" + std::to_string(m_element), line, m_header, row);
    return true;
}

} // namespace engine
