// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// What a comparison needs of a run, found in one pass over its events. Points into the record, which must outlive it.
struct RunFacts {
    const RunRecord* run = nullptr;
    std::string dtype;                              ///< empty: it never started
    std::string primaryMetric;                      ///< as the run named it
    std::int64_t steps = 0;                         ///< planned
    std::vector<const EvalDone*> evaluations;       ///< of the trained model, in order
    const SimilarityMeasured* similarity = nullptr; ///< the last of the trained model
    std::optional<double> finalLoss;                ///< of training: mean over the last tenth of the steps that had one
    bool diverged = false;                          ///< it ended because a loss, gradient or output was not finite
    std::string reason;                             ///< why it did not complete, in a few words
};

[[nodiscard]] RunFacts factsOf(const RunRecord& run);
[[nodiscard]] std::vector<RunFacts> factsOf(std::span<const RunRecord> runs);

/// Similarity less the part that tokens of other sequences have too; empty where it was not measured.
[[nodiscard]] std::vector<double> excessOf(const RunFacts& run);

} // namespace engine
