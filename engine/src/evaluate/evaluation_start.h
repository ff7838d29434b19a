// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "evaluate/task_work.h"
#include "score/evaluation_record.h"

#include <ATen/core/ScalarType.h>
#include <c10/core/Device.h>
#include <filesystem>
#include <memory>
#include <vector>

namespace engine {

/// An evaluation ready to begin: everything that can be wrong with it was looked at, nothing was written.
struct PreparedEvaluation {
    EvaluationRecord record; ///< without the folder's name
    std::vector<TaskWork> works;
    std::vector<std::size_t> asked; ///< by arm: its number in the request; refused ones are left out
    std::unique_ptr<Tokenizer> tokenizer;
    c10::Device device = c10::kCPU;
    c10::ScalarType gemmType = c10::ScalarType::Float;
};

/// Whether this error is one model's or data set's own, so that others can be evaluated all the same.
[[nodiscard]] bool isRefusal(const EngineError& error);
[[nodiscard]] EvaluationRefusal refusalOf(const EngineError& error, std::string task, std::string arm);

/// Errors  as runEvaluation's; ReadingStopped (task_reader.h) soon after `stop` is asked for.
[[nodiscard]] PreparedEvaluation prepareEvaluation(const EvaluationRequest& request,
                                                   const std::filesystem::path& library, const std::stop_token& stop);

/// Refuses to go on where the model's weights or other files, an adapter or the data are others than `before`, or would
/// be computed on another device or in another type.
/// Errors  EngineError{BadData} naming which, and the remedy.
void requireSame(const EvaluationRecord& before, const EvaluationRecord& now);

} // namespace engine
