// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/point_chart.h"

#include "charts/chart_group.h"
#include "charts/run_selection.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <qcustomplot.h>

namespace ui {

namespace {

constexpr double kReach = 12; // px from a dot that still mean it
constexpr double kFadedShare = 0.25;

} // namespace

PointChart::PointChart(ChartGroup* group, RunSelection* selection, const QString& name, const ChartText& text,
                       QWidget* parent)
    : Chart(group, name, text, parent), m_selection(selection)
{
    for (const auto signal :
         {&RunSelection::filterChanged, &RunSelection::highlightChanged, &RunSelection::selectionChanged})
        connect(selection, signal, this, [this] { changed(); });
}

QPoint PointChart::pixelOf(const Dot& dot) const
{
    return {static_cast<int>(std::lround(plot()->xAxis->coordToPixel(dot.at.x()))),
            static_cast<int>(std::lround(plot()->yAxis->coordToPixel(dot.at.y())))};
}

QColor PointChart::dotColor(const Dot& dot) const
{
    const QColor color = lambdaColor(dot.lambda, group()->theme()->isDark());
    if (m_selection->highlighted().isEmpty() || m_selection->highlighted().contains(dot.run))
        return color;
    return blend(color, group()->theme()->colors().plotBackground, kFadedShare);
}

bool PointChart::isSelected(const Dot& dot) const
{
    return m_selection->selected().contains(dot.run);
}

const PointChart::Dot* PointChart::dotAt(const QPoint& pixel) const
{
    const Dot* nearest = nullptr;
    double reach = kReach;
    for (const Dot& dot : m_dots) {
        const QPoint away = pixelOf(dot) - pixel;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= reach) {
            reach = distance;
            nearest = &dot;
        }
    }
    return nearest;
}

QString PointChart::readout(const QPointF& position) const
{
    const Dot* dot = dotAt({static_cast<int>(std::lround(plot()->xAxis->coordToPixel(position.x()))),
                            static_cast<int>(std::lround(plot()->yAxis->coordToPixel(position.y())))});
    return dot ? dot->text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) : QString();
}

void PointChart::hovered(const std::optional<QPoint>& position)
{
    const Dot* dot = position ? dotAt(*position) : nullptr;
    m_selection->setHighlighted(dot ? QSet<QString>{dot->run} : QSet<QString>());
}

void PointChart::clicked(const QPoint& position, Qt::KeyboardModifiers modifiers)
{
    const Dot* dot = dotAt(position);
    if (!dot)
        m_selection->setSelected({});
    else if (modifiers.testFlag(Qt::ControlModifier))
        m_selection->toggleSelected(dot->run);
    else
        m_selection->setSelected({dot->run});
}

void PointChart::movePoint(int points)
{
    std::vector<const Dot*> order;
    for (const Dot& dot : m_dots)
        order.push_back(&dot);
    if (order.empty())
        return;
    std::stable_sort(order.begin(), order.end(), [](const Dot* a, const Dot* b) {
        return a->at.x() != b->at.x() ? a->at.x() < b->at.x() : a->at.y() < b->at.y();
    });
    const auto isHighlighted = [this](const Dot* dot) { return m_selection->highlighted().contains(dot->run); };
    const auto now = std::find_if(order.begin(), order.end(), isHighlighted);
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const auto from = now == order.end() ? (points > 0 ? -1 : last + 1) : now - order.begin();
    const Dot* dot = order[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + points, 0, last))];
    m_selection->setHighlighted({dot->run});
    showReadout(pixelOf(*dot));
}

} // namespace ui
