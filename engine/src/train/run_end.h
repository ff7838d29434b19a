// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/events.h"

#include <exception>

namespace engine {

/// What RunFinished says of an exception: the engine's own errors word for word, memory, anything else.
[[nodiscard]] RunFinished failureOf(const std::exception_ptr& error);

} // namespace engine
