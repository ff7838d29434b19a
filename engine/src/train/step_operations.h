// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "engine/bench.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace engine {

/// Counts one step over sequences of these lengths, as StepOperations says. Null for methods whose modules are not
/// counted (only low-rank and bottleneck ones are).
[[nodiscard]] std::optional<StepOperations> stepOperations(const TrainConfig& config, const ModelShape& shape,
                                                           const std::vector<std::int64_t>& lengths);

} // namespace engine
