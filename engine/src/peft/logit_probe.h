// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/network.h"

#include <cstdint>

#include <ATen/core/Tensor.h>

namespace engine {

inline constexpr std::int64_t kProbeSequences = 4;

/// Logits of a network's only run on a fixed probe that needs no text: sequences of 5, 9, 17 and 33 tokens (or as many
/// as the model takes) whose ids are a formula of their place, spread over the vocabulary. Classification: (4,
/// classes); language model: (tokens, vocabulary), every position. Evaluation mode, on the CPU.
[[nodiscard]] at::Tensor probeLogits(Network& network);

} // namespace engine
