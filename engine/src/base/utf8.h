// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace engine {

/// One decoded code point: `length` bytes, 0 where the bytes at that place are not well-formed UTF-8 (RFC 3629:
/// no overlong forms, no surrogates, nothing above U+10FFFF) or the text ends there.
struct Utf8Char {
    char32_t value = 0;
    std::size_t length = 0;
};
[[nodiscard]] Utf8Char decodeUtf8(std::string_view text, std::size_t at) noexcept;

/// Offset of the first ill-formed byte, npos where there is none.
[[nodiscard]] std::size_t findInvalidUtf8(std::string_view text) noexcept;

void appendUtf8(std::string& text, char32_t value);

/// The text with U+FFFD in place of each ill-formed byte.
[[nodiscard]] std::string toValidUtf8(std::string_view text);

} // namespace engine
