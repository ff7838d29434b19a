// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "engine/check.h"
#include "train/training_data.h"

#include <vector>

namespace engine {

/// What one run would take with each method: the configuration's other settings, the method's own defaults, plain λ.
/// In the order of MethodKind.
[[nodiscard]] std::vector<MethodCost> methodCosts(const TrainConfig& config, const ModelShape& model,
                                                  const TrainingData& data, bool halfGemm);

} // namespace engine
