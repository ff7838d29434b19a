// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/effective_rank.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/linalg_svdvals.h>
#include <ATen/ops/special_entr.h>
#include <ATen/ops/where.h>

namespace engine {

at::Tensor effectiveRanks(const at::Tensor& matrices)
{
    const at::Tensor sigma = at::linalg_svdvals(matrices.to(at::kDouble));
    const at::Tensor total = sigma.sum(-1, true);
    const at::Tensor shares = sigma / at::where(total > 0, total, total + 1);
    return at::special_entr(shares).sum(-1).exp();
}

} // namespace engine
