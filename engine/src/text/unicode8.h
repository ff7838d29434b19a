// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/umachine.h>

namespace engine::unicode {

/// General category as Unicode 8 had it (U_UNASSIGNED for later characters), whatever ICU's own version.
[[nodiscard]] int category(UChar32 c);

[[nodiscard]] bool isControl(UChar32 c);         ///< Cc, Cf, Co but \t \n \r
[[nodiscard]] bool isMark(UChar32 c);            ///< Mn
[[nodiscard]] bool isCombining(UChar32 c);       ///< M*, as Unicode 9 had it
[[nodiscard]] bool isNumeric(UChar32 c);         ///< N* of the newest Unicode
[[nodiscard]] bool isBertPunctuation(UChar32 c); ///< P*, and all of ASCII's marks and symbols
[[nodiscard]] bool isSpace(UChar32 c);           ///< property White_Space
[[nodiscard]] bool isCjk(UChar32 c);             ///< the blocks BERT puts spaces around
[[nodiscard]] bool isWordCharacter(UChar32 c);   ///< \w of a regular expression, for single-word added tokens

/// Simple lower case of the newest Unicode (U+0130 has two characters and is the caller's).
[[nodiscard]] UChar32 lower(UChar32 c);

} // namespace engine::unicode
