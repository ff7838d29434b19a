// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// Seconds since 1970 of "2026-11-24T10:15:00Z" (a fraction of a second may stand before the Z); null for other texts.
[[nodiscard]] std::optional<double> unixTime(std::string_view utc);

/// "events.out.tfevents.1795515300.sibo"
[[nodiscard]] std::string eventFileName(const RunRecord& run);

/// Bytes of a run's event file. `all` are the runs of the export: their settings make the HPARAMS page.
[[nodiscard]] std::string eventFileBytes(const RunRecord& run, const std::vector<const RunRecord*>& all);

} // namespace engine
