// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/method.h"

#include <ATen/core/Tensor.h>

namespace engine {

/// Prompt tuning (Lester et al. 2021, arXiv:2104.08691) with SIBO (experimental, not from the paper), for all members
/// at once: trained rows stand before each sequence's word rows, and behind every layer but the last
///   p ← (1 − λ) p + λ p0,   p0 the row that entered layer 0, never detached
/// At λ = 1 that is deep prompts with one set of vectors for all layers.
/// Item     prompt_embeddings (n, d).
/// Init     word rows of the model, drawn by the seed.
class PromptMethod final : public PeftMethod {
public:
    explicit PromptMethod(MethodSetup setup);
    void initialise(const at::Tensor& row, std::size_t member) const override;
    [[nodiscard]] std::int64_t virtualRows() const override { return options().virtualTokens; }
    void begin(const ForwardPass& pass, const at::Tensor& h0) override;
    void end() override;
    [[nodiscard]] at::Tensor embedded(const ForwardPass& pass, const at::Tensor& words) override;
    [[nodiscard]] at::Tensor layerOutput(std::int64_t layer, const at::Tensor& x) override;

private:
    std::size_t m_item;
    at::Tensor m_rows; ///< of the virtual rows among a batch's
};

} // namespace engine
