// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parquet/thrift_reader.h"

#include "engine/error.h"

namespace engine {

namespace {

constexpr int kDeepest = 32;

ThriftType typeOf(std::uint8_t bits)
{
    return static_cast<ThriftType>(bits & 0x0F);
}

} // namespace

void ThriftReader::broken(const char* what) const
{
    throw EngineError(ErrorCode::BadData, std::string("the Parquet metadata are damaged: ") + what, m_where,
                      "get the file again");
}

std::uint8_t ThriftReader::byte()
{
    if (m_at >= m_bytes.size())
        broken("they end early");
    return static_cast<std::uint8_t>(m_bytes[m_at++]);
}

std::uint64_t ThriftReader::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::uint8_t next = byte();
        value |= static_cast<std::uint64_t>(next & 0x7F) << shift;
        if ((next & 0x80) == 0)
            return value;
    }
    broken("a number is too long");
}

std::int64_t ThriftReader::integer()
{
    const std::uint64_t bits = varint();
    return static_cast<std::int64_t>(bits >> 1) ^ -static_cast<std::int64_t>(bits & 1);
}

std::string ThriftReader::binary()
{
    const std::uint64_t size = varint();
    if (size > m_bytes.size() - m_at)
        broken("a text is longer than they are");
    std::string text(m_bytes.substr(m_at, size));
    m_at += size;
    return text;
}

void ThriftReader::readStruct(const std::function<bool(const FieldStart&)>& field)
{
    if (++m_depth > kDeepest)
        broken("they are nested too deeply");
    std::int32_t last = 0;
    for (;;) {
        const std::uint8_t head = byte();
        FieldStart start{typeOf(head), 0};
        if (start.type == ThriftType::Stop)
            break;
        const std::int32_t delta = head >> 4;
        start.id = delta != 0 ? last + delta : static_cast<std::int32_t>(integer());
        last = start.id;
        if (!field(start))
            skip(start.type);
    }
    --m_depth;
}

void ThriftReader::readList(ThriftType type, const std::function<void()>& item)
{
    const std::uint8_t head = byte();
    const std::uint64_t count = head >> 4 == 0x0F ? varint() : head >> 4;
    if (count > m_bytes.size() - m_at) // each element takes a byte at least
        broken("a list is longer than they are");
    if (count > 0 && typeOf(head) != type)
        broken("a list holds something else");
    for (std::uint64_t i = 0; i < count; ++i)
        item();
}

void ThriftReader::skipBytes(std::uint64_t count)
{
    if (count > m_bytes.size() - m_at)
        broken("they end early");
    m_at += count;
}

void ThriftReader::skipElements(ThriftType type, std::uint64_t count)
{
    if (count > m_bytes.size() - m_at)
        broken("a list is longer than they are");
    if (++m_depth > kDeepest)
        broken("they are nested too deeply");
    for (std::uint64_t i = 0; i < count; ++i)
        type == ThriftType::True || type == ThriftType::False ? skipBytes(1) : skip(type); // in lists a byte each
    --m_depth;
}

void ThriftReader::skip(ThriftType type)
{
    switch (type) {
    case ThriftType::True:
    case ThriftType::False:
        return; // the value is in the field's head
    case ThriftType::Byte:
        return skipBytes(1);
    case ThriftType::I16:
    case ThriftType::I32:
    case ThriftType::I64:
        (void)varint();
        return;
    case ThriftType::Double:
        return skipBytes(8);
    case ThriftType::Binary:
        return skipBytes(varint());
    case ThriftType::List:
    case ThriftType::Set: {
        const std::uint8_t head = byte();
        return skipElements(typeOf(head), head >> 4 == 0x0F ? varint() : head >> 4);
    }
    case ThriftType::Map: {
        const std::uint64_t count = varint();
        const std::uint8_t types = count > 0 ? byte() : 0;
        for (std::uint64_t i = 0; i < count; ++i) {
            skipElements(typeOf(static_cast<std::uint8_t>(types >> 4)), 1);
            skipElements(typeOf(types), 1);
        }
        return;
    }
    case ThriftType::Struct:
        return readStruct([](const FieldStart&) { return false; });
    case ThriftType::Stop:
        break;
    }
    broken("a value has no known type");
}

} // namespace engine
