// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"

#include <cstdint>
#include <string>
#include <vector>

// What a kept prediction says, as numbers. Each throws EngineError{BadFile} naming the row where the prediction is none
// of the task that it is read for.
namespace engine {

/// The place of a class among a task's.
[[nodiscard]] std::int32_t classIn(const std::string& label, const std::vector<std::string>& labels,
                                   const Prediction& from);
/// A regression's gold value.
[[nodiscard]] double goldNumber(const Prediction& prediction);
void requireScores(const Prediction& prediction, std::size_t count);

} // namespace engine
