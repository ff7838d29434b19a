// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report_document.h"
#include "engine/verdict.h"
#include "report/svg_canvas.h"

#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Differences from λ = 0, a row each: the mean as a dot on a thick bar (interval over seeds) above a thin one (over
/// seeds and new examples), 0 as a line, the user's margin as a band around it.
struct ForestChart {
    struct Row {
        std::string label, figures; ///< left and right of the bars
        double difference = 0;
        std::optional<Interval> seeds, examples;
        std::string colour = "ink"; ///< of the palette
    };
    std::string description, xTitle;
    std::vector<Row> rows;
    std::optional<double> margin;
};

/// Empty where no row has a finite figure.
[[nodiscard]] ReportDrawing drawForest(const ForestChart& chart, const Palette& palette);

} // namespace engine
