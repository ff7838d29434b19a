// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/protobuf_wire.h"

#include "engine/error.h"

#include <bit>
#include <utility>

namespace engine {

namespace {

const char* typeText(WireType type)
{
    switch (type) {
    case WireType::Varint:
        return "a whole number";
    case WireType::Fixed64:
        return "a 64-bit number";
    case WireType::Bytes:
        return "bytes";
    case WireType::Fixed32:
        return "a 32-bit number";
    }
    return "something else";
}

} // namespace

WireReader::WireReader(std::string_view message, std::string where, std::uint64_t offset)
    : m_message(message), m_where(std::move(where)), m_offset(offset)
{
}

void WireReader::fail(const std::string& message, std::uint64_t offset) const
{
    throw EngineError(ErrorCode::BadFile, message, m_where, "the file is damaged: fetch it again").atByte(offset);
}

std::uint64_t WireReader::varint()
{
    const std::size_t begin = m_at;
    std::uint64_t value = 0;
    for (unsigned shift = 0; m_at < m_message.size(); shift += 7) {
        const auto byte = static_cast<std::uint8_t>(m_message[m_at++]);
        if (shift > 63 || (shift == 63 && byte > 1))
            fail("a number has more than 64 bits", m_offset + begin);
        value |= static_cast<std::uint64_t>(byte & 0x7Fu) << shift;
        if (byte < 0x80)
            return value;
    }
    fail("it ends within a number", m_offset + begin);
}

std::uint64_t WireReader::fixed(std::size_t size)
{
    if (m_message.size() - m_at < size)
        fail("it ends within a number of " + std::to_string(size) + " bytes", m_offset + m_at);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value |= static_cast<std::uint64_t>(static_cast<std::uint8_t>(m_message[m_at + i])) << (8 * i);
    m_at += size;
    return value;
}

bool WireReader::next(WireField& field)
{
    if (m_at == m_message.size())
        return false;
    field = WireField{};
    field.offset = m_offset + m_at;
    const std::uint64_t tag = varint();
    const std::uint64_t type = tag & 7u;
    if (tag >> 3 == 0 || tag >> 32 != 0)
        fail("the field number " + std::to_string(tag >> 3) + " does not exist", field.offset);
    field.number = static_cast<std::uint32_t>(tag >> 3);
    if (type != 0 && type != 1 && type != 2 && type != 5)
        fail("field " + std::to_string(field.number) + " is of the kind " + std::to_string(type) +
                 ", which is not in use",
             field.offset);
    field.type = static_cast<WireType>(type);
    if (field.type == WireType::Fixed64 || field.type == WireType::Fixed32) {
        field.value = fixed(field.type == WireType::Fixed64 ? 8 : 4);
        return true;
    }
    field.value = varint();
    if (field.type == WireType::Varint)
        return true;
    if (field.value > m_message.size() - m_at)
        fail("field " + std::to_string(field.number) + " says that it has " + std::to_string(field.value) + " bytes; " +
                 std::to_string(m_message.size() - m_at) + " are left",
             field.offset);
    field.bytes = m_message.substr(m_at, static_cast<std::size_t>(field.value));
    m_at += field.bytes.size();
    return true;
}

void WireReader::demand(const WireField& field, WireType type, const char* name) const
{
    if (field.type != type)
        fail(std::string(name) + " must be " + typeText(type) + ", not " + typeText(field.type), field.offset);
}

std::int32_t WireReader::integer(const WireField& field, const char* name) const
{
    demand(field, WireType::Varint, name);
    const auto value = static_cast<std::int64_t>(field.value);
    if (value < INT32_MIN || value > INT32_MAX)
        fail(std::string(name) + " is " + std::to_string(value) + ", which is no 32-bit number", field.offset);
    return static_cast<std::int32_t>(value);
}

bool WireReader::boolean(const WireField& field, const char* name) const
{
    demand(field, WireType::Varint, name);
    if (field.value > 1)
        fail(std::string(name) + " must be 0 or 1, not " + std::to_string(field.value), field.offset);
    return field.value == 1;
}

float WireReader::real(const WireField& field, const char* name) const
{
    demand(field, WireType::Fixed32, name);
    return std::bit_cast<float>(static_cast<std::uint32_t>(field.value));
}

std::string_view WireReader::bytes(const WireField& field, const char* name) const
{
    demand(field, WireType::Bytes, name);
    return field.bytes;
}

WireReader WireReader::message(const WireField& field, const std::string& name) const
{
    demand(field, WireType::Bytes, name.c_str());
    return WireReader(field.bytes, m_where + ", " + name,
                      m_offset + static_cast<std::uint64_t>(field.bytes.data() - m_message.data()));
}

} // namespace engine
