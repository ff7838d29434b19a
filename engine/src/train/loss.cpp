// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/loss.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/gather.h>
#include <ATen/ops/log_softmax.h>

namespace engine {

at::Tensor lossSums(const at::Tensor& logits, const at::Tensor& labels)
{
    if (labels.scalar_type() != at::kLong)
        return (logits.squeeze(-1) - labels.unsqueeze(0)).square().sum(-1);
    const at::Tensor index = labels.view({1, -1, 1}).expand({logits.size(0), labels.size(0), 1});
    return at::gather(at::log_softmax(logits, -1), -1, index).squeeze(-1).sum(-1).neg();
}

} // namespace engine
