// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parquet/parquet_file.h"

#include "base/json.h"
#include "data/parquet/chunk_reader.h"
#include "data/parquet/footer.h"
#include "data/parquet/leaf.h"
#include "engine/error.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using namespace parquet;

constexpr std::int64_t kLargestFooter = 64 << 20;
constexpr std::size_t kMostColumns = 1000;
constexpr std::size_t kLargestList = 64 << 20; // a few bytes may stand for a billion nulls

/// A column of the table: a leaf, or the fields of a list's objects.
struct Column {
    std::string name;
    std::vector<Leaf> leaves;
};

bool isUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t more = lead < 0x80                   ? 0
                                 : lead >= 0xC2 && lead < 0xE0 ? 1
                                 : lead >= 0xE0 && lead < 0xF0 ? 2
                                                               : 3;
        if (lead >= 0x80 && (lead < 0xC2 || lead > 0xF4 || more >= text.size() - i))
            return false;
        for (std::size_t k = 1; k <= more; ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80)
                return false;
        const auto second = more > 0 ? static_cast<unsigned char>(text[i + 1]) : 0;
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
            (lead == 0xF4 && second > 0x8F)) // overlong, surrogates, beyond U+10FFFF
            return false;
        i += more + 1;
    }
    return true;
}

std::string jsonOf(const Leaf& leaf, const std::optional<std::string>& text)
{
    if (!text)
        return "null";
    if (leaf.type == PhysicalType::ByteArray)
        return jsonString(*text);
    const bool isReal = leaf.type == PhysicalType::Float || leaf.type == PhysicalType::Double;
    return isReal && text->find_first_of("Nn") != std::string::npos ? "null" : *text; // JSON knows no NaN
}

} // namespace

struct ParquetFile::Parts {
    std::string where;
    std::ifstream stream;
    std::int64_t size = 0;
    Footer footer;
    std::vector<Column> columns;
    std::vector<std::string> names;
    std::vector<LeftOutColumn> leftOut;
    std::size_t group = 0;
    std::int64_t rowInGroup = 0, row = 0;
    std::vector<std::vector<ChunkReader>> readers; ///< by column and leaf, of the row group

    void open(const std::filesystem::path& path);
    void readFooter();
    void mapColumns();
    void startGroup();
    [[nodiscard]] std::optional<std::string> field(const Column& column, std::vector<ChunkReader>& chunks);
    [[nodiscard]] std::optional<std::string> list(const Column& column, std::vector<ChunkReader>& chunks);
    [[noreturn]] void broken(const std::string& what) const
    {
        throw EngineError(ErrorCode::BadData, "the Parquet file is damaged: " + what, where, "get the file again");
    }
    void checkText(const Leaf& leaf, const std::optional<std::string>& text) const
    {
        if (text && leaf.type == PhysicalType::ByteArray && !isUtf8(*text))
            throw EngineError(ErrorCode::BadData, "the text in column " + shownText(leaf.column) + " is no UTF-8",
                              where + ":" + std::to_string(row + 1), "correct or delete the row");
    }
};

void ParquetFile::Parts::open(const std::filesystem::path& path)
{
    where = path.string();
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        throw EngineError(ErrorCode::MissingFile, "there is no such file", where, "check the path");
    size = static_cast<std::int64_t>(std::filesystem::file_size(path, error));
    stream.open(path, std::ios::binary);
    if (error || !stream)
        throw EngineError(ErrorCode::Io, "the file cannot be read", where, "check its permissions");
}

void ParquetFile::Parts::readFooter()
{
    constexpr std::int64_t kFrame = 12; // two marks and the footer's length
    const auto bytesAt = [&](std::int64_t offset, std::int64_t count) {
        std::string bytes(static_cast<std::size_t>(count), '\0');
        stream.seekg(offset);
        if (!stream.read(bytes.data(), count))
            throw EngineError(ErrorCode::Io, "the file cannot be read", where, "was it changed while it was read?");
        return bytes;
    };
    const std::string end = size >= kFrame ? bytesAt(size - 8, 8) : std::string();
    if (end.ends_with("PARE"))
        throw EngineError(ErrorCode::Unsupported, "the Parquet file is encrypted", where, "decrypt it first");
    if (!end.ends_with("PAR1") || bytesAt(0, 4) != "PAR1")
        throw EngineError(ErrorCode::BadData, "this is no whole Parquet file", where,
                          "it begins and ends with PAR1; was it copied to its end?");
    std::int64_t length = 0;
    for (int i = 3; i >= 0; --i)
        length = length << 8 | static_cast<unsigned char>(end[static_cast<std::size_t>(i)]);
    if (length > size - kFrame || length > kLargestFooter)
        broken("its metadata are longer than it is");
    footer = parseFooter(bytesAt(size - 8 - length, length), where);
    for (const RowGroup& rows : footer.groups)
        for (const ColumnChunk& chunk : rows.columns)
            if (chunk.begin() > size || chunk.compressedBytes > size - chunk.begin())
                broken("a column lies behind its end");
}

