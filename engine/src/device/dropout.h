// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/kernels/cpu_kernels.h"

#include <cstdint>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// One dropout of one forward pass over rows of a (R, T, width) tensor. The mask is a pure function of the keys
/// (counter_hash.h), so backward makes it again instead of keeping it.
struct DropoutSite {
    std::vector<std::uint64_t> siteKeys; ///< one a run: mix of (run seed, step, layer, site)
    at::Tensor tokenKeys;                ///< (T) int64 on the CPU: mix of (sample's index in the step, position)
    double rate = 0;                     ///< in [0, 1)
    [[nodiscard]] bool active() const { return rate > 0; }
    [[nodiscard]] float keepScale() const { return static_cast<float>(1.0 / (1.0 - rate)); }
    /// Points into this object.
    [[nodiscard]] RowDropout rows() const;
};

/// Factors of x̃ = cx·x + ch·h0, one a run: cx = 1 − λ; ch = λ, or 0 where the source is `zero`.
struct MixFactors {
    std::vector<float> cx, ch;
};

/// Whether this tensor is what the CPU kernels work on: fp32 in main memory.
[[nodiscard]] bool usesKernels(const at::Tensor& x);

/// One number a run as a factor (R, 1, 1) of (R, T, width), of the type and on the device of `like`.
[[nodiscard]] at::Tensor perRun(const std::vector<float>& values, const at::Tensor& like);

// All below: x, h, g, into, residual (R, T, width) fp32, contiguous, on one device. Any device gives the same mask.

/// M ⊙ (cx·x + ch·h) / (1 − p); h may be undefined.
[[nodiscard]] at::Tensor mixAndMask(const at::Tensor& x, const at::Tensor& h, const MixFactors& mix,
                                    const DropoutSite& site);
/// into += cx · M ⊙ g / (1 − p)
void maskAccumulate(at::Tensor& into, const at::Tensor& g, const std::vector<float>& cx, const DropoutSite& site);
/// residual + M ⊙ x / (1 − p); residual may be undefined.
[[nodiscard]] at::Tensor maskAdd(const at::Tensor& x, const at::Tensor& residual, const DropoutSite& site);

/// M ⊙ x / (1 − p) with its gradient; x itself where the site is not active.
[[nodiscard]] at::Tensor dropout(const at::Tensor& x, const DropoutSite& site);

/// M as booleans (R, T, width) by tensor operations alone, channels counted from firstChannel: what devices without our
/// kernels use, and the kernels' reference in tests.
[[nodiscard]] at::Tensor keepMask(const DropoutSite& site, std::int64_t width, const at::Device& device,
                                  std::int64_t firstChannel = 0);

} // namespace engine
