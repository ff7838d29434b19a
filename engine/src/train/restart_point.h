// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "train/checkpoint.h"
#include "train/cohort.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Where and how a run may go on.
struct RestartPoint {
    std::int64_t step = 0; ///< of its checkpoint; 0 without one: from the start
    bool hasCheckpoint = false;
    Told told; ///< at that step
    std::optional<CohortManifest> manifest;
    std::vector<std::string> differences; ///< what makes it inexact already
};

/// Whether a run may go on: it was stopped or interrupted, or it failed for a reason outside of it (disk, files,
/// memory, a fault of this program), not because its numbers were not finite.
[[nodiscard]] bool mayGoOn(const RunRecord& record);

/// The newest whole checkpoint that its cohort's manifest commits (the manifest has reached its step); else the newest
/// whole one, noted as a difference. Figures of steps before it that the run's events have lost keep nothing from going
/// on: `told.lost` says which. `study` may be empty.
/// Errors  EngineError{BadFile} if it has checkpoints and none is whole.
[[nodiscard]] RestartPoint restartPoint(const RunRecord& record, const std::filesystem::path& study);

} // namespace engine
