// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"

#include "charts/chart_group.h"
#include "charts/marks.h"
#include "charts/plot_style.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kGroupShare = 0.8; // of a category's width that its bars take
constexpr double kHeadroom = 1.06;
constexpr double kFill = 0.55, kLegendGround = 0.85;

/// Each series its own colour, all of them readable on the background of both themes.
QColor seriesColor(std::size_t series, const ThemeColors& colors)
{
    const QColor all[] = {colors.accent, colors.warning, colors.success, colors.plotText, colors.error};
    return all[series % std::size(all)];
}

/// Ticks at whole numbers alone: nothing has 17.5 tokens.
class WholeTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override
    {
        return std::max(1.0, std::floor(QCPAxisTicker::getTickStep(range)));
    }
    int getSubTickCount(double) override { return 0; }
};

bool isWhole(double value)
{
    return value == std::floor(value);
}

QString shortened(const QString& text, int width)
{
    return QFontMetrics(QApplication::font()).elidedText(text, Qt::ElideRight, width);
}

} // namespace

struct BarChart::Parts {
    std::vector<QCPGraph*> graphs; ///< one a series: steps down to zero
    QCPItemStraightLine* mark = nullptr;
    QSharedPointer<QCPAxisTicker> numbers{new QCPAxisTicker}, wholes{new WholeTicker};
    QSharedPointer<QCPAxisTickerText> names{new QCPAxisTickerText};
};

BarChart::BarChart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent)
    : Chart(group, name, text, parent), m_parts(std::make_unique<Parts>())
{
    m_parts->mark = addReferenceLine(*plot(), Qt::Vertical);
    m_parts->mark->setLayer(QStringLiteral("axes"));
    BarChart::themeChanged();
}

BarChart::~BarChart() = default;

void BarChart::setFigures(BarFigures figures)
{
    m_figures = std::move(figures);
    m_focused = -1;
    changed();
}

bool BarChart::isEmpty() const
{
    return std::all_of(m_figures.series.begin(), m_figures.series.end(),
                       [](const BarFigures::Series& series) { return series.bars.empty(); });
}

void BarChart::rebuild()
{
    rebuildBars();
    rebuildAxes();
}

void BarChart::rebuildBars()
{
    const ThemeColors& colors = group()->theme()->colors();
    while (m_parts->graphs.size() > m_figures.series.size()) {
        plot()->removeGraph(m_parts->graphs.back());
        m_parts->graphs.pop_back();
    }
    while (m_parts->graphs.size() < m_figures.series.size())
        m_parts->graphs.push_back(plot()->addGraph());
    for (std::size_t i = 0; i < m_figures.series.size(); ++i) {
        QVector<QCPGraphData> steps;
        for (const BarFigures::Bar& bar : m_figures.series[i].bars) {
            // The last end at zero gives way to a bar that begins there.
            if (!steps.isEmpty() && steps.back().key == bar.from)
                steps.removeLast();
            steps.append({bar.from, bar.value});
            steps.append({bar.to, 0});
        }
        QCPGraph* graph = m_parts->graphs[i];
        graph->data()->set(steps, true);
        graph->setLineStyle(QCPGraph::lsStepLeft);
        graph->setName(m_figures.series[i].name);
        graph->addToLegend(); // once
        graph->setAdaptiveSampling(false);
        const QColor color = seriesColor(i, colors);
        graph->setPen({color, 1.2 * group()->theme()->lineScale()});
        graph->setBrush(blend(color, colors.plotBackground, kFill));
    }
    showLegend();
    m_parts->mark->setVisible(m_figures.mark.has_value() && !isEmpty());
    if (m_figures.mark)
        placeReferenceLine(*m_parts->mark, Qt::Vertical, *m_figures.mark);
}

void BarChart::showLegend()
{
    const ThemeColors& colors = group()->theme()->colors();
    QCPLegend* legend = plot()->legend;
    legend->setVisible(m_figures.series.size() > 1 && !isEmpty());
    legend->setFont(QApplication::font());
    legend->setTextColor(colors.plotText);
    QColor ground = colors.plotBackground;
    ground.setAlphaF(kLegendGround);
    legend->setBrush(ground);
    legend->setBorderPen(Qt::NoPen);
}

