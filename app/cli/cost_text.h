// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/bench.h"

#include <cstdint>
#include <string>
#include <vector>

/// Measured costs as people read them, and as `--json` prints them.
namespace cli {

/// A measured point with the peak memory of both sides, each from a process of its own; 0: not measured.
struct CostRow {
    engine::CostPoint point;
    std::int64_t plainPeak = 0, mixedPeak = 0;
};

/// A table, and below it how to read it.
[[nodiscard]] std::string costText(const std::vector<CostRow>& rows);
[[nodiscard]] std::string costJson(const std::vector<CostRow>& rows);

} // namespace cli
