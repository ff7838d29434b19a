// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

namespace ui {

struct ThemeColors;

/// Single marks and bars on a plot, each with its own look, drawn in the order given. Inside of ui/charts.
class Marks : public QCPAbstractPlottable {
    Q_OBJECT

public:
    struct Mark {
        QPointF at;
        QCPScatterStyle style;
    };
    struct Bar {
        QPointF from, to;
        QPen pen;
        double cap = 0; ///< px of the short line across each end; 0: none
    };

    explicit Marks(QCustomPlot* plot);

    std::vector<Bar> bars; ///< below the marks
    std::vector<Mark> marks;
    void clear();

    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;
};

/// A horizontal or vertical line right across the plot, below all data.
QCPItemStraightLine* addReferenceLine(QCustomPlot& plot, Qt::Orientation orientation);
void placeReferenceLine(QCPItemStraightLine& line, Qt::Orientation orientation, double at);

/// A label among the data: above lines and bars, on a veil through which they can still be seen.
void styleLabel(QCPItemText& label, const ThemeColors& colors, const QFont& font);

} // namespace ui
