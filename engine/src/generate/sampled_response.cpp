// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "generate/response.h"
#include "generate/token_choice.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

class SampledResponse final : public Response {
public:
    SampledResponse(const ResponseSetup& setup, const PromptIds& prompt, std::int64_t mostTokens)
        : m_setup(setup), m_number(prompt.number), m_promptLength(prompt.ids.size()),
          m_most(static_cast<std::size_t>(mostTokens))
    {
        for (std::size_t r = 0; r < setup.runs; ++r)
            m_runs.push_back({prompt.ids, ResponseText(setup.tokenizer, setup.settings.stop), {}, {}, false, false});
    }

    void take(const LogitRows& logits) override
    {
        for (std::size_t r = 0; r < m_runs.size(); ++r) {
            Run& run = m_runs[r];
            const std::int32_t id = run.done ? run.ids.back() : choose(logits.row(r, 0), logits.logSum(r, 0), run);
            run.ids.push_back(id); // of a run that is done only to keep step with the others
            if (!run.done)
                accept(run, id);
        }
    }

    [[nodiscard]] std::size_t lanes() const override { return 1; }
    [[nodiscard]] std::vector<std::size_t> parents(std::size_t /*run*/) const override { return {}; }
    [[nodiscard]] std::span<const std::int32_t> ids(std::size_t run, std::size_t /*lane*/) const override
    {
        return m_runs[run].ids;
    }
    [[nodiscard]] bool done() const override
    {
        return std::all_of(m_runs.begin(), m_runs.end(), [](const Run& run) { return run.done; });
    }

    [[nodiscard]] GeneratedPiece piece(std::size_t run) override
    {
        Run& own = m_runs[run];
        GeneratedPiece piece{run, 0, std::move(own.fresh), own.done && !own.toldLast};
        own.toldLast = own.done;
        own.fresh.clear();
        return piece;
    }

    [[nodiscard]] Generation result(std::size_t run) override
    {
        Run& own = m_runs[run];
        if (!own.done)
            end(own, FinishReason::Length);
        return own.result;
    }

private:
    struct Run {
        std::vector<std::int32_t> ids;
        ResponseText text;
        std::string fresh;
        Generation result;
        bool done, toldLast;
    };

    [[nodiscard]] std::int32_t choose(std::span<const float> logits, float logSum, Run& run) const
    {
        const GenerationSettings& settings = m_setup.settings;
        std::int32_t id = 0;
        if (!settings.doSample && settings.repetitionPenalty == 1) {
            id = likeliest(logits);
        } else {
            std::vector<float> own(logits.begin(), logits.end());
            penaliseRepetition(own, run.ids, settings.repetitionPenalty);
            if (settings.doSample)
                warp(own, settings);
            id = settings.doSample ? drawn(own, drawAt(settings.seed, m_number, run.ids.size() - m_promptLength))
                                   : likeliest(own);
        }
        run.result.score += logits[static_cast<std::size_t>(id)] - logSum;
        return id;
    }

    void accept(Run& run, std::int32_t id) const
    {
        run.result.ids.push_back(id);
        if (std::find(m_setup.endTokens.begin(), m_setup.endTokens.end(), id) != m_setup.endTokens.end()) {
            end(run, FinishReason::EndToken);
            return;
        }
        run.fresh += run.text.push(id);
        if (run.text.stopped())
            end(run, FinishReason::StopText);
        else if (run.result.ids.size() == m_most)
            end(run, FinishReason::Length);
    }

    /// What is settled only now may hold a stop text too.
    static void end(Run& run, FinishReason reason)
    {
        run.fresh += run.text.finish();
        run.result.finish = run.text.stopped() ? FinishReason::StopText : reason;
        run.result.text = run.text.text();
        run.done = true;
    }

    ResponseSetup m_setup;
    std::uint64_t m_number;
    std::size_t m_promptLength, m_most;
    std::vector<Run> m_runs;
};

} // namespace

std::unique_ptr<Response> sampledResponse(const ResponseSetup& setup, const PromptIds& prompt, std::int64_t mostTokens)
{
    return std::make_unique<SampledResponse>(setup, prompt, mostTokens);
}

float LogitRows::logSum(std::size_t run, std::size_t lane) const
{
    const float sum = sums[run * lanes + lane];
    if (!std::isfinite(sum))
        throw EngineError(ErrorCode::NonFinite, "the model gives logits that are no numbers", {},
                          "its weights or the adapter's are damaged, or λ was too large in training");
    return sum;
}

} // namespace engine
