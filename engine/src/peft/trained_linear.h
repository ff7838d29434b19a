// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace engine {

/// y = x Wᵀ + b with gradients for x, W and b, of a single run.
/// Shapes    weight (1, out, in), bias (1, out) or undefined, x (1, rows, in) → (1, rows, out); fp32.
/// Exactness the product is FrozenLinear's: where W and b are the frozen ones, so is every bit of y.
[[nodiscard]] at::Tensor trainedLinear(const at::Tensor& weight, const at::Tensor& bias, const at::Tensor& x);

} // namespace engine
