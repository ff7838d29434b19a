// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unicode/umachine.h>

/// Bytes as printable characters, as GPT-2's vocabularies write them: 33–126, 161–172 and 174–255 stand for themselves,
/// the other 68 are U+0100, U+0101, … in increasing order (space is U+0120).
namespace engine::byteAlphabet {

/// The character of a byte, in UTF-8.
[[nodiscard]] std::string_view character(unsigned char byte);
void append(std::string& out, std::string_view bytes);
/// The byte of a character, -1 where it stands for none.
[[nodiscard]] int byteOf(UChar32 c);
/// The bytes that a token stands for; null if a character of it stands for none.
[[nodiscard]] std::optional<std::string> bytesOf(std::string_view token);

} // namespace engine::byteAlphabet
