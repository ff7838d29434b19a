// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/dropout.h"
#include "model/bert_config.h"
#include "model/frozen_linear.h"
#include "model/packed_batch.h"
#include "model/peft_hooks.h"

#include <filesystem>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

struct LayerNormWeights {
    at::Tensor gamma, beta; ///< (d) fp32
};

struct BertLayerWeights {
    FrozenLinear queryKeyValue; ///< (3d, d): HF's query, key, value stacked
    FrozenLinear attentionOutput;
    LayerNormWeights attentionNorm;
    FrozenLinear intermediate;
    FrozenLinear output;
    LayerNormWeights outputNorm;
};

/// A frozen BERT (Devlin et al. 2018) with pooler, weights shared by all runs; nothing here requires a gradient.
struct BertModel {
    BertConfig config;
    std::filesystem::path folder;
    at::Tensor wordEmbeddings, positionEmbeddings, typeEmbeddings; ///< fp32
    LayerNormWeights embeddingNorm;
    std::vector<BertLayerWeights> layers;
    FrozenLinear pooler;
    at::Tensor classifierWeight, classifierBias; ///< of the checkpoint, undefined where it has none
    std::int64_t parameters = 0;                 ///< without the checkpoint's classifier
    std::vector<std::string> warnings;           ///< tensors with values that are not finite, ignored tensors
    [[nodiscard]] at::Device device() const { return wordEmbeddings.device(); }
};

/// Reads a model folder. `gemmType` (fp32 or bf16) is the type of the layers' linears; the rest is fp32.
/// Names as transformers writes them, with or without "bert."; gamma/beta; position_ids and MLM heads are ignored.
/// Errors  EngineError{MissingFile, BadFile, Unsupported}: missing tensors are all listed; wrong shapes name both.
[[nodiscard]] BertModel loadBert(const std::filesystem::path& folder, const at::Device& device,
                                 at::ScalarType gemmType);

struct BertRates {
    double hidden = 0, attention = 0, classifier = 0; ///< dropout
};

struct BertOutput {
    at::Tensor first;               ///< (R, B, d): last layer, first token of each sequence
    std::vector<at::Tensor> hidden; ///< L + 1 of (R, T, d), h0 first; only on request
};

/// The encoder. Without `allStates` the last layer runs its queries and everything behind them for first tokens only:
/// the same numbers, a seventh of MiniLM's work less. Adapters come in through `hooks`; autograd records where they
/// hold parameters.
[[nodiscard]] BertOutput bertForward(const BertModel& model, const ForwardPass& pass, const BertRates& rates,
                                     PeftHooks& hooks, bool allStates);

/// tanh(pooler(first)): (R, B, d).
[[nodiscard]] at::Tensor bertPool(const BertModel& model, const at::Tensor& first);

/// Dropout of a site of the model itself; `layer` −1 is the embeddings, L the head.
[[nodiscard]] DropoutSite modelDropout(const ForwardPass& pass, std::int64_t layer, std::int64_t site, double rate,
                                       bool firstRows = false);

} // namespace engine
