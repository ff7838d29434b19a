// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "train/cohort_runner.h"
#include "train/restart_differences.h"

#include <exception>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace engine {

/// Trains runs that one planned cohort holds, each from where it stands: those without a checkpoint from the start, the
/// others from their newest one in the cohorts that they were committed in (mayGoOn; ended ones are left alone), as
/// many together as fit in memory, up to the runner's rung. Exact where the cohort's manifest, threads, type and
/// kernels are as they were; else RunResumed lists what differs.
/// What cannot start or go on is noted Failed in the outcome and keeps no other from it; nothing is thrown.
class GroupTraining {
public:
    struct Hooks {
        std::function<void()> beforeFolders; ///< a cohort is ready, and its folders are about to be made
        std::function<void(const std::vector<std::string>& runs, const EngineError&)> failed;
    };
    explicit GroupTraining(CohortRunner& runner, Hooks hooks = {});

    void train(const std::vector<Job>& jobs);
    /// Run folders that are there.
    void resume(const std::vector<std::filesystem::path>& folders);

    /// Why something could not start or go on, the first; null: all could.
    [[nodiscard]] const std::exception_ptr& firstError() const { return m_error; }

private:
    using PartKey = std::pair<std::int64_t, std::vector<std::string>>; ///< the step and the manifest's members
    using Parts = std::map<PartKey, Part>;

    void addBegun(const std::filesystem::path& folder, Parts& parts);
    void trainAll(Part part);
    void trainTogether(const Part& part);
    void goOn(PreparedCohort& prepared, const Part& part);
    bool attempt(const std::vector<std::string>& runs, const std::function<void()>& work);

    CohortRunner& m_runner;
    Hooks m_hooks;
    std::exception_ptr m_error;
};

} // namespace engine
