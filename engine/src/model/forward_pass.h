// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/dropout.h"
#include "model/packed_batch.h"

#include <cstdint>
#include <vector>

namespace engine {

class KeyValueCache;

/// What one forward pass is: its rows, runs and randomness.
struct ForwardPass {
    const PackedBatch& batch;
    bool training = false;               ///< dropout on
    std::vector<std::uint64_t> stepKeys; ///< one a run: mix of (run seed, step); its size is R
    /// Holds the keys and values before the pass's rows and takes theirs (KeyValueCache::begin has been called for the
    /// batch's sequences); null: each sequence is whole. For causal models, without gradients and dropout.
    KeyValueCache* cache = nullptr;
    [[nodiscard]] std::int64_t runs() const { return static_cast<std::int64_t>(stepKeys.size()); }
};

/// Rates of the model's own dropout.
struct DropoutRates {
    double embedding = 0, hidden = 0, attention = 0, classifier = 0;
};

/// Dropout of a site of the model itself; `layer` −1 is the embeddings, L the head.
[[nodiscard]] DropoutSite modelDropout(const ForwardPass& pass, std::int64_t layer, std::int64_t site, double rate,
                                       bool headRows = false);

} // namespace engine
