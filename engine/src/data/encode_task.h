// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "data/task_encoder.h"
#include "data/token_cache.h"
#include "data/token_key.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// A task's splits as token ids, and what was noticed on the way.
struct EncodedTask {
    EncodedDataset train;
    std::optional<EncodedDataset> validation;
    std::vector<EncodedDataset> tests;
    std::vector<std::string> labels;
    std::vector<Problem> warnings; ///< taskWarnings
};

/// Reads, checks and tokenizes all splits of a task, a few thousand rows at a time: what stays in memory is bounded
/// (EncodedSamples::kHeldBytes of samples a split, four bytes for each of a larger one). Large splits are taken from
/// `cache` where they are there, and left in it.
/// Errors  as loadTask; {DiskFull} where tokens that do not fit into memory do not fit on disk either; ReadingStopped
///         (task_reader.h) soon after `stop` is asked for: nothing half read is left in the cache.
[[nodiscard]] EncodedTask encodeTask(const TaskConfig& task, const TaskEncoder& encoder, const TokenSettings& settings,
                                     const TokenCache& cache, const std::stop_token& stop = {});

} // namespace engine
