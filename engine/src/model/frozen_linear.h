// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

namespace engine {

/// A frozen linear map  y = x Wᵀ + b.
/// Shapes   weight (out, in) in the GEMM type (fp32 or bf16), bias (out) fp32 or undefined; x (R, T, in) fp32 → fp32.
/// Type     with bf16 weights x is rounded to bf16 for the product; bias and everything else stays fp32.
struct FrozenLinear {
    at::Tensor weight;
    at::Tensor bias;
    [[nodiscard]] std::int64_t inputs() const { return weight.size(1); }
    [[nodiscard]] std::int64_t outputs() const { return weight.size(0); }
    /// The map to outputs [begin, begin + length) alone: views, no copies.
    [[nodiscard]] FrozenLinear rows(std::int64_t begin, std::int64_t length) const;
};

/// One GEMM for all runs: (R·T, in) × (in, out). No autograd: see linear().
[[nodiscard]] at::Tensor linearForward(const FrozenLinear& map, const at::Tensor& x);
/// dx = dy W, for dy (R, T, out).
[[nodiscard]] at::Tensor linearBackward(const FrozenLinear& map, const at::Tensor& dy);

/// linearForward with its gradient for x; W and b get none.
[[nodiscard]] at::Tensor linear(const FrozenLinear& map, const at::Tensor& x);

} // namespace engine
