// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison.h"
#include "engine/report_document.h"
#include "engine/run_export.h"
#include "engine/runs.h"
#include "engine/verdict.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Reports: what was asked, the verdict, figures, tables, methods, and how to do it again. All numbers come from
/// compareRuns() and judge() and become text by figure_text.h, as on the compare page.
namespace engine {

struct ReportOptions {
    std::string baseline; ///< a run's name, for Δ; empty: λ = 0
    VerdictOptions verdict;
};

/// The numbers of a group of runs.
struct JudgedGroup {
    Comparison comparison;
    Verdict verdict;
};

/// Never throws for runs without figures.   Thread: any, it only reads run folders.
[[nodiscard]] JudgedGroup judgeGroup(const RunGroup& group, const ReportOptions& options = {});

/// Sections of each group, one behind the other; a single group has no heading of its own. `judged`: judgeGroup() of
/// each, by the same options.
[[nodiscard]] ReportDocument buildReport(const std::string& title, const std::vector<RunGroup>& groups,
                                         const std::vector<JudgedGroup>& judged, const ReportOptions& options);

/// Judges the groups and sets their report.   Never throws for runs without figures.   Thread: any.
[[nodiscard]] ReportDocument buildReport(const std::string& title, const std::vector<RunGroup>& groups,
                                         const ReportOptions& options = {});

/// One self-contained page: figures are inline SVG; no script, no network; light and dark by the reader's preference,
/// light on paper. All texts are escaped. (PDF: app/report.)
[[nodiscard]] std::string htmlReport(const ReportDocument& document);

/// One row a run: its settings, state, last loss, best metric, test metrics, last similarity, machine; RFC 4180. The
/// first column, `run`, is that of all tables of an export (run_export.h).
[[nodiscard]] std::string csvTable(const std::vector<RunRecord>& runs);

/// Replaces a file as one step: a write that fails leaves the old one.  Errors  EngineError{DiskFull, MissingFile, Io}.
void writeReportFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace engine
