// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/piece_trie.h"

#include <utility>

namespace engine {

PieceTrie::PieceTrie() : m_edges(1024), m_ids(1, -1), m_mask(m_edges.size() - 1) {}

std::int32_t PieceTrie::insert(std::string_view piece, std::int32_t id)
{
    std::uint32_t node = 0;
    for (const char c : piece) {
        const auto byte = static_cast<unsigned char>(c);
        const std::uint32_t child = step(node, byte);
        node = child == kNone ? addEdge(node, byte) : child;
    }
    if (m_ids[node] < 0) {
        m_ids[node] = id;
        return -1;
    }
    return m_ids[node];
}

std::uint32_t PieceTrie::walk(std::string_view text) const noexcept
{
    std::uint32_t node = 0;
    for (const char c : text) {
        node = step(node, static_cast<unsigned char>(c));
        if (node == kNone)
            return kNone;
    }
    return node;
}

std::int32_t PieceTrie::find(std::string_view piece) const noexcept
{
    const std::uint32_t node = walk(piece);
    return node == kNone && !piece.empty() ? -1 : m_ids[node];
}

std::uint32_t PieceTrie::addEdge(std::uint32_t node, unsigned char byte)
{
    if (m_ids.size() * 2 >= m_edges.size()) // at most half full, so that a failed look-up ends soon
        grow();
    const std::uint64_t key = (static_cast<std::uint64_t>(node) << 8 | byte) + 1;
    std::size_t slot = slotOf(key);
    while (m_edges[slot].key != 0)
        slot = (slot + 1) & m_mask;
    m_edges[slot] = {key, static_cast<std::uint32_t>(m_ids.size())};
    m_ids.push_back(-1);
    return m_edges[slot].child;
}

void PieceTrie::grow()
{
    std::vector<Edge> old = std::exchange(m_edges, std::vector<Edge>(m_edges.size() * 2));
    m_mask = m_edges.size() - 1;
    for (const Edge& edge : old) {
        if (edge.key == 0)
            continue;
        std::size_t slot = slotOf(edge.key);
        while (m_edges[slot].key != 0)
            slot = (slot + 1) & m_mask;
        m_edges[slot] = edge;
    }
}

} // namespace engine
