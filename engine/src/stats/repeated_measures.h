// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace engine {

/// (x, y) pairs of each block (here: seed).
using BlockPairs = std::vector<std::vector<std::pair<double, double>>>;

struct RepeatedMeasures {
    double r = 0;             ///< correlation of what is left after each block's means are taken away
    int degrees = 0;          ///< N − blocks − 1
    double p = 1;             ///< two-sided, by t = r √(df / (1 − r²))
    double low = 0, high = 0; ///< 95 %: 2.5th and 97.5th percentile of r over blocks drawn with replacement
};

/// Repeated-measures correlation. Null below 2 degrees of freedom, or where x or y does not vary within any block.
/// Draws whose blocks have no variation are left out.
/// Source  Bakdash & Marusich 2017; golden: the analysis of covariance by statsmodels.
[[nodiscard]] std::optional<RepeatedMeasures> repeatedMeasures(const BlockPairs& blocks, int draws,
                                                               std::uint64_t randomSeed);

} // namespace engine
