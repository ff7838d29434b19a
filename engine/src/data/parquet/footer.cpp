// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parquet/footer.h"

#include "data/parquet/thrift_reader.h"
#include "engine/error.h"

#include <algorithm>

namespace engine::parquet {

namespace {

using Start = ThriftReader::FieldStart;

[[noreturn]] void broken(const std::string& what, const std::string& where)
{
    throw EngineError(ErrorCode::BadData, "the Parquet metadata are damaged: " + what, where, "get the file again");
}

// ConvertedType of parquet.thrift.
Meaning convertedMeaning(std::int64_t number)
{
    switch (number) {
    case 0:  // UTF8
    case 4:  // ENUM
    case 19: // JSON
        return Meaning::Text;
    case 1:
    case 2: // MAP_KEY_VALUE
        return Meaning::Map;
    case 3:
        return Meaning::List;
    case 5:
        return Meaning::Decimal;
    case 11: // UINT_8 … UINT_64
    case 12:
    case 13:
    case 14:
        return Meaning::Unsigned;
    default:
        return Meaning::Other;
    }
}

// LogicalType is a union: its only field's id says which.
Meaning logicalMeaning(std::int32_t id)
{
    switch (id) {
    case 1:  // STRING
    case 4:  // ENUM
    case 12: // JSON
        return Meaning::Text;
    case 2:
        return Meaning::Map;
    case 3:
        return Meaning::List;
    case 5:
        return Meaning::Decimal;
    default:
        return Meaning::Other; // INTEGER says more in its converted type, which writers keep
    }
}

class FooterReader {
public:
    FooterReader(std::string_view bytes, const std::string& where) : m_thrift(bytes, where), m_where(where) {}

    Footer read()
    {
        Footer footer;
        m_thrift.readStruct([&](const Start& field) {
            switch (field.id) {
            case 2:
                m_thrift.readList(ThriftType::Struct, [&] { footer.schema.push_back(node()); });
                return true;
            case 3:
                footer.rows = count();
                return true;
            case 4:
                m_thrift.readList(ThriftType::Struct, [&] { footer.groups.push_back(group()); });
                return true;
            case 5:
                m_thrift.readList(ThriftType::Struct, [&] { footer.metadata.push_back(entry()); });
                return true;
            default:
                return false;
            }
        });
        return footer;
    }

    PageHeader page()
    {
        PageHeader header;
        m_thrift.readStruct([&](const Start& field) {
            switch (field.id) {
            case 1:
                header.kind = static_cast<PageHeader::Kind>(m_thrift.integer());
                return true;
            case 2:
                header.bytes = count();
                return true;
            case 3:
                header.compressedBytes = count();
                return true;
            case 5:
                dataPage(header);
                return true;
            case 7:
                dictionaryPage(header);
                return true;
            case 8:
                dataPageV2(header);
                return true;
            default:
                return false;
            }
        });
        header.size = m_thrift.position();
        return header;
    }

private:
    std::int64_t count()
    {
        const std::int64_t number = m_thrift.integer();
        if (number < 0)
            broken("a count is negative", m_where);
        return number;
    }

    std::int32_t code() { return static_cast<std::int32_t>(m_thrift.integer()); }

    SchemaNode node()
    {
        SchemaNode node;
        std::optional<Meaning> converted;
        m_thrift.readStruct([&](const Start& field) {
            switch (field.id) {
            case 1:
                node.type = static_cast<PhysicalType>(code());
                return true;
            case 3:
                node.repetition = static_cast<Repetition>(code());
                return true;
            case 4:
                node.name = m_thrift.binary();
                return true;
            case 5:
                node.children = code();
                return true;
            case 6:
                converted = convertedMeaning(m_thrift.integer());
                return true;
            case 10:
                m_thrift.readStruct([&](const Start& kind) {
                    node.meaning = logicalMeaning(kind.id);
                    return false;
                });
                return true;
            default:
                return false;
            }
        });
        if (converted && (node.meaning == Meaning::None || node.meaning == Meaning::Other))
            node.meaning = *converted;
        return node;
    }

