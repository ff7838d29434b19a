// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"
#include "io/adapter_config.h"
#include "score/evaluation_record.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace engine {

/// An arm with what its adapter's folder says.
struct ResolvedArm {
    GenerationArm arm; ///< its adapter folder, absolute
    ArmEntry entry;
    std::optional<AdapterConfig> config; ///< null: the model alone
};

/// Of all files in the folder, by name and content.
[[nodiscard]] std::string hashOfAdapter(const std::filesystem::path& folder);

/// Run folders become their adapter folders; every arm gets a name of its own. No arms: the model alone.
/// Errors  EngineError{MissingFile, BadFile, Unsupported} of a run or adapter; {BadConfig} for a λ outside [0, 1] or
///         without an adapter.
[[nodiscard]] std::vector<ResolvedArm> resolveArms(const std::vector<GenerationArm>& arms);

} // namespace engine
