// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/row_reader.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace engine {

/// The rows of a split's parts one after the other, as if they were one file, that of the part named. Lines are counted
/// on from part to part; errors of reading name the part itself. Columns go by their names: what a part lacks is absent
/// in its rows.
class ShardRows : public RowReader {
public:
    using Opener = std::function<std::unique_ptr<RowReader>(const std::filesystem::path&)>;

    /// Errors  those of opening the first part.
    ShardRows(const std::filesystem::path& named, std::vector<std::filesystem::path> shards, Opener open);
    [[nodiscard]] std::uint64_t bytesRead() const override;
    [[nodiscard]] std::uint64_t bytesInAll() const override { return m_bytes; }

protected:
    [[nodiscard]] bool read(Table::Row& row) override;

private:
    void openNext();
    void takeColumns();
    void arrange(Table::Row& row) const;

    std::vector<std::filesystem::path> m_shards;
    Opener m_open;
    std::size_t m_next = 0;
    std::unique_ptr<RowReader> m_rows;
    std::vector<std::size_t> m_places; ///< of the open part's columns among all
    std::int64_t m_line = 0, m_linesBefore = 0;
    std::uint64_t m_bytes = 0, m_bytesBefore = 0;
};

} // namespace engine
