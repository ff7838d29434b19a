// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/word_models.h"

#include "text/characters.h"

namespace engine {

namespace {

PieceTrie trieOf(const Vocabulary& vocabulary)
{
    PieceTrie trie;
    for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id)
        if (vocabulary.ofModel[id])
            trie.insert(vocabulary.tokens[id], static_cast<std::int32_t>(id));
    return trie;
}

} // namespace

WordLevelModel::WordLevelModel(const Vocabulary& vocabulary, std::int32_t unknown)
    : m_words(trieOf(vocabulary)), m_unknown(unknown)
{
}

void WordLevelModel::append(std::string_view word, std::vector<std::int32_t>& ids) const
{
    const std::int32_t id = m_words.find(word);
    ids.push_back(id >= 0 ? id : m_unknown);
}

WordPieceModel::WordPieceModel(const Vocabulary& vocabulary, const WordPieceOptions& options)
    : m_pieces(trieOf(vocabulary)), m_inside(m_pieces.walk(options.continuingPrefix)),
      m_hasInside(m_inside != PieceTrie::kNone || options.continuingPrefix.empty()),
      m_maxCharacters(static_cast<std::size_t>(options.maxWordCharacters)), m_unknown(options.unknown)
{
}

void WordPieceModel::append(std::string_view word, std::vector<std::int32_t>& ids) const
{
    const std::size_t before = ids.size();
    const auto giveUp = [&] {
        ids.resize(before);
        ids.push_back(m_unknown);
    };
    if (word.size() > m_maxCharacters && characters::count(word) > m_maxCharacters)
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
