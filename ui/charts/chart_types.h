// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// What the x axis shows.
enum class XAxisMode { Step, Epoch, Tokens, Time };

/// Where in a run a point was measured, in every unit an x axis can have. None of the four falls within a series.
struct ChartPosition {
    double step = 0;
    double epoch = 0;
    double tokens = 0;  ///< real tokens this run has seen
    double seconds = 0; ///< of activity since the run began

    [[nodiscard]] double in(XAxisMode mode) const
    {
        switch (mode) {
        case XAxisMode::Epoch:
            return epoch;
        case XAxisMode::Tokens:
            return tokens;
        case XAxisMode::Time:
            return seconds;
        case XAxisMode::Step:
            break;
        }
        return step;
    }
};

struct XRange {
    double low = 0;
    double high = 1;
    bool operator==(const XRange&) const = default;
};

/// What one series is worth at the crosshair.
struct CrosshairValue {
    QString seriesId;
    double value = 0; ///< last one measured at or before the crosshair's step
    std::optional<double> smoothed;
    double step = 0; ///< where it was measured
};

/// Words of a chart, translated by the caller.
struct ChartText {
    QString title;
    QString yTitle;    ///< quantity and unit, "Loss (nats)"
    QString emptyText; ///< what will appear here, shown while there is no data
};

} // namespace ui
