// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_data.h"

namespace engine {

/// What was asked: the study's question, the endpoint and who chose it when, the margin, the strategy.
[[nodiscard]] ReportBlocks questionSection(const ReportData& data);

/// The verdict: its sentences, a forest figure and a table a panel, seeds left out, failure signatures.
[[nodiscard]] ReportBlocks verdictSection(const ReportData& data);

} // namespace engine
