// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/beam_search.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

constexpr float kNever = -1.0e9f; // transformers' score of what must not be chosen

} // namespace

BeamSearch::BeamSearch(BeamOptions options) : m_options(std::move(options)), m_running(1)
{
    m_finished.resize(m_options.beams, Beam{{}, kNever, false});
}

float BeamSearch::byLength(float score, std::size_t length) const
{
    return score / static_cast<float>(std::pow(static_cast<double>(length), m_options.lengthPenalty));
}

std::vector<BeamSearch::Candidate> BeamSearch::bestCandidates(const std::vector<std::span<const float>>& rows) const
{
    const std::size_t keep = std::max<std::size_t>(2, 1 + m_options.endTokens.size()) * m_options.beams;
    const auto better = [](const Candidate& a, const Candidate& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.lane != b.lane ? a.lane < b.lane : a.token < b.token;
    };
    std::vector<Candidate> heap; // the worst of the best in front
    for (std::size_t lane = 0; lane < rows.size(); ++lane) {
        const float before = m_running[lane].score;
        for (std::size_t token = 0; token < rows[lane].size(); ++token) {
            const Candidate candidate{rows[lane][token] + before, lane, static_cast<std::int32_t>(token)};
            if (heap.size() == keep && !better(candidate, heap.front()))
                continue;
            if (heap.size() == keep) {
                std::pop_heap(heap.begin(), heap.end(), better);
                heap.pop_back();
            }
            heap.push_back(candidate);
            std::push_heap(heap.begin(), heap.end(), better);
        }
    }
    std::sort_heap(heap.begin(), heap.end(), better);
    return heap;
}

std::vector<std::int32_t> BeamSearch::continued(const Candidate& candidate) const
{
    std::vector<std::int32_t> ids = m_running[candidate.lane].ids;
    ids.push_back(candidate.token);
    return ids;
}

bool BeamSearch::ends(const Candidate& candidate) const
{
    const auto& end = m_options.endTokens;
    if (m_length + 1 == m_options.mostTokens || std::find(end.begin(), end.end(), candidate.token) != end.end())
        return true;
    return m_options.stops && m_options.stops(continued(candidate));
}

void BeamSearch::step(const std::vector<std::span<const float>>& rows)
{
    std::vector<Candidate> candidates = bestCandidates(rows);
    for (Candidate& candidate : candidates)
        candidate.ends = ends(candidate);
    const bool anyGoesOn =
        std::any_of(candidates.begin(), candidates.end(), [](const Candidate& one) { return !one.ends; });
    keepFinished(candidates);
    goOn(std::move(candidates));
    ++m_length;
    const bool full = std::all_of(m_finished.begin(), m_finished.end(), [](const Beam& beam) { return beam.finished; });
    const float worst = m_finished.back().score; // of a free place: kNever
    const bool mayImprove = byLength(m_running.front().score, m_length) > worst;
    m_done = !mayImprove || (full && m_options.earlyStopping) || !anyGoesOn;
}

void BeamSearch::keepFinished(const std::vector<Candidate>& candidates)
{
    std::vector<Beam> merged = m_finished;
    for (std::size_t i = 0; i < std::min(m_options.beams, candidates.size()); ++i)
        if (candidates[i].ends)
            merged.push_back({continued(candidates[i]), byLength(candidates[i].score, m_length + 1), true});
    std::stable_sort(merged.begin(), merged.end(), [](const Beam& a, const Beam& b) { return a.score > b.score; });
    merged.resize(m_options.beams);
    m_finished = std::move(merged);
}

void BeamSearch::goOn(std::vector<Candidate> candidates)
{
    for (Candidate& candidate : candidates)
        if (candidate.ends)
            candidate.score += kNever;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    candidates.resize(std::min(candidates.size(), m_options.beams));
    std::vector<Beam> running;
    m_parents.clear();
    for (const Candidate& candidate : candidates) {
        running.push_back({continued(candidate), candidate.score, false});
        m_parents.push_back(candidate.lane);
    }
    m_running = std::move(running);
}

FinishedBeam BeamSearch::best() const
{
    if (m_finished.front().finished)
        return {m_finished.front().ids, m_finished.front().score};
    const Beam& running = m_running.front();
    return {running.ids, m_length == 0 ? 0 : byLength(running.score, m_length)};
}

} // namespace engine
