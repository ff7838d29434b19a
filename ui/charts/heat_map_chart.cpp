// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heat_map_chart.h"

#include "charts/chart_group.h"
#include "charts/layer_history.h"
#include "charts/number_ticker.h"
#include "charts/plot_style.h"
#include "charts/series_model.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kColorStops = 64;
constexpr int kMaxColumns = 2000;
constexpr int kBarWidth = 12;
constexpr double kMarkSize = 4;

QCPColorGradient gradient(bool change, bool dark)
{
    QCPColorGradient result;
    result.clearColorStops();
    for (int i = 0; i <= kColorStops; ++i) {
        const double place = double(i) / kColorStops;
        result.setColorStopAt(place, change ? divergingColor(2 * place - 1, dark) : unitRampColor(place));
    }
    result.setLevelCount(256);
    result.setNanHandling(QCPColorGradient::nhTransparent);
    return result;
}

// The measurement closest to x; `points` is not empty and its x does not fall.
std::size_t nearestColumn(const std::vector<double>& xs, double x)
{
    const auto right = std::size_t(std::lower_bound(xs.begin(), xs.end(), x) - xs.begin());
    if (right == 0)
        return 0;
    return right == xs.size() || x - xs[right - 1] <= xs[right] - x ? right - 1 : right;
}

// Columns of a regular grid, fine enough for the closest pair of measurements.
int columnCount(const std::vector<double>& xs)
{
    double gap = xs.back() - xs.front();
    for (std::size_t i = 1; i < xs.size(); ++i) {
        if (xs[i] > xs[i - 1])
            gap = std::min(gap, xs[i] - xs[i - 1]);
    }
    if (gap <= 0)
        return 1;
    return int(std::clamp(std::ceil(2 * (xs.back() - xs.front()) / gap), 1.0, double(kMaxColumns)));
}

} // namespace

struct HeatMapChart::Map {
    QCPColorMap* cells;
    QCPColorScale* scale;
    QCPGraph* negative;
    std::vector<double> xs; ///< of the measurements, in the group's unit
    QString seriesId;
};

HeatMapChart::HeatMapChart(ChartGroup* group, const QString& name, LayerHistory* history, QWidget* parent)
    : Chart(group, name,
            {tr("Similarity by layer and step"), tr("Layer"),
             tr("A map of token similarity, layer by step, of the selected run will appear here while it trains.")},
            parent),
      m_history(history), m_change(new QCheckBox(tr("Change from base"), this)), m_map(std::make_unique<Map>())
{
    shareXAxis();
    m_change->setObjectName(name + QStringLiteral("Change"));
    m_change->setChecked(true);
    m_change->setToolTip(
        tr("Show what training changed against the frozen model (± %1) instead of the value 0 … 1").arg(kChangeLimit));
    header()->insertWidget(header()->count() - 1, m_change);
    connect(m_change, &QCheckBox::toggled, this, [this] { changed(); });
    connect(history, &LayerHistory::changed, this, [this] { changed(); });
    m_map->cells = new QCPColorMap(plot()->xAxis, plot()->yAxis);
    m_map->cells->setInterpolate(false);
    m_map->cells->setTightBoundary(false);
    m_map->scale = new QCPColorScale(plot());
    m_map->scale->setBarWidth(kBarWidth);
    m_map->scale->setRangeDrag(false);
    m_map->scale->setRangeZoom(false);
    m_map->scale->axis()->setTicker(QSharedPointer<NumberTicker>::create());
    plot()->plotLayout()->addElement(0, 1, m_map->scale);
    m_map->cells->setColorScale(m_map->scale);
    auto* margins = new QCPMarginGroup(plot());
    plot()->axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    m_map->scale->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    m_map->negative = plot()->addGraph();
    m_map->negative->setLineStyle(QCPGraph::lsNone);
    m_map->negative->setScatterStyle({QCPScatterStyle::ssDisc, Qt::NoPen, QColor(Qt::white), kMarkSize});
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot()->yAxis->setTicker(ticker);
    HeatMapChart::themeChanged();
}

HeatMapChart::~HeatMapChart() = default;

bool HeatMapChart::showsChange() const
{
    return m_change->isChecked();
}

void HeatMapChart::setShowsChange(bool on)
{
    m_change->setChecked(on);
}

bool HeatMapChart::isEmpty() const
{
    return m_history->points(group()->series()->selected()).empty();
}

bool HeatMapChart::changeIsPossible() const
{
    return m_history->base().has_value();
}

std::optional<XRange> HeatMapChart::xExtent() const
{
    const auto& points = m_history->points(group()->series()->selected());
    if (points.empty())
        return std::nullopt;
    const XAxisMode mode = group()->xAxisMode();
    return XRange{points.front().position.in(mode), points.back().position.in(mode)};
}

double HeatMapChart::cell(const LayerPoint& point, std::size_t layer) const
{
    const auto& similarity = point.sample.similarity;
    const double value = layer < similarity.size() ? similarity[layer] : std::nan("");
    if (!showsChange() || !changeIsPossible())
        return value;
    const auto& base = m_history->base()->similarity;
    return layer < base.size() ? value - base[layer] : std::nan("");
}

void HeatMapChart::rebuild()
{
    m_map->seriesId = group()->series()->selected();
    const SeriesStyle* style = group()->series()->find(m_map->seriesId);
    setSubtitle(style ? style->label : QString());
    m_change->setEnabled(changeIsPossible());
    m_map->xs.clear();
    for (const LayerPoint& point : m_history->points(m_map->seriesId))
        m_map->xs.push_back(point.position.in(group()->xAxisMode()));
    rebuildColors();
    rebuildCells();
}

