// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace engine {

/// x / √(mean(x²) + ε) · γ over the last dimension (Zhang and Sennrich 2019), statistics in fp32.
/// Shapes  x (R, T, d) fp32; gamma (d), which gets its gradient where it asks. Saves x and 1/rms.
[[nodiscard]] at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& gamma, double epsilon);

struct SumAndNorm {
    at::Tensor sum, normed;
};
/// sum = residual + x and its RMSNorm, as one autograd function; γ gets no gradient.
[[nodiscard]] SumAndNorm addRmsNorm(const at::Tensor& x, const at::Tensor& residual, const at::Tensor& gamma,
                                    double epsilon);

} // namespace engine
