// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What stands at the end of a Parquet file (parquet.thrift: FileMetaData), as far as the reader needs it.
namespace engine::parquet {

enum class PhysicalType : std::int32_t { Boolean, Int32, Int64, Int96, Float, Double, ByteArray, FixedBytes };
enum class Repetition : std::int32_t { Required, Optional, Repeated };

/// What a physical type stands for, of the older converted and the newer logical types alike.
enum class Meaning { None, Text, List, Map, Decimal, Unsigned, Other };

/// A node of the schema, in pre-order; the first is the root.
struct SchemaNode {
    std::string name;
    std::optional<PhysicalType> type; ///< of a leaf
    Repetition repetition = Repetition::Required;
    std::int32_t children = 0;
    Meaning meaning = Meaning::None;
};

struct ColumnChunk {
    PhysicalType type = PhysicalType::Boolean;
    std::vector<std::string> path;
    std::int32_t codec = 0;
    std::int64_t values = 0; ///< with nulls
    std::int64_t compressedBytes = 0;
    std::int64_t dataOffset = 0;
    std::optional<std::int64_t> dictionaryOffset;
    [[nodiscard]] std::int64_t begin() const
    {
        return dictionaryOffset && *dictionaryOffset > 0 && *dictionaryOffset < dataOffset ? *dictionaryOffset
                                                                                           : dataOffset;
    }
};

struct RowGroup {
    std::vector<ColumnChunk> columns; ///< one a leaf, in the schema's order
    std::int64_t rows = 0;
};

struct Footer {
    std::vector<SchemaNode> schema;
    std::int64_t rows = 0;
    std::vector<RowGroup> groups;
    std::vector<std::pair<std::string, std::string>> metadata;
};

/// Errors  EngineError{BadData} at `where`: damaged, negative counts, groups that do not fit the schema.
[[nodiscard]] Footer parseFooter(std::string_view bytes, const std::string& where);

/// The head of a page (PageHeader).
struct PageHeader {
    enum class Kind : std::int32_t { Data = 0, Index = 1, Dictionary = 2, DataV2 = 3 };
    Kind kind = Kind::Data;
    std::int64_t bytes = 0, compressedBytes = 0;
    std::int64_t values = 0;      ///< with nulls; of a dictionary: entries
    std::int32_t encoding = 0;    ///< of the values
    std::int32_t defEncoding = 3; ///< of a page of version 1
    std::int32_t repEncoding = 3;
    std::int64_t defBytes = 0, repBytes = 0; ///< of a page of version 2
    bool isCompressed = true;
    std::size_t size = 0; ///< bytes of the head itself
};

/// Errors  EngineError{BadData}: damaged, or the bytes end before the head does.
[[nodiscard]] PageHeader parsePageHeader(std::string_view bytes, const std::string& where);

} // namespace engine::parquet
