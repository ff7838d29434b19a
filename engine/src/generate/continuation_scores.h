// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/network.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace engine {

/// A prompt and what may follow it, as token ids; none is empty.
struct ScoringPrompt {
    std::vector<std::int32_t> prompt;
    std::vector<std::vector<std::int32_t>> continuations;
};

struct ContinuationScore {
    double logProbability = 0; ///< Σ log p of the continuation's tokens
    std::int64_t tokens = 0;
    bool greedy = false; ///< each of its tokens is the likeliest: what greedy generation would give
};

/// [run][prompt][continuation]
using ContinuationScores = std::vector<std::vector<std::vector<ContinuationScore>>>;

/// log p of given continuations under every run, evaluation mode, softmax in fp32. A prompt is computed once for all
/// its continuations, what all prompts begin with once for all prompts; equal to scoring each prompt + continuation
/// alone. With sibo.source permuted, which exchanges rows over the whole sequence, nothing is shared. `mayGoOn` is
/// asked before each batch (empty: always); false gives null. Errors  EngineError{BadData} for empty prompts and
/// continuations, or more tokens than the model takes.
[[nodiscard]] std::optional<ContinuationScores> continuationScores(Network& network,
                                                                   const std::vector<ScoringPrompt>& prompts,
                                                                   const std::function<bool()>& mayGoOn = {});

} // namespace engine
