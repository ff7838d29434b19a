// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/piece_trie.h"
#include "text/tokenizer.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A token that is looked for in the text before any splitting, as in tokenizer.json's added_tokens.
struct AddedToken {
    std::int32_t id = 0;
    std::string content;
    bool singleWord = false; ///< only where no word character touches it
    bool leftStrip = false;  ///< takes the white space before it along
    bool rightStrip = false;
    bool normalized = false; ///< looked for in the normalised text
    bool special = false;    ///< [CLS] and the like
};

/// A stretch of text: an added token (id ≥ 0) or ordinary text (id −1).
struct TextPart {
    std::int32_t id = -1;
    std::string_view text;
};

/// Finds added tokens, leftmost first, the longest at one place, in the manner of tokenizers' AddedVocabulary.
class AddedTokenFinder {
public:
    AddedTokenFinder() = default;
    explicit AddedTokenFinder(std::vector<AddedToken> tokens);

    /// The text in order, whole if nothing is found. With SpecialText::Plain special tokens are no matches.
    [[nodiscard]] std::vector<TextPart> split(std::string_view text, SpecialText special) const;

private:
    [[nodiscard]] const AddedToken* longestAt(std::string_view text, std::size_t at) const;
    [[nodiscard]] static bool standsAlone(std::string_view text, std::size_t begin, std::size_t end);

    std::vector<AddedToken> m_tokens;
    PieceTrie m_trie;                ///< content → place in m_tokens
    std::array<bool, 256> m_first{}; ///< bytes that a token begins with
    bool m_onlySpecial = true;
};

/// The finders of a tokenizer: for the text as it is, and for the normalised text.
struct AddedTokenFinders {
    AddedTokenFinder raw, normalized;
    AddedTokenFinders(const std::vector<AddedToken>& tokens,
                      const std::function<std::string(std::string_view)>& normalise);
};

} // namespace engine
