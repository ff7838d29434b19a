// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/weighted_metric.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace engine {

/// Runs by setting and seed, all judged on the same `examples` examples.
struct CrossedRuns {
    std::vector<std::vector<std::shared_ptr<const WeightedMetric>>> metrics; ///< [setting][seed], none null
    std::size_t examples = 0;
    std::vector<std::pair<std::size_t, std::size_t>> pairs; ///< settings to compare: first − second
};

/// How much of the variance of a pair's mean difference over the seeds is due to the choice of examples, by a joint
/// bootstrap over seeds and examples, the same examples for every setting and seed in each draw.
///   D_b(w)   difference of seed b on the examples drawn (w);  D_b that on all of them
///   V        = Var_w[mean_b D_b(w)] − I / (n − 1),   I = E_w[var_b D_b(w)] − var_b D_b,   var_b with divisor n
/// The draw over the seeds is not made but summed: given w, its variance is var_b D_b(w) / n exactly. I is the seeds'
/// noise from single examples; it is in the variance between the seeds already, and a plain bootstrap of a crossed
/// design would count it three times (McCullagh 2000; Owen 2007, "The pigeonhole bootstrap"). Never below 0.
/// The variance of a mean difference for new seeds and new examples is then  s²·2/n + V.
/// Source of the draws: draws.h, stream = number of the draw; the result is the same for any number of threads (0: as
/// many as the machine has, at most 8). `stop` is looked at before each draw; asked to stop, nothing is returned.
[[nodiscard]] std::vector<double> exampleVariances(const CrossedRuns& runs, int draws, std::uint64_t randomSeed,
                                                   int threads = 0, const std::stop_token& stop = {});

} // namespace engine
