// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

/// Figures of settings that were all measured on the same blocks (here: seeds).
namespace engine {

[[nodiscard]] double meanOf(std::span<const double> values); ///< 0 for none
/// Sample standard deviation (n − 1); 0 below two values.
[[nodiscard]] double deviationOf(std::span<const double> values);

/// a − b, element by element; the lengths must be equal.
[[nodiscard]] std::vector<double> differences(std::span<const double> a, std::span<const double> b);

/// value = block + setting + noise, by least squares.
struct BlockFit {
    std::vector<double> means; ///< by setting
    double residual = 0;       ///< s, the noise's SD
    int degrees = 0;           ///< (settings − 1)(blocks − 1)
};
/// `values[setting][block]`, none missing; at least one setting and one block.
[[nodiscard]] BlockFit fitBlocks(const std::vector<std::vector<double>>& values);

/// Holm's step-down adjustment; order kept, at most 1.  Source  Holm 1979; golden by statsmodels.
[[nodiscard]] std::vector<double> holmAdjusted(const std::vector<double>& p);

/// Exact two-sided p of the mean difference when every difference could as well have had the other sign: the share of
/// the 2ⁿ sign patterns with a sum as far from 0. Null for none and above 20, which would take seconds.
[[nodiscard]] std::optional<double> signFlipP(std::span<const double> differences);

} // namespace engine
