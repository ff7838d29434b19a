// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unicode/utf8.h>

/// Walking UTF-8 character by character. The text is well-formed where not said otherwise.
namespace engine::characters {

/// The character at `at`, which moves behind it; U+FFFD for a maximal ill-formed subsequence.
inline UChar32 next(std::string_view text, std::size_t& at)
{
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), at, text.size(), c);
    return c;
}

inline void append(std::string& out, UChar32 c)
{
    char bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, c);
    out.append(bytes, static_cast<std::size_t>(length));
}

/// Bytes of the character that begins with this byte.
inline std::size_t length(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

[[nodiscard]] std::size_t count(std::string_view text);

/// The text with each maximal ill-formed subsequence as U+FFFD, as Python's bytes.decode("utf-8", "replace").
[[nodiscard]] std::string repaired(std::string_view text);

/// All of `from` in the text as `to`, left to right. `from` must not be empty.
void replaceAll(std::string& text, std::string_view from, std::string_view to);

} // namespace engine::characters
