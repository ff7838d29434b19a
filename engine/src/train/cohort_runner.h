// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train.h"
#include "train/cohort_builder.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// Trains cohorts one after the other and keeps what became of each run: what a new training and a resumed one share.
/// Training thread only.
class CohortRunner {
public:
    CohortRunner(const TrainOptions& options, const EventSink& sink, std::stop_token stop);

    /// Trainer and first weights of runs that begin.  Errors  those of prepareCohort and loadInitialAdapters.
    [[nodiscard]] PreparedCohort prepare(std::vector<Job> jobs);
    /// Makes the run folders of a prepared cohort, trains it from step 0 and notes how each run ended.
    void start(PreparedCohort& prepared);
    /// The same for folders that are there; `train` says from where.
    void run(PreparedCohort& prepared, std::vector<Member> members, const std::function<void(Cohort&)>& train);

    /// Runs that a stop left without a start.
    void noteQueued(const std::vector<Job>& jobs);
    /// Runs that the exception being handled kept from training.
    void noteFailed(const std::vector<std::string>& runs);

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] TrainOutcome& outcome() { return m_outcome; } ///< its study is where cohorts belong; empty: none
    [[nodiscard]] int threads() const { return m_threads; }
    [[nodiscard]] bool stopRequested() const { return m_stop.stop_requested(); }
    [[nodiscard]] bool anyTrained() const { return m_anyTrained; }

private:
    const TrainOptions& m_options;
    const EventSink& m_sink;
    std::stop_token m_stop;
    int m_threads;
    Workspace m_workspace;
    TrainOutcome m_outcome;
    bool m_anyTrained = false;
};

/// Folder names of jobs.
[[nodiscard]] std::vector<std::string> namesOf(const std::vector<Job>& jobs);

} // namespace engine
