// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layer_lines_chart.h"

#include "charts/chart_group.h"
#include "charts/plot_style.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kWidth = 2, kThinWidth = 1.1, kWide = 3, kDottedWidth = 2, kMarkWidth = 1.4, kMarkSize = 5;
constexpr double kReach = 24; // px from a line that still mean it
constexpr double kFadedShare = 0.3;
constexpr std::size_t kMostRows = 12, kManyLines = 12, kMostInKey = 3;
constexpr int kKeyAlpha = 200;
constexpr double kUnseen = 0.3;
constexpr double kMargin = 0.06;

} // namespace

struct LayerLinesChart::Parts {
    std::vector<QCPGraph*> main, dotted; ///< by line
    QCPItemStraightLine* mark = nullptr;
};

LayerLinesChart::LayerLinesChart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent)
    : Chart(group, name, text, parent), m_parts(std::make_unique<Parts>())
{
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot()->xAxis->setTicker(ticker);
    m_parts->mark = new QCPItemStraightLine(plot());
    m_parts->mark->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_parts->mark->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
    plot()->legend->setRowSpacing(0);
}

LayerLinesChart::~LayerLinesChart() = default;

void LayerLinesChart::setLines(std::vector<LayerLine> lines)
{
    m_lines = std::move(lines);
    changed();
}

void LayerLinesChart::setMarkedLayer(std::optional<std::size_t> layer)
{
    m_marked = layer;
    changed();
}

void LayerLinesChart::setHighlighted(const QString& id)
{
    if (m_highlighted == id)
        return;
    m_highlighted = id;
    changed();
}

std::size_t LayerLinesChart::layers() const
{
    std::size_t most = 0;
    for (const LayerLine& line : m_lines)
        most = std::max(most, line.values.size());
    return most;
}

bool LayerLinesChart::isEmpty() const
{
    return layers() == 0;
}

QPoint LayerLinesChart::pixelOf(const LayerLine& line, std::size_t layer) const
{
    return {static_cast<int>(std::lround(plot()->xAxis->coordToPixel(static_cast<double>(layer)))),
            static_cast<int>(std::lround(plot()->yAxis->coordToPixel(line.values[layer])))};
}

QColor LayerLinesChart::colorOf(const LayerLine& line) const
{
    const Theme& theme = *group()->theme();
    if (line.lambda)
        return lambdaColor(*line.lambda, theme.isDark());
    if (!line.place)
        return theme.colors().ghost;
    // The ramp's end that the background has is left out: what lies there could not be seen.
    const double from = theme.isDark() ? kUnseen : 0, to = theme.isDark() ? 1 : 1 - kUnseen / 2;
    return unitRampColor(from + (to - from) * *line.place);
}

