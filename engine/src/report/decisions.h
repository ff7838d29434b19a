// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_data.h"

namespace engine {

/// What the study decided about its runs while it trained: left behind, added, not started. Empty without decisions.
[[nodiscard]] ReportBlocks decisionsList(const ReportData& data);

} // namespace engine
