// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/panel_judge.h"

#include <vector>

namespace engine {

struct ArmPair {
    const Arm *first = nullptr, *second = nullptr;
};

struct ExampleSpread {
    std::vector<double>
        variances; ///< V of each pair's mean difference, in the verdict's unit squared; empty: no figures
    int draws = 0;
};

/// The examples' part of the variance (stats/joint_bootstrap.h) from the stored predictions of these arms. Without all
/// of them there are no figures, and the context's cache knows why. Fewer draws, at least 1,000, where all of them
/// would take long.
[[nodiscard]] ExampleSpread exampleSpread(const std::vector<ArmPair>& pairs, const std::vector<Block>& blocks,
                                          const JudgeContext& context);

} // namespace engine
