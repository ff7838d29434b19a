// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <string>

namespace engine {

/// First values of a weight: hundredths, so that they can be read, a pure function of (seed, key, element).
///   value = (o + ⌊u (2 n + 1)⌋ − n) / 100,  u = unitInterval(mixIn(mixIn(stableHash(key), seed), e))
/// with o, n by kind of weight (norms' γ 100 ± 20, biases and β 0 ± 20, tables 0 ± 120, maps 0 ± 70) and e counting
/// row-major. Of lora.b and adapter.up rows are kStepsMostRank long in that count: another rank keeps the others'
/// values. The same in fixtures/goldens/make_steps.py.
[[nodiscard]] StepsGrid toyWeight(const std::string& key, std::size_t rows, std::size_t columns, std::uint64_t seed);

} // namespace engine
