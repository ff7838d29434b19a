// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"

#include <string>
#include <vector>

namespace engine {

/// The runs of a configuration, and the points of its grid that are none: left out by a rule, or the same as another.
struct StudyGrid {
    std::vector<PlannedRun> runs;
    std::vector<std::string> excluded, repeated; ///< labels
};

/// As expandStudy, which gives the runs alone; without its error where no run is left.
/// Errors  EngineError{BadConfig}: unknown axis, no values, too many runs.
[[nodiscard]] StudyGrid expandGrid(const TrainConfig& config);

/// What is wrong with a configuration of a single run.
[[nodiscard]] std::vector<Problem> problemsOfRun(const TrainConfig& config);

} // namespace engine
