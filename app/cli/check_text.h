// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"

#include <string>
#include <vector>

namespace cli {

/// "error: train.learning_rate: must be greater than 0. Remedy: …"
[[nodiscard]] std::string problemText(const engine::Problem& problem);

/// What `sibo train` prints before the first step: model, data, sites, memory, time. Problems are not in it.
[[nodiscard]] std::string checkText(const engine::StartCheck& check);

/// What stands between a check and the start.
enum class Verdict { Start, Ask, Refuse };
[[nodiscard]] Verdict verdictOn(const std::vector<engine::Problem>& problems);

} // namespace cli
