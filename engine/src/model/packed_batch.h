// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// One sample as the model takes it.
struct PackedSample {
    std::span<const std::int32_t> ids, segments;
    std::uint64_t indexInStep = 0; ///< its place in the optimizer step's batch: keys its dropout
};

/// Samples end to end, without padding: T = Σ lengths.
struct PackedBatch {
    at::Tensor ids, positions, segments; ///< (T) int64, on the model's device
    std::vector<std::int64_t> offsets;   ///< B + 1
    at::Tensor tokenKeys;                ///< (T) int64, on the CPU: mix of (indexInStep, position)
    at::Tensor firstRows;                ///< (B) int64, on the model's device: rows of the first tokens
    at::Tensor firstKeys;                ///< (B) int64, on the CPU: their keys
    std::vector<std::int32_t> idsOnHost; ///< (T)
    [[nodiscard]] std::int64_t tokens() const { return offsets.back(); }
    [[nodiscard]] std::int64_t sequences() const { return static_cast<std::int64_t>(offsets.size()) - 1; }
};

/// Packs samples for a device. Positions count from 0 in each sample (BERT).
[[nodiscard]] PackedBatch packBatch(std::span<const PackedSample> samples, const at::Device& device);

} // namespace engine
