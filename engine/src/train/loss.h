// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace engine {

/// Σ over samples of cross entropy (labels int64, (B)) or squared error (targets fp32, (B); one logit), for each run.
/// Shapes  logits (R, B, C) → (R), with gradient; divide by the samples of the whole accumulation window.
[[nodiscard]] at::Tensor lossSums(const at::Tensor& logits, const at::Tensor& labels);

} // namespace engine
