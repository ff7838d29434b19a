// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parquet/parquet_rows.h"

namespace engine {

ParquetRows::ParquetRows(const std::filesystem::path& path) : m_file(path)
{
    std::error_code error;
    m_bytes = std::filesystem::file_size(path, error);
    m_header.file = path.string();
    m_header.columns = m_file.columns();
}

std::uint64_t ParquetRows::bytesRead() const
{
    const std::int64_t all = m_file.rows();
    return all > 0 ? static_cast<std::uint64_t>(static_cast<double>(m_bytes) * static_cast<double>(m_rows) /
                                                static_cast<double>(all))
                   : m_bytes;
}

bool ParquetRows::read(Table::Row& row)
{
    if (m_failed)
        return false;
    m_failed = true; // until this row is whole: columns would be out of step
    std::optional<Table::Row> next = m_file.next();
    m_failed = false;
    if (!next)
        return false;
    row = std::move(*next);
    ++m_rows;
    return true;
}

} // namespace engine
