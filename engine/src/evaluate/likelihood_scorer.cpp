// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_groups.h"

#include "engine/error.h"
#include "generate/continuation_scores.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace engine {

namespace {

constexpr std::size_t kAtOnce = 64;

std::size_t largest(const std::vector<double>& values)
{
    return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

Prediction predictionOf(const ScoringJob& job, std::size_t index, std::span<const ContinuationScore> scores)
{
    const Sample sample = job.work.samples[index];
    Prediction p;
    std::vector<double> byCharacter, byToken;
    const std::vector<ScoredOption> options = scoredOptions(sample);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double sum = scores[i].logProbability;
        if (!std::isfinite(sum))
            throw EngineError(ErrorCode::NonFinite, "the likelihood of an option is not a finite number",
                              job.work.placeOf(sample), "these weights cannot be judged");
        p.scores.push_back(sum);
        p.tokens.push_back(scores[i].tokens);
        byCharacter.push_back(sum / static_cast<double>(options[i].characters));
        byToken.push_back(sum / static_cast<double>(std::max<std::int64_t>(1, scores[i].tokens)));
    }
    const auto right = static_cast<std::size_t>(sample.right);
    const std::size_t bySum = largest(p.scores), byLength = largest(byCharacter);
    p.index = static_cast<std::int64_t>(index);
    p.row = sample.row;
    p.prompt = sample.bare.text.empty() ? sample.a : sample.bare.text;
    p.gold = sample.options[right];
    p.answer = sample.options[bySum];
    p.strictAnswer = sample.options[byLength];
    p.right = bySum == right;
    p.strictRight = byLength == right;
    p.tokenRight = largest(byToken) == right;
    return p;
}

bool scoreChunk(const ScoringJob& job, JobGroup& group, std::span<const std::size_t> chunk)
{
    std::vector<TaskPrompt> made;
    std::vector<ScoringPrompt> prompts;
    for (const std::size_t index : chunk)
        made.push_back(job.work.promptOf(index));
    for (const TaskPrompt& prompt : made)
        prompts.insert(prompts.end(), prompt.scored.begin(), prompt.scored.end());
    const auto scores = continuationScores(*group.network, prompts, [&] { return !job.stop.stop_requested(); });
    if (!scores)
        return false;
    for (std::size_t run = 0; run < group.places.size(); ++run) {
        std::size_t next = 0;
        for (const TaskPrompt& prompt : made) {
            std::vector<ContinuationScore> options;
            for (std::size_t i = 0; i < prompt.scored.size(); ++i, ++next)
                options.insert(options.end(), (*scores)[run][next].begin(), (*scores)[run][next].end());
            job.files[group.places[run]].append(predictionOf(job, prompt.index, options));
        }
    }
    job.progress();
    return true;
}

} // namespace

bool scoreByLikelihood(const ScoringJob& job)
{
    return forEachGroup(job, [&](JobGroup& group) {
        std::vector<std::size_t> chunk;
        for (std::size_t i = 0; i < job.work.samples.size(); ++i) {
            if (!job.work.isLeftOut[i] && group.lacks(job, i))
                chunk.push_back(i);
            if (chunk.size() < kAtOnce && i + 1 < job.work.samples.size())
                continue;
            if (!chunk.empty() && !scoreChunk(job, group, chunk))
                return false;
            chunk.clear();
        }
        return true;
    });
}

} // namespace engine
