// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lab.h"
#include "measure/similarity.h"
#include "model/packed_batch.h"

#include <cstdint>
#include <span>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// The figures of R runs over batches of sentences; formulas in engine/lab.h.
class LabMeter {
public:
    LabMeter(std::int64_t layers, bool effectiveRank);

    /// states: layers + 1 of (R, T, d), h0 first; `rows`: of each sequence of the batch the rows that count, at least
    /// two; `uncounted`: ids of the tokens that do not.
    void add(const std::vector<at::Tensor>& states, const PackedBatch& batch,
             const std::vector<std::vector<std::int64_t>>& rows, const std::vector<std::int32_t>& uncounted);

    [[nodiscard]] LabFigures result(std::int64_t run) const;

private:
    bool m_wantsRank;
    SimilarityMeter m_similarity;
    at::Tensor m_norms; ///< (layers + 1, R) sums over tokens
    at::Tensor m_ranks; ///< (layers + 1, R) sums over sequences
    std::int64_t m_tokens = 0, m_sequences = 0;
};

/// [token][layer] of one run: mean cosine of each row of states (layers + 1 of (R, n, d)) to the others; n ≥ 2.
[[nodiscard]] std::vector<std::vector<double>> tokenSimilarity(const std::vector<at::Tensor>& states, std::int64_t run);

} // namespace engine
