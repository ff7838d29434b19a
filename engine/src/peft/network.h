// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/token_loss.h"
#include "model/transformer.h"
#include "peft/head.h"
#include "peft/method.h"

#include <memory>
#include <vector>

namespace engine {

struct NetworkOptions {
    MethodOptions method;
    std::int64_t classes = 2; ///< outputs of the classification head; 0: a language model, without one
};

/// What a run trains: the method's parameters, then the classification head's.
[[nodiscard]] ParameterLayout networkLayout(const NetworkOptions& options, const ModelShape& shape);

/// The frozen model with the trained parts of R runs. The model outlives it. Thread: the training thread's.
class Network {
public:
    Network(const TransformerModel& model, const NetworkOptions& options, std::vector<MethodMember> members);

    /// First weights of every run, by seed and tensor name; the classification head is the checkpoint's where that has
    /// one of the right shapes.
    void initialise();

    /// How this method's batches are packed, and those of the frozen model.
    [[nodiscard]] BatchForm batchForm() const;
    [[nodiscard]] BatchForm baseBatchForm() const;

    /// (R, B, classes), with gradients while they are enabled.
    [[nodiscard]] at::Tensor logits(const ForwardPass& pass, const DropoutRates& rates);
    /// Rows that predict a label token, behind the final norm: (R, N, d), for the language model's loss.
    [[nodiscard]] at::Tensor labelStates(const ForwardPass& pass, const DropoutRates& rates);
    /// Next-token losses of each run, summed over the label rows: (R). For a language model.
    [[nodiscard]] at::Tensor tokenLosses(const ForwardPass& pass, const DropoutRates& rates);
    /// By label row, without gradient; base: the frozen model, (1, N).
    [[nodiscard]] TokenScores tokenScores(const ForwardPass& pass, bool base);
    /// Of rows that labelStates gave, against their labels (N).
    [[nodiscard]] TokenScores scoresOf(const at::Tensor& rows, const at::Tensor& labels);
    /// The language model's logits (R, N, V) of rows that labelStates gave: for few rows, without gradient.
    [[nodiscard]] at::Tensor tokenLogits(const at::Tensor& rows);
    /// L + 1 hidden states (R, T, d), evaluation mode.
    [[nodiscard]] std::vector<at::Tensor> states(const PackedBatch& batch);

    // The frozen model, computed once for all runs, on a batch of baseBatchForm().
    /// Under every run's head: (R, B, classes).
    [[nodiscard]] at::Tensor baseLogits(const PackedBatch& batch) const;
    /// (1, N, d)
    [[nodiscard]] at::Tensor baseLabelStates(const PackedBatch& batch) const;
    /// L + 1 of (1, T, d)
    [[nodiscard]] std::vector<at::Tensor> baseStates(const PackedBatch& batch) const;

    [[nodiscard]] const TransformerModel& model() const { return m_model; }
    [[nodiscard]] Parameters& parameters() { return *m_parameters; }
    [[nodiscard]] const ParameterLayout& layout() const { return m_parameters->layout(); }
    [[nodiscard]] std::int64_t runs() const { return m_parameters->runs(); }
    [[nodiscard]] bool isLanguageModel() const { return m_head == nullptr; }
    /// Never null: for `head` the frozen model itself.
    [[nodiscard]] PeftMethod& method() { return *m_method; }

private:
    [[nodiscard]] at::Tensor headLogits(const ForwardPass& pass, const DropoutRates& rates, PeftHooks& hooks) const;

    const TransformerModel& m_model;
    std::vector<std::uint64_t> m_seeds;
    std::unique_ptr<ClassifierHead> m_head; ///< null for a language model
    std::unique_ptr<Parameters> m_parameters;
    std::unique_ptr<PeftMethod> m_method;
};

} // namespace engine
