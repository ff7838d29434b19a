// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace engine {

/// The token texts of a decoded text; a step joins, splits or changes them.
using TokenTexts = std::vector<std::string>;

/// One step from token texts to text, as tokenizers' decode_chain.
/// Thread   const, any number at a time.
class Decoder {
public:
    virtual ~Decoder() = default;
    [[nodiscard]] virtual TokenTexts operator()(TokenTexts tokens) const = 0;
};

/// The text of the tokens; without a decoder they stand with a space between them.
[[nodiscard]] std::string joinDecoded(const Decoder* decoder, TokenTexts tokens);

/// "##ing" joins the token before it, others are set off with a space; `cleanup` takes the space before . ? ! , n't 's
/// and so on away again.
[[nodiscard]] std::unique_ptr<Decoder> makeWordPieceDecoder(std::string prefix, bool cleanup);

} // namespace engine
