// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordpiece.h"

#include "engine/error.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

/// Lengths left of two texts that may have `room` tokens together. The shorter one is kept whole while the other can
/// give way; then both get half, the odd token going to the longer one (the second on a tie).
std::pair<std::size_t, std::size_t> longestFirst(std::size_t first, std::size_t second, std::size_t room)
{
    if (first + second <= room)
        return {first, second};
    const bool swapped = first > second;
    std::size_t shorter = std::min(first, second);
    std::size_t longer = shorter > room ? shorter : std::max(shorter, room - shorter);
    if (shorter + longer > room) {
        shorter = room / 2;
        longer = shorter + room % 2;
    }
    return swapped ? std::pair{longer, shorter} : std::pair{shorter, longer};
}

bool longerThan(std::string_view word, int characters)
{
    if (word.size() <= static_cast<std::size_t>(characters))
        return false;
    int count = 0;
    for (const char c : word) {
        const bool startsCharacter = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        count += startsCharacter ? 1 : 0;
        if (count > characters)
            return true;
    }
    return false;
}

} // namespace

WordPieceTokenizer::WordPieceTokenizer(WordPieceSpec spec) : m_spec(std::move(spec)), m_text(m_spec.text)
{
    const Vocabulary& vocabulary = m_spec.vocabulary;
    for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id)
        if (vocabulary.ofModel[id])
            m_pieces.insert(vocabulary.tokens[id], static_cast<std::int32_t>(id));
    m_inside = m_pieces.walk(m_spec.continuingPrefix);
    m_hasInside = m_inside != PieceTrie::kNone || m_spec.continuingPrefix.empty();
    m_special.resize(vocabulary.tokens.size());
    std::vector<AddedToken> raw, normalized;
    for (const AddedToken& token : m_spec.added) {
        m_special[static_cast<std::size_t>(token.id)] = token.special;
        if (!token.normalized) {
            raw.push_back(token);
            continue;
        }
        AddedToken copy = token;
        copy.content = m_text.normalise(token.content);
        if (!copy.content.empty())
            normalized.push_back(std::move(copy));
    }
    m_rawTokens = AddedTokenFinder(std::move(raw));
    m_normalizedTokens = AddedTokenFinder(std::move(normalized));
}

Encoding WordPieceTokenizer::encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                    SpecialText special) const
{
    const int room = maxLength - specialCount(b.has_value());
    if (room < 0)
        throw EngineError(ErrorCode::BadConfig,
                          "a length of " + std::to_string(maxLength) + " tokens has no room beside the special tokens",
                          "task.max_length", "set it to at least 8");
    std::vector<std::int32_t> first = encodePlain(a, special);
    std::vector<std::int32_t> second = b ? encodePlain(*b, special) : std::vector<std::int32_t>{};
    const std::size_t all = first.size() + second.size();
    const auto limit = static_cast<std::size_t>(room);
    const auto [firstLength, secondLength] =
        b ? longestFirst(first.size(), second.size(), limit) : std::pair{std::min(first.size(), limit), std::size_t{0}};
    first.resize(firstLength);
    second.resize(secondLength);

    Encoding out;
    out.truncated = static_cast<std::int64_t>(all - firstLength - secondLength);
    for (const TemplatePart& part : b ? m_spec.pair : m_spec.single) {
        if (part.kind == TemplatePart::Kind::Special)
            out.ids.push_back(part.id);
        else if (part.kind == TemplatePart::Kind::TextA)
            out.ids.insert(out.ids.end(), first.begin(), first.end());
        else
            out.ids.insert(out.ids.end(), second.begin(), second.end());
        out.segments.resize(out.ids.size(), part.segment);
    }
    return out;
}

bool WordPieceTokenizer::isSpecial(std::int32_t id) const
{
    return id >= 0 && id < vocabSize() && m_special[static_cast<std::size_t>(id)];
}

std::string WordPieceTokenizer::decode(std::span<const std::int32_t> ids, bool skipSpecial) const
{
    TokenTexts tokens;
    tokens.reserve(ids.size());
    for (const std::int32_t id : ids)
        if (id >= 0 && id < vocabSize() && !(skipSpecial && isSpecial(id)))
            tokens.emplace_back(tokenText(id));
    return joinDecoded(m_spec.decoder.get(), std::move(tokens));
}

std::string_view WordPieceTokenizer::tokenText(std::int32_t id) const
{
    return id >= 0 && id < vocabSize() ? std::string_view(m_spec.vocabulary.tokens[static_cast<std::size_t>(id)])
                                       : std::string_view{};
}

std::int32_t WordPieceTokenizer::vocabSize() const
{
    return static_cast<std::int32_t>(m_spec.vocabulary.tokens.size());
}

int WordPieceTokenizer::specialCount(bool pair) const
{
    const std::vector<TemplatePart>& parts = pair ? m_spec.pair : m_spec.single;
    return static_cast<int>(std::count_if(
        parts.begin(), parts.end(), [](const TemplatePart& part) { return part.kind == TemplatePart::Kind::Special; }));
}

std::vector<std::int32_t> WordPieceTokenizer::encodePlain(std::string_view text, SpecialText special) const
{
    std::vector<std::int32_t> ids;
    ids.reserve(text.size() / 4 + 4);
    for (const TextPart& part : m_rawTokens.split(text, special)) {
        if (part.id >= 0)
            ids.push_back(part.id);
        else
            appendText(part.text, special, ids);
    }
    return ids;
}

void WordPieceTokenizer::appendText(std::string_view text, SpecialText special, std::vector<std::int32_t>& ids) const
{
    const std::string normalised = m_text.normalise(text);
    for (const TextPart& part : m_normalizedTokens.split(normalised, special)) {
        if (part.id >= 0) {
            ids.push_back(part.id);
            continue;
        }
        for (const std::string_view word : BertText::split(part.text))
            appendWord(word, ids);
    }
}

void WordPieceTokenizer::appendWord(std::string_view word, std::vector<std::int32_t>& ids) const
{
    const std::size_t before = ids.size();
    const auto giveUp = [&] {
        ids.resize(before);
        ids.push_back(m_spec.special.unknown);
    };
    if (longerThan(word, m_spec.maxWordCharacters))
        return giveUp();
    for (std::size_t at = 0; at < word.size();) {
        if (at > 0 && !m_hasInside)
            return giveUp();
        std::uint32_t node = at == 0 ? 0 : m_inside;
        std::int32_t best = -1;
        std::size_t bestEnd = at;
        for (std::size_t end = at; end < word.size();) {
            node = m_pieces.step(node, static_cast<unsigned char>(word[end++]));
            if (node == PieceTrie::kNone)
                break;
            if (m_pieces.idAt(node) >= 0) {
                best = m_pieces.idAt(node);
                bestEnd = end;
            }
        }
        if (best < 0)
            return giveUp();
        ids.push_back(best);
        at = bestEnd;
    }
}

} // namespace engine
