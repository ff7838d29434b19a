// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_groups.h"

#include "engine/answers.h"
#include "generate/end_tokens.h"
#include "generate/generator.h"
#include "score/scoring_names.h"

namespace engine {

namespace {

constexpr std::size_t kAtOnce = 4096; // prompts in memory: so many batches that the last, half-empty one is nothing

Prediction predictionOf(const ScoringJob& job, std::size_t index, const Generation& generation)
{
    const Sample sample = job.work.samples[index];
    const AnswerForm form = answerFormOf(job.work.entry.asked.task);
    Prediction p;
    p.index = static_cast<std::int64_t>(index);
    p.row = sample.row;
    p.prompt = sample.a;
    p.response = generation.text;
    p.gold = sample.answer;
    p.answer = extractAnswer(p.response, form, AnswerReading::Reference);
    p.strictAnswer = extractAnswer(p.response, form, AnswerReading::Strict);
    p.right = isRightAnswer(p.answer, p.gold, form);
    p.strictRight = isRightAnswer(p.strictAnswer, p.gold, form);
    return p;
}

/// Those of its arms that lack a prediction see these prompts; false: stopped.
bool scoreChunk(const ScoringJob& job, JobGroup& group, const GeneratorOptions& options,
                const std::vector<PromptIds>& prompts)
{
    GenerationSink sink;
    sink.done = [&](std::size_t place, const std::vector<Generation>& byRun) {
        const std::size_t index = prompts[place].number;
        for (std::size_t run = 0; run < group.places.size(); ++run)
            job.files[group.places[run]].append(predictionOf(job, index, byRun[run]));
        job.progress();
    };
    (void)Generator(*group.network, job.tokenizer, options)(prompts, sink, job.stop);
    return !job.stop.stop_requested();
}

} // namespace

bool scoreByGeneration(const ScoringJob& job)
{
    GeneratorOptions options;
    options.settings = job.request.settings;
    options.settings.stop = job.work.entry.asked.stop;
    options.batch = job.request.batchSize;
    return forEachGroup(job, [&](JobGroup& group) {
        options.endTokens = group.hasAdapter ? endTokensOfAdapters(job.model.shape, job.tokenizer)
                                             : endTokens(job.model.shape, job.tokenizer);
        std::vector<PromptIds> chunk;
        for (std::size_t i = 0; i < job.work.samples.size(); ++i) {
            if (!job.work.isLeftOut[i] && group.lacks(job, i))
                chunk.push_back({job.work.promptOf(i).ids, i});
            if (chunk.size() < kAtOnce && i + 1 < job.work.samples.size())
                continue;
            if (!chunk.empty() && !scoreChunk(job, group, options, chunk))
                return false;
            chunk.clear();
        }
        return true;
    });
}

} // namespace engine
