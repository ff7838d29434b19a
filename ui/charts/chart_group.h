// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"
#include "charts/file_dialogs.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class Chart;
class SeriesModel;
class Theme;

/// What the charts of a page share: series, smoothing, x axis, x range and crosshair; and the one clock that repaints
/// them. A chart joins by its constructor. Nothing is drawn when data arrives: charts are marked and repainted by one
/// timer, each at most 30 times a second, and never more than about half of the time.
/// Lives longer than its charts. GUI thread.
class ChartGroup : public QObject {
    Q_OBJECT

public:
    explicit ChartGroup(Theme* theme, QObject* parent = nullptr);
    ~ChartGroup() override;

    [[nodiscard]] Theme* theme() const { return m_theme; }
    [[nodiscard]] SeriesModel* series() const { return m_series; }
    [[nodiscard]] FileDialogs& fileDialogs() { return m_fileDialogs; }
    [[nodiscard]] const std::vector<Chart*>& charts() const { return m_charts; }

    [[nodiscard]] double smoothing() const { return m_smoothing; }
    void setSmoothing(double beta); ///< clamped to 0 … 0.99
    [[nodiscard]] XAxisMode xAxisMode() const { return m_mode; }
    void setXAxisMode(XAxisMode mode); ///< resets the zoom

    /// Zoomed range if there is one, else what holds the shown data of all charts, with a small margin.
    [[nodiscard]] XRange xRange() const;
    /// What is told will reach this step: x as steps does from the start, and stands still. 0: as far as the data.
    void setLastStep(double step);
    [[nodiscard]] bool isZoomed() const { return m_zoom.has_value(); }
    void setZoom(std::optional<XRange> range);
    /// Zooms of x and of every chart's y.
    void resetZoom();

    /// Step that all charts show; empty: none. A locked crosshair stays when the mouse leaves.
    [[nodiscard]] std::optional<double> crosshairStep() const { return m_crosshair; }
    void setCrosshairStep(std::optional<double> step);
    [[nodiscard]] bool isCrosshairLocked() const { return m_locked; }
    void setCrosshairLocked(bool locked);

    void requestRepaint(Chart* chart);
    void requestRepaintAll();
    /// A visible chart waits for the clock.
    [[nodiscard]] bool isRepaintPending() const;

signals:
    void smoothingChanged(double beta);
    void xAxisModeChanged(ui::XAxisMode mode);
    void zoomChanged();
    void crosshairChanged();
    void repainted(); ///< after a round of the timer; value tables follow it
    void chartsChanged();

private:
    friend class Chart;
    void addChart(Chart* chart);
    void removeChart(Chart* chart);
    void repaintSome();

    struct Clock;
    Theme* m_theme;
    SeriesModel* m_series;
    FileDialogs m_fileDialogs;
    std::vector<Chart*> m_charts;
    std::unique_ptr<Clock> m_clock;
    double m_smoothing;
    XAxisMode m_mode = XAxisMode::Step;
    std::optional<XRange> m_zoom;
    double m_lastStep = 0;
    std::optional<double> m_crosshair;
    bool m_locked = false;
};

/// Smoothing of a new group, and of its reset button.
inline constexpr double kDefaultSmoothing = 0.6;

} // namespace ui
