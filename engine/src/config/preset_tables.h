// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/presets.h"

#include <vector>

/// The known data sets, a group each, in the order they are offered.
namespace engine {

[[nodiscard]] std::vector<TaskPreset> gluePresets(); ///< the sample sentences go first
[[nodiscard]] std::vector<TaskPreset> arithmeticPresets();
[[nodiscard]] std::vector<TaskPreset> commonsensePresets();
[[nodiscard]] std::vector<TaskPreset> reasoningPresets();

} // namespace engine
