// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/dropout.h"

#include <cstdint>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// Where the sequences of packed rows begin: B + 1 numbers each; queries and keys differ where only some rows ask.
struct AttentionLayout {
    std::vector<std::int64_t> queryOffsets, keyOffsets;
    std::int64_t heads = 1;
};

/// softmax(q kᵀ / √(head width)) v within each sequence, all heads, dropout on the probabilities.
/// Shapes   qkv (R, T, 3d) = [q | k | v] → (R, T, d); fp32.
/// Dropout  own masked softmax: element (head h, query i, key j) has the query row's key and channel h·65536 + j.
/// Saves    qkv, the output and one number a row and head; no (n, n) matrix outlives its sequence.
[[nodiscard]] at::Tensor attention(const at::Tensor& qkv, const AttentionLayout& layout, const DropoutSite& site);

/// The same with queries of their own: q (R, Q, d), kv (R, T, 2d) → (R, Q, d).
[[nodiscard]] at::Tensor attention(const at::Tensor& q, const at::Tensor& kv, const AttentionLayout& layout,
                                   const DropoutSite& site);

/// By tensor operations and autograd, sequence by sequence: every device; the kernels' reference in tests.
[[nodiscard]] at::Tensor attentionBySequence(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                                             const AttentionLayout& layout, const DropoutSite& site);

} // namespace engine
