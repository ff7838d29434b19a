// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/decimation.h"
#include "charts/line_chart.h"
#include "charts/series_data.h"

#include <qcustomplot.h>

#include <vector>

/// Inside of LineChart, shared by its two .cpp files.
namespace ui {

/// Data and graphs of one series. The plot owns the graphs.
struct LineChart::Lines {
    SeriesData first, second, low, high; ///< the last two: mean ∓ deviation
    QCPGraph *raw, *bold, *secondLine;   ///< raw measured points, smoothed line, second line
    QCPGraph *broken, *ring, *dots;      ///< marks: not finite, best point, at the crosshair
    QCPGraph *lowLine, *highLine;        ///< edges of the band, filled between

    explicit Lines(QCustomPlot& plot);
    void remove(QCustomPlot& plot);
    void setVisible(bool visible);
    [[nodiscard]] bool empty() const { return first.empty() && second.empty(); }
};

struct LineChart::Extras {
    struct Reference {
        ReferenceLine line;
        QCPItemStraightLine* item;
        QCPItemText* label;
    };
    std::vector<Reference> references;
    int examples = 0;
    QCPItemRect* band = nullptr;
    QCPItemText* bandLabel = nullptr;
    QCPItemText* stepZero = nullptr;
};

/// Values that a logarithmic axis cannot show become gaps there.
void setPoints(QCPGraph& graph, const std::vector<PlotPoint>& points, bool logarithmic);

} // namespace ui
