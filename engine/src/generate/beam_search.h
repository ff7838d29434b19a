// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace engine {

struct BeamOptions {
    std::size_t beams = 1;
    double lengthPenalty = 1;
    bool earlyStopping = false;
    std::size_t mostTokens = 1;          ///< new ones
    std::vector<std::int64_t> endTokens; ///< at most
    /// Whether new tokens (which do not end at an end token) hold a stop text; empty: none does.
    std::function<bool(std::span<const std::int32_t>)> stops;
};

/// A response that has ended, and Σ log p / length^lengthPenalty.
struct FinishedBeam {
    std::vector<std::int32_t> ids; ///< new tokens
    float score = 0;
};

/// One prompt's beam search under one run, step by step what transformers 5 does (its fp32 arithmetic included): of the
/// max(2, 1 + end tokens) · beams best continuations the first `beams` may end, and the best that do not end go on; the
/// search is over when nothing that runs can be better than the worst finished one by today's length, with
/// earlyStopping as soon as `beams` have finished, and at mostTokens. Equal scores: the lower beam, the lower token.
class BeamSearch {
public:
    explicit BeamSearch(BeamOptions options);

    /// log p of the next token of each running beam: rows[b] of lane b. Before the first step there is one lane; not
    /// called any more when the search is done.
    void step(const std::vector<std::span<const float>>& rows);
    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] std::size_t lanes() const { return m_running.size(); }
    /// Of each running beam the lane of the step before that it continues.
    [[nodiscard]] const std::vector<std::size_t>& parents() const { return m_parents; }
    /// New tokens of a running beam.
    [[nodiscard]] const std::vector<std::int32_t>& ids(std::size_t lane) const { return m_running[lane].ids; }
    /// The best finished one, before any has finished the best that runs with its score by length.
    [[nodiscard]] FinishedBeam best() const;

private:
    struct Beam {
        std::vector<std::int32_t> ids;
        float score = 0; ///< running: Σ log p; finished: by length
        bool finished = false;
    };
    struct Candidate {
        float score;
        std::size_t lane;
        std::int32_t token;
        bool ends = false;
    };
    [[nodiscard]] std::vector<Candidate> bestCandidates(const std::vector<std::span<const float>>& rows) const;
    [[nodiscard]] std::vector<std::int32_t> continued(const Candidate& candidate) const;
    [[nodiscard]] bool ends(const Candidate& candidate) const;
    void keepFinished(const std::vector<Candidate>& candidates);
    void goOn(std::vector<Candidate> candidates);
    [[nodiscard]] float byLength(float score, std::size_t length) const;

    BeamOptions m_options;
    std::size_t m_length = 0; ///< new tokens of the running beams
    std::vector<Beam> m_running, m_finished;
    std::vector<std::size_t> m_parents;
    bool m_done = false;
};

} // namespace engine
