// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transformer.h"
#include "peft/parameters.h"

#include <cstdint>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// The trained head of transformers' …ForSequenceClassification, for each run its own; regression has one class.
///   Pooled  W D(tanh(pooler(h))) + b      classifier.{weight, bias}                                        BERT
///   Dense   W D(tanh(V D(h) + c)) + b     classifier.dense.{weight, bias}, classifier.out_proj.{…}       RoBERTa
///   Score   W h                           score.weight                                         LLaMA, GPT-J
/// Shapes  h (R, B, d), or (1, B, d) for all runs: the rows of HeadRows, for Pooled behind pool() → (R, B, classes).
class ClassifierHead {
public:
    ClassifierHead(ParameterLayout& layout, const ModelShape& shape, std::int64_t classes);
    /// `pass` keys the dropout; rate 0 outside training.
    [[nodiscard]] at::Tensor logits(const Parameters& parameters, const at::Tensor& rows, const ForwardPass& pass,
                                    double rate) const;
    /// The checkpoint's head where it has all tensors in the right shapes; else N(0, 0.02²) and zero, keyed by the
    /// seed.
    void initialise(const at::Tensor& row, const ParameterLayout& layout, const TransformerModel& model,
                    std::uint64_t seed) const;
    [[nodiscard]] HeadForm form() const { return m_form; }

private:
    [[nodiscard]] at::Tensor map(const Parameters& parameters, std::size_t first, const at::Tensor& x) const;

    HeadForm m_form;
    std::int64_t m_layers;
    std::vector<std::size_t> m_items; ///< weight and, where there is one, bias of each map in turn
};

} // namespace engine