void ParquetFile::Parts::mapColumns()
{
    for (Leaf& leaf : leavesOf(footer.schema, where)) {
        if (!leaf.refused.empty()) {
            leftOut.push_back({leaf.column, leaf.refused});
            continue;
        }
        const auto known = std::find_if(columns.begin(), columns.end(),
                                        [&](const Column& column) { return column.name == leaf.column; });
        const bool joins = known != columns.end() && !leaf.part.empty() && !known->leaves.front().part.empty() &&
                           known->leaves.front().elementDef == leaf.elementDef;
        if (known != columns.end() && !joins)
            broken("two columns are called " + shownText(leaf.column));
        if (columns.size() == kMostColumns)
            throw EngineError(ErrorCode::BadData, "the file has more than 1,000 columns", where,
                              "keep the columns that are used");
        if (joins)
            known->leaves.push_back(std::move(leaf));
        else
            columns.push_back({leaf.column, {std::move(leaf)}});
    }
    if (columns.empty())
        throw EngineError(ErrorCode::Unsupported, "the Parquet file has no column of texts, numbers or truth values",
                          where,
                          leftOut.empty() ? "" : shownText(leftOut.front().name) + ": " + leftOut.front().reason);
    for (const Column& column : columns)
        names.push_back(column.name);
}

void ParquetFile::Parts::startGroup()
{
    readers.clear();
    const RowGroup& rows = footer.groups[group];
    for (const Column& column : columns) {
        std::vector<ChunkReader>& chunks = readers.emplace_back();
        for (const Leaf& leaf : column.leaves)
            chunks.emplace_back(stream, where, leaf, rows.columns[leaf.index]);
    }
    rowInGroup = 0;
}

std::optional<std::string> ParquetFile::Parts::field(const Column& column, std::vector<ChunkReader>& chunks)
{
    const Leaf& leaf = column.leaves.front();
    if (leaf.maxRep > 0)
        return list(column, chunks);
    auto entry = chunks.front().next();
    if (!entry)
        broken("column " + shownText(column.name) + " has fewer rows than the file");
    checkText(leaf, entry->text);
    return std::move(entry->text);
}

// The leaves of a list's objects have the same levels up to the element.
std::optional<std::string> ParquetFile::Parts::list(const Column& column, std::vector<ChunkReader>& chunks)
{
    std::string json = "[";
    for (bool first = true;; first = false) {
        const bool isObject = !column.leaves.front().part.empty();
        std::string item = isObject ? "{" : "";
        std::optional<std::uint32_t> more, elementDef;
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            const Leaf& leaf = column.leaves[i];
            const auto entry = chunks[i].next();
            if (!entry || (entry->rep == 0) != first)
                broken("column " + shownText(column.name) + " has fewer rows than the file");
            checkText(leaf, entry->text);
            const std::uint32_t def = std::min(entry->def, leaf.elementDef);
            const std::uint32_t next = chunks[i].peekRep().value_or(0);
            if (i > 0 && (elementDef != def || more != next))
                broken("the fields of " + shownText(column.name) + " differ in length");
            elementDef = def;
            more = next;
            item += (isObject ? (i > 0 ? ", " : "") + jsonString(leaf.part) + ": " : "") + jsonOf(leaf, entry->text);
        }
        const std::uint32_t full = column.leaves.front().elementDef;
        if (*elementDef < full) { // no element: the list is empty, or it is null
            if (!first || *more > 0)
                broken("a list goes on behind its end");
            return *elementDef + 1 == full ? std::optional<std::string>("[]") : std::nullopt;
        }
        json += (first ? "" : ", ") + item + (isObject ? "}" : "");
        if (json.size() > kLargestList)
            broken("a list in " + shownText(column.name) + " is longer than 64 MiB");
        if (*more == 0)
            return json + "]";
    }
}

ParquetFile::ParquetFile(const std::filesystem::path& path) : m_parts(std::make_unique<Parts>())
{
    m_parts->open(path);
    m_parts->readFooter();
    m_parts->mapColumns();
}

ParquetFile::~ParquetFile() = default;
ParquetFile::ParquetFile(ParquetFile&&) noexcept = default;
ParquetFile& ParquetFile::operator=(ParquetFile&&) noexcept = default;

const std::vector<std::string>& ParquetFile::columns() const
{
    return m_parts->names;
}

const std::vector<LeftOutColumn>& ParquetFile::leftOut() const
{
    return m_parts->leftOut;
}

std::int64_t ParquetFile::rows() const
{
    return m_parts->footer.rows;
}

std::vector<std::string> ParquetFile::classNames(const std::string& column) const
{
    std::vector<std::string> names;
    for (const auto& [key, value] : m_parts->footer.metadata) {
        if (key != "huggingface")
            continue;
        try {
            const nlohmann::json features = parseJson(value, m_parts->where).at("info").at("features");
            for (const nlohmann::json& name : features.at(column).at("names"))
                names.push_back(name.get<std::string>());
        } catch (const std::exception&) { // a note for another program; without it numbers stay numbers
            names.clear();
        }
    }
    return names;
}

std::optional<Table::Row> ParquetFile::next()
{
    Parts& parts = *m_parts;
    if (parts.row == parts.footer.rows)
        return std::nullopt;
    while (parts.readers.empty() || parts.rowInGroup == parts.footer.groups[parts.group].rows) {
        parts.group += parts.readers.empty() ? 0 : 1;
        parts.startGroup();
    }
    Table::Row row;
    row.line = parts.row + 1;
    for (std::size_t i = 0; i < parts.columns.size(); ++i)
        row.fields.push_back(parts.field(parts.columns[i], parts.readers[i]));
    ++parts.row;
    ++parts.rowInGroup;
    return row;
}

Table readParquet(const std::filesystem::path& path)
{
    ParquetFile file(path);
    Table table;
    table.file = path.string();
    table.columns = file.columns();
    while (auto row = file.next())
        table.rows.push_back(std::move(*row));
    return table;
}

} // namespace engine
