// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/dropout.h"
#include "peft/parameters.h"

#include <cstdint>

#include <ATen/core/Tensor.h>

namespace engine {

/// The trained classifier of BertForSequenceClassification: logits = W D(pooled) + b, for each run its own.
/// Shapes  pooled (R, B, d) or (1, B, d) for all runs → (R, B, classes); regression has one class.
class ClassifierHead {
public:
    /// Adds classifier.weight (classes, d) and classifier.bias (classes).
    ClassifierHead(ParameterLayout& layout, std::int64_t classes, std::int64_t hidden);
    [[nodiscard]] at::Tensor logits(const Parameters& parameters, const at::Tensor& pooled,
                                    const DropoutSite& site) const;
    /// N(0, 0.02²) and zero, keyed by the seed, into a run's row.
    void initialise(const at::Tensor& row, const ParameterLayout& layout, std::uint64_t seed) const;

private:
    std::size_t m_weight, m_bias;
};

} // namespace engine
