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
    std::uint64_t indexInStep = 0;        ///< its place in the optimizer step's batch: keys its dropout
    std::int64_t labelStart = -1;         ///< language model: tokens from here on are labels; −1: none
    std::int64_t before = 0;              ///< rows of the same sequence that a cache holds: positions go on behind them
    std::span<const std::int32_t> gaps{}; ///< begin, end, begin, end … of tokens behind labelStart that are no labels
};

/// How sequences are laid out for a model and method.
struct BatchForm {
    bool headAtEnd = false;         ///< the classification head reads the last token, else the first
    std::int64_t virtualRows = 0;   ///< rows before each sequence's tokens that a method fills (prompt tuning)
    std::int64_t firstPosition = 0; ///< of each sequence's first row (prefix tuning: behind the prefix)
    std::int64_t uncounted = -1; ///< a token id that takes no position: it stands at −1 (RoBERTa's pad); −1: none
};

/// Samples end to end, without padding: T = Σ (virtual rows + length).
struct PackedBatch {
    at::Tensor ids, positions, segments; ///< (T) int64, on the model's device; ids of virtual rows are 0
    std::vector<std::int64_t> offsets;   ///< B + 1
    at::Tensor tokenKeys;                ///< (T) int64, on the CPU: mix of (indexInStep, position)
    at::Tensor headRows;                 ///< (B) int64, on the model's device: rows that a classification head reads
    at::Tensor headKeys;                 ///< (B) int64, on the CPU: their keys
    at::Tensor headPositions;            ///< (B) int64, on the model's device
    at::Tensor labelRows, labels;        ///< (N) int64, on the model's device: rows that predict, and what they should
    std::vector<std::int64_t> labelOffsets; ///< B + 1: where each sequence's label rows begin
    std::vector<std::int32_t> idsOnHost;    ///< (T)
    std::int64_t virtualRows = 0;           ///< of each sequence
    at::Tensor idsByRun; ///< (R, T) int64, on the model's device, where the runs' tokens differ; undefined: ids for all
    [[nodiscard]] std::int64_t rows() const { return offsets.back(); }                       ///< T
    [[nodiscard]] std::int64_t tokens() const { return rows() - virtualRows * sequences(); } ///< without virtual rows
    [[nodiscard]] std::int64_t sequences() const { return static_cast<std::int64_t>(offsets.size()) - 1; }
};

/// Packs samples for a device. Positions count in each sample; the first row has form.firstPosition, and a prompt's
/// virtual rows come before the tokens (for RoBERTa the model adds its offset). Row t of a sample is a label row where
/// token t + 1 is a label; the last virtual row predicts the first token.
[[nodiscard]] PackedBatch packBatch(std::span<const PackedSample> samples, const BatchForm& form,
                                    const at::Device& device);

/// How many label rows packBatch makes of a sample.
[[nodiscard]] std::int64_t labelCount(const PackedSample& sample, const BatchForm& form);

} // namespace engine
