// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/family.h"
#include "model/forward_pass.h"
#include "model/frozen_linear.h"
#include "model/peft_hooks.h"

#include <filesystem>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

struct LayerWeights {
    FrozenLinear queryKeyValue; ///< (queryWidth + 2 keyValueWidth, d): query, key, value stacked
    FrozenLinear attentionOutput;
    NormWeights attentionNorm, ffnNorm; ///< ffnNorm undefined in Parallel blocks
    FrozenLinear gateUp;                ///< gated: (2 I, d)
    FrozenLinear up;                    ///< not gated: (I, d)
    FrozenLinear down;
};

/// A frozen Transformer of any family, weights shared by all runs; nothing here requires a gradient.
struct TransformerModel {
    ModelShape shape;
    std::filesystem::path folder;
    at::Tensor words, positions, types; ///< fp32 tables; positions and types may be undefined
    NormWeights embeddingNorm, finalNorm;
    std::vector<LayerWeights> layers;
    FrozenLinear pooler;                                  ///< BERT's
    FrozenLinear output;                                  ///< the language model's head; empty unless asked for
    std::vector<std::pair<std::string, at::Tensor>> head; ///< the checkpoint's classification head, by tensor name
    std::int64_t parameters = 0;                          ///< without heads
    std::vector<std::string> warnings;                    ///< tensors with values that are not finite, ignored tensors
    [[nodiscard]] at::Device device() const { return words.device(); }
    [[nodiscard]] const Family& family() const { return *shape.family; }
};

struct LoadOptions {
    at::Device device = at::kCPU;
    at::ScalarType gemmType = at::kFloat; ///< fp32 or bf16: the layers' linears and the output; the rest is fp32
    bool languageModel = false;           ///< with the output head
    /// For passes of few rows, without gradients: every weight laid out for y alone (FrozenLinear::PackedForward).
    bool inference = false;
};

/// Reads a model folder, one file or shards. Names as transformers writes them, with or without the family's prefix;
/// gamma/beta, buffers and heads that are not asked for are tolerated.
/// Errors  EngineError{MissingFile, BadFile, Unsupported}: missing tensors are listed; wrong shapes name both.
[[nodiscard]] TransformerModel loadTransformer(const std::filesystem::path& folder, const LoadOptions& options);

/// Whether fp32 weights of the layers are packed on the CPU (FrozenLinear::Layout): those of up to 100 million elements,
/// for some per cent of speed. Beyond, half the memory matters more, and larger batches hide the difference.
[[nodiscard]] bool packsWeights(const ModelShape& shape);

/// How sequences are packed for the model alone.
[[nodiscard]] BatchForm batchFormOf(const ModelShape& shape);

enum class Wanted {
    HeadRows,  ///< of each sequence the row that a classification head reads
    LabelRows, ///< the rows that predict a label token
    States     ///< all hidden states
};

struct ForwardOutput {
    at::Tensor rows;                ///< (R, B or N, d) behind the final norm; for States those of HeadRows
    std::vector<at::Tensor> hidden; ///< States: L + 1 of (R, T, d), h0 first, before the final norm
};

/// The base model. For HeadRows the last layer runs its queries and everything behind them for these rows only: the
/// same numbers with less work. Adapters come in through `hooks`; autograd records where they hold parameters.
[[nodiscard]] ForwardOutput forward(const TransformerModel& model, const ForwardPass& pass, const DropoutRates& rates,
                                    PeftHooks& hooks, Wanted wanted);

/// BERT's tanh(pooler(first)): (R, B, d).
[[nodiscard]] at::Tensor pool(const TransformerModel& model, const at::Tensor& first, PeftHooks& hooks);

} // namespace engine
