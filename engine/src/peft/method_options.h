// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/method.h"

/// From configurations, which modules do not see, to what modules take.
namespace engine {

/// What all configurations of a cohort agree on.
[[nodiscard]] MethodOptions methodOptions(const TrainConfig& config, const ModelShape& shape);

/// One configuration's own part. Scales: α / r, rsLoRA α / √r, with PEFT's patterns for both; an adapter's scaling.
[[nodiscard]] MethodMember methodMember(const TrainConfig& config, const MethodOptions& options,
                                        const ModelShape& shape);

/// (IA)³: whether a module's input is multiplied and not its output, by PEFT's table for the model type.
[[nodiscard]] bool isFeedForward(const Family& family, const std::string& module);

/// A pattern's number for a module: the first entry that PEFT would match, else `otherwise`.
[[nodiscard]] double patternValue(const NumberPairs& pattern, const std::string& module, double otherwise);

} // namespace engine
