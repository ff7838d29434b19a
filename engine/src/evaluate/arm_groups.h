// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/scoring_job.h"
#include "generate/lockstep.h"

#include <functional>
#include <memory>

namespace engine {

/// Arms of a job that share a network: run r is the arm at places[r] of the job.
struct JobGroup {
    std::unique_ptr<Network> network;
    std::vector<std::size_t> places;
    bool hasAdapter = false;

    /// Whether some arm of it lacks this prediction.
    [[nodiscard]] bool lacks(const ScoringJob& job, std::size_t index) const;
};

/// Calls `score` with each group of arms that lacks a prediction, one after the other, so that one network is in memory
/// at a time; false as soon as it gives false.
[[nodiscard]] bool forEachGroup(const ScoringJob& job, const std::function<bool(JobGroup&)>& score);

} // namespace engine
