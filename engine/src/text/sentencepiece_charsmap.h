// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace engine {

/// Checks a precompiled_charsmap, which the sentencepiece library (0.1.97 at least) walks without looking at its
/// bounds: u32 LE size of the trie | double array of u32 units | replacements, each ended by a NUL. The walk of the
/// library cannot leave the array, no text matches more than 32 rules at one place (the room it has for them on its
/// stack), no path of the trie runs in a circle, and each rule's replacement begins inside the last part, is
/// well-formed UTF-8 and at most 1,024 bytes long. Errors  EngineError{BadFile} at `where`.
void checkCharsmap(std::string_view charsmap, const std::string& where);

} // namespace engine
