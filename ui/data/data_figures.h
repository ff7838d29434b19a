// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/bar_chart.h"
#include "engine/data_facts.h"

namespace ui {

/// Lengths of a split's rows, with the cut-off as a mark where tokens are counted.
[[nodiscard]] BarFigures lengthFigures(const engine::DataReport& report, const engine::SplitReport& split);

/// Share of each class by split, in percent; the most frequent twelve of the first split, the others as one.
[[nodiscard]] BarFigures labelFigures(const engine::DataReport& report);

} // namespace ui
