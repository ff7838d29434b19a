// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"
#include "text/post_processors.h"
#include "text/sentencepiece_model.h"
#include "text/tokenizer.h"

#include <memory>
#include <vector>

namespace engine {

/// What the files beside a sentencepiece model say of the tokenizer.
struct SentencePieceSpec {
    SentencePieceModel model;
    bool legacy = true;              ///< each text part behind a special token gets a dummy prefix of its own
    bool prefixSpace = true;         ///< add_prefix_space, where legacy is off
    std::int32_t pieceOffset = 0;    ///< a piece's token id is its place in the model plus this (XLM-R: 1)
    std::vector<std::string> first;  ///< tokens whose ids begin at 0, whatever pieces have these ids (XLM-R)
    std::vector<AddedToken> added;   ///< special tokens too; ids may lie behind the model's pieces
    std::vector<std::int32_t> named; ///< ids of the roles' tokens and of additional_special_tokens
    SpecialIds special;
    Templates templates; ///< special tokens around the texts
};

/// A sentencepiece model as transformers' LlamaTokenizer runs it (Unigram or BPE, byte fallback, user-defined pieces).
/// Legacy      every stretch of text between special tokens is encoded as if it stood alone.
/// Not legacy  a space is put before the whole text, none behind special tokens; encoded without the model's own
/// prefix.
///             Directly before a role's token (bos, eos, …) that space is left out again.
///             "Hello <s>." with LLaMA's model: 1 15043 29871 1 869 if legacy, 1 15043 29871 1 29889 if not.
/// decode      pieces joined, ▁ as a space, byte pieces as bytes, one space at the very start dropped where the model
///             puts one there.
/// Limit       a text has at most 16 MiB (EngineError{BadData}).
class SentencePieceTokenizer : public Tokenizer {
public:
    /// Errors  EngineError{BadFile} if the library does not take the model; `name` is its file.
    SentencePieceTokenizer(SentencePieceSpec spec, const std::string& name);
    ~SentencePieceTokenizer() override;

    [[nodiscard]] Encoding encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                  SpecialText special) const override;
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view text, SpecialText special) const override;
    [[nodiscard]] std::string decode(std::span<const std::int32_t> ids, bool skipSpecial) const override;
    [[nodiscard]] bool isSpecial(std::int32_t id) const override;
    [[nodiscard]] std::string_view tokenText(std::int32_t id) const override;
    [[nodiscard]] std::int32_t vocabSize() const override { return static_cast<std::int32_t>(m_tokens.size()); }
    [[nodiscard]] const SpecialIds& specialIds() const override { return m_spec.special; }
    [[nodiscard]] int specialCount(bool pair) const override { return m_spec.templates.specialCount(pair); }

private:
    struct Library;
    void fillTokens();
    void appendPart(std::string_view text, std::vector<std::int32_t>& ids) const;
    void appendPieces(const std::string& text, std::size_t skip, std::vector<std::int32_t>& ids) const;

    SentencePieceSpec m_spec;
    std::unique_ptr<Library> m_library;
    AddedTokenFinder m_finder;
    std::vector<std::string> m_tokens;
    std::vector<bool> m_special;
    std::vector<std::int16_t> m_bytes; ///< the byte of a byte piece, else −1
    std::size_t m_unknownLength = 0;   ///< pieces of the unknown token's text
};

/// tokenizer.model (or sentencepiece.bpe.model of XLM-R) with tokenizer_config.json, special_tokens_map.json and
/// added_tokens.json beside it.  Errors  EngineError{MissingFile, BadFile, Unsupported} naming file and field.
[[nodiscard]] std::unique_ptr<Tokenizer> readSentencePieceFolder(const std::filesystem::path& modelFolder);

/// Whether the folder has a sentencepiece model under one of its usual names.
[[nodiscard]] bool hasSentencePieceModel(const std::filesystem::path& modelFolder);

} // namespace engine
