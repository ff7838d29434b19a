// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe.h"
#include "model/packed_batch.h"

#include <cstdint>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// (…, d) as rows of unit length in double; zero rows stay zero.
[[nodiscard]] at::Tensor unitRows(const at::Tensor& states);

/// Layer similarity of R runs over any number of batches (sibo.md §4), in double precision and O(n d) a sequence:
///   u_i = h_i / ‖h_i‖ (0 for a zero vector),  m_s = mean of u_i in sequence s
///   sim(l)       = mean over sequences of (‖Σu_i‖² − Σ‖u_i‖²) / (n(n − 1))
///   across(l)    = (‖Σ m_s‖² − Σ‖m_s‖²) / (S(S − 1)), 0 for one sequence
///   retention(l) = mean over tokens of cos(h_i^(l), h_i^(0))
/// A method's virtual rows never count; sequences with fewer than two counted tokens are left out of all three.
class SimilarityMeter {
public:
    explicit SimilarityMeter(std::int64_t layers);

    /// states: layers + 1 tensors (R, T, d), h0 first. Without special tokens each sequence's first and last token and
    /// the separators given in `special` (ids) do not count.
    void add(const std::vector<at::Tensor>& states, const PackedBatch& batch,
             const std::vector<std::int32_t>& special = {});

    [[nodiscard]] LayerSimilarity result(std::int64_t run) const;

private:
    struct Rows {
        at::Tensor index;    ///< counted rows of the batch
        at::Tensor sequence; ///< their sequence, renumbered without those left out
        at::Tensor lengths;  ///< counted tokens by sequence, double
    };
    [[nodiscard]] Rows countedRows(const PackedBatch& batch, const std::vector<std::int32_t>& special);
    void addLayer(std::size_t layer, const at::Tensor& unit, const at::Tensor& unit0, const Rows& rows);

    std::int64_t m_sequences = 0, m_leftOut = 0, m_tokens = 0;
    std::vector<at::Tensor> m_similarity; ///< by layer: (R) sums over sequences
    std::vector<at::Tensor> m_retention;  ///< by layer: (R) sums over tokens
    std::vector<at::Tensor> m_meanSum;    ///< by layer: (R, d) Σ m_s
    std::vector<at::Tensor> m_meanNorms;  ///< by layer: (R) Σ ‖m_s‖²
};

} // namespace engine
