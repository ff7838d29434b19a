// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>

namespace engine {

/// The learning rate applied at optimizer step `step` (1-based) of `steps`: transformers' value for the 0-based step −
/// 1, so warm-up begins at 0.
///   warm-up   peak · t / warmup               for t = step − 1 < warmup
///   linear    peak · (steps − t) / (steps − warmup)
///   cosine    peak · (1 + cos(π (t − warmup) / (steps − warmup))) / 2
///   constant  peak
[[nodiscard]] double learningRate(const OptimizationConfig& config, std::int64_t step, std::int64_t steps);

} // namespace engine
