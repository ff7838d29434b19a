// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/cohort_runner.h"
#include "train/restart_point.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

/// A run that starts or goes on, and from where.
struct Restart {
    Job job;
    std::filesystem::path folder;
    RestartPoint point;
    bool isNew = false; ///< it has no folder yet
};

/// Runs that train together, from one step that one manifest commits, or from the start.
using Part = std::vector<Restart>;
[[nodiscard]] std::vector<Job> jobsOf(const Part& part);

/// What keeps a part (of runs that have begun) from going on bit for bit: the cohort's manifest, threads, type,
/// kernels, model, data and program, where they are not as they were. Members that a study left behind are missed by
/// nobody: it goes on without them in any case; nor are, with `waited`, those that failed before the others came to
/// wait at a rung.
[[nodiscard]] std::vector<std::string> differencesOf(const PreparedCohort& prepared, int threads, const Part& part,
                                                     bool waited);

} // namespace engine
