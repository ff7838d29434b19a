// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/marks.h"

#include "theme/theme_colors.h"

#include <cmath>

namespace ui {

namespace {

constexpr int kVeil = 200; // of 255

} // namespace

Marks::Marks(QCustomPlot* plot) : QCPAbstractPlottable(plot->xAxis, plot->yAxis) {}

void Marks::clear()
{
    bars.clear();
    marks.clear();
}

double Marks::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1; // charts find their dots themselves
}

QCPRange Marks::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = false;
    return {};
}

QCPRange Marks::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    found = false;
    return {};
}

void Marks::draw(QCPPainter* painter)
{
    applyDefaultAntialiasingHint(painter);
    for (const Bar& bar : bars) {
        painter->setPen(bar.pen);
        const QPointF from = coordsToPixels(bar.from.x(), bar.from.y());
        const QPointF to = coordsToPixels(bar.to.x(), bar.to.y());
        painter->drawLine(from, to);
        const bool upright = std::abs(from.x() - to.x()) < std::abs(from.y() - to.y());
        const QPointF across = upright ? QPointF(bar.cap / 2, 0) : QPointF(0, bar.cap / 2);
        if (bar.cap <= 0)
            continue;
        painter->drawLine(from - across, from + across);
        painter->drawLine(to - across, to + across);
    }
    for (const Mark& mark : marks) {
        mark.style.applyTo(painter, mark.style.pen());
        mark.style.drawShape(painter, coordsToPixels(mark.at.x(), mark.at.y()));
    }
}

void Marks::drawLegendIcon(QCPPainter*, const QRectF&) const {}

QCPItemStraightLine* addReferenceLine(QCustomPlot& plot, Qt::Orientation orientation)
{
    auto* line = new QCPItemStraightLine(&plot);
    line->setLayer(QStringLiteral("grid"));
    line->setVisible(false);
    for (QCPItemPosition* point : {line->point1, line->point2}) {
        // Before any coordinate is set: changing the type of a placed point moves its coordinates.
        if (orientation == Qt::Horizontal)
            point->setTypeX(QCPItemPosition::ptAxisRectRatio);
        else
            point->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    return line;
}

void placeReferenceLine(QCPItemStraightLine& line, Qt::Orientation orientation, double at)
{
    if (orientation == Qt::Horizontal) {
        line.point1->setCoords(0, at);
        line.point2->setCoords(1, at);
    } else {
        line.point1->setCoords(at, 0);
        line.point2->setCoords(at, 1);
    }
    line.setVisible(true);
}

void styleLabel(QCPItemText& label, const ThemeColors& colors, const QFont& font)
{
    QColor veil = colors.plotBackground;
    veil.setAlpha(kVeil);
    label.setLayer(QStringLiteral("legend"));
    label.setFont(font);
    label.setColor(colors.mutedText);
    label.setBrush(veil);
    label.setPadding({4, 1, 4, 1});
}

} // namespace ui
