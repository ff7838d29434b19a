// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace engine {

/// CRC-32C (Castagnoli, reflected polynomial 0x82F63B78, first and last value inverted) of the bytes of a text, as in
/// RFC 3720 B.4: crc32c("123456789") = 0xE3069283.
/// `before`: the value of what stands in front of them, for texts that come in pieces.
[[nodiscard]] std::uint32_t crc32c(std::string_view bytes, std::uint32_t before = 0) noexcept;

} // namespace engine
