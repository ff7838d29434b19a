// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QStringList>

#include <memory>

namespace ui {

/// Bars over an axis of numbers (a histogram), or one group of bars for each category.
struct BarFigures {
    struct Bar {
        double from = 0, to = 0; ///< ends on the x axis; of categories: 0, 1, … ± 0.5
        double value = 0;
        QString text; ///< beside the mouse
    };
    struct Series {
        QString name; ///< in the legend, where there are several, each in its own colour
        std::vector<Bar> bars;
    };
    std::vector<Series> series;
    QStringList categories; ///< empty: the axis is one of numbers
    QString xTitle;
    std::optional<double> mark; ///< a dashed line across
    std::optional<double> top;  ///< upper end of the y axis; null: a little above the highest bar
};

class BarChart : public Chart {
    Q_OBJECT

public:
    BarChart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent = nullptr);
    ~BarChart() override;

    void setFigures(BarFigures figures);
    [[nodiscard]] const BarFigures& figures() const { return m_figures; }

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString csv() const override;

protected:
    void rebuild() override;
    [[nodiscard]] QString readout(const QPointF& position) const override;
    void movePoint(int points) override;
    void themeChanged() override;
    [[nodiscard]] std::vector<QCPAbstractPlottable*> legendEntries() const override;

private:
    struct Parts;
    void rebuildBars();
    void rebuildAxes();
    void chooseTickers();
    void showLegend();

    std::unique_ptr<Parts> m_parts;
    BarFigures m_figures;
    int m_focused = -1; ///< bar of the first series that the keyboard is at
};

/// The bars of categories, those of each series side by side: `values[series][category]`; `texts` beside the mouse.
[[nodiscard]] std::vector<BarFigures::Bar> categoryBars(std::size_t series, std::size_t allSeries,
                                                        const std::vector<double>& values, const QStringList& texts);

} // namespace ui
