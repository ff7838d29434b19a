// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transformer.h"
#include "peft/method.h"
#include "peft/parameters.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// A module of the base model that has a bias.
struct BaseBias {
    enum class Where { Linear, Norm, Pooler, Output }; ///< Output: a language model's head
    Where where = Where::Linear;
    std::string module; ///< "bert.encoder.layer.0.attention.output.LayerNorm"
    std::int64_t layer = -1;
    SiteKind kind = SiteKind::Query;     ///< Linear
    NormSlot norm = NormSlot::Embedding; ///< Norm
    std::int64_t size = 0;
};

/// A linear map of a layer alone, out of the slot that computes it.
[[nodiscard]] FrozenLinear linearMap(const TransformerModel& model, std::int64_t layer, SiteKind kind);

/// All of a base model, in the order of the pass; without classification heads.
[[nodiscard]] std::vector<BaseBias> baseBiases(const ModelShape& shape, bool languageModel);

/// The kinds of linear map that a family's layers have.
[[nodiscard]] std::vector<SiteKind> layerLinears(const Family& family);

/// Biases that train in place of frozen ones (of zeros where a linear map has none), for each run its own.
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
    /// The language model's head with its trained bias; null: that does not train.
    [[nodiscard]] std::optional<TrainedHead> head() const;

private:
    [[nodiscard]] at::Tensor frozen(const BaseBias& place) const; ///< undefined: none

    std::vector<Entry> m_entries;
    const Parameters& m_parameters;
    const TransformerModel& m_model;
    std::map<std::pair<std::int64_t, SiteKind>, at::Tensor> m_linear; ///< by layer and kind
    std::map<std::pair<NormSlot, std::int64_t>, at::Tensor> m_norms;
    at::Tensor m_pooler, m_output;
};

} // namespace engine
