// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"
#include "text/tokenizer_config.h"
#include "text/vocabulary.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace engine {

/// Collects the added tokens of a tokenizer and their ids from all files that name some.
/// Errors  EngineError{BadFile}: an id that is another token's.
class AddedVocabulary {
public:
    explicit AddedVocabulary(VocabularyBuilder& vocabulary) : m_vocabulary(vocabulary) {}

    /// tokenizer.json's "added_tokens", or null.
    void readJson(const nlohmann::json& list, const std::string& where);
    /// added_tokens_decoder, whose flags go before those read so far; then role tokens and extra special ones that are
    /// no added tokens yet, with new ids at the end where the vocabulary lacks them. As transformers does.
    void readConfig(const TokenizerConfig& config);
    /// A token with an id; it takes the place of one with the same text.
    void add(AddedToken token, const std::string& where);

    [[nodiscard]] const std::vector<AddedToken>& tokens() const { return m_tokens; }

private:
    void addSpecial(AddedToken token, const std::string& where);

    VocabularyBuilder& m_vocabulary;
    std::vector<AddedToken> m_tokens;
};

/// The ids of the roles that the files give; cls and separator where they do not: the special tokens at the ends of the
/// pattern for one text.
[[nodiscard]] SpecialIds specialIdsOf(const TokenizerConfig& config, const VocabularyBuilder& vocabulary);

} // namespace engine
