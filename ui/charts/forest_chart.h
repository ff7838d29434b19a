// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/robust_range.h"

#include <memory>

namespace ui {

/// One difference from λ = 0, or without figures a heading, or a λ about which nothing can be said.
struct ForestRow {
    QString label;
    QString figures; ///< "+1.2 (0.4 to 2.0)", at the right
    QString text;    ///< beside the mouse
    double lambda = 0;
    std::optional<double> difference;
    std::optional<ValueRange> seeds;    ///< over seeds, for these examples
    std::optional<ValueRange> examples; ///< over seeds and new examples
    bool heading = false;
};

struct ForestFigures {
    std::vector<ForestRow> rows; ///< from the top
    std::optional<double> margin;
    QString xTitle; ///< "Difference from λ = 0 (points)"
};

/// Differences from λ = 0, a row each, with two intervals: over seeds (thick bar) and over seeds and new examples (thin
/// bar below); a line at zero, and a band within which a difference does not matter to the user.
class ForestChart : public Chart {
    Q_OBJECT

public:
    ForestChart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent = nullptr);
    ~ForestChart() override;

    void setFigures(ForestFigures figures);
    [[nodiscard]] const ForestFigures& figures() const { return m_figures; }

    [[nodiscard]] bool isEmpty() const override { return m_figures.rows.empty(); }
    [[nodiscard]] QString csv() const override;

protected:
    void rebuild() override;
    [[nodiscard]] QString readout(const QPointF& position) const override;
    void movePoint(int points) override;
    void themeChanged() override;

private:
    struct Parts;
    void rebuildTexts();
    void rebuildRange();
    void rebuildBars();
    [[nodiscard]] double heightOf(std::size_t row) const;

    std::unique_ptr<Parts> m_parts;
    ForestFigures m_figures;
    int m_focused = -1; ///< row that the keyboard is at
};

} // namespace ui
