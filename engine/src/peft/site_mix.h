// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/dropout.h"

#include <ATen/core/Tensor.h>

namespace engine {

/// SIBO at one module, for all members:  x̃ = cx·x + ch·h,  cx = 1 − λ, ch = λ; by member 1 and 0 where it does not mix.
struct SiteMix {
    MixFactors factors;
    MixFactors slope;  ///< dx̃/dλ = slope.cx·x + slope.ch·h: −1 and 1, 0 and 0 where a member does not mix
    at::Tensor lambda; ///< (R) with gradient where λ is learnable, else undefined
    [[nodiscard]] bool learns() const { return lambda.defined(); }
};

/// D(x̃), one pass over x and h, as one autograd function.
/// Shapes   x, h (R, T, width).
/// Gradient dx = cx·D(g); dh = ch·D(g) where h asks; dλ = Σ⟨D(g), slope.cx·x + slope.ch·h⟩.
/// Saves    x and h for a learnable λ, else nothing.
[[nodiscard]] at::Tensor mixInput(const at::Tensor& x, const at::Tensor& h, const SiteMix& mix,
                                  const DropoutSite& dropout);

/// Σ over tokens and channels of each run: (R), for (R, T, width) factors.
[[nodiscard]] at::Tensor runProducts(const at::Tensor& left, const at::Tensor& right);

/// slope.cx·x + slope.ch·h, masked as the input was; exactly 0 where h is x.
[[nodiscard]] at::Tensor slopeInput(const at::Tensor& x, const at::Tensor& h, const MixFactors& slope,
                                    const DropoutSite& dropout);

} // namespace engine
