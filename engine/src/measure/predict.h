// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "peft/network.h"

#include <functional>
#include <optional>

#include <ATen/core/Tensor.h>

namespace engine {

/// Samples packed for evaluation, in order, of about a fixed number of tokens each for all R runs together.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> evaluationBatches(const EncodedDataset& data,
                                                                                 std::int64_t runs);
[[nodiscard]] PackedBatch packRange(const EncodedDataset& data, std::size_t begin, std::size_t end,
                                    const at::Device& device);

/// Logits of every sample under every run, evaluation mode: (R, N, classes) fp32 on the CPU.
/// base: the frozen encoder under each run's head. `mayGoOn` is asked before each batch; false gives null.
[[nodiscard]] std::optional<at::Tensor> predict(Network& network, const EncodedDataset& data, bool base,
                                                const std::function<bool()>& mayGoOn);

/// Metrics and mean loss of one run's logits (N, classes); keys as in EvalDone.
[[nodiscard]] std::map<std::string, double> evaluateLogits(const at::Tensor& logits, const EncodedDataset& data,
                                                           const TaskConfig& task);

} // namespace engine
