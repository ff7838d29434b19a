// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

namespace engine {

/// Moves about `fraction` of each class out of `train` into a validation set; a function of the seed and the texts'
/// order alone. Equal texts go to one side. Both sides keep file order and at least one sample; each class keeps one in
/// `train`. Errors  EngineError{BadData}: no class has two different samples.
[[nodiscard]] Dataset splitOff(Dataset& train, double fraction, std::uint64_t seed);

} // namespace engine
