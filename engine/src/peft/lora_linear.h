// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/dropout.h"
#include "model/frozen_linear.h"
#include "peft/site_mix.h"

#include <memory>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// A and B laid out for the fused kernels. They are made in every call, unless whoever knows that the weights stand
/// still keeps them.
struct LoraForms {
    at::Tensor bTransposed; ///< (R, rank, length)
    at::Tensor aPadded;     ///< (R, in, rank rounded up to 16) from rank 16 on, else undefined
};

/// One low-rank branch of a frozen linear (Hu et al. 2021, arXiv:2106.09685), with SIBO's input (arXiv:2402.11896):
///   y[begin : begin + length] += s · B A D(x̃),   x̃ = cx·x + ch·h0
/// Shapes   A (R, rank, in), B (R, length, rank), scale R numbers (α / rank).
struct LoraBranch {
    at::Tensor a, b;
    std::int64_t begin = 0, length = 0; ///< the outputs it adds to (q, k or v of a fused projection)
    std::vector<float> scale;
    bool mixes = false; ///< false: x̃ = x, built without the mixing code
    MixFactors mix;
    MixFactors slope;  ///< dx̃/dλ by member, where λ is learnable (SiteMix)
    at::Tensor lambda; ///< (R) with gradient; undefined: not learnable
    DropoutSite dropout;
    std::shared_ptr<const LoraForms> forms; ///< null: made anew
};

/// y = W x + b + all branches, as one autograd function.
/// Shapes   x, h0 (R, T, in); h0 is needed where a branch mixes; y (R, T, out).
/// Gradient dz = s Bᵀdy; dB = s Σ dy (A D(x̃))ᵀ; dA = Σ dz D(x̃)ᵀ; dx = Wᵀdy + cx · M ⊙ (Aᵀdz);
///          dh0 = ch · M ⊙ (Aᵀdz) where h0 asks; dλ = Σ⟨dz, A D(h0 − x)⟩, exactly 0 where h0 is x.
/// Saved    x, h0 and the rank-r z; x̃ and D(x̃) never are.
/// Forms    fp32 on the CPU with rank ≤ 64: fused kernels (lora_kernels.h), D(x̃) made row by row, never
///          written.
///          Elsewhere ATen's products: without dropout λ is folded into rank-r tensors and x̃ never exists; with dropout
///          one pass writes D(x̃), in backward again.
/// A branch's bits do not depend on the other runs' values.
[[nodiscard]] at::Tensor loraLinear(const FrozenLinear& map, const at::Tensor& x, const at::Tensor& h0,
                                    const std::vector<LoraBranch>& branches);

/// The same for one branch whose dropout the frozen map sees too: y = W D(x) + b + s · B A D(x̃) (DoRA).
[[nodiscard]] at::Tensor droppedLoraLinear(const FrozenLinear& map, const at::Tensor& x, const at::Tensor& h0,
                                           const LoraBranch& branch);

} // namespace engine
