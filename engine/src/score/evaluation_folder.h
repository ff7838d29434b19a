// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

// Names inside an evaluation's folder.
inline constexpr const char* kEvaluationFile = "evaluation.json";
inline constexpr const char* kResultFile = "summary.json";

[[nodiscard]] std::filesystem::path evaluationsFolder(const std::filesystem::path& library);
[[nodiscard]] std::filesystem::path predictionFile(const std::filesystem::path& folder, const std::string& task,
                                                   std::size_t arm);

/// One by one, in the order they were made; none where there is no such file.  Errors  EngineError{BadFile, Io}.
void forEachPrediction(const std::filesystem::path& file, const std::function<void(const Prediction&)>& take);

/// [a-z0-9_-]+, at most 64: it becomes a part of file names.
[[nodiscard]] bool isTaskName(std::string_view text);

/// The arms that a task is evaluated under, by number.
[[nodiscard]] std::vector<std::size_t> armsOf(const EvaluationTask& task, std::size_t arms);

/// Errors  EngineError{MissingFile, BadFile}.
[[nodiscard]] EvaluationRecord readEvaluationRecord(const std::filesystem::path& folder);

/// Null: it has no task of this name.
[[nodiscard]] const TaskEntry* findTask(const EvaluationRecord& record, const std::string& name);

/// Whether this arm was refused on this task; what was predicted before says nothing.
[[nodiscard]] bool isRefused(const EvaluationRecord& record, const std::string& task, const std::string& arm);

/// Metrics of all predictions that there are; complete where there are all but the refused ones.
/// Errors  EngineError{BadFile}.
[[nodiscard]] EvaluationResult resultOf(const EvaluationRecord& record, const std::filesystem::path& folder);

} // namespace engine
