// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"
#include "text/bert_text.h"
#include "text/decoders.h"
#include "text/piece_trie.h"
#include "text/tokenizer.h"
#include "text/vocabulary.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// One element of the pattern around the texts ("[CLS] A [SEP] B [SEP]").
struct TemplatePart {
    enum class Kind { Special, TextA, TextB } kind = Kind::Special;
    std::int32_t id = 0; ///< of a special token
    std::int32_t segment = 0;
};

/// All that makes a WordPiece tokenizer; what the readers of vocab.txt and tokenizer.json fill in.
struct WordPieceSpec {
    Vocabulary vocabulary;
    std::string continuingPrefix = "##";
    int maxWordCharacters = 100; ///< longer words are unknown
    BertTextOptions text;
    std::vector<AddedToken> added;
    std::vector<TemplatePart> single, pair;
    SpecialIds special;
    std::shared_ptr<const Decoder> decoder; ///< null: tokens with a space between them
};

/// BERT's tokenizer: each word is cut greedily into the longest pieces that the vocabulary has, those inside the word
/// with the prefix "##"; a word that cannot be cut, or is too long, is one [UNK].
class WordPieceTokenizer : public Tokenizer {
public:
    explicit WordPieceTokenizer(WordPieceSpec spec);

    [[nodiscard]] Encoding encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                  SpecialText special = SpecialText::Plain) const override;
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view text,
                                                        SpecialText special = SpecialText::Plain) const override;
    [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool skipSpecial) const override;
    [[nodiscard]] bool isSpecial(std::int32_t id) const override;
    [[nodiscard]] std::string_view tokenText(std::int32_t id) const override;
    [[nodiscard]] std::int32_t vocabSize() const override;
    [[nodiscard]] const SpecialIds& specialIds() const override { return m_spec.special; }
    [[nodiscard]] int specialCount(bool pair) const override;

private:
    void appendText(std::string_view text, SpecialText special, std::vector<std::int32_t>& ids) const;
    void appendWord(std::string_view word, std::vector<std::int32_t>& ids) const;

    WordPieceSpec m_spec;
    BertText m_text;
    PieceTrie m_pieces;
    std::uint32_t m_inside = 0; ///< where the walk begins inside a word
    bool m_hasInside = false;
    std::vector<bool> m_special; ///< by id
    AddedTokenFinder m_rawTokens, m_normalizedTokens;
};

/// Readers of a model folder's vocab.txt and tokenizer.json; the spec is complete and checked.
/// Errors  EngineError{MissingFile, BadFile, Unsupported} naming file and field.
[[nodiscard]] WordPieceSpec readVocabText(const std::filesystem::path& modelFolder);
[[nodiscard]] WordPieceSpec readTokenizerJson(const std::filesystem::path& modelFolder);

} // namespace engine
