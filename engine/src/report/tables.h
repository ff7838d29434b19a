// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <string>
#include <vector>

namespace engine {

/// Sections of a report as HTML; each is empty where there is nothing to tell.
[[nodiscard]] std::string runsTable(const std::vector<RunRecord>& runs);
[[nodiscard]] std::string problemsList(const std::vector<RunRecord>& runs); ///< warnings and failures
[[nodiscard]] std::string testTable(const std::vector<RunRecord>& runs);
[[nodiscard]] std::string configurationTables(const std::vector<RunRecord>& runs); ///< differing keys first
[[nodiscard]] std::string commandSection(const std::vector<RunRecord>& runs);
[[nodiscard]] std::string factsSection(const std::vector<RunRecord>& runs);

/// What the figures can and cannot show, in words.
[[nodiscard]] std::string notesSection(const std::vector<RunRecord>& runs);

/// Every key in which the runs differ.
[[nodiscard]] std::vector<std::string> differingKeys(const std::vector<RunRecord>& runs);

/// Label of a run, or its name where it has none.
[[nodiscard]] const std::string& shownLabel(const RunRecord& run);

} // namespace engine
