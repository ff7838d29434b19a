// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/toy_world.h"

namespace engine {

// Both throw EngineError{BadConfig} that names the value and its range.
void checkToy(const ToyWorldSettings& settings);
void checkToy(const ToyTraining& training);

} // namespace engine
