// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/toy_world.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

constexpr std::int64_t kToyHeads = 4, kToyPositions = 32, kToyTypes = 2;

struct ToyTensor {
    std::string name; ///< as transformers names it in BertForSequenceClassification
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

/// All tensors of the frozen model. Element i of a tensor is a function of (seed, name, i); `vocabulary` = words.
[[nodiscard]] std::vector<ToyTensor> toyTensors(const ToyWorldSettings& settings, std::int64_t vocabulary);

} // namespace engine
