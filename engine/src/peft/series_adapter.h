// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/bottleneck.h"

namespace engine {

/// Series adapters with SIBO behind a sublayer, z its output after the dropout and before the residual sum:
///   z' = z + s · U φ(V D(z̃))                     the skip is the unmixed z
///   mix_skip:  z' = z̃ + s · U φ(V D(z̃))
///   reference_gptj_bottleneck (the authors' GPT-J variant): fc_in, and with it the whole mlp, sees x̃ in place of its
///   input x, and z' = z + s · U φ(V D(z)).
class SeriesMethod final : public BottleneckMethod {
public:
    using BottleneckMethod::BottleneckMethod;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;
    [[nodiscard]] bool changesSublayer(std::int64_t layer, Sublayer sublayer) const override;
    [[nodiscard]] at::Tensor sublayer(const SublayerCall& call) override;

private:
    /// Whether h0 goes into this sublayer's input and not into the adapter's.
    [[nodiscard]] bool mixesBefore(Sublayer sublayer) const;
};

} // namespace engine
