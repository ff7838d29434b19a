// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "generate/beam_search.h"
#include "generate/response.h"
#include "generate/token_choice.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

class BeamResponse final : public Response {
public:
    BeamResponse(const ResponseSetup& setup, const PromptIds& prompt, std::int64_t mostTokens)
        : m_setup(setup), m_prompt(prompt.ids)
    {
        BeamOptions options{static_cast<std::size_t>(setup.settings.numBeams),
                            setup.settings.lengthPenalty,
                            setup.settings.earlyStopping,
                            static_cast<std::size_t>(mostTokens),
                            setup.endTokens,
                            {}};
        if (!setup.settings.stop.empty())
            options.stops = [this](std::span<const std::int32_t> ids) { return textOf(ids).stopped(); };
        for (std::size_t r = 0; r < setup.runs; ++r)
            m_runs.push_back({BeamSearch(options), {m_prompt}, {}, false});
    }
    BeamResponse(const BeamResponse&) = delete; // the searches' stop rule points here
    BeamResponse& operator=(const BeamResponse&) = delete;

    void take(const LogitRows& logits) override
    {
        const std::size_t given = lanes();
        for (std::size_t r = 0; r < m_runs.size(); ++r) {
            Run& run = m_runs[r];
            if (run.search.done()) { // only keeps step with the others
                run.parents.resize(run.lanes.size());
                std::iota(run.parents.begin(), run.parents.end(), std::size_t{0});
                for (auto& ids : run.lanes)
                    ids.push_back(ids.back());
                continue;
            }
            std::vector<std::vector<float>> rows;
            for (std::size_t lane = 0; lane < given; ++lane)
                rows.push_back(logProbabilities(logits.row(r, lane), logits.logSum(r, lane), run.lanes[lane]));
            run.search.step({rows.begin(), rows.end()});
            follow(run);
        }
    }

    [[nodiscard]] std::size_t lanes() const override { return m_runs.front().lanes.size(); }
    [[nodiscard]] std::vector<std::size_t> parents(std::size_t run) const override { return m_runs[run].parents; }
    [[nodiscard]] std::span<const std::int32_t> ids(std::size_t run, std::size_t lane) const override
    {
        return m_runs[run].lanes[lane];
    }
    [[nodiscard]] bool done() const override
    {
        return std::all_of(m_runs.begin(), m_runs.end(), [](const Run& run) { return run.search.done(); });
    }

    [[nodiscard]] GeneratedPiece piece(std::size_t run) override
    {
        Run& own = m_runs[run];
        if (!own.search.done() || own.told)
            return {run, 0, {}, false};
        own.told = true;
        return {run, 0, result(run).text, true};
    }

    [[nodiscard]] Generation result(std::size_t run) override
    {
        const FinishedBeam best = m_runs[run].search.best();
        ResponseText text = textOf(best.ids);
        (void)text.finish();
        Generation result{text.text(), best.ids, FinishReason::Length, best.score};
        if (text.stopped())
            result.finish = FinishReason::StopText;
        else if (!best.ids.empty() && isEnd(best.ids.back()))
            result.finish = FinishReason::EndToken;
        return result;
    }

private:
    struct Run {
        BeamSearch search;
        std::vector<std::vector<std::int32_t>> lanes; ///< prompt and new tokens
        std::vector<std::size_t> parents;
        bool told;
    };

    [[nodiscard]] bool isEnd(std::int32_t id) const
    {
        return std::find(m_setup.endTokens.begin(), m_setup.endTokens.end(), id) != m_setup.endTokens.end();
    }

    [[nodiscard]] ResponseText textOf(std::span<const std::int32_t> ids) const
    {
        ResponseText text(m_setup.tokenizer, m_setup.settings.stop);
        for (const std::int32_t id : ids)
            if (!isEnd(id))
                (void)text.push(id);
        return text;
    }

    [[nodiscard]] std::vector<float> logProbabilities(std::span<const float> logits, float logSum,
                                                      const std::vector<std::int32_t>& ids) const
    {
        std::vector<float> row(logits.size());
        std::transform(logits.begin(), logits.end(), row.begin(), [logSum](float value) { return value - logSum; });
        penaliseRepetition(row, ids, m_setup.settings.repetitionPenalty);
        return row;
    }

    void follow(Run& run) const
    {
        run.parents = run.search.parents();
        run.lanes.clear();
        for (std::size_t lane = 0; lane < run.search.lanes(); ++lane) {
            run.lanes.push_back(m_prompt);
            const auto& fresh = run.search.ids(lane);
            run.lanes.back().insert(run.lanes.back().end(), fresh.begin(), fresh.end());
        }
    }

    ResponseSetup m_setup;
    std::vector<std::int32_t> m_prompt;
    std::vector<Run> m_runs;
};

} // namespace

std::unique_ptr<Response> beamResponse(const ResponseSetup& setup, const PromptIds& prompt, std::int64_t mostTokens)
{
    return std::make_unique<BeamResponse>(setup, prompt, mostTokens);
}

} // namespace engine
