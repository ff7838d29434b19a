// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace engine::parquet {

/// Parquet's RLE / bit-packed hybrid (Encodings.md), one number after the other: levels and places in a dictionary.
/// A run of a billion numbers takes no memory.
class HybridDecoder {
public:
    HybridDecoder() = default;
    HybridDecoder(std::string_view bytes, unsigned bitWidth) : m_rest(bytes), m_width(bitWidth) {}

    /// The next number; false where the bytes end before it.
    [[nodiscard]] bool next(std::uint32_t& number)
    {
        if (m_width == 0) {
            number = 0;
            return true;
        }
        while (m_left == 0)
            if (!startRun())
                return false;
        --m_left;
        if (m_isRepeated) {
            number = m_repeated;
            return true;
        }
        return nextPacked(number);
    }

private:
    bool startRun()
    {
        std::uint64_t head = 0;
        for (unsigned shift = 0;; shift += 7) {
            if (m_rest.empty() || shift > 28)
                return false;
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            head |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                break;
        }
        m_isRepeated = (head & 1) == 0;
        m_left = m_isRepeated ? head >> 1 : (head >> 1) * 8;
        return m_isRepeated ? readRepeated() : startPacked();
    }

    bool readRepeated()
    {
        const std::size_t bytes = (m_width + 7) / 8;
        if (m_rest.size() < bytes)
            return false;
        m_repeated = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            m_repeated |= static_cast<std::uint32_t>(static_cast<unsigned char>(m_rest[i])) << (8 * i);
        m_rest.remove_prefix(bytes);
        return true;
    }

    bool startPacked()
    {
        // Some writers leave out the unused end of the last group.
        const std::size_t bytes = std::min<std::size_t>(m_rest.size(), m_left / 8 * m_width);
        m_packed = m_rest.substr(0, bytes);
        m_rest.remove_prefix(bytes);
        m_bit = 0;
        return true;
    }

    bool nextPacked(std::uint32_t& number)
    {
        if (m_bit + m_width > m_packed.size() * 8)
            return false;
        std::uint64_t window = 0;
        const std::size_t first = m_bit / 8, last = (m_bit + m_width - 1) / 8;
        for (std::size_t i = first; i <= last; ++i)
            window |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_packed[i])) << (8 * (i - first));
        number = static_cast<std::uint32_t>((window >> (m_bit % 8)) & ((std::uint64_t{1} << m_width) - 1));
        m_bit += m_width;
        return true;
    }

    std::string_view m_rest, m_packed;
    unsigned m_width = 0; ///< at most 32
    std::uint64_t m_left = 0;
    std::uint32_t m_repeated = 0;
    bool m_isRepeated = false;
    std::size_t m_bit = 0;
};

} // namespace engine::parquet
