// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace engine {
/// The program's version, "0.1.0".
[[nodiscard]] const char* version();
} // namespace engine
