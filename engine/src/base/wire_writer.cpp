// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire_writer.h"

#include <bit>

namespace engine::wire {

namespace {

void appendNumber(std::string& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>((value & 0x7Fu) | 0x80u);
    out += static_cast<char>(value);
}

void appendTag(std::string& out, std::uint32_t number, WireType type)
{
    appendNumber(out, static_cast<std::uint64_t>(number) << 3 | static_cast<std::uint64_t>(type));
}

} // namespace

void appendLittleEndian(std::string& out, std::uint64_t value, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFFu);
}

void appendVarint(std::string& out, std::uint32_t number, std::uint64_t value)
{
    appendTag(out, number, WireType::Varint);
    appendNumber(out, value);
}

void appendReal(std::string& out, std::uint32_t number, float value)
{
    appendTag(out, number, WireType::Fixed32);
    appendLittleEndian(out, std::bit_cast<std::uint32_t>(value), 4);
}

void appendDouble(std::string& out, std::uint32_t number, double value)
{
    appendTag(out, number, WireType::Fixed64);
    appendLittleEndian(out, std::bit_cast<std::uint64_t>(value), 8);
}

void appendBytes(std::string& out, std::uint32_t number, std::string_view bytes)
{
    appendTag(out, number, WireType::Bytes);
    appendNumber(out, bytes.size());
    out += bytes;
}

} // namespace engine::wire
