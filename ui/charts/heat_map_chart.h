// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <memory>

class QCheckBox;

namespace ui {

class LayerHistory;
struct LayerPoint;

/// Similarity, layer × step, of the selected run; a cell reaches half-way to its neighbours.
/// Colours  0 … 1, negative values clamped and marked with a dot; or the change from the frozen base, ± 0.4 (at first).
class HeatMapChart : public Chart {
    Q_OBJECT

public:
    static constexpr double kChangeLimit = 0.4;

    /// The history is not owned and lives longer.
    HeatMapChart(ChartGroup* group, const QString& name, LayerHistory* history, QWidget* parent = nullptr);
    ~HeatMapChart() override;

    [[nodiscard]] bool showsChange() const;
    void setShowsChange(bool on);

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] std::optional<XRange> xExtent() const override;

protected:
    void rebuild() override;
    [[nodiscard]] std::optional<double> stepAt(double x) const override;
    [[nodiscard]] std::optional<double> xOfStep(double step) const override;
    [[nodiscard]] std::vector<double> crosshairSteps() const override;
    [[nodiscard]] QString readout(const QPointF& position) const override;
    void themeChanged() override;

private:
    struct Map;
    [[nodiscard]] bool changeIsPossible() const;
    [[nodiscard]] double cell(const LayerPoint& point, std::size_t layer) const;
    void rebuildCells();
    void rebuildColors();

    LayerHistory* m_history;
    QCheckBox* m_change;
    std::unique_ptr<Map> m_map;
};

} // namespace ui
