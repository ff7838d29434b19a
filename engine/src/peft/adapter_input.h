// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/bottleneck.h"

namespace engine {

/// An adapter with SIBO on the input of a linear map (LLM-Adapters' "AdapterH" on gate and up; arXiv:2304.01933):
///   y = W (x + s · U φ(V D(x̃))) + b
class AdapterInputMethod final : public BottleneckMethod {
public:
    using BottleneckMethod::BottleneckMethod;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;
};

} // namespace engine
