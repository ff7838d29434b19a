// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

/// statistics.json, and a comparison that says what it saw.
namespace statistics {

const nlohmann::json& golden();

/// |seen − wanted| ≤ tolerance · max(1, |wanted|)
bool isClose(double seen, double wanted, double tolerance);

} // namespace statistics
