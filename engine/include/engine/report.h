// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A study as one self-contained HTML page: table of runs, figures (loss, metric over steps, metric over λ, similarity
/// by layer with the frozen base, similarity over steps), configuration, the exact command. Figures are inline SVG;
/// no script, no network. All text from files is escaped.
[[nodiscard]] std::string htmlReport(const std::string& title, const std::vector<RunRecord>& runs);

/// One row a run: its settings, state, last loss, best metric, test metrics, last similarity, machine; RFC 4180. The
/// first column, `run`, is that of all tables of an export (run_export.h).
[[nodiscard]] std::string csvTable(const std::vector<RunRecord>& runs);

/// Replaces a file as one step: a write that fails leaves the old one.  Errors  EngineError{DiskFull, MissingFile, Io}.
void writeReportFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace engine
