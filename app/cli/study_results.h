// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report.h"
#include "selection.h"

#include <string>
#include <vector>

namespace cli {

/// A study, or the runs picked by hand, compared and judged.
struct JudgedStudy {
    std::string study; ///< name; empty: runs picked by hand
    engine::Comparison comparison;
    engine::Verdict verdict;
};
[[nodiscard]] std::vector<JudgedStudy> judgedStudies(const Selection& selection,
                                                     const std::vector<engine::JudgedGroup>& judged);

/// Settings with their means, every λ against λ = 0, and the sentences, below the table of the runs.
[[nodiscard]] std::string studyText(const std::vector<JudgedStudy>& studies);

/// {"runs": [… as runsJson …], "studies": [{"study", "endpoint", "settings": […], "panels": […], "tuned", "signatures",
/// "sentences"}]}; differences and intervals of a panel in its "unit", positive = better.
[[nodiscard]] std::string studyJson(const std::vector<engine::RunSummary>& runs,
                                    const std::vector<JudgedStudy>& studies);

} // namespace cli
