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

} // namespace engine
