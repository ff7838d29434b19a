// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/method.h"

#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// (IA)³ (Liu et al. 2022, arXiv:2205.05638), for all members at once:
///   y = l ⊙ (W x + b)        y = W (l ⊙ x) + b at feed-forward modules (MethodOptions::scalesInput)
/// Items    module.ia3_l: (out, 1), or (1, in) where the input is multiplied.
/// Init     1: equal to the base model bit for bit. It has no branch, so h0 never enters.
class Ia3Method final : public PeftMethod {
public:
    explicit Ia3Method(MethodSetup setup);
    void initialise(const at::Tensor& row, std::size_t member) const override;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;

private:
    /// l of a part as a factor (R, 1, width) of its inputs or of its outputs; undefined: none.
    [[nodiscard]] at::Tensor factor(std::int64_t layer, SiteKind kind, bool ofInput) const;

    std::vector<std::size_t> m_items; ///< by site
};

} // namespace engine
