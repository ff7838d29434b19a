// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/method.h"

#include <ATen/core/Tensor.h>

namespace engine {

/// Prefix tuning (Li and Liang 2021, arXiv:2101.00190) with SIBO (experimental, not from the paper), for all members at
/// once: each layer has trained keys P_K and values P_V before the real ones, seen by every query.
///   o = g · softmax(q̃ P_Kᵀ / √w) P_V + (1 − g) · Attn(q),   g = σ(lse_prefix − lse_keys)
///   q̃ = (1 − λ) q + λ turn(W_q h0 + b)
/// That is one softmax over prefix and real keys, the prefix scored with q̃. Dropout of attention probabilities is the
/// model's and stays with the real keys.
/// Item     prompt_embeddings (n, 2 L K w): row by row and layer by layer key, then value, head after head.
/// Init     N(0, 1), as PEFT's embedding. Positions of real tokens begin behind the prefix.
class PrefixMethod final : public PeftMethod {
public:
    explicit PrefixMethod(MethodSetup setup);
    void initialise(const at::Tensor& row, std::size_t member) const override;
    [[nodiscard]] std::int64_t firstPosition() const override { return options().virtualTokens; }
    void end() override;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;
    [[nodiscard]] bool changesAttention() const override { return true; }
    [[nodiscard]] at::Tensor attended(const AttentionCall& call) override;

private:
    [[nodiscard]] at::Tensor mixedQuery(const AttentionCall& call);
    /// A layer's P_K (which = 0) or P_V (1): (R, K, n, w).
    [[nodiscard]] at::Tensor rows(std::int64_t layer, std::int64_t which) const;

    std::size_t m_item;
    at::Tensor m_input; ///< of the query map just called
};

} // namespace engine
