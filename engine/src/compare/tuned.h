// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/panels.h"

#include <map>
#include <span>
#include <vector>

namespace engine {

/// A panel put together from several that differ in the learning rate alone: each λ at its own best.
struct TunedPanel {
    Panel panel;                    ///< h0 arms only; its settings leave the learning rate out
    std::map<double, double> rates; ///< λ → the learning rate chosen for it
};

/// The rate is the one with the best mean of the endpoint's metric on validation, over the seeds; the lower one on
/// ties. Nothing where the learning rate does not vary or a λ has no validation figure.
[[nodiscard]] std::vector<TunedPanel> tunedPanels(const std::vector<Panel>& panels, const StudyEndpoint& endpoint);

} // namespace engine
