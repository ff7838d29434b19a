// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/base_biases.h"
#include "peft/method.h"

#include <optional>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// BitFit (Ben Zaken et al. 2022, arXiv:2106.10199), for all members at once: every bias of the base model trains in
/// place of the frozen one, norms, pooler and a language model's head included. A model without any (LLaMA) gets one of
/// zeros at every linear map of its layers.
/// Items    the checkpoint's names: "bert.encoder.layer.0.output.dense.bias".
/// Init     as frozen: equal to the base model bit for bit. It has no branch, so h0 never enters.
class BitfitMethod final : public PeftMethod {
public:
    explicit BitfitMethod(MethodSetup setup);
    void initialise(const at::Tensor& row, std::size_t member) const override;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;
    [[nodiscard]] NormWeights norm(NormSlot slot, std::int64_t layer, const NormWeights& frozen) override;
    [[nodiscard]] std::optional<TrainedHead> trainedHead() const override { return m_biases.head(); }

private:
    TrainedBiases m_biases;
};

} // namespace engine
