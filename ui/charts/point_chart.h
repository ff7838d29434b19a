// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QColor>
#include <QPointF>

#include <vector>

namespace ui {

class RunSelection;

/// A chart with a dot a run. The dot under the mouse is highlighted in every view, a click selects its run (with Ctrl:
/// adds it or takes it away), a click beside all dots selects none. With the focus Left and Right go from dot to dot.
class PointChart : public Chart {
    Q_OBJECT

public:
    struct Dot {
        QString run;
        double lambda = 0;
        QPointF at;        ///< in the axes' units
        QString text;      ///< what stands beside the mouse; may hold several lines
        bool open = false; ///< a ring instead of a disc: of another kind than the others
    };

    /// The selection is not owned and lives longer.
    PointChart(ChartGroup* group, RunSelection* selection, const QString& name, const ChartText& text,
               QWidget* parent = nullptr);

    /// Those that are drawn now: all that pass the filters.
    [[nodiscard]] const std::vector<Dot>& dots() const { return m_dots; }
    [[nodiscard]] QPoint pixelOf(const Dot& dot) const;

protected:
    void setDots(std::vector<Dot> dots) { m_dots = std::move(dots); }
    [[nodiscard]] RunSelection* selection() const { return m_selection; }
    /// λ's colour, faint while other runs are highlighted.
    [[nodiscard]] QColor dotColor(const Dot& dot) const;
    /// A ring in the text's colour marks what is selected; none for the others.
    [[nodiscard]] bool isSelected(const Dot& dot) const;

    [[nodiscard]] QString readout(const QPointF& position) const override;
    void hovered(const std::optional<QPoint>& position) override;
    void clicked(const QPoint& position, Qt::KeyboardModifiers modifiers) override;
    void movePoint(int points) override;

private:
    [[nodiscard]] const Dot* dotAt(const QPoint& pixel) const;

    RunSelection* m_selection;
    std::vector<Dot> m_dots;
};

} // namespace ui
