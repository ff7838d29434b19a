// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"

#include <filesystem>

namespace engine {

/// Reads folder/config.json with transformers' defaults for absent keys; unknown keys are ignored.
/// Errors  EngineError naming file and key: {MissingFile}; {BadFile} for wrong types and ranges; {Unsupported} for
///         other model types, activations, kinds of positions, and repositories that want to run their own code
///         (auto_map).
[[nodiscard]] ModelShape readModelShape(const std::filesystem::path& folder);

} // namespace engine
