// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison.h"
#include "engine/verdict.h"
#include "selection.h"

#include <string>
#include <vector>

namespace cli {

/// A study, or the runs picked by hand, compared and judged.
struct JudgedGroup {
    std::string study; ///< name; empty: runs picked by hand
    engine::Comparison comparison;
    engine::Verdict verdict;
};
[[nodiscard]] std::vector<JudgedGroup> judgedGroups(const Selection& selection, const std::string& baseline = {});

/// Settings with their means, every λ against λ = 0, and the sentences, below the table of the runs.
[[nodiscard]] std::string studyText(const std::vector<JudgedGroup>& groups);

/// {"runs": [… as runsJson …], "studies": [{"study", "endpoint", "settings": […], "panels": […], "tuned", "signatures",
/// "sentences"}]}; differences and intervals in "unit", positive = better.
[[nodiscard]] std::string studyJson(const std::vector<engine::RunSummary>& runs,
                                    const std::vector<JudgedGroup>& groups);

} // namespace cli
