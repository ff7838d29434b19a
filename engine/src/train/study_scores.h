// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/halving.h"
#include "runs/study_settings.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace engine {

/// How a run stands at a rung, by its folder; a folder that is not there or cannot be read counts for nothing.
struct RungScore {
    RunScore score;
    std::optional<std::int64_t> step; ///< of the rung; null: not known yet, or the training is too short
    bool isBeyond = false;            ///< it went on from there
};
[[nodiscard]] RungScore scoreAt(const std::filesystem::path& runFolder, const Rung& rung);

/// The score of a completed run: of its best adapter on validation, or of its last.
[[nodiscard]] RunScore finalScore(const std::filesystem::path& runFolder, bool best);

} // namespace engine
