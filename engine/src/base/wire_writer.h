// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace engine {

/// The kinds of field in protobuf's wire format that we use; groups (3 and 4) are refused.
enum class WireType : std::uint8_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

/// Writes fields in protobuf's wire format, one behind the other. A message within a message is its bytes.
namespace wire {
void appendVarint(std::string& out, std::uint32_t number, std::uint64_t value);
void appendReal(std::string& out, std::uint32_t number, float value);
void appendDouble(std::string& out, std::uint32_t number, double value);
void appendBytes(std::string& out, std::uint32_t number, std::string_view bytes);
/// A number of `bytes` bytes, lowest first, without a tag.
void appendLittleEndian(std::string& out, std::uint64_t value, unsigned bytes);
} // namespace wire

} // namespace engine
