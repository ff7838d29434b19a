// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <string>

namespace engine {

/// computeSteps, with what it refuses told as a fault of the lesson's state `id`.   Errors  EngineError{BadFile}.
[[nodiscard]] StepsResult computedState(const StepsState& state, const std::string& id);

/// A page's state: that it is there, alone, and that its steps and controls are.   Errors  EngineError{BadFile}.
void checkStatePage(const Lesson& lesson, const LessonPage& page, const std::string& place);

} // namespace engine
