// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wordpiece.h"

#include <utility>

namespace engine {

WordPieceTokenizer::WordPieceTokenizer(WordPieceSpec spec)
    : m_text(spec.text), m_model(spec.vocabulary, spec.words),
      m_tokens(std::move(spec.vocabulary), spec.added,
               [this](std::string_view text) { return m_text.normalise(text); }),
      m_templates(std::move(spec.templates)), m_special(spec.special), m_decoders(std::move(spec.decoders))
{
    AddedTokenFinders finders(spec.added, [this](std::string_view text) { return m_text.normalise(text); });
    m_rawTokens = std::move(finders.raw);
    m_normalizedTokens = std::move(finders.normalized);
}

Encoding WordPieceTokenizer::encode(std::string_view a, std::optional<std::string_view> b, int maxLength,
                                    SpecialText special) const
{
    return assemble(
        m_templates,
        {encodePlain(a, special), b ? encodePlain(*b, special) : std::vector<std::int32_t>{}, b.has_value()},
        maxLength);
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

std::string WordPieceTokenizer::decode(std::span<const std::int32_t> ids, bool skipSpecial) const
{
    return decoded(m_decoders, m_tokens.decoderInput(ids, skipSpecial));
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
            m_model.append(word, ids);
    }
}

} // namespace engine
