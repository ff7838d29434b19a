// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transformer.h"
#include "peft/parameters.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// A module of the base model that has a bias.
struct BaseBias {
    enum class Where { Linear, Norm, Pooler };
    Where where = Where::Linear;
    std::string module; ///< "bert.encoder.layer.0.attention.output.LayerNorm"
    std::int64_t layer = -1;
    SiteKind kind = SiteKind::Query;     ///< Linear
    NormSlot norm = NormSlot::Embedding; ///< Norm
    std::int64_t size = 0;
};

/// A linear map of a layer alone, out of the slot that computes it.
[[nodiscard]] FrozenLinear linearMap(const TransformerModel& model, std::int64_t layer, SiteKind kind);

/// All of a base model (without heads), in the order of the pass.
[[nodiscard]] std::vector<BaseBias> baseBiases(const ModelShape& shape);

/// Biases that train in place of frozen ones, for each run its own.
class TrainedBiases {
public:
    struct Entry {
        BaseBias place;
        std::string name; ///< of its item: "….bias", or "….base_layer.bias" beneath a LoRA module
    };
    TrainedBiases(std::vector<Entry> entries, const Parameters& parameters, const TransformerModel& model);
    static void addParameters(ParameterLayout& layout, const std::vector<Entry>& entries);

    /// The frozen model's values into a run's row.
    void initialise(const at::Tensor& row) const;
    /// Trained less frozen biases of a call's outputs: (R, 1, out), exactly 0 at the start; undefined where none
    /// trains.
    [[nodiscard]] at::Tensor moved(const LinearCall& call) const;
    [[nodiscard]] NormWeights norm(NormSlot slot, std::int64_t layer, const NormWeights& frozen) const;

private:
    [[nodiscard]] at::Tensor frozen(const BaseBias& place) const;

    std::vector<Entry> m_entries;
    const Parameters& m_parameters;
    const TransformerModel& m_model;
    std::map<std::pair<std::int64_t, SiteKind>, at::Tensor> m_linear; ///< by layer and kind
    std::map<std::pair<NormSlot, std::int64_t>, at::Tensor> m_norms;
    at::Tensor m_pooler;
};

} // namespace engine
