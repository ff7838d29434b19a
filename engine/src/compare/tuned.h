// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/panels.h"

#include <map>
#include <string>
#include <vector>

namespace engine {

/// A panel put together from several that differ in the learning rate alone: each λ at its own best.
struct TunedPanel {
    RunPanel panel;                 ///< h0 arms only, one without cells for a λ without a rate; no learning rate among
                                    ///< its settings
    std::map<double, double> rates; ///< λ → the learning rate chosen for it; a λ without one is missing
    std::vector<std::string> leftOut; ///< rates that did not compete: "0.004 for λ = 0.3 (seed 2 diverged)"
};

/// The rate is the one with the best mean of the endpoint's metric on validation; the lower one on ties. Only rates
/// with a figure for every seed that the λ has at any rate compete: the seeds that did not diverge would be a rate's
/// lucky ones. While a run of a λ has not ended, no rate is chosen for it.
/// Nothing where the learning rate does not vary, or where there is no λ = 0, or no λ has a rate.
[[nodiscard]] std::vector<TunedPanel> tunedPanels(const std::vector<RunPanel>& panels, const StudyEndpoint& endpoint);

} // namespace engine
