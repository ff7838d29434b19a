// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// The CPU kernels of the hot path, on raw fp32 memory: built three times (AVX-512, AVX2 + FMA, baseline) from one
/// source, chosen once by what the processor has. They know neither tensors nor threads: callers split the work.
/// This header must stay free of standard templates: their inline code, built for AVX-512, could be linked elsewhere.
namespace engine {

/// Dropout of rows: row r·tokens + t has key mix(siteKeys[r] ^ tokenKeys[t]); see counter_hash.h.
struct RowDropout {
    const std::uint64_t* siteKeys = nullptr;  ///< one a run; null: no dropout
    const std::uint64_t* tokenKeys = nullptr; ///< one a token
    std::uint32_t threshold = 0;
    float keepScale = 1; ///< 1 / (1 − p)
};

/// Rows [begin, end) of an (R·tokens, width) matrix.
struct RowRange {
    std::int64_t begin, end, tokens, width;
};

/// One attention problem set: R runs × B sequences × H heads. Pointers are at run 0, token 0, head 0; strides in
/// floats.
struct AttentionArgs {
    const float *q, *k, *v;
    std::int64_t qRow, qRun, kRow, kRun, vRow, vRun;
    float* out; ///< forward: written; backward: read
    std::int64_t outRow, outRun;
    float* lse; ///< (R, H, queries): log Σ exp of each score row; forward writes, backward reads
    const std::int64_t *qOffsets, *kOffsets; ///< B + 1 each
    /// Forward alone: by run · sequences + sequence the numbers of its key rows, counted from run's first. Null: row
    /// kOffsets[sequence] and those behind it.
    const std::int32_t* const* keyRows;
    std::int64_t sequences; ///< B, with keyRows
    std::int64_t heads, headDim, queries;
    bool causal;         ///< query i of nq sees keys j ≤ nk − nq + i; nq ≤ nk
    std::int64_t window; ///< with causal: the last `window` of them; 0: all
    float scale;
    RowDropout dropout; ///< tokenKeys by query row; channel = head·65536 + key position
    // backward only
    const float* dOut;   ///< strides as out
    const float* dLse;   ///< as lse; null: none
    float *dq, *dk, *dv; ///< strides as q, k, v
};

/// One key head of a sequence, and query heads [head, head + heads) that read it: for backward all of them.
struct AttentionTask {
    std::int64_t run, sequence, keyHead, head, heads;
};

/// Rows of `width` whose first heads turn: (a, b) → (a cos − b s, b cos + a s) with s = direction · sin.
struct RotaryArgs {
    const float* x;
    float* y;
    const float *cos, *sin; ///< (tokens, rotaryDim / 2)
    std::int64_t tokens, heads, headDim, rotaryDim, width;
    bool pairs;      ///< (2i, 2i + 1), else (i, i + rotaryDim / 2)
    float direction; ///< 1, or −1 to turn back
};

/// y = γ ⊙ x / rms(x), x = residual + x where there is a residual; all rows `width` wide and dense.
struct RmsNormArgs {
    const float *x, *residual, *gamma; ///< residual null: none
    float *sum, *y;                    ///< sum: written where there is a residual
    float* inverse;                    ///< 1 / rms a row; forward writes, backward reads
    std::int64_t width;
    float epsilon;
    // backward only: x is the sum
    const float *dy, *dSum; ///< dSum null: none
    float* dx;
};

enum class ActivationKernel { Relu, Silu, GeluTanh };

/// y = act(gate) ⊙ up for rows [gate | up], each `width` wide.
struct GatedArgs {
    ActivationKernel kind;
    const float* gateUp;
    float* y; ///< forward
    std::int64_t width;
    const float* dy;
    float* dGateUp; ///< null: forward
};

/// y = act(x), or y = dy ⊙ act'(x) where dy is given.
struct ActivationArgs {
    ActivationKernel kind;
    const float *x, *dy;
    float* y;
};

/// Cross entropy of rows of logits; with `gradient` they become softmax − onehot(label).
struct TokenLossArgs {
    float* logits; ///< (rows, vocabulary)
    const std::int64_t* labels;
    float* losses; ///< (rows)
    std::int64_t vocabulary;
    bool gradient;
};

/// One low-rank branch of R runs: y += s · B A D(cx·x + ch·h) and its gradients. All (R, tokens, …) dense but y and dy.
struct LoraArgs {
    const float *x, *h;   ///< (R, T, inputs); h null: not mixed in
    const float *cx, *ch; ///< R each
    const float* scale;   ///< R
    const float* a;       ///< (R, rank, inputs), runs aRun floats apart
    std::int64_t aRun;
    const float* bTransposed; ///< (R, rank, outputs)
    float* z;                 ///< (R, T, rank): s · A D(x̃); forward writes, backward reads
    float* y;                 ///< forward: added to, rows yRow and runs yRun floats apart
    std::int64_t yRow, yRun;
    std::int64_t tokens, inputs, outputs, rank;
    /// Larger ranks: a multiple of 16, and A and B with that many ranks beside each other, the last ones zero; then z
    /// and gradients are products of blocks of rows. 0: row by row.
    std::int64_t paddedRank;
    const float* aTransposed; ///< (R, inputs, paddedRank)
    const float* b;           ///< (R, outputs, paddedRank); backward alone
    RowDropout dropout;       ///< siteKeys null: none
    // backward only
    const float* dy;     ///< strides as y
    float* dz;           ///< (R, T, rank): loraBackwardRows writes, loraBackwardInputs reads
    float* dx;           ///< (R, T, inputs), added to; null: not wanted
    float* dA;           ///< (R, rank, inputs), added to
    float* dBTransposed; ///< (R, rank, outputs), added to
};

/// y = bias + x · M for a matrix as it is, or laid out in panels (PackedMatrix).
struct PanelProductArgs {
    const float* x;                         ///< (rows, depth), dense
    const float* matrix;                    ///< (depth, width), one stride is 1; null: laid out
    std::int64_t depthStride, columnStride; ///< of the matrix, in floats
    const float* panels; ///< laid out: of the first column and depth that take part; panels panelStride floats apart
    std::int64_t panelStride;
    std::int64_t depth, width;
    const float* bias; ///< (width); null: 0
    float* y;          ///< (rows, width), dense
};

struct CpuKernels {
    const char* name; ///< "avx512", "avx2", "baseline"
    /// out = mask · (cx[r]·x + ch[r]·h) ; h may be null (then only cx·x).
    void (*mixAndMask)(float* out, const float* x, const float* h, const float* cx, const float* ch, const RowRange&,
                       const RowDropout&);
    /// into += cx[r] · mask · g
    void (*maskAccumulate)(float* into, const float* g, const float* cx, const RowRange&, const RowDropout&);
    /// out = residual + mask · x ; residual may be null.
    void (*maskAdd)(float* out, const float* x, const float* residual, const RowRange&, const RowDropout&);
    /// Floats of scratch that each of the following needs.
    std::int64_t (*loraScratch)(const LoraArgs&);
    /// Rows [begin, end) of R · tokens.
    void (*loraForward)(const LoraArgs&, std::int64_t begin, std::int64_t end, float* scratch);
    void (*loraBackwardRows)(const LoraArgs&, std::int64_t begin, std::int64_t end, float* scratch);
    /// Channels [begin, end) of one run, over its tokens in order: a result does not depend on how the work is split.
    void (*loraBackwardInputs)(const LoraArgs&, std::int64_t run, std::int64_t begin, std::int64_t end, float* scratch);
    void (*loraBackwardOutputs)(const LoraArgs&, std::int64_t run, std::int64_t begin, std::int64_t end,
                                float* scratch);
    /// Rows [begin, end).
    void (*rotateRows)(const RotaryArgs&, std::int64_t begin, std::int64_t end);
    void (*rmsNormForward)(const RmsNormArgs&, std::int64_t begin, std::int64_t end);
    void (*rmsNormBackward)(const RmsNormArgs&, std::int64_t begin, std::int64_t end);
    void (*gated)(const GatedArgs&, std::int64_t begin, std::int64_t end);
    void (*tokenLossRows)(const TokenLossArgs&, std::int64_t begin, std::int64_t end);
    /// Values [begin, end).
    void (*activation)(const ActivationArgs&, std::int64_t begin, std::int64_t end);
    std::int64_t panelWidth;   ///< columns of a panel
    std::int64_t panelScratch; ///< floats of scratch, on a cache line's start, that a matrix as it is needs
    /// Rows [begin, end) of y in the columns of one panel.
    void (*panelProduct)(const PanelProductArgs&, std::int64_t begin, std::int64_t end, std::int64_t panel,
                         float* scratch);
    /// Floats of scratch that a task needs, for its sequence's numbers of queries and keys.
    std::int64_t (*attentionScratch)(std::int64_t queries, std::int64_t keys, std::int64_t headDim);
    void (*attentionForward)(const AttentionArgs&, const AttentionTask&, float* scratch);
    void (*attentionBackward)(const AttentionArgs&, const AttentionTask&, float* scratch);
};

/// The best set this processor runs (SIBO_KERNELS=baseline|avx2|avx512 overrides). Thread-safe.
[[nodiscard]] const CpuKernels& cpuKernels();

namespace kernels_avx512 {
extern const CpuKernels kTable;
}
namespace kernels_avx2 {
extern const CpuKernels kTable;
}
namespace kernels_baseline {
extern const CpuKernels kTable;
}

} // namespace engine
