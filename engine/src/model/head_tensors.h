// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/family.h"

#include <string>
#include <vector>

namespace engine {

/// What the tensors of a checkpoint's classification head are called, the last of as many rows as it has classes.
[[nodiscard]] std::vector<std::string> headTensors(const Family& family);

} // namespace engine
