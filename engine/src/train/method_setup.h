// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "peft/network.h"

namespace engine {

/// The network's shape and one member's part of it, from configurations that share a cohort. `outputs` of the
/// classification head; 0: a language model.
[[nodiscard]] NetworkOptions networkOptions(const TrainConfig& config, const ModelShape& shape, std::int64_t outputs);
[[nodiscard]] MethodMember methodMember(const TrainConfig& config, const ModelShape& shape);

/// The number a pattern names for a module: PEFT's rule, the first entry that is the module's path or its end after a
/// dot; else `standard`.
[[nodiscard]] double patternValue(const NumberPairs& pattern, const std::string& module, double standard);

/// The model's dropout rates, or train.model_dropout for all of them.
[[nodiscard]] DropoutRates dropoutRates(const TrainConfig& config, const ModelShape& shape);

} // namespace engine
