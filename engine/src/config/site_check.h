// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "engine/config_io.h"

#include <vector>

namespace engine {

/// What of a configuration does not fit the model: targets and layers it does not have, λ without a module to mix at.
[[nodiscard]] std::vector<Problem> checkSites(const TrainConfig& config, const ModelShape& shape);

} // namespace engine
