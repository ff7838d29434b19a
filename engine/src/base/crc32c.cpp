// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crc32c.h"

#include <array>
#include <cstddef>

namespace engine {

namespace {

constexpr std::uint32_t kPolynomial = 0x82F63B78u;

using Table256 = std::array<std::uint32_t, 256>;

/// kTables[k][b]: what byte b contributes when k more bytes follow it; eight bytes are then taken in one step.
constexpr std::array<Table256, 8> kTables = [] {
    std::array<Table256, 8> tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1u) != 0 ? kPolynomial : 0u);
        tables[0][byte] = value;
    }
    for (std::size_t k = 1; k < tables.size(); ++k)
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[k][byte] = tables[0][tables[k - 1][byte] & 0xFFu] ^ (tables[k - 1][byte] >> 8);
    return tables;
}();

std::uint32_t byteOf(std::string_view bytes, std::size_t at) noexcept
{
    return static_cast<unsigned char>(bytes[at]);
}

} // namespace

std::uint32_t crc32c(std::string_view bytes, std::uint32_t before) noexcept
{
    std::uint32_t crc = ~before;
    for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
        crc = kTables[7][byteOf(bytes, 0) ^ (crc & 0xFFu)] ^ kTables[6][byteOf(bytes, 1) ^ ((crc >> 8) & 0xFFu)] ^
              kTables[5][byteOf(bytes, 2) ^ ((crc >> 16) & 0xFFu)] ^ kTables[4][byteOf(bytes, 3) ^ (crc >> 24)] ^
              kTables[3][byteOf(bytes, 4)] ^ kTables[2][byteOf(bytes, 5)] ^ kTables[1][byteOf(bytes, 6)] ^
              kTables[0][byteOf(bytes, 7)];
    }
    for (const char c : bytes)
        crc = kTables[0][(crc ^ static_cast<unsigned char>(c)) & 0xFFu] ^ (crc >> 8);
    return ~crc;
}

} // namespace engine
