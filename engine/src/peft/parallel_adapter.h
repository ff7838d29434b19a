// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/bottleneck.h"

namespace engine {

/// Parallel adapters with SIBO beside a sublayer (He et al. 2022, arXiv:2110.04366), x what the sublayer's first linear
/// map sees (behind the norm in LLaMA and GPT-J):
///   y = sublayer(x) + s · U φ(V D(x̃))
class ParallelMethod final : public BottleneckMethod {
public:
    using BottleneckMethod::BottleneckMethod;
    [[nodiscard]] bool changesSublayer(std::int64_t layer, Sublayer sublayer) const override;
    [[nodiscard]] at::Tensor sublayer(const SublayerCall& call) override;
};

} // namespace engine
