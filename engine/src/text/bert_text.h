// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// The switches of BertNormalizer.
struct BertTextOptions {
    bool cleanText = true;    ///< drop U+0000, U+FFFD and control characters; white space becomes a space
    bool spaceCjk = true;     ///< a space on each side of an ideograph
    bool stripAccents = true; ///< NFD, then non-spacing marks dropped
    bool lowercase = true;    ///< character by character, without context
};

/// BertNormalizer and BertPreTokenizer of Hugging Face tokenizers, character for character.
/// Their category tables are those of Unicode 8: a character that came later counts there as neither control, mark nor
/// punctuation. ICU is asked with that rule, so a newer ICU gives the same words. White space and lower case follow
/// the newest standard on their side.
/// Cost     linear; plain ASCII takes a table look-up a byte.   Thread: const, any number at a time.
class BertText {
public:
    explicit BertText(const BertTextOptions& options);

    [[nodiscard]] std::string normalise(std::string_view text) const;

    /// Words and punctuation marks of a normalised text, as views into it.
    [[nodiscard]] static std::vector<std::string_view> split(std::string_view normalised);

private:
    BertTextOptions m_options;
    char m_ascii[128]; ///< what a byte becomes; kDropped where it goes away
};

} // namespace engine
