// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"
#include "text/bert_text.h"
#include "text/decoders.h"
#include "text/post_processors.h"
#include "text/token_table.h"
#include "text/tokenizer.h"
#include "text/vocabulary.h"
#include "text/word_models.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// All that makes a WordPiece tokenizer; what the readers of vocab.txt and tokenizer.json fill in.
struct WordPieceSpec {
    Vocabulary vocabulary;
    WordPieceOptions words;
    BertTextOptions text;
    std::vector<AddedToken> added;
    Templates templates;
    SpecialIds special;
    Decoders decoders;
};

/// BERT's tokenizer: BertText, then WordPiece. The same as a PipelineTokenizer of these parts, but faster.
class WordPieceTokenizer : public Tokenizer {
public:
    explicit WordPieceTokenizer(WordPieceSpec spec);

    [[nodiscard]] Encoding encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                  SpecialText special = SpecialText::Plain) const override;
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view text,
                                                        SpecialText special = SpecialText::Plain) const override;
    [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool skipSpecial) const override;
    [[nodiscard]] bool isSpecial(std::int32_t id) const override { return m_tokens.isSpecial(id); }
    [[nodiscard]] std::string_view tokenText(std::int32_t id) const override { return m_tokens.text(id); }
    [[nodiscard]] std::int32_t vocabSize() const override { return m_tokens.size(); }
    [[nodiscard]] const SpecialIds& specialIds() const override { return m_special; }
    [[nodiscard]] int specialCount(bool pair) const override { return m_templates.specialCount(pair); }

private:
    void appendText(std::string_view text, SpecialText special, std::vector<std::int32_t>& ids) const;

    BertText m_text;
    WordPieceModel m_model;
    AddedTokenFinder m_rawTokens, m_normalizedTokens;
    TokenTable m_tokens;
    Templates m_templates;
    SpecialIds m_special;
    Decoders m_decoders;
};

/// Reader of a model folder's vocab.txt; the spec is complete and checked.
/// Errors  EngineError{MissingFile, BadFile, Unsupported} naming file and field.
[[nodiscard]] WordPieceSpec readVocabText(const std::filesystem::path& modelFolder);

} // namespace engine
