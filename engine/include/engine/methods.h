// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

/// What the methods have in common and what sets them apart, for field table, check, form and engine alike.
namespace engine {

/// "LoRA", "Series adapter", "IA³": the method as people write it.
[[nodiscard]] const char* title(MethodKind value);

/// λ applies: the method has inputs that h0 can be mixed into (not ia3, bitfit, full, head).
[[nodiscard]] bool takesLambda(MethodKind value);

/// lora, dora: rank, alpha, rslora, bias, patterns.
[[nodiscard]] bool isLowRank(MethodKind value);

/// series, parallel, adapter_input: bottleneck_size, non_linearity, scaling, adapter_bias, init.
[[nodiscard]] bool isBottleneck(MethodKind value);

/// series, parallel: a module stands at a whole sublayer, not at a linear layer.
[[nodiscard]] bool isAtSublayers(MethodKind value);

/// prefix, prompt: virtual_tokens.
[[nodiscard]] bool hasVirtualTokens(MethodKind value);

/// method.targets says where the method's modules are (low-rank, bottleneck, ia3).
[[nodiscard]] bool hasTargets(MethodKind value);

} // namespace engine
