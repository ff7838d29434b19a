// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/merge_table.h"
#include "text/subword_model.h"
#include "text/token_index.h"
#include "text/vocabulary.h"
#include "text/word_cache.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace engine {

/// All that makes a byte-pair encoding but its vocabulary.
struct BpeSpec {
    std::vector<std::pair<std::string, std::string>> merges; ///< by rank
    std::string unknownToken;                                ///< empty: what the vocabulary lacks is dropped
    std::string continuingPrefix;                            ///< before each character of a word but the first
    std::string wordSuffix;                                  ///< behind the last one
    bool fuseUnknown = false;                                ///< unknown characters in a row are one token
    bool byteFallback = false;                               ///< an unknown character is its bytes, "<0xE4>"
    bool ignoreMerges = false;                               ///< a word that is a token is just that
    /// Words come as bytes, the vocabulary writes them in GPT-2's alphabet. Not with a prefix, a suffix or
    /// byteFallback.
    bool rawBytes = false;
    std::string where; ///< for errors
};

/// Byte-pair encoding: a word's characters are merged, the pair of the lowest rank first, leftmost of equals.
/// Cost     n log n in the length of a word, a look-up for one met before.
class BpeModel : public SubwordModel {
public:
    /// Errors  EngineError{BadFile}: a merge of tokens that the vocabulary lacks.
    BpeModel(const Vocabulary& vocabulary, BpeSpec spec);
    void append(std::string_view word, std::vector<std::int32_t>& ids) const override;

private:
    void readMerges(const TokenIndex& tokens);
    class Symbols;
    void split(std::string_view word, std::vector<std::int32_t>& ids) const;
    void splitBytes(std::string_view word, std::vector<std::int32_t>& ids) const;
    [[nodiscard]] bool appendBytes(std::string_view character, std::vector<std::int32_t>& ids) const;

    BpeSpec m_spec;
    TokenIndex m_tokens; ///< by what a word looks like: bytes or characters
    MergeTable m_merges;
    std::vector<std::int32_t> m_byteSymbols; ///< rawBytes: the token of each byte
    std::vector<std::int32_t> m_byteTokens;  ///< byteFallback: "<0x00>" …
    std::int32_t m_unknown = -1;
    WordCache m_cache;
};

} // namespace engine
