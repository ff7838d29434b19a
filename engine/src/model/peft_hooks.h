// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/forward_pass.h"
#include "model/frozen_linear.h"
#include "model/rotary.h"

#include <cstdint>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// The linear maps of a model that a PEFT method may change. QueryKeyValue is one GEMM for [q | k | v], GateUp one for
/// [gate | up]; Query and KeyValue are its parts in the last layer where only some rows ask. Pooler and Output (the
/// language model's head) have layer −1.
enum class LinearSlot { QueryKeyValue, Query, KeyValue, AttentionOutput, GateUp, Up, Down, Pooler, Output };
enum class Sublayer { Attention, Ffn };
/// Embedding is behind the embeddings, Attention and Ffn belong to a sublayer, Final is behind the last layer.
enum class NormSlot { Embedding, Attention, Ffn, Final };
enum class TableSlot { Words, Positions, Types };

struct LinearCall {
    std::int64_t layer;
    LinearSlot slot;
    const FrozenLinear& map;
    const at::Tensor& x;   ///< (R, rows, in)
    bool headRows = false; ///< rows are pass.batch.headRows, not all T
};

struct SublayerCall {
    std::int64_t layer;
    Sublayer sublayer;
    const at::Tensor& input;  ///< (R, rows, d): what the sublayer's first linear sees
    const at::Tensor& output; ///< (R, rows, d): after its dropout, before the residual sum
    bool headRows = false;
};

struct NormWeights {
    at::Tensor gamma, beta; ///< (d) fp32 frozen, or (R, 1, d) trained; beta undefined for RMSNorm
};

struct AttentionCall {
    std::int64_t layer;
    const at::Tensor& query;   ///< (R, rows, heads · w), turned by the rotary positions
    const at::Tensor& context; ///< (R, rows, heads · w): attention over the real keys
    const at::Tensor& lse;     ///< (R, heads, rows): log Σ exp of its scores, with gradient
    const FrozenLinear& queryMap;
    const RotaryRows* rotary; ///< of these rows; null: none
    bool headRows = false;
};

/// What a PEFT method does inside the frozen model's forward pass; the default is the frozen model itself. The model
/// asks in the order of the pass: table, embedded, norm(Embedding), begin(h0), then layer by layer.
class PeftHooks {
public:
    virtual ~PeftHooks() = default;
    /// h0 (R, T, d): the state that enters layer 0, of this call; valid until end().
    virtual void begin(const ForwardPass&, const at::Tensor& /*h0*/) {}
    virtual void end() {}

    [[nodiscard]] virtual at::Tensor linear(const LinearCall& call) { return engine::linear(call.map, call.x); }
    [[nodiscard]] virtual NormWeights norm(NormSlot, std::int64_t /*layer*/, const NormWeights& frozen)
    {
        return frozen;
    }
    /// (rows, d) frozen, or a trained leaf (1, rows, d) of a single run.
    [[nodiscard]] virtual at::Tensor table(TableSlot, const at::Tensor& frozen) { return frozen; }

    /// Word rows (R, T, d) with the virtual rows put in; only called where the batch has such rows.
    [[nodiscard]] virtual at::Tensor embedded(const ForwardPass&, const at::Tensor& words) { return words; }
    /// The state behind a layer that is not the last; only called where the batch has virtual rows.
    [[nodiscard]] virtual at::Tensor layerOutput(std::int64_t /*layer*/, const at::Tensor& x) { return x; }

    /// Whether sublayer() changes anything there: if not, dropout, sum and norm are one function.
    [[nodiscard]] virtual bool changesSublayer(std::int64_t /*layer*/, Sublayer) const { return false; }
    [[nodiscard]] virtual at::Tensor sublayer(const SublayerCall& call) { return call.output; }

    [[nodiscard]] virtual bool changesAttention() const { return false; }
    /// The context, with attention over further keys mixed in.
    [[nodiscard]] virtual at::Tensor attended(const AttentionCall& call) { return call.context; }
};

} // namespace engine
