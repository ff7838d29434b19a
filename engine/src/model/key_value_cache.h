// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "model/attention.h"

#include <cstdint>
#include <span>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// Keys (turned by their positions) and values of sequences that grow, of all layers and R runs. A sequence is a list
/// of rows of one pool: sequences that begin alike share rows, and beams change places without copying any.
/// Memory   layers · R · capacity · 2·K·w floats, taken once; pages that no row has used yet cost nothing on the CPU.
/// Runs     a sequence has the same length in every run; its rows may come from other sequences in each.
/// Thread   the network's.
class KeyValueCache {
public:
    using Sequence = std::size_t;
    KeyValueCache(const ModelShape& shape, std::int64_t runs, std::int64_t capacity, const at::Device& device);
    /// Of this cache alone in the process: what a pass keeps for the next ones belongs to it, and no weight of the
    /// network changes while it lives.
    [[nodiscard]] std::uint64_t number() const { return m_number; }
    /// Bytes that a row takes, of all layers and runs.
    [[nodiscard]] static std::int64_t rowBytes(const ModelShape& shape, std::int64_t runs);

    [[nodiscard]] Sequence open();              ///< an empty one
    [[nodiscard]] Sequence fork(Sequence from); ///< one that shares its rows
    void clear(Sequence sequence);              ///< empty again
    void close(Sequence sequence);
    /// In a run each of `to` gets the rows that its partner in `from` has before the call.
    void rearrange(std::int64_t run, std::span<const Sequence> to, std::span<const Sequence> from);
    [[nodiscard]] std::int64_t length(Sequence sequence) const;

    /// Takes counts[i] further rows for sequences[i], in every run: those of the pass that follows.
    /// Errors  EngineError{Internal} where the capacity does not suffice.
    void begin(std::span<const Sequence> sequences, std::span<const std::int64_t> counts);
    /// Where the keys of the pass's sequences begin, one behind the other: B + 1.
    [[nodiscard]] const std::vector<std::int64_t>& keyOffsets() const { return m_keyOffsets; }
    /// Keys and values (R, T, 2·K·w) of the pass's rows, last stride 1, into a layer.
    void store(std::int64_t layer, const at::Tensor& keyValue);
    /// Those of the pass's sequences, the new ones included.
    [[nodiscard]] PooledRows rows(std::int64_t layer) const;

private:
    struct Run {
        std::vector<std::vector<std::int32_t>> tables; ///< by sequence: its rows
        std::vector<std::int32_t> uses;                ///< by row: sequences that have it
        std::vector<std::int32_t> free;
    };
    void drop(Run& run, std::vector<std::int32_t>& table);
    void storeByCopies(const at::Tensor& pool, const at::Tensor& keyValue) const;

    std::uint64_t m_number;
    at::Tensor m_pool; ///< (layers, R, capacity, 2·K·w)
    std::vector<Run> m_runs;
    std::vector<Sequence> m_closed;
    std::vector<std::int64_t> m_keyOffsets;
    std::vector<const std::int32_t*> m_numbers; ///< of the pass: by run · B + sequence
    std::vector<std::int64_t> m_slots;          ///< of the pass: by run · T + row
    at::Tensor m_slotsOnDevice;                 ///< the same (R, T), where the CPU kernels do not run
};

} // namespace engine
