// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace engine {

/// Wire types of Thrift's compact protocol.
enum class ThriftType : std::uint8_t {
    Stop = 0,
    True = 1,
    False = 2,
    Byte = 3,
    I16 = 4,
    I32 = 5,
    I64 = 6,
    Double = 7,
    Binary = 8,
    List = 9,
    Set = 10,
    Map = 11,
    Struct = 12
};

/// Reads Thrift's compact protocol (thrift-compact-protocol.md) out of bytes that anybody may have written.
/// Errors  EngineError{BadData} at `where`: the bytes end early, or a length is larger than they are.
class ThriftReader {
public:
    ThriftReader(std::string_view bytes, std::string where) : m_bytes(bytes), m_where(std::move(where)) {}

    struct FieldStart {
        ThriftType type = ThriftType::Stop;
        std::int32_t id = 0;
        [[nodiscard]] bool isTrue() const { return type == ThriftType::True; } ///< of a boolean field
    };

    /// Calls `field` for every field of the struct that begins here; it reads the value and returns true, or leaves it
    /// unread and returns false.
    void readStruct(const std::function<bool(const FieldStart&)>& field);
    /// Calls `item` for every element of a list of that type.  Errors  also for a list of another type.
    void readList(ThriftType type, const std::function<void()>& item);
    [[nodiscard]] std::int64_t integer(); ///< zigzag, of any width
    [[nodiscard]] std::string binary();
    [[nodiscard]] std::size_t position() const { return m_at; }
    void skip(ThriftType type);

private:
    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint64_t varint();
    void skipBytes(std::uint64_t count);
    void skipElements(ThriftType type, std::uint64_t count);
    [[noreturn]] void broken(const char* what) const;

    std::string_view m_bytes;
    std::string m_where;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace engine
