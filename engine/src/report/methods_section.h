// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_data.h"

namespace engine {

/// How the figures were made, in sentences that follow from what was done.
[[nodiscard]] ReportBlocks methodsSection(const ReportData& data);

/// Machine, number format, versions, hashes of data and model.
[[nodiscard]] ReportBlocks machineSection(const ReportData& data);

/// The command and the configuration that make these runs again.
[[nodiscard]] ReportBlocks repeatSection(const ReportData& data);

} // namespace engine
