// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/head.h"

#include <ATen/ops/baddbmm.h>

namespace engine {

ClassifierHead::ClassifierHead(ParameterLayout& layout, std::int64_t classes, std::int64_t hidden)
    : m_weight(layout.add("classifier.weight", {classes, hidden}, true)),
      m_bias(layout.add("classifier.bias", {classes}, false))
{
}

at::Tensor ClassifierHead::logits(const Parameters& parameters, const at::Tensor& pooled, const DropoutSite& site) const
{
    const std::int64_t runs = parameters.runs();
    const at::Tensor x = dropout(pooled.expand({runs, pooled.size(1), pooled.size(2)}).contiguous(), site);
    return at::baddbmm(parameters.leaf(m_bias).unsqueeze(1), x, parameters.leaf(m_weight).transpose(1, 2));
}

void ClassifierHead::initialise(const at::Tensor& row, const ParameterLayout& layout, std::uint64_t seed) const
{
    fillNormal(row, layout.items()[m_weight], seed, 0.02);
    const ParameterItem& bias = layout.items()[m_bias];
    row.narrow(0, bias.offset, bias.size).zero_();
}

} // namespace engine
