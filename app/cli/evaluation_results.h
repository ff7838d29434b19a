// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "engine/evaluation.h"
#include "engine/submission.h"
#include "engine/transfer.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What `sibo eval` found, for printing.
struct EvaluationReport {
    std::optional<engine::EvaluationResult> result; ///< null: nothing was evaluated, the tables alone are asked for
    std::vector<engine::SubmissionFile> submission;
    std::vector<std::pair<std::string, engine::TransferTable>> transfer; ///< by study
    std::vector<std::string> published; ///< presets whose published figures are shown too
};

/// Tables as people read them: accuracies with their intervals, by task and arm; of a study in- and out-of-distribution
/// results by λ; published figures, marked as such.
[[nodiscard]] std::string reportText(const EvaluationReport& report);
/// {"folder", "complete", "glue_score", "group_means", "rows": […], "refused", "notes", "failures", "submission": […],
/// "studies": [{"study", "columns", "rows"}], "published": […]}
[[nodiscard]] std::string reportJson(const EvaluationReport& report);

/// Shows progress on stderr: in a terminal one line that is redrawn, else a line every few seconds.
///     svamp · 120 of 1,000 · accuracy λ 0 12.5 %, λ 0.3 15.0 % · 2:10 left
class EvaluationLine {
public:
    static constexpr double kTerminalInterval = 0.1, kPlainInterval = 10;

    EvaluationLine(const Console& console, const engine::EvaluationRequest& request);

    /// `now` is any clock in seconds that does not go back.
    void show(const engine::EvaluationProgress& progress, double now);
    void finish(); ///< ends the line

    [[nodiscard]] std::string text(const engine::EvaluationProgress& progress, std::size_t columns) const;

private:
    Console m_console;
    std::vector<std::string> m_tasks;
    std::optional<double> m_shownAt;
    std::size_t m_task = 0;
    bool m_lineOpen = false;
};

} // namespace cli
