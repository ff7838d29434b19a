// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "engine/config.h"
#include "peft/network.h"
#include "train/adamw.h"
#include "train/batch_plan.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// The model's dropout rates, or train.model_dropout for all of them.
[[nodiscard]] DropoutRates dropoutRates(const TrainConfig& config, const ModelShape& shape);

/// Class ids (int64) or targets (fp32) of samples, on a device.
[[nodiscard]] at::Tensor labelTensor(const std::vector<EncodedSample>& samples, TaskKind kind,
                                     const at::Device& device);

struct StepResult {
    std::optional<double> loss;     ///< null: not finite, the step was not applied
    std::optional<double> gradNorm; ///< before clipping
    double learningRate = 0;
    std::string nonFinite; ///< what was not finite: "loss", or a tensor's name
};

/// The numbers of a cohort's training: forward, loss, backward, clip, update; no files, no events.
/// A member whose loss or gradient is not finite is not updated and retired; the others' bits stay what they would be.
class Trainer {
public:
    /// configs: one a member, of one cohort; outputs of the classification head, 0 for a language model. The model and
    /// the samples outlive this.
    Trainer(const TransformerModel& model, const EncodedDataset& train, std::vector<TrainConfig> configs,
            std::int64_t outputs, bool buildMixing = true);

    /// Optimizer step `step` (1-based) of all members. `mayGoOn` is asked before each micro-batch; false abandons the
    /// step without a trace and gives null.
    [[nodiscard]] std::optional<std::vector<StepResult>> step(std::int64_t step, const std::function<bool()>& mayGoOn);
    /// Tokens of a step, of one member.
    [[nodiscard]] std::int64_t tokens(std::int64_t step);

    /// Takes a member out: its values become zero, so that it computes on harmlessly while the cohort's shape stays.
    void retire(std::size_t member);

    [[nodiscard]] Network& network() { return *m_network; }
    [[nodiscard]] AdamW& optimizer() { return *m_optimizer; }
    [[nodiscard]] const BatchPlan& plan() const { return m_plan; }

private:
    [[nodiscard]] at::Tensor microBatchLoss(std::int64_t step, std::span<const std::uint32_t> indices,
                                            std::uint64_t firstInStep);
    /// What a step's loss is divided by: its samples, or its label tokens.
    [[nodiscard]] double windowSize(std::span<const std::uint32_t> indices) const;
    [[nodiscard]] std::vector<StepResult> update(std::int64_t step, const std::vector<double>& losses);
    [[nodiscard]] std::string firstNonFinite(std::size_t member) const;

    const EncodedDataset& m_train;
    std::vector<TrainConfig> m_configs;
    DropoutRates m_rates;
    BatchPlan m_plan;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<AdamW> m_optimizer;
    std::vector<bool> m_retired;
};

} // namespace engine
