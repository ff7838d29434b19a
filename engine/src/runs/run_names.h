// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"

#include <set>
#include <string>
#include <vector>

namespace engine {

/// "20261124-101500-minilm-lora-0.6-1a2b" for each run: all different, and none of `taken`.
[[nodiscard]] std::vector<std::string> newRunNames(const std::vector<PlannedRun>& runs, std::set<std::string> taken);

/// "20261124-101500-minilm-lora-study-1a2b".
[[nodiscard]] std::string newStudyName(const TrainConfig& config);

} // namespace engine
