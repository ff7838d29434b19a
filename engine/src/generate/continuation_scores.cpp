// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/continuation_scores.h"

#include "device/device.h"
#include "engine/error.h"
#include "generate/cached_forward.h"
#include "generate/prompt_tokens.h"

#include <algorithm>
#include <span>

#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/index_select.h>

namespace engine {
namespace {

constexpr std::int64_t kRowsAtOnce = 4096; // of all runs together: enough to fill a GEMM

/// A token to be scored: the row that predicts it, and where its log p goes.
struct Scored {
    std::int64_t row, token;
    std::size_t prompt, continuation;
};

at::Tensor column(const std::vector<Scored>& all, std::int64_t Scored::*member, const at::Device& device)
{
    at::Tensor result = at::empty({static_cast<std::int64_t>(all.size())}, at::kLong);
    std::transform(all.begin(), all.end(), result.mutable_data_ptr<std::int64_t>(),
                   [member](const Scored& one) { return one.*member; });
    return result.to(device);
}

class Scorer {
public:
    Scorer(Network& network, const std::vector<ScoringPrompt>& prompts)
        : m_network(network), m_prompts(prompts), m_results(static_cast<std::size_t>(network.runs()))
    {
        for (auto& run : m_results)
            for (const ScoringPrompt& prompt : prompts) {
                run.emplace_back(prompt.continuations.size());
                for (std::size_t c = 0; c < prompt.continuations.size(); ++c)
                    run.back()[c] = {0, static_cast<std::int64_t>(prompt.continuations[c].size()), true};
            }
    }

    [[nodiscard]] std::optional<ContinuationScores> run(const std::function<bool()>& mayGoOn)
    {
        const bool shares = !m_network.method().permutesRows();
        if (shares)
            openCache();
        for (std::size_t begin = 0; begin < m_prompts.size();) {
            if (mayGoOn && !mayGoOn())
                return std::nullopt;
            const std::size_t end = batchEnd(begin);
            shares ? scoreShared(begin, end) : scoreApart(begin, end);
            begin = end;
        }
        return std::move(m_results);
    }

private:
    /// Rows of a prompt and its continuations' tokens.
    [[nodiscard]] std::int64_t rowsOf(const ScoringPrompt& prompt) const
    {
        const auto virtualRows = m_network.batchForm().virtualRows;
        std::int64_t rows = static_cast<std::int64_t>(prompt.prompt.size()) + virtualRows;
        const bool whole = m_network.method().permutesRows() || CachedForward::mayComputeAnew(m_network.model().shape);
        for (const auto& continuation : prompt.continuations)
            rows += static_cast<std::int64_t>(continuation.size() + (whole ? prompt.prompt.size() : 0)) + virtualRows;
        return rows;
    }

    [[nodiscard]] std::size_t batchEnd(std::size_t begin) const
    {
        std::int64_t rows = rowsOf(m_prompts[begin]) * m_network.runs();
        std::size_t end = begin + 1;
        while (end < m_prompts.size() && (rows += rowsOf(m_prompts[end]) * m_network.runs()) <= kRowsAtOnce)
            ++end;
        return end;
    }

    void openCache()
    {
        std::int64_t largest = 0;
        for (std::size_t begin = 0; begin < m_prompts.size(); begin = batchEnd(begin)) {
            std::int64_t rows = 0;
            for (std::size_t i = begin; i < batchEnd(begin); ++i)
                rows += rowsOf(m_prompts[i]);
            largest = std::max(largest, rows);
        }
        m_common = commonTokens();
        const std::int64_t capacity = largest + m_common + m_network.batchForm().virtualRows;
        const std::int64_t bytes = capacity * KeyValueCache::rowBytes(m_network.model().shape, m_network.runs());
        const std::int64_t available = availableMemory(m_network.model().device());
        if (available > 0 && bytes > available)
            throw EngineError(ErrorCode::OutOfMemory,
                              "the key-value cache of a prompt with its continuations takes " +
                                  std::to_string(bytes >> 20) + " MiB, " + std::to_string(available >> 20) +
                                  " MiB are left",
                              "prompt", "shorten the prompts, or score fewer arms at once");
        m_forward.emplace(m_network, capacity);
        if (m_common == 0)
            return;
        m_shared = m_forward->open();
        const std::span<const std::int32_t> ids(m_prompts.front().prompt);
        const CachedForward::Growth growth{m_shared, {ids.first(static_cast<std::size_t>(m_common))}};
        (void)m_forward->states(std::span(&growth, 1));
    }

    [[nodiscard]] std::int64_t commonTokens() const
    {
        std::vector<std::span<const std::int32_t>> lists;
        for (const ScoringPrompt& prompt : m_prompts)
            lists.emplace_back(prompt.prompt);
        return commonStart(lists);
    }

