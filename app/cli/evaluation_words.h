// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"

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
    std::optional<int> batch, maxNewTokens, beams, limit;
};

/// One target or none, one task at most, judged as a training judges: by evaluate.h, with nothing kept.
[[nodiscard]] bool isPlainEvaluation(const EvaluationWords& words, const std::filesystem::path& library);

/// The file of a known data set in a folder that holds it, by the names it is published under, or LLM-Adapters'
/// "test.json": its test file, of GLUE, whose test labels are hidden, the validation file unless it is `submission`.
[[nodiscard]] std::optional<std::filesystem::path> publishedFileIn(const std::filesystem::path& folder,
                                                                   const std::string& preset, bool submission);

/// Each run at each λ asked for is an arm, of a study its completed runs; --base puts the model alone before them.
/// Tasks without a file are those of the runs themselves; no --task: each run on its own validation and test files.
/// Language models see the prompts of the first run's template, else of the data set's. Errors  EngineError{BadConfig,
/// MissingFile, BadFile}, naming the option.
[[nodiscard]] engine::EvaluationRequest evaluationRequest(const EvaluationWords& words,
                                                          const std::filesystem::path& library);

} // namespace cli