void HeatMapChart::rebuildCells()
{
    const auto& xs = m_map->xs;
    const auto& points = m_history->points(m_map->seriesId); // looked up once, not for each cell
    const auto layers = int(points.front().sample.similarity.size());
    const int columns = columnCount(xs);
    const double span = xs.back() > xs.front() ? xs.back() - xs.front() : 1;
    const double width = span / columns;
    QCPColorMapData& grid = *m_map->cells->data();
    grid.setSize(columns, layers);
    // QCustomPlot wants the centres of the outer cells.
    grid.setRange({xs.front() + width / 2, xs.front() + span - width / 2}, {0, double(layers - 1)});
    for (int i = 0; i < columns; ++i) {
        const LayerPoint& point = points[nearestColumn(xs, xs.front() + (i + 0.5) * width)];
        for (int layer = 0; layer < layers; ++layer)
            grid.setCell(i, layer, cell(point, std::size_t(layer)));
    }
    QVector<QCPGraphData> negative;
    const bool marked = !(showsChange() && changeIsPossible());
    for (std::size_t column = 0; marked && column < xs.size(); ++column) {
        for (int layer = 0; layer < layers; ++layer) {
            if (cell(points[column], std::size_t(layer)) < 0)
                negative.append({xs[column], double(layer)});
        }
    }
    m_map->negative->data()->set(negative, true);
    if (!isZoomedAlone())
        plot()->yAxis->setRange(-0.5, layers - 0.5);
}

void HeatMapChart::rebuildColors()
{
    const bool change = showsChange() && changeIsPossible();
    // A hair wider, so that the scale's last tick is inside.
    const QCPRange range = change ? QCPRange(-kChangeLimit * 1.001, kChangeLimit * 1.001) : QCPRange(0, 1.001);
    m_map->cells->setGradient(gradient(change, group()->theme()->isDark()));
    m_map->cells->setDataRange(range);
    // The longest title that fits beside the bar; a low chart has room for a short one only.
    const QStringList titles = change ? QStringList{tr("Change of mean cosine"), tr("Change of cosine"), tr("Change")}
                                      : QStringList{tr("Mean cosine (• below 0)"), tr("Mean cosine"), tr("Cosine")};
    const QFontMetrics metrics(m_map->scale->axis()->labelFont());
    const int room = plot()->axisRect()->height();
    const auto fits = [&](const QString& title) { return metrics.horizontalAdvance(title) <= room; };
    const auto title = std::find_if(titles.begin(), titles.end(), fits);
    m_map->scale->axis()->setLabel(title == titles.end() ? QString() : *title);
}

void HeatMapChart::themeChanged()
{
    styleAxis(*m_map->scale->axis(), group()->theme()->colors(), QApplication::font());
    m_map->scale->axis()->ticker()->setTickCount(4);
}

std::optional<double> HeatMapChart::stepAt(double x) const
{
    const auto& points = m_history->points(m_map->seriesId);
    if (points.empty() || m_map->xs.size() != points.size())
        return std::nullopt;
    return points[nearestColumn(m_map->xs, x)].position.step;
}

std::optional<double> HeatMapChart::xOfStep(double step) const
{
    const auto& points = m_history->points(m_map->seriesId);
    if (group()->xAxisMode() == XAxisMode::Step || points.empty())
        return step;
    const LayerPoint* at = m_history->at(m_map->seriesId, step);
    return (at ? *at : points.front()).position.in(group()->xAxisMode());
}

std::vector<double> HeatMapChart::crosshairSteps() const
{
    return stepsOf(m_history->points(group()->series()->selected()));
}

QString HeatMapChart::readout(const QPointF& position) const
{
    const auto& points = m_history->points(m_map->seriesId);
    if (points.empty() || m_map->xs.size() != points.size())
        return {};
    const LayerPoint& point = points[nearestColumn(m_map->xs, position.x())];
    const long layer = std::lround(position.y());
    if (layer < 0 || layer >= long(point.sample.similarity.size()))
        return {};
    const double value = point.sample.similarity[std::size_t(layer)];
    QString text = tr("Step %1 · layer %2").arg(point.position.step).arg(layer) + QStringLiteral("<br>") +
                   tr("similarity <b>%1</b>").arg(readableNumber(value));
    const auto& base = m_history->base();
    if (base && std::size_t(layer) < base->similarity.size()) {
        const double change = value - base->similarity[std::size_t(layer)];
        text += QStringLiteral("<br>") +
                tr("change <b>%1</b>").arg((change > 0 ? QStringLiteral("+") : QString()) + readableNumber(change));
    }
    return text;
}

QString HeatMapChart::csv() const
{
    const QString id = group()->series()->selected();
    QString text = QStringLiteral("series,step,epoch,tokens,seconds,layer,similarity,change\n");
    for (const LayerPoint& point : m_history->points(id)) {
        for (std::size_t layer = 0; layer < point.sample.similarity.size(); ++layer) {
            const double value = point.sample.similarity[layer];
            text += csvField(id);
            for (const double number : {point.position.step, point.position.epoch, point.position.tokens,
                                        point.position.seconds, double(layer), value})
                text += QLatin1Char(',') + csvNumber(number);
            const auto& base = m_history->base();
            const bool known = base && layer < base->similarity.size();
            text +=
                QLatin1Char(',') + (known ? csvNumber(value - base->similarity[layer]) : QString()) + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace ui
