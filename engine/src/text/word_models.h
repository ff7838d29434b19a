// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/piece_trie.h"
#include "text/subword_model.h"
#include "text/vocabulary.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A word is a token or unknown.
class WordLevelModel : public SubwordModel {
public:
    WordLevelModel(const Vocabulary& vocabulary, std::int32_t unknown);
    void append(std::string_view word, std::vector<std::int32_t>& ids) const override;

private:
    PieceTrie m_words;
    std::int32_t m_unknown;
};

/// What WordPiece has beside its vocabulary.
struct WordPieceOptions {
    std::string continuingPrefix = "##";
    int maxWordCharacters = 100; ///< longer words are unknown
    std::int32_t unknown = 0;
};

/// Each word is cut greedily into the longest pieces that the vocabulary has, those inside the word with a prefix; a
/// word that cannot be cut, or is too long, is unknown.
class WordPieceModel : public SubwordModel {
public:
    WordPieceModel(const Vocabulary& vocabulary, const WordPieceOptions& options);
    void append(std::string_view word, std::vector<std::int32_t>& ids) const override;

private:
    PieceTrie m_pieces;
    std::uint32_t m_inside = 0; ///< where the walk begins inside a word
    bool m_hasInside = false;
    std::size_t m_maxCharacters;
    std::int32_t m_unknown;
};

} // namespace engine
