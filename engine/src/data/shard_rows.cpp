// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shard_rows.h"

#include <algorithm>
#include <utility>

namespace engine {

ShardRows::ShardRows(const std::filesystem::path& named, std::vector<std::filesystem::path> shards, Opener open)
    : m_shards(std::move(shards)), m_open(std::move(open))
{
    m_header.file = named.string();
    for (const std::filesystem::path& shard : m_shards) {
        std::error_code ignored;
        const auto bytes = std::filesystem::file_size(shard, ignored);
        m_bytes += ignored ? 0 : bytes;
    }
    openNext();
}

std::uint64_t ShardRows::bytesRead() const
{
    return m_bytesBefore + (m_rows ? m_rows->bytesRead() : 0);
}

void ShardRows::openNext()
{
    m_linesBefore = m_line;
    m_rows = m_open(m_shards[m_next++]); // counted first: behind a broken part the next one follows
    m_places.clear();
    takeColumns();
}

void ShardRows::takeColumns()
{
    const std::vector<std::string>& theirs = m_rows->header().columns;
    for (std::size_t i = m_places.size(); i < theirs.size(); ++i) {
        auto found = std::find(m_header.columns.begin(), m_header.columns.end(), theirs[i]);
        // A part with two columns of one name has them here, too: whoever looks for that name refuses it.
        const bool isTaken = std::find(m_places.begin(), m_places.end(),
                                       static_cast<std::size_t>(found - m_header.columns.begin())) != m_places.end();
        if (found == m_header.columns.end() || isTaken)
            found = m_header.columns.insert(m_header.columns.end(), theirs[i]);
        m_places.push_back(static_cast<std::size_t>(found - m_header.columns.begin()));
    }
}

void ShardRows::arrange(Table::Row& row) const
{
    bool isInPlace = true;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        isInPlace = isInPlace && m_places[i] == i;
    if (isInPlace)
        return;
    std::vector<std::optional<std::string>> fields(m_header.columns.size());
    for (std::size_t i = 0; i < std::min(row.fields.size(), m_places.size()); ++i)
        fields[m_places[i]] = std::move(row.fields[i]);
    row.fields = std::move(fields);
}

bool ShardRows::read(Table::Row& row)
{
    for (;;) {
        if (m_rows && m_rows->next(row)) {
            takeColumns();
            arrange(row);
            row.line += m_linesBefore;
            m_line = row.line;
            return true;
        }
        if (m_rows)
            m_bytesBefore += m_rows->bytesInAll();
        m_rows.reset();
        if (m_next == m_shards.size())
            return false;
        openNext();
    }
}

} // namespace engine
