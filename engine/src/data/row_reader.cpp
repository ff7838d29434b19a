// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/row_reader.h"

#include "base/ascii.h"
#include "data/parquet/parquet_rows.h"
#include "data/shard_rows.h"
#include "data/shards.h"
#include "data/text_rows.h"
#include "engine/error.h"

#include <algorithm>
#include <cctype>

namespace engine {

namespace {

constexpr std::string_view kEndings[] = {".tsv", ".txt", ".csv", ".jsonl", ".ndjson", ".json"};

struct Sign {
    std::string_view start;
    const char *what, *hint;
};

constexpr Sign kForeign[] = {
    {"\xff\xfe", "the file is UTF-16", "save it as UTF-8"},
    {"\xfe\xff", "the file is UTF-16", "save it as UTF-8"},
    {"\x1f\x8b", "the file is packed with gzip", "unpack it first"},
    {"PK\x03\x04", "the file is a zip archive or a spreadsheet", "unpack it, or save the sheet as CSV"},
    {"PAR1", "the file is Parquet", "name it .parquet"},
    {"version https://git-lfs", "the file is a pointer of Git LFS, not the data", "fetch it with `git lfs pull`"},
};

bool isMarkup(std::string_view start)
{
    const std::size_t first = start.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (first == std::string_view::npos || start[first] != '<')
        return false;
    const std::string word = asciiLower(std::string(start.substr(first, 9)));
    return word.starts_with("<!doctype") || word.starts_with("<html") || word.starts_with("<?xml");
}

/// UTF-16 without its mark: of Latin text every second byte is 0.
bool isWide(std::string_view start)
{
    constexpr std::size_t kEnough = 8;
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    const std::size_t half = start.size() / 2;
    return start.size() >= kEnough && (zeros[0] * 10 > half * 9 || zeros[1] * 10 > half * 9);
}

void refuseForeign(const ByteWindow& window, const std::string& file)
{
    const std::string_view start = window.view().substr(0, 512);
    for (const Sign& sign : kForeign)
        if (start.starts_with(sign.start))
            throw EngineError(ErrorCode::BadData, sign.what, file, sign.hint);
    if (isWide(start))
        throw EngineError(ErrorCode::BadData, "the file is UTF-16 without a byte order mark", file, "save it as UTF-8");
    if (isMarkup(start))
        throw EngineError(ErrorCode::BadData, "the file is a web page (HTML or XML), not data", file,
                          "the download failed: fetch the file again");
}

std::string endingOf(const std::filesystem::path& file)
{
    return asciiLower(file.extension().string());
}

std::unique_ptr<RowReader> openJson(ByteWindow window, const std::string& file)
{
    const std::size_t first = window.view().find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (first != std::string_view::npos && window.view()[first] == '{') // JSON lines are often called .json
        return std::make_unique<JsonLineRows>(std::move(window), file);
    return std::make_unique<JsonArrayRows>(std::move(window), file);
}

} // namespace

bool RowReader::next(Table::Row& row)
{
    if (m_isPutBack) {
        m_isPutBack = false;
        row = std::move(m_first);
        return true;
    }
    if (!read(row))
        return false;
    checkWidth(row);
    return true;
}

void RowReader::takeHeader()
{
    if (!read(m_first))
        throw EngineError(ErrorCode::BadData, "the file is empty", m_header.file, "it needs a header line and rows");
    for (const auto& field : m_first.fields)
        m_header.columns.push_back(field.value_or(""));
    m_header.headerLine = m_first.line;
    m_width = m_first.fields.size();
}

void RowReader::putHeaderBack()
{
    m_isPutBack = m_header.headerLine > 0;
    m_header.columns.clear();
    m_header.headerLine = 0;
}

void RowReader::checkWidth(const Table::Row& row) const
{
    if (m_width > 0 && row.fields.size() > m_width)
        throw EngineError(ErrorCode::BadData,
                          "the row has " + std::to_string(row.fields.size()) + " fields, the header " +
                              std::to_string(m_width),
                          m_header.file + ":" + std::to_string(row.line),
                          "a separator inside a text shifts the columns: take it out");
}

namespace {

std::unique_ptr<RowReader> openOne(const std::filesystem::path& path, bool hasHeader)
{
    const std::string ending = endingOf(path), file = path.string();
    if (ending == ".parquet")
        return std::make_unique<ParquetRows>(path);
    if (std::find(std::begin(kEndings), std::end(kEndings), ending) == std::end(kEndings))
        throw EngineError(ErrorCode::Unsupported, "a data file cannot end in \"" + ending + "\"", file,
                          "TSV, CSV, JSONL, JSON (an array of objects) and Parquet are read");
    ByteWindow window(path);
    window.grow();
    refuseForeign(window, file);
    if (ending == ".csv")
        return std::make_unique<CsvRows>(std::move(window), file, hasHeader);
    if (ending == ".jsonl" || ending == ".ndjson")
        return std::make_unique<JsonLineRows>(std::move(window), file);
    if (ending == ".json")
        return openJson(std::move(window), file);
    return std::make_unique<TsvRows>(std::move(window), file, hasHeader);
}

} // namespace

std::unique_ptr<RowReader> openRows(const std::filesystem::path& path, bool hasHeader)
{
    std::vector<std::filesystem::path> shards = shardsOf(path);
    if (shards.size() == 1)
        return openOne(path, hasHeader);
    return std::make_unique<ShardRows>(
        path, std::move(shards), [hasHeader](const std::filesystem::path& shard) { return openOne(shard, hasHeader); });
}

Table readAll(RowReader& rows)
{
    Table table;
    for (Table::Row row; rows.next(row);)
        table.rows.push_back(std::move(row));
    static_cast<TableHeader&>(table) = rows.header();
    return table;
}

} // namespace engine
