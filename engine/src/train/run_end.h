// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "engine/events.h"

#include <exception>

namespace engine {

/// An exception as the engine's own type: its errors word for word, memory, files, anything else as Internal.
[[nodiscard]] EngineError asEngineError(const std::exception_ptr& error);

/// What RunFinished says of an exception: the engine's own errors word for word, memory, anything else.
[[nodiscard]] RunFinished failureOf(const std::exception_ptr& error);

} // namespace engine
