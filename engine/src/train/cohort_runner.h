// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "engine/train.h"
#include "runs/halving.h"
#include "train/cohort_builder.h"
#include "train/held_runs.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// Trains cohorts one after the other and keeps what became of each run: what a new training and a resumed one share.
/// Training thread only.
class CohortRunner {
public:
    CohortRunner(const TrainOptions& options, const EventSink& sink, std::stop_token stop);

    /// How far cohorts are trained from now on; null: to their end.
    void setRung(std::optional<Rung> rung) { m_rung = rung; }
    [[nodiscard]] const std::optional<Rung>& rung() const { return m_rung; }

    /// Makes the run folders of a prepared cohort, trains it from step 0 and notes how each run ended.
    void start(PreparedCohort& prepared);
    /// As start() for folders that are there; `train` says from where.
    void run(PreparedCohort& prepared, std::vector<Member> members, const std::function<void(Cohort&)>& train);

    /// Ends a run that has no trainer: in its folder, for whoever watches, and in the outcome.
    void end(const std::string& run, const RunFinished& end);
    /// Ends those that wait at a rung, since they will not go on now.
    void endHeld();
    [[nodiscard]] HeldRuns& held() { return m_held; }

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
    std::optional<Rung> m_rung;
    HeldRuns m_held;
    bool m_anyTrained = false;
};

/// Notes a run that a stop left without a start.
void noteQueued(TrainOutcome& outcome, const std::string& run);
/// Notes runs that something kept from training.
void noteFailed(TrainOutcome& outcome, const std::vector<std::string>& runs, const EngineError& error);
/// Whether the outcome tells of this run already.
[[nodiscard]] bool isNoted(const TrainOutcome& outcome, const std::string& run);

/// Folder names of jobs.
[[nodiscard]] std::vector<std::string> namesOf(const std::vector<Job>& jobs);

} // namespace engine
