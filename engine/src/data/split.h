// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// What a split goes by: of each sample, in the file's order.
struct SplitKeys {
    std::vector<std::uint64_t> texts; ///< textHash
    std::vector<std::int32_t> classes;
};

/// Which samples move into a validation set: about `fraction` of each class; a function of the seed and the texts'
/// order alone. Equal texts go to one side. Both sides keep at least one sample; each class keeps one that does not
/// move. `path` names the file in errors.  Errors  EngineError{BadData}: no class has two different samples.
[[nodiscard]] std::vector<bool> splitMask(const SplitKeys& keys, double fraction, std::uint64_t seed,
                                          const std::string& path);

/// Moves those samples out of `train`; both sides keep the file's order.
[[nodiscard]] Dataset splitOff(Dataset& train, double fraction, std::uint64_t seed);

} // namespace engine
