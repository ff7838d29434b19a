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

} // namespace

AddedTokenFinder::AddedTokenFinder(std::vector<AddedToken> tokens) : m_tokens(std::move(tokens))
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        m_trie.insert(m_tokens[i].content, static_cast<std::int32_t>(i));
        m_first[static_cast<unsigned char>(m_tokens[i].content.front())] = true;
        m_onlySpecial = m_onlySpecial && m_tokens[i].special;
    }
}

AddedTokenFinders::AddedTokenFinders(const std::vector<AddedToken>& tokens,
                                     const std::function<std::string(std::string_view)>& normalise)
{
    std::vector<AddedToken> asIs, changed;
    for (const AddedToken& token : tokens) {
        if (!token.normalized) {
            asIs.push_back(token);
            continue;
        }
        changed.push_back(token);
        changed.back().content = normalise(token.content);
        if (changed.back().content.empty())
            changed.pop_back();
    }
    raw = AddedTokenFinder(std::move(asIs));
    normalized = AddedTokenFinder(std::move(changed));
}

std::vector<TextPart> AddedTokenFinder::split(std::string_view text, SpecialText special) const
{
    std::vector<TextPart> parts;
    std::size_t done = 0;
    const bool nothingToFind = m_tokens.empty() || (m_onlySpecial && special == SpecialText::Plain);
    for (std::size_t at = nothingToFind ? text.size() : 0; at < text.size();) {
        const AddedToken* token = m_first[static_cast<unsigned char>(text[at])] ? longestAt(text, at) : nullptr;
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
    std::int32_t best = -1;
    std::uint32_t node = 0;
    while (at < text.size()) {
        node = m_trie.step(node, static_cast<unsigned char>(text[at++]));
        if (node == PieceTrie::kNone)
            break;
        best = m_trie.idAt(node) >= 0 ? m_trie.idAt(node) : best;
    }
    return best < 0 ? nullptr : &m_tokens[static_cast<std::size_t>(best)];
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
