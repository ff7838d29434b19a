// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_export.h"

#include <string>
#include <vector>

namespace engine::csv {

/// What studies decided about their runs, one row a run: left behind ("pruned"), joined ("added"), not started
/// ("failed"). Empty where there was nothing to decide; events that cannot be read are left out and told in `notes`.
[[nodiscard]] std::string decisionsTable(const std::vector<RunGroup>& groups, std::vector<std::string>& notes);

} // namespace engine::csv
