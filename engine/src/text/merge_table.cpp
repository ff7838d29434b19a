// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/merge_table.h"

#include <bit>
#include <queue>

namespace engine {

namespace {

using Merge = MergeTable::Merge;
using Index = std::uint32_t;

void mergeShort(const MergeTable& table, std::vector<std::int32_t>& ids)
{
    thread_local std::vector<Merge> pairs;
    pairs.clear();
    for (std::size_t i = 0; i + 1 < ids.size(); ++i)
        pairs.push_back(table.find(ids[i], ids[i + 1]));
    while (!pairs.empty()) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < pairs.size(); ++i)
            if (pairs[i].rank < pairs[best].rank)
                best = i;
        if (pairs[best].rank == MergeTable::kNone)
            return;
        ids[best] = pairs[best].id;
        ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(best) + 1);
        pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(best));
        if (best < pairs.size())
            pairs[best] = table.find(ids[best], ids[best + 1]);
        if (best > 0)
            pairs[best - 1] = table.find(ids[best - 1], ids[best]);
    }
}

/// A word as a chain of symbols; a merged one leaves it.
class Chain {
public:
    Chain(const MergeTable& table, const std::vector<std::int32_t>& ids) : m_table(table)
    {
        const auto size = static_cast<Index>(ids.size());
        m_links.reserve(ids.size());
        for (Index i = 0; i < size; ++i)
            m_links.push_back({ids[i], i == 0 ? kEnd : i - 1, i + 1 == size ? kEnd : i + 1});
        for (Index i = 0; i + 1 < size; ++i)
            offer(i);
    }

    void run()
    {
        while (!m_queue.empty()) {
            const Candidate best = m_queue.top();
            m_queue.pop();
            Link& left = m_links[best.at];
            if (left.id < 0 || left.next == kEnd)
                continue;
            const Merge merge = m_table.find(left.id, m_links[left.next].id);
            if (merge.rank != best.rank)
                continue; // one of the two has been merged meanwhile
            Link& right = m_links[left.next];
            left.id = merge.id;
            left.next = right.next;
            right.id = -1;
            if (left.next != kEnd) {
                m_links[left.next].previous = best.at;
                offer(best.at);
            }
            if (left.previous != kEnd)
                offer(left.previous);
        }
    }

    void write(std::vector<std::int32_t>& ids) const
    {
        ids.clear();
        for (const Link& link : m_links)
            if (link.id >= 0)
                ids.push_back(link.id);
    }

private:
    static constexpr Index kEnd = 0xFFFFFFFF;
    struct Link {
        std::int32_t id; ///< -1: merged into the one before
        Index previous, next;
    };
    struct Candidate {
        std::uint32_t rank;
        Index at;
        bool operator>(const Candidate& other) const { return rank != other.rank ? rank > other.rank : at > other.at; }
    };

    void offer(Index at)
    {
        const Merge merge = m_table.find(m_links[at].id, m_links[m_links[at].next].id);
        if (merge.rank != MergeTable::kNone)
            m_queue.push({merge.rank, at});
    }

    const MergeTable& m_table;
    std::vector<Link> m_links;
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> m_queue;
};

} // namespace

MergeTable::MergeTable(std::size_t merges) : m_entries(std::bit_ceil(merges * 2 + 2)), m_mask(m_entries.size() - 1) {}

void MergeTable::set(std::int32_t left, std::int32_t right, Merge merge)
{
    const std::uint64_t key = keyOf(left, right);
    std::size_t slot = slotOf(key);
    while (m_entries[slot].key != kFree && m_entries[slot].key != key)
        slot = (slot + 1) & m_mask;
    m_entries[slot] = {key, merge};
}

void mergeAll(const MergeTable& table, std::vector<std::int32_t>& ids)
{
    constexpr std::size_t kShort = 48;
    if (ids.size() <= kShort)
        return mergeShort(table, ids);
    Chain chain(table, ids);
    chain.run();
    chain.write(ids);
}

} // namespace engine
