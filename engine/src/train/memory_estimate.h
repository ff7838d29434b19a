// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_config.h"
#include "data/encoded.h"
#include "engine/config.h"
#include "train/training_data.h"

#include <cstdint>

namespace engine {

/// What the peak memory of a cohort is made of.
struct MemoryRequest {
    ModelShape model;
    bool onCpu = true;
    std::int64_t weightBytes = 8;      ///< of an element of the layers' linears: 8 (fp32, packed twice), 4 (fp32) or
                                       ///< 2 (bf16)
    std::int64_t outputBytes = 4;      ///< of an element of a language model's head: 4 or 2
    std::int64_t runs = 1;             ///< R
    std::int64_t parameters = 0;       ///< trained ones of one run
    std::int64_t microTokens = 0;      ///< of the largest micro-batch, one run
    std::int64_t evaluationTokens = 0; ///< of the largest validation or test set, one run
    std::int64_t probeTokens = 0;      ///< of the similarity probe, one run
    std::int64_t longest = 0;          ///< tokens of the longest sample
    std::int64_t longestTrained = 0;   ///< … of the training samples
    bool trainsLayers = true;          ///< false for a linear probe: nothing of the layers is kept for backward
    bool attentionDropout = false;
    bool languageModel = false;
    std::int64_t rank = 0, sites = 0;
    std::int64_t siteInputs = 0; ///< floats a token that PEFT sites keep beside the layers' inputs, all layers
};

/// Estimated peak in bytes, of this process on the CPU or of the tensors on another device: program and libraries (CPU
/// alone), frozen weights, trained values with gradients, moments and best copy, and the larger of a training step's
/// saved activations and an evaluation's. Formula and constants stand in the .cpp; measured within ±20 % on the CPU
/// (tests/engine/memory); for other devices counted from what autograd keeps there.
[[nodiscard]] std::int64_t estimateMemory(const MemoryRequest& request);

/// What the process may hold for it at times: on the CPU freed memory goes back to the system only when
/// FreedMemory::kMost times what a step needs is held.
[[nodiscard]] std::int64_t mostHeld(const MemoryRequest& request);

/// The request of a configuration; runs is 1.
[[nodiscard]] MemoryRequest memoryRequest(const TrainConfig& config, const ModelShape& model, const TrainingData& data,
                                          bool halfGemm);

/// Puts a configuration's method into a request made with the same data and model.
void setMethod(MemoryRequest& request, const TrainConfig& config, std::int64_t outputs);

/// Tokens of the largest micro-batch of the first epoch.
[[nodiscard]] std::int64_t largestMicroBatch(const OptimizationConfig& config, const EncodedDataset& train);

/// Trained parameters of one run and the number of its PEFT sites, without a model in memory.
struct TrainedSize {
    std::int64_t parameters = 0;
    std::int64_t sites = 0, injected = 0, effective = 0;
    std::int64_t siteInputs = 0; ///< see MemoryRequest
};
[[nodiscard]] TrainedSize trainedSize(const TrainConfig& config, const ModelShape& model, std::int64_t outputs);

} // namespace engine
