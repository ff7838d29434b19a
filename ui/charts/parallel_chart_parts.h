// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/parallel_chart.h"

#include <qcustomplot.h>

#include <vector>

/// Inside of ParallelChart, shared by its two .cpp files. The plot owns graphs and items.
namespace ui {

struct ParallelChart::Parts {
    struct Axis {
        QCPItemLine* line;
        QCPItemText *title, *top, *bottom; ///< numbers at the ends
        QCPItemRect* brush;
        std::vector<QCPItemText*> categories;
    };
    std::vector<QCPGraph*> runs;
    std::vector<Axis> axes; ///< by place
};

/// A value as the axis words it: a category's name, a number, "–".
[[nodiscard]] QString axisText(const ParallelAxis& axis, const std::optional<double>& value);

} // namespace ui
