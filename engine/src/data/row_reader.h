// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace engine {

/// The most bytes of one row: whoever writes more has lost a line end or a quote.
inline constexpr std::size_t kLongestRow = 16u << 20;

/// The rows of a data file one after the other, in the memory of one row whatever the file's size.
/// Errors  EngineError{BadData} with file:line and remedy. After one the next call goes on behind the bad row, or gives
///         false where the form leaves nothing to go on with (a quote that is never closed, an array cut short);
///         {MissingFile, BadFile, Io} of the file.
class RowReader {
public:
    RowReader() = default;
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;
    virtual ~RowReader() = default;

    /// Puts the next row into `row`; false at the end. With a header no row is longer than it.
    [[nodiscard]] bool next(Table::Row& row);
    /// File, and columns: the header's; of objects the keys of all rows so far, in the order they came.
    [[nodiscard]] const TableHeader& header() const { return m_header; }
    /// The line taken for a header was a row: it comes first, and the columns have no names. Before the first next().
    void putHeaderBack();
    /// Bytes of the file behind which reading stands, and all of them.
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesInAll() const = 0;

protected:
    /// The next row as it stands in the file.
    [[nodiscard]] virtual bool read(Table::Row& row) = 0;
    /// Takes the first row for the column names.  Errors  EngineError{BadData}: there is none.
    void takeHeader();

    TableHeader m_header;

private:
    void checkWidth(const Table::Row& row) const;

    std::size_t m_width = 0; ///< fields of the header; 0: rows are as long as they like
    bool m_isPutBack = false;
    Table::Row m_first;
};

/// Opens a file by its ending: .tsv and .txt, .csv, .jsonl and .ndjson, .json (an array of objects, or one a line),
/// .parquet (parquet_file.h; what it says of errors holds).
/// A part of a split in several files stands for all of them (shards.h).
/// hasHeader: the first line of TSV and CSV names the columns.
/// Errors  EngineError{MissingFile}, of a part too; {Unsupported} for other endings; {BadData}: empty, UTF-16, or
/// another form's bytes
///         under one of these names (a packed file, a web page, a pointer of Git LFS).
[[nodiscard]] std::unique_ptr<RowReader> openRows(const std::filesystem::path& file, bool hasHeader);

/// The rest of the rows as a table.
[[nodiscard]] Table readAll(RowReader& rows);

} // namespace engine
