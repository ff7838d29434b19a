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
    Measured done; ///< what was told after that step
    std::optional<CohortManifest> manifest;
    std::vector<std::string> differences; ///< what makes it inexact already
};

/// Whether a run may go on: it was stopped or interrupted, or it failed for a reason outside of it (disk, files,
/// memory, a fault of this program), not because its numbers were not finite.
[[nodiscard]] bool mayGoOn(const RunRecord& record);

/// The step that the run's cohort committed together (its manifest's), if the run has that checkpoint whole; else its
/// newest whole one, noted as a difference. `study` may be empty.
/// Errors  EngineError{BadFile} if it has checkpoints and none is whole.
[[nodiscard]] RestartPoint restartPoint(const RunRecord& record, const std::filesystem::path& study);

} // namespace engine
