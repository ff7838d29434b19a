// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train.h"
#include "train/cohort.h"
#include "train/workspace.h"

#include <memory>
#include <string>
#include <vector>

namespace engine {

/// A planned run and the name of its folder.
struct Job {
    PlannedRun run;
    std::string name;
};

/// Everything a cohort needs before its folders exist.
struct PreparedCohort {
    std::vector<Job> jobs; ///< configurations with device and dtype resolved
    const LoadedModel* model = nullptr;
    const TrainingData* data = nullptr;
    std::unique_ptr<Trainer> trainer;
    std::int64_t memoryEstimate = 0;
};

/// How many runs of these may train together in the memory that is there: at least one.
/// Errors  EngineError{OutOfMemory} when not even one fits; those of the readers.
[[nodiscard]] std::size_t membersThatFit(const std::vector<Job>& jobs, Workspace& workspace);

/// Loads model and data, builds the trainer. Writes nothing.
[[nodiscard]] PreparedCohort prepareCohort(std::vector<Job> jobs, Workspace& workspace);

/// As prepareCohort, for runs that begin: with their first weights, those of train.init_adapter where that is set. A
/// run that goes on from a checkpoint does not need them.  Errors  also those of loadAdapter.
[[nodiscard]] PreparedCohort prepareNewCohort(std::vector<Job> jobs, Workspace& workspace);

/// The run folder of one of a cohort's jobs.  Errors  EngineError{DiskFull, Io}.
[[nodiscard]] Member createMember(const PreparedCohort& prepared, std::size_t index,
                                  const std::filesystem::path& library, const std::string& study, int threads);

/// Run folders of a cohort, all or none.  Errors  EngineError{DiskFull, Io}; nothing is left behind then.
[[nodiscard]] std::vector<Member> createMembers(const PreparedCohort& prepared, const std::filesystem::path& library,
                                                const std::string& study, int threads);

/// The setup of a prepared cohort.
[[nodiscard]] CohortSetup cohortSetup(const PreparedCohort& prepared, int threads,
                                      const std::filesystem::path& manifest, const TrainOptions& options,
                                      const EventSink& sink, const std::stop_token& stop);

} // namespace engine
