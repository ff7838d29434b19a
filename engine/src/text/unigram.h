// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/piece_trie.h"
#include "text/subword_model.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace engine {

/// All that makes a unigram model; ids are places in the list.
struct UnigramSpec {
    std::vector<std::string> pieces;
    std::vector<double> scores; ///< logarithms of probabilities
    std::int32_t unknown = 0;   ///< id of the unknown token
    bool byteFallback = false;  ///< unknown characters are their bytes, "<0xE4>"
};

/// Unigram: the cut of a word into pieces with the largest sum of scores (Viterbi), the first found of equals. A
/// character that no piece of its length covers may be unknown, at the lowest score − 10; unknown ones in a row are one
/// token. Cost     length of the word × length of the longest piece.
class UnigramModel : public SubwordModel {
public:
    explicit UnigramModel(const UnigramSpec& spec);
    void append(std::string_view word, std::vector<std::int32_t>& ids) const override;

private:
    struct Node;
    void search(std::string_view word, std::vector<Node>& nodes) const;
    void appendUnknown(std::string_view text, std::vector<std::int32_t>& ids) const;

    PieceTrie m_pieces;
    std::vector<double> m_scores;
    std::vector<std::int32_t> m_byteTokens; ///< empty: no fallback
    double m_unknownScore = 0;
    std::int32_t m_unknown;
};

} // namespace engine
