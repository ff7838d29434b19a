// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"

#include <vector>

namespace engine {

/// Where a method's modules are and where λ mixes, as far as it can be said without knowing the model's family.
void checkMethod(const TrainConfig& config, std::vector<Problem>& problems);

} // namespace engine
