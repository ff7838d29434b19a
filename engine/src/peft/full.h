// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/method.h"

#include <map>
#include <optional>
#include <utility>

#include <ATen/core/Tensor.h>

namespace engine {

/// Full fine-tuning, the baseline: every weight of the base model and of a language model's head trains, of one run.
/// Items    the checkpoint's names: "bert.embeddings.word_embeddings.weight"; tied embeddings are one item.
/// Init     the model folder's values, fp32 whatever type the frozen GEMMs have: equal to an fp32 model bit for bit.
/// Errors   EngineError{BadConfig} for more than one run; initialise(): those of WeightReader.
class FullMethod final : public PeftMethod {
public:
    explicit FullMethod(MethodSetup setup);
    void initialise(const at::Tensor& row, std::size_t member) const override;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;
    [[nodiscard]] NormWeights norm(NormSlot slot, std::int64_t layer, const NormWeights& frozen) override;
    [[nodiscard]] at::Tensor table(TableSlot slot, const at::Tensor& frozen) override;
    [[nodiscard]] std::optional<TrainedHead> trainedHead() const override;

private:
    struct Map {
        at::Tensor weight, bias; ///< leaves; bias may be undefined
    };
    [[nodiscard]] at::Tensor leaf(const std::string& name) const; ///< undefined: no such weight
    [[nodiscard]] Map map(const std::string& module) const;
    void addNorm(const std::string& where, const char* name, NormSlot slot, std::int64_t layer);

    std::map<std::pair<std::int64_t, SiteKind>, Map> m_linears; ///< by layer and kind
    std::map<std::pair<NormSlot, std::int64_t>, NormWeights> m_norms;
    std::map<TableSlot, at::Tensor> m_tables;
    Map m_pooler, m_output;
};

} // namespace engine
