// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// A column that the reader leaves out, and why.
struct LeftOutColumn {
    std::string name, reason;
};

/// Rows of a Parquet file (parquet.apache.org/docs/file-format), read one after the other: of each column a page and a
/// dictionary are held, at most 64 MiB each, so memory does not grow with the file.
/// Columns   texts (UTF8), whole and floating numbers, booleans; structs as "question.stem", lists as "endings[]" and
///           lists of structs as "messages[]", in JSON (json_fields.h). Others are left out: maps, lists of lists,
///           decimals, bytes.
/// Pages     versions 1 and 2; PLAIN, dictionary and RLE encodings; unpacked, Snappy, gzip, zstd.
/// Errors    EngineError{MissingFile, Io}; {BadData}: damaged, or a text that is no UTF-8; {Unsupported}: encrypted,
///           other encodings and codecs, no column that can be read.   Thread: one at a time.
class ParquetFile {
public:
    explicit ParquetFile(const std::filesystem::path& path);
    ~ParquetFile();
    ParquetFile(ParquetFile&&) noexcept;
    ParquetFile& operator=(ParquetFile&&) noexcept;

    [[nodiscard]] const std::vector<std::string>& columns() const;
    [[nodiscard]] const std::vector<LeftOutColumn>& leftOut() const;
    [[nodiscard]] std::int64_t rows() const;
    /// Names of the classes that a number in this column stands for, as the data sets library writes them into the
    /// file (ClassLabel); empty: none are given.
    [[nodiscard]] std::vector<std::string> classNames(const std::string& column) const;
    /// The next row, its number as line; null behind the last.
    [[nodiscard]] std::optional<Table::Row> next();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// All rows of a file as a table.
[[nodiscard]] Table readParquet(const std::filesystem::path& path);

} // namespace engine