/// Tickers by what is drawn: categories by name, whole numbers without fractions.
void BarChart::chooseTickers()
{
    bool wholePlaces = true, wholeValues = true;
    for (const BarFigures::Series& series : m_figures.series) {
        for (const BarFigures::Bar& bar : series.bars) {
            wholePlaces = wholePlaces && isWhole(bar.from) && isWhole(bar.to);
            wholeValues = wholeValues && isWhole(bar.value);
        }
    }
    const bool categories = !m_figures.categories.isEmpty();
    plot()->xAxis->setTicker(categories    ? m_parts->names.staticCast<QCPAxisTicker>()
                             : wholePlaces ? m_parts->wholes
                                           : m_parts->numbers);
    plot()->yAxis->setTicker(wholeValues && !categories ? m_parts->wholes : m_parts->numbers);
    plot()->xAxis->grid()->setVisible(!categories);
}

void BarChart::rebuildAxes()
{
    chooseTickers();
    double low = 0, high = 1, top = 0;
    bool first = true;
    for (const BarFigures::Series& series : m_figures.series) {
        for (const BarFigures::Bar& bar : series.bars) {
            low = first ? bar.from : std::min(low, bar.from);
            high = first ? bar.to : std::max(high, bar.to);
            top = std::max(top, bar.value);
            first = false;
        }
    }
    plot()->xAxis->setLabel(m_figures.xTitle);
    const bool categories = !m_figures.categories.isEmpty();
    if (categories) {
        const int width = plot()->axisRect()->width() / static_cast<int>(m_figures.categories.size()) - 6;
        QMap<double, QString> names;
        for (int i = 0; i < m_figures.categories.size(); ++i)
            names[i] = shortened(m_figures.categories[i], std::max(width, 12));
        m_parts->names->setTicks(names);
        low = -0.5;
        high = static_cast<double>(m_figures.categories.size()) - 0.5;
    }
    if (isZoomedAlone())
        return;
    plot()->xAxis->setRange(low, high);
    plot()->yAxis->setRange(0, m_figures.top.value_or(top > 0 ? top * kHeadroom : 1));
}

void BarChart::themeChanged()
{
    const ThemeColors& colors = group()->theme()->colors();
    m_parts->mark->setPen({colors.warning, 1.4 * group()->theme()->lineScale(), Qt::DashLine});
}

QString BarChart::readout(const QPointF& position) const
{
    QStringList lines;
    for (const BarFigures::Series& series : m_figures.series) {
        for (const BarFigures::Bar& bar : series.bars) {
            // Of categories the whole group is told, so that its bars can be compared.
            const bool here = m_figures.categories.isEmpty()
                                  ? position.x() >= bar.from && position.x() < bar.to
                                  : std::lround(position.x()) == std::lround((bar.from + bar.to) / 2);
            if (here && !bar.text.isEmpty())
                lines += bar.text.toHtmlEscaped();
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

void BarChart::movePoint(int points)
{
    if (m_figures.series.empty() || m_figures.series.front().bars.empty())
        return;
    const auto& bars = m_figures.series.front().bars;
    m_focused = std::clamp(m_focused + points, 0, static_cast<int>(bars.size()) - 1);
    const BarFigures::Bar& bar = bars[static_cast<std::size_t>(m_focused)];
    showReadout({static_cast<int>(plot()->xAxis->coordToPixel((bar.from + bar.to) / 2)),
                 static_cast<int>(plot()->yAxis->coordToPixel(bar.value))});
}

std::vector<QCPAbstractPlottable*> BarChart::legendEntries() const
{
    if (plot()->legend->visible()) // it is in the picture
        return {};
    return {m_parts->graphs.begin(), m_parts->graphs.end()};
}

QString BarChart::csv() const
{
    QString text = m_figures.categories.isEmpty() ? QStringLiteral("series,from,to,value\n")
                                                  : QStringLiteral("series,category,value\n");
    for (const BarFigures::Series& series : m_figures.series) {
        for (const BarFigures::Bar& bar : series.bars) {
            const auto category = static_cast<qsizetype>(std::lround((bar.from + bar.to) / 2));
            const QString place = m_figures.categories.isEmpty()
                                      ? csvNumber(bar.from) + QLatin1Char(',') + csvNumber(bar.to)
                                      : csvField(m_figures.categories.value(category));
            text += csvField(series.name) + QLatin1Char(',') + place + QLatin1Char(',') + csvNumber(bar.value) +
                    QLatin1Char('\n');
        }
    }
    return text;
}

std::vector<BarFigures::Bar> categoryBars(std::size_t series, std::size_t allSeries, const std::vector<double>& values,
                                          const QStringList& texts)
{
    std::vector<BarFigures::Bar> bars;
    const double width = kGroupShare / static_cast<double>(std::max<std::size_t>(1, allSeries));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double left = static_cast<double>(i) - kGroupShare / 2 + width * static_cast<double>(series);
        bars.push_back({left, left + width, values[i], texts.value(static_cast<qsizetype>(i))});
    }
    return bars;
}

} // namespace ui
