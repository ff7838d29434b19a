// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"
#include "train/memory_estimate.h"

#include <vector>

namespace engine {

/// What one run would take with each method: the configuration's other settings, the method's own defaults, plain λ.
/// `request` is the configuration's own, of one run. In the order of MethodKind.
[[nodiscard]] std::vector<MethodCost> methodCosts(const TrainConfig& config, const MemoryRequest& request,
                                                  std::int64_t outputs);

} // namespace engine
