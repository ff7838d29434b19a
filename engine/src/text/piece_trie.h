// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace engine {

/// A set of byte strings with ids, walked byte by byte: the longest piece at the start of a text is found in one pass.
/// One open-addressed table holds all edges (node, byte) → node; node 0 is the root.
class PieceTrie {
public:
    static constexpr std::uint32_t kNone = 0; ///< no edge; the root is nobody's child

    PieceTrie();

    /// The id the piece already has, -1 if it is new (and now has `id`).
    std::int32_t insert(std::string_view piece, std::int32_t id);

    [[nodiscard]] std::uint32_t step(std::uint32_t node, unsigned char byte) const noexcept
    {
        const std::uint64_t key = (static_cast<std::uint64_t>(node) << 8 | byte) + 1;
        for (std::size_t slot = slotOf(key);; slot = (slot + 1) & m_mask) {
            if (m_edges[slot].key == key)
                return m_edges[slot].child;
            if (m_edges[slot].key == 0)
                return kNone;
        }
    }

    /// The node behind a text, kNone where no piece begins with it.
    [[nodiscard]] std::uint32_t walk(std::string_view text) const noexcept;
    [[nodiscard]] std::int32_t find(std::string_view piece) const noexcept; ///< its id, or -1
    [[nodiscard]] std::int32_t idAt(std::uint32_t node) const noexcept { return m_ids[node]; }

private:
    struct Edge {
        std::uint64_t key = 0; ///< (node, byte) + 1; 0: free
        std::uint32_t child = 0;
    };
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const noexcept
    {
        return (key * 0x9E3779B97F4A7C15ull >> 20) & m_mask;
    }
    std::uint32_t addEdge(std::uint32_t node, unsigned char byte);
    void grow();

    std::vector<Edge> m_edges;
    std::vector<std::int32_t> m_ids; ///< by node; -1: no piece ends here
    std::size_t m_mask;
};

} // namespace engine
