// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/panel_judge.h"

#include <string>
#include <vector>

namespace engine {

struct ArmPair {
    const Arm *first = nullptr, *second = nullptr;
};

struct ExampleSpread {
    std::vector<double>
        variances; ///< V of each pair's mean difference, in the verdict's unit squared; empty: no figures
    int draws = 0;
    bool ownSplits = false; ///< the runs of one block were judged on the same examples, other blocks on others
    std::string problem;    ///< why there are no figures, where predictions are missing or cannot be used
};

/// The examples' part of the variance (stats/joint_bootstrap.h) from the stored predictions of these arms. Without all
/// of them, or where each block has examples of its own, there are no figures. Fewer draws, at least 1,000, where all
/// of them would take long.
[[nodiscard]] ExampleSpread exampleSpread(const std::vector<ArmPair>& pairs, const std::vector<Block>& blocks,
                                          const JudgeContext& context);

} // namespace engine
