// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/token_roles.h"

#include "text/byte_alphabet.h"

namespace engine {

namespace {

bool isMark(std::int32_t id, const Tokenizer& tokenizer)
{
    const SpecialIds& special = tokenizer.specialIds();
    return id == special.cls || id == special.separator || (id != special.unknown && tokenizer.isSpecial(id));
}

bool isInGap(const EncodedSample& sample, std::size_t place)
{
    bool inside = false;
    for (const std::int32_t border : sample.gaps)
        if (place >= static_cast<std::size_t>(border))
            inside = !inside;
    return inside;
}

TokenRole roleOf(const EncodedSample& sample, std::size_t place, const Tokenizer& tokenizer)
{
    const bool isLanguage = sample.labelStart >= 0;
    if (isLanguage && place >= static_cast<std::size_t>(sample.labelStart) && !isInGap(sample, place))
        return TokenRole::Trained; // the end token too: that a text ends is learned like the rest
    if (isMark(sample.ids[place], tokenizer))
        return TokenRole::Special;
    return isLanguage && (sample.labelStart > 1 || !sample.gaps.empty()) ? TokenRole::Masked : TokenRole::Context;
}

std::string withVisibleBlanks(std::string_view text)
{
    std::string visible;
    for (const char c : text) {
        switch (c) {
        case ' ':
            visible += "·";
            break;
        case '\n':
            visible += "↵";
            break;
        case '\t':
            visible += "⇥";
            break;
        default:
            visible += c;
        }
    }
    return visible;
}

// Byte-level vocabularies write a blank as "Ġ" and "é" as "Ã©"; a part of a character stays as they write it.
std::string readable(std::int32_t id, const Tokenizer& tokenizer)
{
    const std::string_view text = tokenizer.tokenText(id);
    if (tokenizer.isSpecial(id))
        return std::string(text);
    const auto bytes = byteAlphabet::bytesOf(text);
    const bool isByteLevel = bytes && tokenizer.decode(std::span(&id, 1), false) == *bytes;
    return isByteLevel ? withVisibleBlanks(*bytes) : std::string(text);
}

} // namespace

std::vector<ShownToken> shownTokens(const EncodedSample& sample, const Tokenizer& tokenizer)
{
    std::vector<ShownToken> shown;
    const auto add = [&](std::int32_t id, TokenRole role) { shown.push_back({readable(id, tokenizer), id, role}); };
    for (std::size_t i = 0; i < sample.ids.size(); ++i)
        add(sample.ids[i], roleOf(sample, i, tokenizer));
    for (const std::int32_t id : sample.cut)
        add(id, TokenRole::Truncated);
    return shown;
}

} // namespace engine
