// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/point_chart.h"

#include <memory>

namespace ui {

struct ScatterFigures {
    std::vector<PointChart::Dot> dots; ///< runs that have both numbers
    QString xTitle, yTitle;
    QString xId, yId; ///< name the columns in CSV
};

/// One number of the runs against another; colour = λ.
class ScatterChart : public PointChart {
    Q_OBJECT

public:
    ScatterChart(ChartGroup* group, RunSelection* selection, const QString& name, const ChartText& text,
                 QWidget* parent = nullptr);
    ~ScatterChart() override;

    void setFigures(ScatterFigures figures);
    [[nodiscard]] const ScatterFigures& figures() const { return m_figures; }

    [[nodiscard]] bool isEmpty() const override { return m_figures.dots.empty(); }
    [[nodiscard]] QString csv() const override;

protected:
    void rebuild() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    ScatterFigures m_figures;
};

} // namespace ui
