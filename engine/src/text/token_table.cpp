// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/token_table.h"

#include <algorithm>
#include <utility>

namespace engine {

TokenTable::TokenTable(Vocabulary vocabulary, const std::vector<AddedToken>& added,
                       const std::function<std::string(std::string_view)>& normalise)
    : m_texts(std::move(vocabulary.tokens)), m_special(m_texts.size())
{
    for (const AddedToken& token : added) {
        if (!holds(token.id))
            continue;
        m_special[static_cast<std::size_t>(token.id)] = token.special;
        std::string normal = token.normalized ? normalise(token.content) : token.content;
        if (normal != token.content)
            m_normalised.emplace_back(token.id, std::move(normal));
    }
    std::sort(m_normalised.begin(), m_normalised.end());
}

TokenTexts TokenTable::decoderInput(std::span<const std::int32_t> ids, bool skipSpecial) const
{
    TokenTexts tokens;
    tokens.reserve(ids.size());
    for (const std::int32_t id : ids) {
        if (text(id).empty() || (skipSpecial && isSpecial(id)))
            continue;
        const auto normal =
            std::lower_bound(m_normalised.begin(), m_normalised.end(), id,
                             [](const auto& entry, std::int32_t wanted) { return entry.first < wanted; });
        const bool differs = normal != m_normalised.end() && normal->first == id;
        tokens.emplace_back(differs ? std::string_view(normal->second) : text(id));
    }
    return tokens;
}

} // namespace engine
