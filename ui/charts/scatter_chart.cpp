// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_chart.h"

#include "charts/chart_group.h"
#include "charts/marks.h"
#include "charts/plot_style.h"
#include "charts/robust_range.h"
#include "charts/run_selection.h"
#include "theme/theme.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double kDotSize = 8, kPadding = 0.06;

ValueRange extent(const std::vector<PointChart::Dot>& dots, double (QPointF::*value)() const)
{
    ValueRange all{(dots.front().at.*value)(), (dots.front().at.*value)()};
    for (const PointChart::Dot& dot : dots)
        all = {std::min(all.low, (dot.at.*value)()), std::max(all.high, (dot.at.*value)())};
    return padded(all.low == all.high ? ValueRange{all.low - 0.01, all.high + 0.01} : all, kPadding);
}

} // namespace

struct ScatterChart::Parts {
    Marks* marks = nullptr;
};

ScatterChart::ScatterChart(ChartGroup* group, RunSelection* selection, const QString& name, const ChartText& text,
                           QWidget* parent)
    : PointChart(group, selection, name, text, parent), m_parts(std::make_unique<Parts>())
{
    m_parts->marks = new Marks(plot());
}

ScatterChart::~ScatterChart() = default;

void ScatterChart::setFigures(ScatterFigures figures)
{
    m_figures = std::move(figures);
    plot()->xAxis->setLabel(m_figures.xTitle);
    setYTitle(m_figures.yTitle);
}

void ScatterChart::rebuild()
{
    const ThemeColors& colors = group()->theme()->colors();
    const double scale = group()->theme()->lineScale();
    if (!isZoomedAlone()) {
        // Of all runs: the picture stands still while others are filtered out.
        const ValueRange x = extent(m_figures.dots, &QPointF::x);
        const ValueRange y = extent(m_figures.dots, &QPointF::y);
        plot()->xAxis->setRange(x.low, x.high);
        plot()->yAxis->setRange(y.low, y.high);
    }
    std::vector<Dot> shown;
    std::copy_if(m_figures.dots.begin(), m_figures.dots.end(), std::back_inserter(shown),
                 [this](const Dot& dot) { return selection()->passes(dot.run); });
    setDots(std::move(shown));
    m_parts->marks->clear();
    for (const Dot& dot : dots()) {
        const bool selected = isSelected(dot);
        const QColor color = dotColor(dot);
        const QPen outline(selected ? colors.text : color, selected || dot.open ? 2 : 1);
        const QColor fill = dot.open ? colors.base : color;
        m_parts->marks->marks.push_back(
            {dot.at, {QCPScatterStyle::ssCircle, outline, fill, (selected ? kDotSize + 2 : kDotSize) * scale}});
    }
}

QString ScatterChart::csv() const
{
    QString text = QStringLiteral("run,lambda,%1,%2\n").arg(csvField(m_figures.xId), csvField(m_figures.yId));
    for (const Dot& dot : m_figures.dots)
        text += csvField(dot.run) + QLatin1Char(',') + csvNumber(dot.lambda) + QLatin1Char(',') +
                csvNumber(dot.at.x()) + QLatin1Char(',') + csvNumber(dot.at.y()) + QLatin1Char('\n');
    return text;
}

} // namespace ui
