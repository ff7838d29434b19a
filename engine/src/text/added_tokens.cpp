// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/added_tokens.h"

#include "text/unicode8.h"

#include <algorithm>
#include <unicode/utf8.h>
#include <utility>

namespace engine {

namespace {

UChar32 characterBefore(std::string_view text, std::size_t& at)
{
    UChar32 c = 0;
    auto index = static_cast<std::int32_t>(0);
    // ICU's backward macro takes 32-bit offsets: a window of one character is enough.
    const std::size_t window = std::min<std::size_t>(at, U8_MAX_LENGTH);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data() + (at - window));
    index = static_cast<std::int32_t>(window);
    U8_PREV_OR_FFFD(bytes, 0, index, c);
    at -= window - static_cast<std::size_t>(index);
    return c;
}

UChar32 characterAt(std::string_view text, std::size_t& at)
{
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), at, text.size(), c);
    return c;
}

std::size_t skipSpacesBack(std::string_view text, std::size_t begin)
{
    while (begin > 0) {
        std::size_t before = begin;
        if (!unicode::isSpace(characterBefore(text, before)))
            break;
        begin = before;
    }
    return begin;
}

std::size_t skipSpaces(std::string_view text, std::size_t end)
{
    while (end < text.size()) {
        std::size_t behind = end;
        if (!unicode::isSpace(characterAt(text, behind)))
            break;
        end = behind;
    }
    return end;
}

unsigned char firstByte(const AddedToken& token)
{
    return static_cast<unsigned char>(token.content.front());
}

} // namespace

AddedTokenFinder::AddedTokenFinder(std::vector<AddedToken> tokens) : m_tokens(std::move(tokens))
{
    std::stable_sort(m_tokens.begin(), m_tokens.end(), [](const AddedToken& x, const AddedToken& y) {
        if (firstByte(x) != firstByte(y))
            return firstByte(x) < firstByte(y);
        return x.content.size() > y.content.size();
    });
    m_first.assign(257, 0);
    for (const AddedToken& token : m_tokens) {
        ++m_first[firstByte(token) + 1u];
        m_onlySpecial = m_onlySpecial && token.special;
    }
    for (std::size_t byte = 1; byte < m_first.size(); ++byte)
        m_first[byte] += m_first[byte - 1];
}

std::vector<TextPart> AddedTokenFinder::split(std::string_view text, SpecialText special) const
{
    std::vector<TextPart> parts;
    std::size_t done = 0;
    const bool nothingToFind = m_tokens.empty() || (m_onlySpecial && special == SpecialText::Plain);
    for (std::size_t at = nothingToFind ? text.size() : 0; at < text.size();) {
        const AddedToken* token = longestAt(text, at);
        if (!token) {
            ++at;
            continue;
        }
        std::size_t begin = at;
        std::size_t end = at + token->content.size();
        at = end; // also behind a match that does not count: the reference searches on from there
        if ((token->special && special == SpecialText::Plain) || (token->singleWord && !standsAlone(text, begin, end)))
            continue;
        if (token->leftStrip)
            begin = std::max(skipSpacesBack(text, begin), done);
        if (token->rightStrip)
            end = skipSpaces(text, end);
        if (begin > done)
            parts.push_back({-1, text.substr(done, begin - done)});
        parts.push_back({token->id, text.substr(begin, end - begin)});
        done = end;
    }
    if (done < text.size())
        parts.push_back({-1, text.substr(done)});
    return parts;
}

const AddedToken* AddedTokenFinder::longestAt(std::string_view text, std::size_t at) const
{
    const auto byte = static_cast<unsigned char>(text[at]);
    for (std::size_t i = m_first[byte]; i < m_first[byte + 1u]; ++i)
        if (text.substr(at).starts_with(m_tokens[i].content))
            return &m_tokens[i];
    return nullptr;
}

bool AddedTokenFinder::standsAlone(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t before = begin;
    std::size_t behind = end;
    const bool freeLeft = begin == 0 || !unicode::isWordCharacter(characterBefore(text, before));
    const bool freeRight = end == text.size() || !unicode::isWordCharacter(characterAt(text, behind));
    return freeLeft && freeRight;
}

} // namespace engine
