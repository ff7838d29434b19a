// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_cache.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace engine {

WordCache::WordCache() : m_parts(std::make_unique<std::array<Part, kParts>>()) {}

bool WordCache::append(std::string_view word, std::vector<std::int32_t>& ids) const
{
    if (word.size() > kLongestWord)
        return false;
    const std::size_t hash = std::hash<std::string_view>{}(word);
    Part& part = (*m_parts)[hash % kParts];
    const std::lock_guard guard(part.lock);
    const Entry& entry = part.entries[hash / kParts % kPlaces];
    if (entry.bytes != word.size() || std::memcmp(entry.word, word.data(), word.size()) != 0)
        return false;
    ids.insert(ids.end(), entry.ids, entry.ids + entry.count);
    return true;
}

void WordCache::keep(std::string_view word, const std::int32_t* ids, std::size_t count) const
{
    if (word.empty() || word.size() > kLongestWord || count > kMostIds)
        return;
    const std::size_t hash = std::hash<std::string_view>{}(word);
    Part& part = (*m_parts)[hash % kParts];
    const std::lock_guard guard(part.lock);
    Entry& entry = part.entries[hash / kParts % kPlaces];
    entry.bytes = static_cast<std::uint8_t>(word.size());
    entry.count = static_cast<std::uint8_t>(count);
    std::memcpy(entry.word, word.data(), word.size());
    std::copy_n(ids, count, entry.ids);
}

} // namespace engine
