// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/task_work.h"
#include "model/transformer.h"
#include "score/prediction_files.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace engine {

/// One task under its arms: what a scorer reads, and where its predictions go.
struct ScoringJob {
    const TaskWork& work;
    const EvaluationRequest& request;
    const TransformerModel& model;
    const Tokenizer& tokenizer;
    std::vector<std::size_t> arms;   ///< of the request
    std::span<PredictionFile> files; ///< by place in arms
    std::function<void()> progress;  ///< told after predictions were added
    std::stop_token stop;
};

// Each scores what is not in the files yet, all arms that can in lockstep; false: stopped. A prediction is in its file
// as soon as it is made.
// Errors  those of loading adapters; EngineError{BadConfig} for an adapter of another kind of task; {NonFinite} naming
// the
//         sample, for outputs that are no numbers; {DiskFull, Io}.

/// Logits of each arm's classification head; the class of the largest, or the number.
[[nodiscard]] bool scoreByHead(const ScoringJob& job);
/// Next-token loss over the labelled tokens.
[[nodiscard]] bool scoreByLoss(const ScoringJob& job);
/// A generated response, with the answers by both readings.
[[nodiscard]] bool scoreByGeneration(const ScoringJob& job);
/// Σ log p of each option's text behind the question alone (scoredOptions): the likeliest, the likeliest by character
/// (code point) of its text, as lm-evaluation-harness' acc and acc_norm, and by token. Special tokens as the tokenizer
/// adds them; white space at the context's end goes to the continuation.
[[nodiscard]] bool scoreByLikelihood(const ScoringJob& job);

} // namespace engine
