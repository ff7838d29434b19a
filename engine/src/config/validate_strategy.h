// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"

#include <vector>

namespace engine {

/// What a study's strategy needs to decide: an axis of λ with values to choose from, and validation data for every run.
/// `runs` are the study's.
[[nodiscard]] std::vector<Problem> strategyProblems(const StudyConfig& study, const std::vector<PlannedRun>& runs);

/// What a study is to be judged by must be something that each of its runs will have: a metric of its kind of task, and
/// its validation data or a test set of that name. After the first run it would be too late.
[[nodiscard]] std::vector<Problem> endpointProblems(const StudyConfig& study, const std::vector<PlannedRun>& runs);

} // namespace engine
