// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps/toy_weights.h"

#include "base/hash.h"

#include <cmath>

namespace engine {
namespace {

struct Hundredths {
    int offset, range;
};

Hundredths hundredthsOf(const std::string& key)
{
    if (key.ends_with("gamma"))
        return {100, 20};
    if (key.ends_with("bias") || key.ends_with("beta"))
        return {0, 20};
    if (key == "words" || key == "positions")
        return {0, 120};
    return {0, 70};
}

} // namespace

StepsGrid toyWeight(const std::string& key, std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    const Hundredths hundredths = hundredthsOf(key);
    const std::size_t stride = key == "lora.b" || key == "adapter.up" ? kStepsMostRank : columns;
    const std::uint64_t hash = mixIn(stableHash(key), seed);
    StepsGrid grid{rows, columns, {}};
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column) {
            const double u = unitInterval(mixIn(hash, row * stride + column));
            const double number = std::floor(u * (2 * hundredths.range + 1)) - hundredths.range;
            grid.values.push_back((hundredths.offset + number) / 100);
        }
    return grid;
}

} // namespace engine
