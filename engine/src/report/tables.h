// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_data.h"

#include <string>
#include <vector>

/// Tables and lists of a report; each is empty where there is nothing to tell.
namespace engine {

[[nodiscard]] ReportBlocks settingsTable(const ReportData& data); ///< means over the seeds
[[nodiscard]] ReportBlocks runsTable(const ReportData& data);     ///< with Δ to the baseline
[[nodiscard]] ReportBlocks outcomesList(const ReportData& data);  ///< pruned, failed and diverged runs; warnings
[[nodiscard]] ReportBlocks heldOutTable(const ReportData& data);
[[nodiscard]] ReportBlocks configurationTables(const ReportData& data); ///< differing keys first

/// Every key in which the runs differ.
[[nodiscard]] std::vector<std::string> differingKeys(const std::vector<RunRecord>& runs);

/// Label of a run, or its name where it has none.
[[nodiscard]] const std::string& shownLabel(const RunRecord& run);

} // namespace engine
