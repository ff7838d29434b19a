// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/parallel_axes.h"

#include <memory>

namespace ui {

class RunSelection;

/// Parallel coordinates: an axis a number, a line a run.
/// Mouse    a drag along an axis brushes it, which filters every view; a drag of the brush moves it, a click on the
/// axis
///          takes it away. A title is dragged to another place, and a double click on it turns the axis round. A line
///          under the mouse is highlighted everywhere, a click selects its run.
/// Keys     Left and Right go from axis to axis, with Ctrl they take the axis along; Up and Down keep the upper or
/// lower
///          half of what passes there, Delete takes the brush away, F turns the axis round.
class ParallelChart : public Chart {
    Q_OBJECT

public:
    struct Run {
        QString name, label;
        double lambda = 0;
    };

    /// The selection is not owned and lives longer; the filter's name there is the chart's.
    ParallelChart(ChartGroup* group, RunSelection* selection, const QString& name, const ChartText& text,
                  QWidget* parent = nullptr);
    ~ParallelChart() override;

    /// The values of an axis are in the order of the runs, and of one step (null: the end). Put at another step,
    /// brushes hold the runs that they chose, and are drawn as an outline around them.
    void setData(std::vector<Run> runs, std::vector<ParallelAxis> axes, std::optional<double> step = {});
    [[nodiscard]] const ParallelAxes& axes() const { return m_axes; }
    void clearBrushes();
    /// In the plot's pixels: where an axis stands, and a position on it.
    [[nodiscard]] QPoint pixelOf(std::size_t place, double position) const;
    [[nodiscard]] QPoint titlePixel(std::size_t place) const;

    [[nodiscard]] bool isEmpty() const override { return m_runs.empty() || m_axes.count() == 0; }
    [[nodiscard]] QString csv() const override;

protected:
    void rebuild() override;
    [[nodiscard]] QString readout(const QPointF& position) const override;
    void hovered(const std::optional<QPoint>& position) override;
    bool doubleClicked(const QPoint& position) override;
    void movePoint(int points) override;
    void addMenuItems(QMenu* menu) override;
    void themeChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Parts;
    struct Drag;
    void connectMouse();
    void press(const QPoint& position);
    void drag(const QPoint& position);
    void release(const QPoint& position);
    bool keyOnAxis(int key);
    void brushed();
    [[nodiscard]] std::optional<std::size_t> axisNear(const QPoint& pixel, double reach) const;
    [[nodiscard]] double positionAt(int y) const;
    [[nodiscard]] std::optional<std::size_t> runNear(const QPoint& pixel) const;
    [[nodiscard]] QString cutTitleAt(const QPoint& pixel) const; ///< the whole of a title that is drawn cut
    void rebuildRuns();
    void rebuildAxes();
    void rebuildTexts(std::size_t place);

    RunSelection* m_selection;
    std::vector<Run> m_runs;
    ParallelAxes m_axes;
    std::unique_ptr<Parts> m_parts;
    std::unique_ptr<Drag> m_drag;
    std::size_t m_focused = 0; ///< axis that the keyboard is at
};

} // namespace ui
