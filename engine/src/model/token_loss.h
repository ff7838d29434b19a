// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/frozen_linear.h"

#include <ATen/core/Tensor.h>

namespace engine {

/// Next-token cross entropy of a language model's head, over label rows only and in chunks: full logits never exist.
///   loss[r] = Σ_n ( log Σ_v exp(y_nv) − y_n,label(n) ),   y = head(x)
/// Shapes    x (R, N, d) fp32, labels (N) int64 → (R). Softmax and sums in fp32, whatever type the head's weights have.
/// Gradient  dx = (softmax(y) − onehot) W, made in the forward pass and kept (R, N, d) until it is scaled; W gets none.
[[nodiscard]] at::Tensor tokenLoss(const FrozenLinear& head, const at::Tensor& x, const at::Tensor& labels);
/// The same with a trained bias (R, V), which gets its gradient; the head has none.
[[nodiscard]] at::Tensor tokenLoss(const FrozenLinear& head, const at::Tensor& bias, const at::Tensor& x,
                                   const at::Tensor& labels);

/// The same with a trained head of a single run: weight (1, V, d), bias (1, V) or undefined; both get their gradient.
[[nodiscard]] at::Tensor tokenLoss(const at::Tensor& weight, const at::Tensor& bias, const at::Tensor& x,
                                   const at::Tensor& labels);

struct TokenScores {
    at::Tensor loss;    ///< (R, N) fp32
    at::Tensor correct; ///< (R, N) bool: the label has the largest logit
};
/// By token, for evaluation: no gradient. bias (R, V) beside a head without one, or undefined.
[[nodiscard]] TokenScores tokenScores(const FrozenLinear& head, const at::Tensor& x, const at::Tensor& labels,
                                      const at::Tensor& bias = {});

} // namespace engine