QPen LayerLinesChart::penOf(const LayerLine& line) const
{
    const Theme& theme = *group()->theme();
    const bool ghost = !line.lambda && !line.place;
    QColor color = colorOf(line);
    double width = m_lines.size() > kManyLines ? kThinWidth : kWidth;
    if (line.id == m_highlighted)
        width = kWide;
    else if (!m_highlighted.isEmpty())
        color = blend(color, theme.colors().plotBackground, kFadedShare);
    QPen pen(color, width * theme.lineScale(), ghost ? Qt::DashLine : line.stroke);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void LayerLinesChart::rebuild()
{
    rebuildLines();
    rebuildAxes();
    rebuildKey();
    rebuildMark();
}

void LayerLinesChart::rebuildLines()
{
    while (m_parts->main.size() < m_lines.size()) {
        m_parts->main.push_back(plot()->addGraph());
        m_parts->main.back()->removeFromLegend();
        m_parts->dotted.push_back(plot()->addGraph());
        m_parts->dotted.back()->removeFromLegend();
    }
    for (std::size_t i = 0; i < m_parts->main.size(); ++i) {
        const LayerLine none;
        const LayerLine& line = i < m_lines.size() ? m_lines[i] : none;
        const auto fill = [](QCPGraph& graph, const std::vector<double>& values) {
            QVector<QCPGraphData> points;
            for (std::size_t layer = 0; layer < values.size(); ++layer)
                points.append({static_cast<double>(layer), values[layer]});
            graph.data()->set(points, true);
        };
        QPen pen = penOf(line);
        m_parts->main[i]->setPen(pen);
        m_parts->main[i]->setName(line.label);
        const QPen outline(pen.color(), 1);
        m_parts->main[i]->setScatterStyle(
            m_lines.size() <= kManyLines ? QCPScatterStyle(QCPScatterStyle::ssDisc, outline, pen.color(), kMarkSize)
                                         : QCPScatterStyle(QCPScatterStyle::ssNone));
        m_parts->dotted[i]->setPen(dottedPen(pen.color(), kDottedWidth * group()->theme()->lineScale()));
        fill(*m_parts->main[i], line.values);
        fill(*m_parts->dotted[i], line.dotted);
    }
}

void LayerLinesChart::rebuildAxes()
{
    const QString whole = tr("Layer (0 = h0, the state entering layer 1)");
    const bool fits = plot()->axisRect()->width() >= QFontMetrics(QApplication::font()).horizontalAdvance(whole);
    plot()->xAxis->setLabel(fits ? whole : tr("Layer (0 = h0)"));
    if (isZoomedAlone())
        return;
    double low = INFINITY, high = -INFINITY;
    for (const LayerLine& line : m_lines) {
        for (const auto* values : {&line.values, &line.dotted}) {
            for (const double value : *values) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    const double span = std::max(high - low, 1e-3);
    const double last = static_cast<double>(layers()) - 1;
    plot()->xAxis->setRange(-0.02 * last, 1.02 * last);
    plot()->yAxis->setRange(low - kMargin * span, high + kMargin * span);
}

/// Which line is which, in the corner that the lines leave freest.
void LayerLinesChart::rebuildKey()
{
    QCPLegend& key = *plot()->legend;
    const bool shown = hasKey();
    key.setVisible(shown);
    key.clearItems();
    if (!shown)
        return;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_parts->main[i]->addToLegend();
    const ThemeColors& colors = group()->theme()->colors();
    QColor back = colors.plotBackground;
    back.setAlpha(kKeyAlpha);
    key.setBrush(back);
    key.setBorderPen(Qt::NoPen);
    key.setFont(QApplication::font());
    key.setTextColor(colors.plotText);
    plot()->axisRect()->insetLayout()->setInsetAlignment(0, freestCorner());
}

bool LayerLinesChart::hasKey() const
{
    return m_lines.size() > 1 && m_lines.size() <= kMostInKey &&
           std::none_of(m_lines.begin(), m_lines.end(), [](const LayerLine& line) { return line.place.has_value(); });
}

Qt::Alignment LayerLinesChart::freestCorner() const
{
    const QCPRange range = plot()->yAxis->range();
    double room[2][2] = {{1, 1}, {1, 1}}; // left and right third; from the bottom and from the top, in shares
    for (const LayerLine& line : m_lines) {
        for (const auto* values : {&line.values, &line.dotted}) {
            const std::size_t third = (values->size() + 2) / 3;
            for (std::size_t layer = 0; layer < values->size(); ++layer) {
                const double height = ((*values)[layer] - range.lower) / std::max(range.size(), 1e-12);
                for (const std::size_t side : {std::size_t(0), std::size_t(1)}) {
                    if (side == 0 ? layer >= third : layer + third < values->size())
                        continue;
                    room[side][0] = std::min(room[side][0], height);
                    room[side][1] = std::min(room[side][1], 1 - height);
                }
            }
        }
    }
    const bool right = std::max(room[1][0], room[1][1]) > std::max(room[0][0], room[0][1]);
    const bool top = room[right ? 1 : 0][1] >= room[right ? 1 : 0][0];
    return (right ? Qt::AlignRight : Qt::AlignLeft) | (top ? Qt::AlignTop : Qt::AlignBottom);
}

void LayerLinesChart::rebuildMark()
{
    const ThemeColors& colors = group()->theme()->colors();
    m_parts->mark->setVisible(m_marked.has_value());
    if (m_marked) {
        m_parts->mark->point1->setCoords(static_cast<double>(*m_marked), 0);
        m_parts->mark->point2->setCoords(static_cast<double>(*m_marked), 1);
        m_parts->mark->setPen(dottedPen(colors.crosshair, kMarkWidth));
    }
}

const LayerLine* LayerLinesChart::lineAt(const QPoint& pixel) const
{
    const LayerLine* nearest = nullptr;
    double reach = kReach;
    const auto layer = std::lround(plot()->xAxis->pixelToCoord(pixel.x()));
    for (const LayerLine& line : m_lines) {
        if (layer < 0 || layer >= static_cast<long>(line.values.size()))
            continue;
        const double distance = std::abs(pixelOf(line, static_cast<std::size_t>(layer)).y() - pixel.y());
        if (distance < reach) {
            reach = distance;
            nearest = &line;
        }
    }
    return nearest;
}

QString LayerLinesChart::readout(const QPointF& position) const
{
    const auto layer = std::lround(position.x());
    if (layer < 0 || layer >= static_cast<long>(layers()))
        return {};
    std::vector<std::pair<double, const LayerLine*>> rows;
    for (const LayerLine& line : m_lines) {
        if (layer < static_cast<long>(line.values.size()))
            rows.emplace_back(line.values[static_cast<std::size_t>(layer)], &line);
    }
    std::stable_sort(rows.begin(), rows.end(), [position](const auto& a, const auto& b) {
        return std::abs(a.first - position.y()) < std::abs(b.first - position.y());
    });
    rows.resize(std::min(rows.size(), kMostRows));
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QString text = QStringLiteral("<b>%1</b>").arg(tr("Layer %1").arg(layer));
    for (const auto& [value, line] : rows)
        text += QStringLiteral("<br><font color=\"%1\">■</font> %2 &nbsp; <b>%3</b>")
                    .arg(penOf(*line).color().name(), line->label.toHtmlEscaped(), readableNumber(value));
    return text;
}

void LayerLinesChart::hovered(const std::optional<QPoint>& position)
{
    const LayerLine* line = position ? lineAt(*position) : nullptr;
    const QString id = line ? line->id : QString();
    if (id == m_highlighted)
        return;
    setHighlighted(id);
    emit lineHovered(id);
}

void LayerLinesChart::clicked(const QPoint& position, Qt::KeyboardModifiers)
{
    const auto layer = std::lround(plot()->xAxis->pixelToCoord(position.x()));
    if (layer >= 0 && layer < static_cast<long>(layers()))
        emit layerChosen(static_cast<std::size_t>(layer));
}

void LayerLinesChart::movePoint(int points)
{
    if (isEmpty())
        return;
    const auto last = static_cast<long>(layers()) - 1;
    const long layer = std::clamp(static_cast<long>(m_marked.value_or(0)) + points, 0L, last);
    emit layerChosen(static_cast<std::size_t>(layer));
    showReadout({static_cast<int>(plot()->xAxis->coordToPixel(static_cast<double>(layer))),
                 plot()->axisRect()->rect().center().y()});
}

std::vector<QCPAbstractPlottable*> LayerLinesChart::legendEntries() const
{
    std::vector<QCPAbstractPlottable*> entries;
    if (hasKey() || m_lines.size() > kManyLines)
        return entries; // it is in the picture already, or would be larger than the picture
    for (std::size_t i = 0; i < std::min(m_lines.size(), m_parts->main.size()); ++i)
        entries.push_back(m_parts->main[i]);
    return entries;
}

QString LayerLinesChart::csv() const
{
    QString text = QStringLiteral("line,label,layer,value,dotted") + m_tokenChoice.head() + QLatin1Char('\n');
    for (const LayerLine& line : m_lines) {
        for (std::size_t layer = 0; layer < line.values.size(); ++layer) {
            text += csvField(line.id) + QLatin1Char(',') + csvField(line.label) + QStringLiteral(",%1,").arg(layer) +
                    csvNumber(line.values[layer]) + QLatin1Char(',') +
                    (layer < line.dotted.size() ? csvNumber(line.dotted[layer]) : QString()) + m_tokenChoice.cell() +
                    QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace ui
