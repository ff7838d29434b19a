// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bert.h"
#include "peft/head.h"
#include "peft/lora.h"

#include <memory>
#include <vector>

namespace engine {

struct NetworkOptions {
    MethodKind method = MethodKind::Lora;
    LoraOptions lora; ///< sites empty for `head`
    std::int64_t classes = 2;
};

struct NetworkMember {
    std::uint64_t seed = 0; ///< first weights
    LoraMember lora;
};

/// The frozen model with the trained parts of R runs. The model outlives it. Thread: the training thread's.
class Network {
public:
    Network(const BertModel& model, const NetworkOptions& options, const std::vector<NetworkMember>& members);

    /// First weights of every run, by seed and tensor name; the classifier is the checkpoint's where that has one of
    /// the right shape.
    void initialise();

    /// (R, B, classes), with gradients while they are enabled.
    [[nodiscard]] at::Tensor logits(const ForwardPass& pass, const BertRates& rates);
    /// The frozen encoder (computed once for all runs) under every run's head: (R, B, classes).
    [[nodiscard]] at::Tensor baseLogits(const PackedBatch& batch);

    /// L + 1 hidden states (R, T, d), evaluation mode.
    [[nodiscard]] std::vector<at::Tensor> states(const PackedBatch& batch);
    /// Those of the frozen model: (1, T, d).
    [[nodiscard]] std::vector<at::Tensor> baseStates(const PackedBatch& batch) const;

    [[nodiscard]] const BertModel& model() const { return m_model; }
    [[nodiscard]] Parameters& parameters() { return *m_parameters; }
    [[nodiscard]] const ParameterLayout& layout() const { return m_parameters->layout(); }
    [[nodiscard]] std::int64_t runs() const { return m_parameters->runs(); }
    [[nodiscard]] LoraHooks* lora() { return m_lora.get(); } ///< null for `head`

private:
    const BertModel& m_model;
    NetworkOptions m_options;
    std::vector<std::uint64_t> m_seeds;
    std::unique_ptr<ClassifierHead> m_head;
    std::unique_ptr<Parameters> m_parameters;
    std::unique_ptr<LoraHooks> m_lora;
    PeftHooks m_frozen;
};

} // namespace engine
