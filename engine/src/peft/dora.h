// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/lora.h"

#include <vector>

namespace engine {

/// DoRA with SIBO (Liu et al. 2024, arXiv:2402.09353), for all members at once:
///   y = b + g ⊙ (W x + s · B A D(x̃)),   g = m / ‖W + s B A‖ by output row, the norm without gradient
/// With dropout in training, as PEFT computes it:  y = b + W x + (g − 1) ⊙ W D(x) + g ⊙ s · B A D(x̃).
/// Norm     ‖W + sBA‖² = ‖W‖² + 2s⟨W, BA⟩ + s²‖BA‖² by row: rank-r products with the frozen weight, no sum is ever
/// made. Items    LoRA's and module.lora_magnitude_vector (out). Init     LoRA's, m = ‖W‖ by row: equal to the base
/// model but for rounding.
class DoraMethod final : public LoraMethod {
public:
    explicit DoraMethod(MethodSetup setup);
    void initialise(const at::Tensor& row, std::size_t member) const override;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;

private:
    /// g: (R, 1, out) with m's gradient.
    [[nodiscard]] at::Tensor gain(const FrozenLinear& part, const LoraBranch& branch, std::size_t site) const;
    [[nodiscard]] at::Tensor whole(const LinearCall& call, const LoraCall& ready) const;
    [[nodiscard]] at::Tensor byParts(const LinearCall& call, const LoraCall& ready) const;

    std::vector<std::size_t> m_magnitudes; ///< items by site
    std::vector<at::Tensor> m_squares;     ///< ‖W‖² by row (out), by site
};

} // namespace engine
