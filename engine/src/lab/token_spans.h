// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace engine {

/// The bytes [first, second) of a text that each of its tokens stands for, as `ids` came from encoding it (cut or not,
/// with special tokens or not). Byte-level vocabularies: where the token's bytes are, the blank before a word among
/// them. Others: the letters are found again in the text, case and accents aside; an unknown token is the whole word.
/// Equal: the token stands for nothing there (special ones), or its place was not found.
[[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>>
tokenSpans(std::string_view text, std::span<const std::int32_t> ids, const Tokenizer& tokenizer);

} // namespace engine
