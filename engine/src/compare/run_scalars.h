// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_facts.h"
#include "engine/comparison.h"

#include <optional>
#include <span>
#include <vector>

namespace engine {

/// The numbers of the runs that axes may show, those that at least one run has. `endpoint`: the first of them.
[[nodiscard]] std::vector<RunScalar> scalarsOf(std::span<const RunFacts> runs,
                                               const std::vector<std::optional<double>>& endpoint,
                                               const std::string& endpointLabel);

} // namespace engine
