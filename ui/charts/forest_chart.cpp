// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/forest_chart.h"

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

constexpr double kThickBar = 4, kThinBar = 1.6, kCap = 8, kDotSize = 10;
constexpr double kApart = 0.2; // of a row, between its two bars
constexpr double kPadding = 0.08;
constexpr double kShareForFigures = 0.45; // of the chart's width that numbers at the right may take
constexpr double kLeastSpan = 0.2;

int widest(const QStringList& texts)
{
    const QFontMetrics metrics(QApplication::font());
    int width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

struct ForestChart::Parts {
    Marks* marks = nullptr;
    QCPItemStraightLine* zero = nullptr;
    QCPItemRect* margin = nullptr;
    QSharedPointer<QCPAxisTickerText> labels{new QCPAxisTickerText};
    QSharedPointer<QCPAxisTickerText> figures{new QCPAxisTickerText};
};

ForestChart::ForestChart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent)
    : Chart(group, name, text, parent), m_parts(std::make_unique<Parts>())
{
    m_parts->marks = new Marks(plot());
    m_parts->zero = addReferenceLine(*plot(), Qt::Vertical);
    m_parts->margin = new QCPItemRect(plot());
    m_parts->margin->setLayer(QStringLiteral("grid"));
    for (QCPItemPosition* corner : {m_parts->margin->topLeft, m_parts->margin->bottomRight})
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    plot()->yAxis->setTicker(m_parts->labels);
    plot()->yAxis->grid()->setVisible(false);
    plot()->yAxis2->setTicker(m_parts->figures);
    plot()->yAxis2->setVisible(true);
    plot()->yAxis2->setTicks(true);
    plot()->axisRect()->setRangeZoomAxes(plot()->xAxis, nullptr);
    ForestChart::themeChanged();
}

ForestChart::~ForestChart() = default;

void ForestChart::setFigures(ForestFigures figures)
{
    m_figures = std::move(figures);
    m_focused = -1;
    changed();
}

double ForestChart::heightOf(std::size_t row) const
{
    return static_cast<double>(m_figures.rows.size() - 1 - row); // the first row is the topmost
}

void ForestChart::rebuild()
{
    rebuildTexts();
    rebuildRange();
    rebuildBars();
}

void ForestChart::rebuildTexts()
{
    QMap<double, QString> labels;
    QMap<double, QString> figures;
    for (std::size_t row = 0; row < m_figures.rows.size(); ++row) {
        labels[heightOf(row)] = m_figures.rows[row].label;
        figures[heightOf(row)] = m_figures.rows[row].figures;
    }
    m_parts->labels->setTicks(labels);
    m_parts->figures->setTicks(figures);
    const bool fits = widest(figures.values()) + widest(labels.values()) < kShareForFigures * 2 * plot()->width() &&
                      widest(figures.values()) < kShareForFigures * plot()->width();
    plot()->yAxis2->setTickLabels(fits);
    plot()->xAxis->setLabel(m_figures.xTitle);
}

void ForestChart::rebuildRange()
{
    const auto rows = static_cast<double>(m_figures.rows.size());
    plot()->yAxis->setRange(-0.6, rows - 0.4);
    plot()->yAxis2->setRange(-0.6, rows - 0.4);
    if (isZoomedAlone())
        return;
    ValueRange all{0, 0};
    const auto add = [&all](double value) { all = {std::min(all.low, value), std::max(all.high, value)}; };
    for (const ForestRow& row : m_figures.rows) {
        if (row.difference)
            add(*row.difference);
        for (const auto& interval : {row.seeds, row.examples}) {
            if (interval) {
                add(interval->low);
                add(interval->high);
            }
        }
    }
    if (m_figures.margin) {
        add(*m_figures.margin);
        add(-*m_figures.margin);
    }
    if (all.high - all.low < kLeastSpan)
        all = {all.low - kLeastSpan / 2, all.high + kLeastSpan / 2};
    const ValueRange range = padded(all, kPadding);
    plot()->xAxis->setRange(range.low, range.high);
}

void ForestChart::rebuildBars()
{
    const ThemeColors& colors = group()->theme()->colors();
    const double scale = group()->theme()->lineScale();
    Marks& marks = *m_parts->marks;
    marks.clear();
    for (std::size_t i = 0; i < m_figures.rows.size(); ++i) {
        const ForestRow& row = m_figures.rows[i];
        const QColor color = lambdaColor(row.lambda, group()->theme()->isDark());
        const double y = heightOf(i);
        const double apart = row.examples ? kApart : 0;
        QPen thick(color, kThickBar * scale);
        thick.setCapStyle(Qt::FlatCap);
        if (row.seeds)
            marks.bars.push_back({{row.seeds->low, y + apart / 2}, {row.seeds->high, y + apart / 2}, thick, 0});
        if (row.examples)
            marks.bars.push_back({{row.examples->low, y - apart},
                                  {row.examples->high, y - apart},
                                  QPen(colors.plotText, kThinBar * scale),
                                  kCap * scale});
        if (row.difference)
            marks.marks.push_back(
                {{*row.difference, y + apart / 2},
                 {QCPScatterStyle::ssCircle, QPen(colors.plotBackground, 1.5), color, kDotSize * scale}});
    }
    placeReferenceLine(*m_parts->zero, Qt::Vertical, 0);
    m_parts->margin->setVisible(m_figures.margin.has_value());
    if (m_figures.margin) {
        m_parts->margin->topLeft->setCoords(-*m_figures.margin, 0);
        m_parts->margin->bottomRight->setCoords(*m_figures.margin, 1);
    }
}

void ForestChart::themeChanged()
{
    const ThemeColors& colors = group()->theme()->colors();
    QColor fill = colors.reference;
    fill.setAlpha(32);
    m_parts->margin->setPen(Qt::NoPen);
    m_parts->margin->setBrush(fill);
    m_parts->zero->setPen({colors.reference, 1.4 * group()->theme()->lineScale(), Qt::DashLine});
    styleAxis(*plot()->yAxis2, colors, QApplication::font());
    plot()->yAxis2->setTickLength(0, 0);
    plot()->yAxis2->grid()->setVisible(false);
}

QString ForestChart::readout(const QPointF& position) const
{
    const auto row = static_cast<std::ptrdiff_t>(m_figures.rows.size()) - 1 - std::lround(position.y());
    if (row < 0 || row >= static_cast<std::ptrdiff_t>(m_figures.rows.size()))
        return {};
    QString text = m_figures.rows[static_cast<std::size_t>(row)].text;
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

void ForestChart::movePoint(int points)
{
    const auto last = static_cast<int>(m_figures.rows.size()) - 1;
    if (last < 0)
        return;
    m_focused = std::clamp(m_focused + points, 0, last);
    const double y = plot()->yAxis->coordToPixel(heightOf(static_cast<std::size_t>(m_focused)));
    showReadout({plot()->axisRect()->center().x(), static_cast<int>(std::lround(y))});
}

QString ForestChart::csv() const
{
    QString text = QStringLiteral("label,lambda,difference,seeds_low,seeds_high,examples_low,examples_high\n");
    const auto cell = [](const std::optional<double>& value) {
        return QLatin1Char(',') + (value ? csvNumber(*value) : QString());
    };
    for (const ForestRow& row : m_figures.rows) {
        if (row.heading)
            continue;
        text += csvField(row.label) + cell(row.lambda) + cell(row.difference);
        for (const auto& interval : {row.seeds, row.examples})
            text += cell(interval ? std::optional(interval->low) : std::nullopt) +
                    cell(interval ? std::optional(interval->high) : std::nullopt);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace ui
