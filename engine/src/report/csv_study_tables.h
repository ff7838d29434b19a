// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_export.h"

#include <string>
#include <vector>

/// Tables of a CSV export about studies and runs picked by hand: the numbers of compareRuns() and judge(). The first
/// column is the study's name, empty for runs picked by hand.
namespace engine::csv {

struct StudyTables {
    std::string settings;  ///< means over the seeds of each setting
    std::string endpoints; ///< what each run is judged by, with its difference to the baseline
    std::string effects;   ///< each λ against λ = 0, and against its control
};
[[nodiscard]] StudyTables studyTables(const std::vector<RunGroup>& groups);

} // namespace engine::csv
