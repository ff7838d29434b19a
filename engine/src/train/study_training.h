// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train.h"
#include "runs/refinement.h"
#include "train/group_training.h"
#include "train/study_log.h"

#include <exception>
#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// Trains a study: its cohorts one after the other, as its strategy has it. A new study, one that goes on and one that
/// grew take the same way: what a run's folder and the study's events tell is done, the rest is trained.
/// Halving  every cohort trains to the next rung, is evaluated and saved there and waits; then, panel by panel, the λ
///          settings with the worst mean over seeds on validation end Pruned, and the others go on. λ = 0 and controls
///          do not take part. Settings that join later are trained to their end.
/// Refine   after the grid, λ values around the best join, `rounds` times.
/// A decision is in the study's events before it is carried out; after a crash it is carried out, not taken again.
/// One training or extension an object. Training thread only.
class StudyTraining {
public:
    StudyTraining(const TrainOptions& options, const EventSink& sink, std::stop_token stop);

    /// A new study.  Errors  as train() has them.
    [[nodiscard]] TrainOutcome start(const TrainConfig& config);
    /// The study of options.resume, where it was left.  Errors  EngineError{BadConfig} if every run has ended;
    /// {Locked}; the first cause where nothing could go on.
    [[nodiscard]] TrainOutcome resume();
    /// The study of options.resume with the settings of options.extend: trains those that are new, nothing else.
    /// Errors   EngineError{BadConfig} if new seeds would join λ that compete in a halving which has decisions ahead:
    ///          they would be trained to their end for λ that may be left behind, and the decision would not know them.
    [[nodiscard]] TrainOutcome extend();

private:
    [[nodiscard]] StudyRecord newStudy(const TrainConfig& config);
    /// Before the first folder of a new run exists: from here on the study is on disk.
    void begin();
    [[nodiscard]] TrainOutcome train();
    void sortOutcome();
    void trainByStrategy();
    void trainCohorts(const std::optional<Rung>& rung);
    [[nodiscard]] bool isWanted(const std::string& run);
    void noteFailure(const std::vector<std::string>& runs, const EngineError& error);
    void tellEnd(const std::exception_ptr& fault);
    [[nodiscard]] std::vector<std::string> runsLeft();
    void refuseIfRunning();
    void refuseIfUndecided();
    // study_decisions.cpp
    void decideAt(const Rung& rung);
    void decideIn(const StudyPanel& panel, const Rung& rung, const std::string& name);
    void tellLoser(const Setting& setting, RunPruned pruned);
    /// Ends the runs that a decision left behind and that have no end yet.
    void endPruned();
    /// Adds λ around the best; false if there is nothing to add.
    [[nodiscard]] bool refineOnce();
    [[nodiscard]] std::optional<Refinement> nextRefinement();
    [[nodiscard]] std::string measure() const;

    const TrainOptions& m_options;
    CohortRunner m_runner;
    GroupTraining m_groups;
    std::optional<StudyLog> m_log;
    std::function<void()> m_begin;       ///< null: it has begun
    std::vector<CohortFailed> m_untold;  ///< from before it began
    std::optional<StudyRecord> m_longer; ///< an extension that has not begun
    std::set<std::string> m_only;        ///< runs to train; empty: all
};

} // namespace engine
