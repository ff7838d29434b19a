// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <string>
#include <vector>

namespace cli {

/// A study's settings with those of `--add key=values` joined, one after the other; values as parseAxisValues reads
/// them: "4, 5", "0..0.7 step 0.1".  Errors  EngineError{BadConfig} naming --add or the key.
[[nodiscard]] engine::StudyConfig withAdditions(const engine::TrainConfig& study,
                                                const std::vector<std::string>& additions);

} // namespace cli
