// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/dropout.h"

#include <ATen/core/Tensor.h>

namespace engine {

/// LayerNorm(residual + D(x)) γ + β over the last dimension, as one autograd function; γ and β get no gradient.
/// Shapes  x, residual (R, T, d) fp32; gamma, beta (d). Saves the sum, mean and 1/σ; the mask is made again.
[[nodiscard]] at::Tensor addNorm(const at::Tensor& x, const at::Tensor& residual, const at::Tensor& gamma,
                                 const at::Tensor& beta, double epsilon, const DropoutSite& site);

} // namespace engine
