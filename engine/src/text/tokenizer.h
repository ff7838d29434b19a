// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Ids of the tokens with a role; -1 where the vocabulary has none (a WordPiece vocabulary has the first three).
struct SpecialIds {
    std::int32_t unknown = -1, cls = -1, separator = -1;
    std::int32_t pad = -1, mask = -1;
    std::int32_t bos = -1, eos = -1; ///< bos_token and eos_token of the model's files
};

/// One text or pair as the model takes it: ids and segments have the same length, at most the maxLength asked for.
struct Encoding {
    std::vector<std::int32_t> ids;
    std::vector<std::int32_t> segments; ///< 0 for the first text and its special tokens, 1 for the second
    std::int64_t truncated = 0;         ///< tokens cut off
};

/// What the text "[SEP]" in user data means.
enum class SpecialText {
    Plain, ///< five characters like any others (tokenizers: encode_special_tokens = true)
    Token, ///< the special token itself, as transformers takes it by default
};

/// Text to token ids and back, equal to Hugging Face tokenizers.
/// Input    UTF-8. Each maximal ill-formed subsequence counts as U+FFFD, as Python's bytes.decode("utf-8", "replace").
/// Cut      the longer text of a pair first (longest_first), at the right end.
/// Thread   const members from any number of threads at a time.
class Tokenizer {
public:
    virtual ~Tokenizer() = default;

    /// Errors  EngineError{BadConfig} if maxLength has no room beside the special tokens.
    [[nodiscard]] virtual Encoding encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                          SpecialText special = SpecialText::Plain) const = 0;

    /// Ids of a text alone: no special token is added, nothing is cut.
    [[nodiscard]] virtual std::vector<std::int32_t> encodePlain(std::string_view text,
                                                                SpecialText special = SpecialText::Plain) const = 0;

    /// The text of the ids, equal to that of tokenizers' decode; ids outside the vocabulary are left out, and special
    /// tokens too if asked. Always well-formed UTF-8: bytes that make no character become U+FFFD.
    [[nodiscard]] virtual std::string decode(std::span<const std::int32_t> ids, bool skipSpecial) const = 0;
    [[nodiscard]] virtual bool isSpecial(std::int32_t id) const = 0; ///< an added token marked "special"

    /// The token as the vocabulary writes it ("##ing"); empty for an id outside it.
    [[nodiscard]] virtual std::string_view tokenText(std::int32_t id) const = 0;
    [[nodiscard]] virtual std::int32_t vocabSize() const = 0; ///< ids are 0 … vocabSize − 1
    [[nodiscard]] virtual const SpecialIds& specialIds() const = 0;
    [[nodiscard]] virtual int specialCount(bool pair) const = 0; ///< special tokens that encode adds
};

/// Reads the tokenizer of a model folder: tokenizer.json, else tokenizer.model (sentencepiece), else vocab.txt or
/// vocab.json with merges.txt; what tokenizer_config.json says goes before tokenizer.json, as in transformers.
/// Errors  EngineError{MissingFile, BadFile, Unsupported} naming file and field.
[[nodiscard]] std::unique_ptr<Tokenizer> loadTokenizer(const std::filesystem::path& modelFolder);

} // namespace engine
