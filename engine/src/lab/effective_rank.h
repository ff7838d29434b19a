// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace engine {

/// exp(−Σ p ln p), p = σ_i / Σσ (Roy & Vetterli, "The effective rank", 2007) of matrices (…, n, d): (…), in double.
/// 1 for a zero matrix. The values must be finite.
[[nodiscard]] at::Tensor effectiveRanks(const at::Tensor& matrices);

} // namespace engine
