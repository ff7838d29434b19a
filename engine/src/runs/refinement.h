// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/study_settings.h"

#include <optional>
#include <string>
#include <vector>

namespace engine {

/// λ values that a refinement adds, and why.
struct Refinement {
    std::vector<double> lambdas; ///< ascending
    std::string rule;            ///< "λ between 0.4, the best by mean accuracy on validation, and its neighbours"
};

/// Midway between the best λ of each panel and its neighbours there, to four decimals. λ = 0 may be the best; controls
/// and λ with a diverged seed may not. Null where no seed counts for all, or nothing new lies between.
/// `measure` is "accuracy on validation".
[[nodiscard]] std::optional<Refinement> refine(const std::vector<PlannedRun>& runs, const std::vector<RunScore>& scores,
                                               const std::string& measure);

/// How many runs one refinement of these adds at most: two λ for each panel, each with every other setting of the grid.
[[nodiscard]] std::size_t mostRefined(const std::vector<PlannedRun>& runs);

} // namespace engine
