// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Runs of a study that differ in their seeds (train.seed, train.data_seed) alone.
struct Setting {
    double lambda = 0;
    bool competes = false; ///< λ ≠ 0 mixed with h0: neither λ = 0 nor a control is ever left behind
    std::map<std::string, std::size_t> runs; ///< by their seeds: indices into the planned runs
};

/// Settings that differ in λ alone, so that their scores tell about λ.
struct StudyPanel {
    std::string name;              ///< what sets it apart: "rank 4", or empty where the study has only this one
    std::vector<Setting> settings; ///< λ ascending
};

[[nodiscard]] std::vector<StudyPanel> panelsOf(const std::vector<PlannedRun>& runs);

/// How a run stands where a decision is taken.
struct RunScore {
    std::optional<double> primary; ///< on validation; null: not measured
    bool diverged = false;         ///< its numbers were not finite: an outcome of its λ, not an accident
    [[nodiscard]] bool counts() const { return primary || diverged; }
};

/// One setting's score over the seeds that count for every setting compared: a run that failed by accident takes its
/// seed from all of them.
struct SettingScore {
    std::size_t setting = 0; ///< index into those compared
    std::size_t diverged = 0;
    double mean = 0; ///< of the seeds that did not diverge; NaN where all did
};
struct Ranking {
    std::vector<SettingScore> order; ///< best first: fewer diverged, then the higher mean, then the smaller λ
    std::size_t seeds = 0;           ///< that count; none: nothing can be said, and the order is empty
};

/// `scores` has one entry a planned run.
[[nodiscard]] Ranking rank(const std::vector<Setting>& settings, const std::vector<RunScore>& scores);

} // namespace engine
