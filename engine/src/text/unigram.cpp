// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unigram.h"

#include "text/characters.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace engine {

/// The best way to the place behind a byte of the word.
struct UnigramModel::Node {
    double score = 0;
    std::size_t from = kUnreached;
    std::int32_t id = 0;
    static constexpr std::size_t kUnreached = static_cast<std::size_t>(-1);

    void offer(double candidate, std::size_t begin, std::int32_t piece)
    {
        if (from == kUnreached || candidate > score)
            *this = {candidate, begin, piece};
    }
};

UnigramModel::UnigramModel(const UnigramSpec& spec) : m_scores(spec.scores), m_unknown(spec.unknown)
{
    constexpr double kPenalty = 10.0;
    for (std::size_t id = 0; id < spec.pieces.size(); ++id)
        m_pieces.insert(spec.pieces[id], static_cast<std::int32_t>(id));
    m_unknownScore = *std::min_element(m_scores.begin(), m_scores.end()) - kPenalty;
    if (!spec.byteFallback)
        return;
    constexpr char kDigits[] = "0123456789ABCDEF";
    for (std::size_t byte = 0; byte < 256; ++byte)
        m_byteTokens.push_back(m_pieces.find(std::string("<0x") + kDigits[byte >> 4] + kDigits[byte & 15] + ">"));
}

void UnigramModel::search(std::string_view word, std::vector<Node>& nodes) const
{
    nodes.assign(word.size() + 1, {});
    for (std::size_t begin = 0; begin < word.size();) {
        const double here = nodes[begin].score;
        const std::size_t length = characters::length(word[begin]);
        bool covered = false;
        std::uint32_t node = 0;
        for (std::size_t end = begin; end < word.size();) {
            node = m_pieces.step(node, static_cast<unsigned char>(word[end++]));
            if (node == PieceTrie::kNone)
                break;
            const std::int32_t id = m_pieces.idAt(node);
            if (id < 0)
                continue;
            nodes[end].offer(m_scores[static_cast<std::size_t>(id)] + here, begin, id);
            covered = covered || end - begin == length;
        }
        if (!covered)
            nodes[begin + length].offer(m_unknownScore + here, begin, m_unknown);
        begin += length;
    }
}

void UnigramModel::append(std::string_view word, std::vector<std::int32_t>& ids) const
{
    thread_local std::vector<Node> nodes;
    thread_local std::vector<std::size_t> ends;
    search(word, nodes);
    ends.clear();
    for (std::size_t end = word.size(); end > 0; end = nodes[end].from)
        ends.push_back(end);
    std::size_t unknownFrom = Node::kUnreached;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        const Node& node = nodes[*end];
        if (node.id == m_unknown) {
            unknownFrom = std::min(unknownFrom, node.from);
            continue;
        }
        if (unknownFrom != Node::kUnreached)
            appendUnknown(word.substr(unknownFrom, node.from - unknownFrom), ids);
        unknownFrom = Node::kUnreached;
        ids.push_back(node.id);
    }
    if (unknownFrom != Node::kUnreached)
        appendUnknown(word.substr(unknownFrom), ids);
}

void UnigramModel::appendUnknown(std::string_view text, std::vector<std::int32_t>& ids) const
{
    // Unknown characters in a row may spell a piece that did not win: the reference looks the whole up again.
    if (const std::int32_t known = m_pieces.find(text); known >= 0) {
        ids.push_back(known);
        return;
    }
    const std::size_t before = ids.size();
    for (const char c : text) {
        const std::int32_t id = m_byteTokens.empty() ? -1 : m_byteTokens[static_cast<unsigned char>(c)];
        if (id < 0) {
            ids.resize(before);
            ids.push_back(m_unknown);
            return;
        }
        ids.push_back(id);
    }
}

} // namespace engine
