// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <string>

namespace engine {

/// A state of the model that is small enough to read (layer_steps.h): pages open it, figures are computed from it.
struct LessonState {
    std::string id;    ///< as of recordings
    std::string label; ///< "LoRA, untrained"
    StepsState steps;
};

} // namespace engine
