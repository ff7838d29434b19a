// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/dropout.h"
#include "model/peft_hooks.h"
#include "model/rms_norm.h"

#include <ATen/core/Tensor.h>

namespace engine {

/// A norm of the model in force: frozen weights (d) or trained ones (R, 1, d), LayerNorm or, without beta, RMSNorm.
/// Frozen ones run as fused functions that give them no gradient.
[[nodiscard]] at::Tensor applyNorm(const at::Tensor& x, const NormWeights& weights, double epsilon);

/// norm(residual + D(x)), as post-norm blocks need it.
[[nodiscard]] at::Tensor addThenNorm(const at::Tensor& x, const at::Tensor& residual, const NormWeights& weights,
                                     double epsilon, const DropoutSite& site);

/// The sum too, as pre-norm blocks need it.
[[nodiscard]] SumAndNorm sumAndNorm(const at::Tensor& x, const at::Tensor& residual, const NormWeights& weights,
                                    double epsilon);

} // namespace engine
