// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/token_index.h"

#include "text/byte_alphabet.h"

namespace engine {

TokenIndex::TokenIndex(const Vocabulary& vocabulary)
{
    m_ids.reserve(vocabulary.tokens.size());
    for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id)
        if (vocabulary.ofModel[id])
            m_ids.emplace(vocabulary.tokens[id], static_cast<std::int32_t>(id));
}

TokenIndex TokenIndex::ofBytes(const Vocabulary& vocabulary)
{
    TokenIndex index;
    index.m_ids.reserve(vocabulary.tokens.size());
    for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id) {
        if (!vocabulary.ofModel[id])
            continue;
        if (auto bytes = byteAlphabet::bytesOf(vocabulary.tokens[id]))
            index.m_ids.emplace(std::move(*bytes), static_cast<std::int32_t>(id));
    }
    return index;
}

std::vector<std::int32_t> TokenIndex::byteTokens() const
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::vector<std::int32_t> ids;
    for (std::size_t byte = 0; byte < 256; ++byte)
        ids.push_back(find(std::string("<0x") + kDigits[byte >> 4] + kDigits[byte & 15] + ">"));
    return ids;
}

} // namespace engine
