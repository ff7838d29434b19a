// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/study_settings.h"

#include <cstdint>

/// Successive halving over λ: at each rung the λ settings that score worst on validation are left behind.
namespace engine {

/// One of a study's rungs; `number` counts from 1.
struct Rung {
    int number = 1, rungs = 1;
    /// ⌈steps · number / (rungs + 1)⌉: rungs at equal distances, so that no decision is taken on a handful of steps.
    /// Null where a training is too short to have it.
    [[nodiscard]] std::optional<std::int64_t> stepOf(std::int64_t steps) const;
};

/// How many of `settings` go on: the share `keep`, rounded up, and at least one.
[[nodiscard]] std::size_t settingsThatGoOn(std::size_t settings, double keep);

/// What share of its steps a run trains, on average over the `settings` that compete with it, itself among them; 1
/// where none do. Nothing is taken to fail.
[[nodiscard]] double shareThatTrains(std::size_t settings, std::int64_t steps, int rungs, double keep);

/// A setting that is left behind.
struct Loser {
    std::size_t setting = 0; ///< index into those compared
    double value = 0;        ///< its mean
};
struct HalvingDecision {
    std::string rule; ///< "the best 4 of 8 λ by mean accuracy on validation over 3 seeds go on"
    double threshold = 0;
    std::vector<Loser> losers;
};

/// Among settings that compete. No losers where no seed counts for all of them. `measure` is "accuracy on validation";
/// `panel` tells where, if the study has several panels.
[[nodiscard]] HalvingDecision halve(const std::vector<Setting>& settings, const std::vector<RunScore>& scores,
                                    double keep, const std::string& measure, const std::string& panel);

} // namespace engine
