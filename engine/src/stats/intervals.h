// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/weighted_metric.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace engine {

/// Clopper and Pearson's interval of a share (1934): the p at which as few, or as many, of `all` have a chance of
/// (1 − level) / 2. Exact: it covers the true share at least as often as it says. 0 to 1 where all is 0.
[[nodiscard]] std::pair<double, double> exactInterval(std::int64_t right, std::int64_t all, double level = 0.95);

struct BootstrapOptions {
    int draws = 10'000;
    std::uint64_t randomSeed = 20261130;
    double level = 0.95;
    int threads = 0; ///< 0: as many as the machine has, at most 8; the result is the same for any number
};

/// Percentile bootstrap (Efron 1979) over the examples, the same draws for all metrics: examples are drawn with
/// replacement, and the metric's quantiles at (1 ∓ level) / 2 over the draws are the interval, with linear
/// interpolation as numpy's. Null for a metric that is not finite on some draw.
[[nodiscard]] std::vector<std::optional<std::pair<double, double>>>
bootstrapIntervals(std::span<const WeightedMetric* const> metrics, std::size_t examples,
                   const BootstrapOptions& options = {});

} // namespace engine