    void scoreShared(std::size_t begin, std::size_t end)
    {
        std::vector<CachedForward::Growth> prompts, longer;
        std::vector<std::vector<std::int32_t>> texts; // prompt and continuation but its last token
        std::vector<Scored> scored;
        for (std::size_t i = begin; i < end; ++i)
            prompts.push_back({m_common > 0 ? m_forward->fork(m_shared) : m_forward->open(), {m_prompts[i].prompt}});
        const at::Tensor first = m_forward->states(prompts);
        std::int64_t row = first.size(1);
        for (std::size_t i = begin; i < end; ++i)
            for (std::size_t c = 0; c < m_prompts[i].continuations.size(); ++c) {
                const auto& continuation = m_prompts[i].continuations[c];
                scored.push_back({static_cast<std::int64_t>(i - begin), continuation.front(), i, c});
                if (continuation.size() == 1)
                    continue;
                for (std::size_t n = 1; n < continuation.size(); ++n)
                    scored.push_back({row++, continuation[n], i, c});
                texts.push_back(m_prompts[i].prompt);
                texts.back().insert(texts.back().end(), continuation.begin(), continuation.end() - 1);
                longer.push_back({m_forward->fork(prompts[i - begin].sequence),
                                  {},
                                  static_cast<std::int64_t>(continuation.size()) - 1});
            }
        for (std::size_t k = 0; k < longer.size(); ++k)
            longer[k].ids = {texts[k]};
        const at::Tensor rows = longer.empty() ? first : at::cat({first, m_forward->states(longer)}, 1);
        for (const auto* growths : {&prompts, &longer})
            for (const CachedForward::Growth& growth : *growths)
                m_forward->close(growth.sequence);
        add(at::index_select(rows, 1, column(scored, &Scored::row, rows.device())), scored);
    }

    /// Each prompt with each continuation as a sequence of its own, as in training.
    void scoreApart(std::size_t begin, std::size_t end)
    {
        std::vector<std::vector<std::int32_t>> texts;
        std::vector<Scored> scored;
        for (std::size_t i = begin; i < end; ++i)
            for (std::size_t c = 0; c < m_prompts[i].continuations.size(); ++c) {
                texts.push_back(m_prompts[i].prompt);
                for (const std::int32_t token : m_prompts[i].continuations[c]) {
                    texts.back().push_back(token);
                    scored.push_back({0, token, i, c});
                }
            }
        std::vector<PackedSample> samples;
        std::size_t next = 0;
        for (std::size_t i = begin; i < end; ++i)
            for (std::size_t c = 0; c < m_prompts[i].continuations.size(); ++c, ++next)
                samples.push_back({texts[next], {}, next, static_cast<std::int64_t>(m_prompts[i].prompt.size())});
        const at::NoGradGuard noGradient;
        const PackedBatch batch = packBatch(samples, m_network.batchForm(), m_network.model().device());
        const ForwardPass pass{batch, false, std::vector<std::uint64_t>(static_cast<std::size_t>(m_network.runs()), 0)};
        add(m_network.labelStates(pass, {}), scored);
    }

    void add(const at::Tensor& rows, const std::vector<Scored>& scored)
    {
        const TokenScores scores = m_network.scoresOf(rows, column(scored, &Scored::token, rows.device()));
        const at::Tensor loss = scores.loss.to(at::kCPU).contiguous();
        const at::Tensor right = scores.correct.to(at::kCPU).contiguous();
        for (std::size_t r = 0; r < m_results.size(); ++r)
            for (std::size_t i = 0; i < scored.size(); ++i) {
                ContinuationScore& score = m_results[r][scored[i].prompt][scored[i].continuation];
                score.logProbability -= loss.const_data_ptr<float>()[r * scored.size() + i];
                score.greedy = score.greedy && right.const_data_ptr<bool>()[r * scored.size() + i];
            }
    }

    Network& m_network;
    const std::vector<ScoringPrompt>& m_prompts;
    ContinuationScores m_results;
    std::optional<CachedForward> m_forward;
    CachedForward::Sequence m_shared = 0;
    std::int64_t m_common = 0;
};

void checkTexts(Network& network, const std::vector<ScoringPrompt>& prompts)
{
    const BatchForm form = network.batchForm();
    const ModelShape& shape = network.model().shape;
    const auto longest = static_cast<std::size_t>(shape.longestSequence() - form.virtualRows - form.firstPosition);
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const auto refuse = [&](const std::string& message) {
            throw EngineError(ErrorCode::BadData, message, "prompt " + std::to_string(i + 1));
        };
        if (prompts[i].prompt.empty())
            refuse("the prompt has no token");
        checkTokenIds(prompts[i].prompt, shape);
        for (const auto& continuation : prompts[i].continuations) {
            if (continuation.empty())
                refuse("a continuation has no token");
            checkTokenIds(continuation, shape);
            if (prompts[i].prompt.size() + continuation.size() - 1 > longest)
                refuse("prompt and continuation have more tokens than the " + std::to_string(longest) +
                       " that the model takes");
        }
    }
}

} // namespace

std::optional<ContinuationScores> continuationScores(Network& network, const std::vector<ScoringPrompt>& prompts,
                                                     const std::function<bool()>& mayGoOn)
{
    if (!network.isLanguageModel())
        throw EngineError(ErrorCode::Unsupported, "a classifier gives no probabilities of texts", "adapter",
                          "give an adapter that was trained as a language model");
    checkTexts(network, prompts);
    return Scorer(network, prompts).run(mayGoOn);
}

} // namespace engine
