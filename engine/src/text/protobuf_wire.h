// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wire_writer.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace engine {

/// One field as it stands in a message: a number, or bytes that are a text or a message of their own.
struct WireField {
    std::uint32_t number = 0;
    WireType type = WireType::Varint;
    std::uint64_t value = 0;  ///< of Varint, Fixed64 and Fixed32
    std::string_view bytes;   ///< of Bytes
    std::uint64_t offset = 0; ///< where the field begins in the file
};

/// Goes through the fields of one protobuf message in file order. Knows the wire format only: every length is checked
/// against what is there before it is used.
/// Errors  EngineError{BadFile} with the file, the field's path ("tokenizer.model, pieces[3]") and the byte.
class WireReader {
public:
    /// `offset`: where the message begins in the file.
    WireReader(std::string_view message, std::string where, std::uint64_t offset = 0);

    [[nodiscard]] bool next(WireField& field); ///< false at the end

    /// The value of a field that must be of the type named; `name` goes into the error.
    [[nodiscard]] std::int32_t integer(const WireField& field, const char* name) const;
    [[nodiscard]] bool boolean(const WireField& field, const char* name) const;
    [[nodiscard]] float real(const WireField& field, const char* name) const;
    [[nodiscard]] std::string_view bytes(const WireField& field, const char* name) const;
    /// A reader of the message in a field; `name` extends the path.
    [[nodiscard]] WireReader message(const WireField& field, const std::string& name) const;

    [[nodiscard]] const std::string& where() const { return m_where; }

private:
    [[nodiscard]] std::uint64_t varint();
    [[nodiscard]] std::uint64_t fixed(std::size_t size);
    void demand(const WireField& field, WireType type, const char* name) const;
    [[noreturn]] void fail(const std::string& message, std::uint64_t offset) const;

    std::string_view m_message;
    std::string m_where;
    std::uint64_t m_offset = 0; ///< of m_message in the file
    std::size_t m_at = 0;
};

} // namespace engine
