// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <filesystem>
#include <optional>
#include <string>

namespace cli {

/// What --evaluate asks for behind a training.
struct TrainedEvaluation {
    std::string target;       ///< run or study, whose runs are the arms
    std::optional<int> limit; ///< first samples of each data set; null: all
    bool json = false;
};

/// Evaluates what was trained on its own validation and test files, as `sibo eval` does, and prints the results;
/// language models generate their answers. An exit code.  Errors  EngineError of an evaluation.
[[nodiscard]] int evaluateTrained(const TrainedEvaluation& wanted, const std::filesystem::path& library,
                                  const Console& console);

} // namespace cli
