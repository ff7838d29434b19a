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
    std::int64_t keyValueHeads = 0; ///< 0: heads. Else query head h reads key head h / (heads / keyValueHeads)
    bool causal = false;            ///< query i of nq sees keys j ≤ nk − nq + i
    std::int64_t window = 0;        ///< with causal: and of these the last `window`; 0: all
};

/// softmax(q kᵀ / √(head width)) v within each sequence, all heads, dropout on the probabilities.
/// Shapes   qkv (R, T, (H + 2K)·w) = [q | k | v] → (R, T, H·w); fp32; H heads, K key heads of width w.
/// Dropout  own masked softmax: element (head h, query i, key j) has the query row's key and channel h·65536 + j.
/// Saves    qkv and one number a row and head; no (n, n) matrix ever exists.
/// Errors   none: with causal, a sequence has no more queries than keys.
[[nodiscard]] at::Tensor attention(const at::Tensor& qkv, const AttentionLayout& layout, const DropoutSite& site);

/// The same with queries of their own: q (R, Q, H·w), kv (R, T, 2·K·w) → (R, Q, H·w).
[[nodiscard]] at::Tensor attention(const at::Tensor& q, const at::Tensor& kv, const AttentionLayout& layout,
                                   const DropoutSite& site);

struct AttentionResult {
    at::Tensor out; ///< (R, Q, H·w)
    at::Tensor lse; ///< (R, H, Q): log Σ_j exp(score), with gradient
};
/// With the scores' log-sum-exp, so that attention over further keys can be mixed in exactly.
[[nodiscard]] AttentionResult attentionWithLse(const at::Tensor& q, const at::Tensor& kv, const AttentionLayout& layout,
                                               const DropoutSite& site);

/// Key and value rows of a pool, which sequences may share.
struct PooledRows {
    at::Tensor rows;                          ///< (R, capacity, 2·K·w): [k | v], fp32
    std::vector<const std::int32_t*> numbers; ///< by run · B + sequence: its rows in order, as many as it has keys
};
/// The same over a pool's rows: q (R, Q, H·w), of any row stride. Without gradient and dropout.
[[nodiscard]] AttentionResult attentionOverRows(const at::Tensor& q, const PooledRows& pool,
                                                const AttentionLayout& layout);

/// By tensor operations and autograd, sequence by sequence: every device; the kernels' reference in tests.
[[nodiscard]] AttentionResult attentionBySequence(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                                                  const AttentionLayout& layout, const DropoutSite& site);

} // namespace engine
