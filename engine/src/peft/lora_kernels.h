// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/lora_linear.h"

#include <ATen/core/Tensor.h>

namespace engine {

/// Whether a branch runs by the fused CPU kernels: fp32 on the processor and a rank they are made for. They read x
/// once, never write x̃, and need no GEMM; larger ranks and other devices take the plain form.
[[nodiscard]] bool hasLoraKernels(const at::Tensor& x, const LoraBranch& branch);

/// What loraKernelForward needs of a branch beside its numbers.
[[nodiscard]] LoraForms loraForms(const at::Tensor& a, const at::Tensor& b);

/// y += s · B A D(x̃) on the branch's outputs; returns s · A D(x̃) (R, T, rank), which backward needs.
[[nodiscard]] at::Tensor loraKernelForward(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0,
                                           const at::Tensor& y);

struct LoraGradients {
    at::Tensor a, b;
    at::Tensor z; ///< dz = s Bᵀdy
};
/// dA, dB and dz; adds the branch's share to dx where that is defined. dy (R, T, out) dense.
[[nodiscard]] LoraGradients loraKernelBackward(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0,
                                               const at::Tensor& z, const at::Tensor& dy, const at::Tensor& dx);

/// A D(slope.cx·x + slope.ch·h0): (R, T, rank), without s; exactly 0 where h0 is x.
[[nodiscard]] at::Tensor loraKernelSlope(const LoraBranch& branch, const at::Tensor& x, const at::Tensor& h0);

} // namespace engine
