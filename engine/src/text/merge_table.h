// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace engine {

/// The merges of a byte-pair encoding: (left id, right id) → (rank, id of both together). Open addressing.
class MergeTable {
public:
    struct Merge {
        std::uint32_t rank = kNone;
        std::int32_t id = -1;
    };
    static constexpr std::uint32_t kNone = 0xFFFFFFFF; ///< rank of a pair that does not merge

    explicit MergeTable(std::size_t merges = 0);

    /// A pair given twice has the later rank, as in the reference.
    void set(std::int32_t left, std::int32_t right, Merge merge);

    [[nodiscard]] Merge find(std::int32_t left, std::int32_t right) const noexcept
    {
        const std::uint64_t key = keyOf(left, right);
        for (std::size_t slot = slotOf(key);; slot = (slot + 1) & m_mask) {
            if (m_entries[slot].key == key)
                return m_entries[slot].merge;
            if (m_entries[slot].key == kFree)
                return {};
        }
    }

private:
    static constexpr std::uint64_t kFree = ~0ull;
    struct Entry {
        std::uint64_t key = kFree;
        Merge merge;
    };
    static std::uint64_t keyOf(std::int32_t left, std::int32_t right) noexcept
    {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
    }
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const noexcept
    {
        return ((key ^ key >> 29) * 0x9E3779B97F4A7C15ull >> 22) & m_mask;
    }

    std::vector<Entry> m_entries;
    std::size_t m_mask;
};

/// Merges neighbours, the lowest rank first and the leftmost of equals, until no pair merges; `ids` shrinks in place.
/// Cost     n² steps for short words, n log n for long ones.
void mergeAll(const MergeTable& table, std::vector<std::int32_t>& ids);

} // namespace engine
