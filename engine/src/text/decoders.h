// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/pattern.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace engine {

/// The token texts of a decoded text; a step joins, splits or changes them.
using TokenTexts = std::vector<std::string>;

/// One step from token texts to text, one decoder of tokenizer.json.
/// Thread   const, any number at a time.
class Decoder {
public:
    virtual ~Decoder() = default;
    virtual void apply(TokenTexts& tokens) const = 0;
};

using Decoders = std::vector<std::shared_ptr<const Decoder>>; ///< one after the other

/// "##ing" joins the token before it, others are set off with a space; `cleanup` takes the space before . ? ! , n't 's
/// and so on away again.
struct WordPieceDecoder : Decoder {
    std::string prefix = "##";
    bool cleanup = true;
    void apply(TokenTexts& tokens) const override;
};

/// A suffix ends a word: a space, but behind the last token.
struct SuffixDecoder : Decoder {
    std::string suffix = "</w>";
    void apply(TokenTexts& tokens) const override;
};

/// Characters of GPT-2's alphabet as their bytes, all tokens joined; ill-formed ones as U+FFFD.
struct ByteLevelDecoder : Decoder {
    void apply(TokenTexts& tokens) const override;
};

/// "▁" as a space; those of the first token go if one was put there (`prepended`).
struct MetaspaceDecoder : Decoder {
    std::string replacement = "\xE2\x96\x81";
    bool prepended = true;
    void apply(TokenTexts& tokens) const override;
};

/// Equal tokens in a row are one, the pad token is nothing, the delimiter a space.
struct CtcDecoder : Decoder {
    std::string pad = "<pad>", delimiter = "|";
    bool cleanup = true;
    void apply(TokenTexts& tokens) const override;
};

struct ReplaceDecoder : Decoder {
    ReplaceDecoder(Pattern what, std::string with) : pattern(std::move(what)), content(std::move(with)) {}
    Pattern pattern;
    std::string content;
    void apply(TokenTexts& tokens) const override;
};

/// All tokens as one.
struct FuseDecoder : Decoder {
    void apply(TokenTexts& tokens) const override;
};

/// Up to `start` and `stop` times `content` (one character) off the ends of each token.
struct StripDecoder : Decoder {
    std::string content = " ";
    std::size_t start = 0, stop = 0;
    void apply(TokenTexts& tokens) const override;
};

/// "<0xE4><0xB8><0xAD>" as "中"; a run of bytes that is not UTF-8 as one U+FFFD each.
struct ByteFallbackDecoder : Decoder {
    void apply(TokenTexts& tokens) const override;
};

/// The text of the tokens; without decoders they stand with a space between them.
[[nodiscard]] std::string decoded(const Decoders& decoders, TokenTexts tokens);

} // namespace engine
