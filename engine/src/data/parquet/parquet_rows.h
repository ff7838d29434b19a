// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parquet/parquet_file.h"
#include "data/row_reader.h"

namespace engine {

/// A Parquet file's rows, as those of the other forms; rows are numbered from 1. After an error nothing follows.
class ParquetRows : public RowReader {
public:
    explicit ParquetRows(const std::filesystem::path& path);
    [[nodiscard]] std::uint64_t bytesRead() const override; ///< by the rows read
    [[nodiscard]] std::uint64_t bytesInAll() const override { return m_bytes; }
    [[nodiscard]] const ParquetFile& file() const { return m_file; }

protected:
    [[nodiscard]] bool read(Table::Row& row) override;

private:
    ParquetFile m_file;
    std::uint64_t m_bytes = 0;
    std::int64_t m_rows = 0;
    bool m_failed = false;
};

} // namespace engine
