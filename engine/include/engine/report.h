// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <filesystem>
#include <string>
#include <vector>

namespace engine {

/// A study as one self-contained HTML page: table of runs, figures (loss, metric over steps, metric over λ, similarity
/// by layer with the frozen base, similarity over steps), configuration, the exact command. Figures are inline SVG;
/// no script, no network. All text from files is escaped.
[[nodiscard]] std::string htmlReport(const std::string& title, const std::vector<RunRecord>& runs);

/// One row a run: name, label, λ, seed, state, steps, last loss, best metric, test metrics, last similarity.
[[nodiscard]] std::string csvTable(const std::vector<RunRecord>& runs);

} // namespace engine
