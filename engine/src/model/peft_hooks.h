// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/frozen_linear.h"
#include "model/packed_batch.h"

#include <cstdint>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// The linears of a Transformer layer that a PEFT method may change. Query, Key, Value are the thirds of one GEMM;
/// KeyValue is the pair that the last layer computes where only the first tokens ask.
enum class LinearSlot { QueryKeyValue, Query, KeyValue, AttentionOutput, Intermediate, Output };

/// What one forward pass is: its rows, runs and randomness.
struct ForwardPass {
    const PackedBatch& batch;
    bool training = false;               ///< dropout on
    std::vector<std::uint64_t> stepKeys; ///< one a run: mix of (run seed, step); its size is R
    [[nodiscard]] std::int64_t runs() const { return static_cast<std::int64_t>(stepKeys.size()); }
};

struct LinearCall {
    std::int64_t layer;
    LinearSlot slot;
    const FrozenLinear& map;
    const at::Tensor& x;    ///< (R, rows, in)
    bool firstRows = false; ///< rows are the sequences' first tokens, not all T
};

/// What a PEFT method does inside the frozen model's forward pass. The model calls begin once h0 is known, then
/// linear for every map; the default is the frozen model itself.
class PeftHooks {
public:
    virtual ~PeftHooks() = default;
    /// h0 (R, T, d): the state that enters layer 0, of this call; valid until end().
    virtual void begin(const ForwardPass&, const at::Tensor& /*h0*/) {}
    virtual void end() {}
    [[nodiscard]] virtual at::Tensor linear(const LinearCall& call) { return engine::linear(call.map, call.x); }
};

} // namespace engine
