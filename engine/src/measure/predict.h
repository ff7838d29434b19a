// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "engine/config.h"
#include "peft/network.h"

#include <functional>
#include <map>
#include <optional>

#include <ATen/core/Tensor.h>

namespace engine {

/// Samples packed for evaluation, in order, of about a fixed number of tokens each for all R runs together.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> evaluationBatches(const EncodedDataset& data,
                                                                                 std::int64_t runs);
/// A sample as a batch takes it; it must outlive what comes back.
[[nodiscard]] PackedSample packed(const EncodedSample& sample, std::uint64_t indexInStep);
using SampleRange = std::pair<std::size_t, std::size_t>; ///< first, one behind the last
[[nodiscard]] PackedBatch packRange(const EncodedDataset& data, SampleRange range, const BatchForm& form,
                                    const at::Device& device);

/// What every sample gets under every run, evaluation mode, fp32 on the CPU: logits (R, N, classes), or of a language
/// model (R, N, 3): the loss summed over the sample's label tokens, how many had the largest logit, how many there are.
/// base: the frozen model, under each run's head. `mayGoOn` is asked before each batch; false gives null.
[[nodiscard]] std::optional<at::Tensor> predict(Network& network, const EncodedDataset& data, bool base,
                                                const std::function<bool()>& mayGoOn);

/// Metrics and mean loss of one run's outputs (N, classes or 3); keys as in EvalDone. A language model has "loss" and
/// "accuracy" by token and "perplexity" = exp(loss).
[[nodiscard]] std::map<std::string, double> evaluateOutputs(const at::Tensor& outputs, const EncodedDataset& data,
                                                            const TaskConfig& task);

} // namespace engine
