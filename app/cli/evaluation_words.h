// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// `sibo eval` as it was typed.
struct EvaluationWords {
    std::vector<std::string> targets; ///< runs, studies, adapter folders
    std::vector<std::string> tasks;   ///< [NAME:]PRESET|CONFIG[=FILE or folder]
    std::string data, model, scoring;
    std::vector<double> lambdas;
    bool base = false, referencePrompts = false;
    bool submission = false; ///< the files have no labels
    std::optional<int> batch, maxNewTokens, beams, limit, topK;
    std::optional<double> temperature, topP, repetitionPenalty, lengthPenalty;
    std::optional<std::uint64_t> seed;
    bool sample = false;
    std::vector<std::string> stop; ///< a single empty text: nowhere but at an end token
};

/// One target or none, one task at most, judged as a training judges: by evaluate.h, with nothing kept.
[[nodiscard]] bool isPlainEvaluation(const EvaluationWords& words, const std::filesystem::path& library);

/// Where neither --task nor a run says it, the data set that --data holds; null where it is said, or without --data.
/// Errors  EngineError{BadConfig}: none is recognised there, or several are, naming them; {MissingFile}.
[[nodiscard]] std::optional<std::string> taskInData(const EvaluationWords& words, const std::filesystem::path& library);

/// The test files of a GLUE data set, whose labels are hidden, in its folder or one that holds it; of MNLI both.
[[nodiscard]] std::vector<std::filesystem::path> hiddenFilesIn(const std::filesystem::path& folder,
                                                               const std::string& preset);

/// Each run at each λ asked for is an arm, of a study its completed runs; --base puts the model alone before them.
/// Tasks without a file are those of the runs themselves; no --task: each run on its own validation and test files, or
/// on --data in their place. In a folder, of --data or behind a task, the data set is found in any layout
/// (engine::evaluationFileIn). A submission: on the hidden test files of its data set, from the folder --data or that
/// of its training data; --data is no second place beside =FILE, nor one file for several tasks. Language models see
/// the prompts of the first run's template, else of the data set's. Errors  EngineError{BadConfig, MissingFile,
/// BadFile}, naming the option.
[[nodiscard]] engine::EvaluationRequest evaluationRequest(const EvaluationWords& words,
                                                          const std::filesystem::path& library);

} // namespace cli