    std::pair<std::string, std::string> entry()
    {
        std::pair<std::string, std::string> entry;
        m_thrift.readStruct([&](const Start& field) {
            if (field.id != 1 && field.id != 2)
                return false;
            (field.id == 1 ? entry.first : entry.second) = m_thrift.binary();
            return true;
        });
        return entry;
    }

    RowGroup group()
    {
        RowGroup group;
        m_thrift.readStruct([&](const Start& field) {
            if (field.id == 1)
                m_thrift.readList(ThriftType::Struct, [&] { group.columns.push_back(chunk()); });
            else if (field.id == 3)
                group.rows = count();
            return field.id == 1 || field.id == 3;
        });
        return group;
    }

    ColumnChunk chunk()
    {
        ColumnChunk chunk;
        m_thrift.readStruct([&](const Start& field) {
            if (field.id == 1)
                throw EngineError(ErrorCode::Unsupported, "the columns stand in files of their own", m_where,
                                  "save the data as one Parquet file");
            if (field.id == 3)
                chunkMetadata(chunk);
            return field.id == 3;
        });
        return chunk;
    }

    void chunkMetadata(ColumnChunk& chunk)
    {
        m_thrift.readStruct([&](const Start& field) {
            switch (field.id) {
            case 1:
                chunk.type = static_cast<PhysicalType>(code());
                return true;
            case 3:
                m_thrift.readList(ThriftType::Binary, [&] { chunk.path.push_back(m_thrift.binary()); });
                return true;
            case 4:
                chunk.codec = code();
                return true;
            case 5:
                chunk.values = count();
                return true;
            case 7:
                chunk.compressedBytes = count();
                return true;
            case 9:
                chunk.dataOffset = count();
                return true;
            case 11:
                chunk.dictionaryOffset = count();
                return true;
            default:
                return false;
            }
        });
    }

    void dataPage(PageHeader& header)
    {
        m_thrift.readStruct([&](const Start& field) {
            switch (field.id) {
            case 1:
                header.values = count();
                return true;
            case 2:
                header.encoding = code();
                return true;
            case 3:
                header.defEncoding = code();
                return true;
            case 4:
                header.repEncoding = code();
                return true;
            default:
                return false;
            }
        });
    }

    void dictionaryPage(PageHeader& header)
    {
        m_thrift.readStruct([&](const Start& field) {
            if (field.id == 1)
                header.values = count();
            else if (field.id == 2)
                header.encoding = code();
            return field.id == 1 || field.id == 2;
        });
    }

    void dataPageV2(PageHeader& header)
    {
        m_thrift.readStruct([&](const Start& field) {
            switch (field.id) {
            case 1:
                header.values = count();
                return true;
            case 4:
                header.encoding = code();
                return true;
            case 5:
                header.defBytes = count();
                return true;
            case 6:
                header.repBytes = count();
                return true;
            case 7:
                header.isCompressed = field.isTrue();
                return true;
            default:
                return false;
            }
        });
    }

    ThriftReader m_thrift;
    const std::string& m_where;
};

void check(const Footer& footer, const std::string& where)
{
    const auto leaves = std::count_if(footer.schema.begin(), footer.schema.end(),
                                      [](const SchemaNode& node) { return node.type.has_value(); });
    std::int64_t rows = 0;
    for (const RowGroup& group : footer.groups) {
        if (static_cast<std::ptrdiff_t>(group.columns.size()) != leaves)
            broken("a row group has " + std::to_string(group.columns.size()) + " columns, the schema " +
                       std::to_string(leaves),
                   where);
        if (__builtin_add_overflow(rows, group.rows, &rows))
            broken("a count is too large", where);
    }
    if (rows != footer.rows)
        broken("its row groups hold " + std::to_string(rows) + " rows, not " + std::to_string(footer.rows), where);
}

} // namespace

Footer parseFooter(std::string_view bytes, const std::string& where)
{
    Footer footer = FooterReader(bytes, where).read();
    check(footer, where);
    return footer;
}

PageHeader parsePageHeader(std::string_view bytes, const std::string& where)
{
    return FooterReader(bytes, where).page();
}

} // namespace engine::parquet
