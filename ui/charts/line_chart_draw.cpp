// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_chart.h"

#include "charts/chart_group.h"
#include "charts/line_chart_parts.h"
#include "charts/marks.h"
#include "charts/number_ticker.h"
#include "charts/plot_style.h"
#include "charts/robust_range.h"
#include "charts/series_model.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr int kLeastSpreadAlpha = 8;
constexpr int kSpreadAlpha = 38;     // of 255
constexpr double kFaintShare = 0.30; // of the colour, for raw points behind a smoothed line
constexpr double kBoldWidth = 2.0, kThinWidth = 1.0, kBrokenWidth = 1.4;
constexpr double kMarkSize = 5, kRingSize = 12, kBrokenSize = 8, kDotSize = 7;
constexpr double kPadding = 0.06;
constexpr double kLeastSpan = 1e-3; // of the values: ticks that stand closer would all carry the same number
constexpr int kTicks = 5;
constexpr int kLabelGap = 8; // px
constexpr int kDashPixels = 4, kManyPoints = 4000;
constexpr int kLinesForLabel = 6;     // on a lower chart the label would cover the lines
constexpr double kLabelShare = 0.6;   // of a line's height that half a band needs to carry its name
constexpr int kLabelHeightFactor = 2; // labels closer than this share of their height would touch

QCPScatterStyle scatter(QCPScatterStyle::ScatterShape shape, double size, const QPen& pen, const QBrush& brush)
{
    QPen outline = pen;
    outline.setStyle(Qt::SolidLine);
    return {shape, outline, brush, size};
}

} // namespace

LineChart::Lines::Lines(QCustomPlot& plot)
    : raw(plot.addGraph()), bold(plot.addGraph()), secondLine(plot.addGraph()), broken(plot.addGraph()),
      ring(plot.addGraph()), dots(plot.addGraph()), lowLine(plot.addGraph()), highLine(plot.addGraph())
{
    for (QCPGraph* graph : {broken, ring, dots})
        graph->setLineStyle(QCPGraph::lsNone);
    for (QCPGraph* graph : {raw, bold, secondLine, broken, ring, dots, lowLine, highLine})
        graph->setAdaptiveSampling(false); // `decimate` keeps gaps too
    for (QCPGraph* graph : {lowLine, highLine}) {
        graph->setPen(Qt::NoPen);
        graph->setAntialiasedFill(false);
        graph->setLayer(QStringLiteral("grid")); // below all lines
    }
    highLine->setChannelFillGraph(lowLine);
    dots->setLayer(QStringLiteral("overlay"));
}

void LineChart::Lines::remove(QCustomPlot& plot)
{
    for (QCPGraph* graph : {raw, bold, secondLine, broken, ring, dots, highLine, lowLine})
        plot.removeGraph(graph);
}

void LineChart::Lines::setVisible(bool visible)
{
    for (QCPGraph* graph : {raw, bold, secondLine, broken, ring, dots, lowLine, highLine})
        graph->setVisible(visible);
}

void setPoints(QCPGraph& graph, const std::vector<PlotPoint>& points, bool logarithmic)
{
    QVector<QCPGraphData> data;
    data.reserve(qsizetype(points.size()));
    for (const PlotPoint& point : points) {
        const bool shown = !logarithmic || point.y > 0;
        data.append({point.x, shown ? point.y : std::numeric_limits<double>::quiet_NaN()});
    }
    graph.data()->set(data, true);
}

void LineChart::rebuild()
{
    const SeriesModel& series = *group()->series();
    rebuildScale();
    for (const auto& [id, lines] : m_lines)
        lines->setVisible(series.find(id) && series.isShown(id));
    for (const SeriesStyle& style : series.all()) {
        if (!series.isShown(style.id))
            continue;
        if (const auto it = m_lines.find(style.id); it != m_lines.end())
            rebuildSeries(style, *it->second);
    }
    // Segments drawn one by one are seven times faster; only with few of them can their joints be seen.
    int points = 0;
    for (int i = 0; i < plot()->graphCount(); ++i)
        points += plot()->graph(i)->visible() ? plot()->graph(i)->dataCount() : 0;
    plot()->setPlottingHint(QCP::phFastPolylines, points > kManyPoints);
    if (!isZoomedAlone())
        rebuildRange();
    rebuildBand();
    rebuildReferences();
    rebuildStepZeroLabel();
}

void LineChart::rebuildScale()
{
    QCPAxis* axis = plot()->yAxis;
    const auto type = m_logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear;
    if (axis->scaleType() == type)
        return;
    axis->setScaleType(type);
    axis->setTicker(m_logarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog)
                                  : QSharedPointer<QCPAxisTicker>(new NumberTicker));
    axis->ticker()->setTickCount(kTicks);
}

void LineChart::rebuildSeries(const SeriesStyle& style, Lines& lines)
{
    const XAxisMode mode = group()->xAxisMode();
    const XRange range = group()->xRange();
    const int pixels = plot()->axisRect()->width();
    const QColor background = group()->theme()->colors().plotBackground;
    const bool smooth = m_options.smoothed && group()->smoothing() > 0;
    for (QCPGraph* graph : {lines.raw, lines.bold, lines.secondLine, lines.broken, lines.ring})
        graph->setLayer(layerOf(style.id));

    // Dashes are slow and say nothing below a few pixels; smooth edges of a filled cloud cannot be seen.
    const int boldPixels = style.penStyle() == Qt::SolidLine ? pixels : pixels / kDashPixels;
    const auto rawPoints = decimate(lines.first.x(mode), lines.first.y(), range, smooth ? pixels : boldPixels);
    setPoints(*lines.raw, rawPoints, m_logarithmic);
    QPen pen = seriesPen(style, smooth ? kThinWidth : kBoldWidth);
    if (smooth) {
        pen.setColor(blend(pen.color(), background, kFaintShare));
        pen.setStyle(Qt::SolidLine);
    }
    lines.raw->setPen(pen);
    lines.raw->setAntialiased(int(rawPoints.size()) < 2 * pixels);
    const bool marks = m_options.markers && int(rawPoints.size()) * 4 < pixels;
    lines.raw->setScatterStyle(marks ? scatter(QCPScatterStyle::ssDisc, kMarkSize, pen, pen.color())
                                     : QCPScatterStyle());

    lines.bold->setPen(seriesPen(style, kBoldWidth));
    lines.bold->setName(style.label);
    lines.raw->setName(style.label);
    setPoints(*lines.bold,
              smooth ? decimate(lines.first.x(mode), lines.first.smoothed(group()->smoothing()), range, boldPixels)
                     : std::vector<PlotPoint>(),
              m_logarithmic);

    const QPen thin = seriesPen(style, style.penStyle() == Qt::SolidLine ? kThinWidth : kBrokenWidth);
    lines.secondLine->setPen(thin);
    lines.secondLine->setName(style.label + QStringLiteral(" · ") + m_options.secondName);
    lines.secondLine->setScatterStyle(scatter(QCPScatterStyle::ssDiamond, kMarkSize + 2, thin, background));
    setPoints(*lines.secondLine, decimate(lines.second.x(mode), lines.second.y(), range, pixels), m_logarithmic);
    rebuildSpread(style, lines);
    rebuildMarks(style, lines);
}

void LineChart::rebuildSpread(const SeriesStyle& style, Lines& lines)
{
    const XAxisMode mode = group()->xAxisMode();
    const double beta = m_options.smoothed ? group()->smoothing() : 0;
    const auto shown = [&](const SeriesData& points) {
        const auto values = beta > 0 ? points.smoothed(beta) : points.y();
        return decimate(points.x(mode), values, group()->xRange(), plot()->axisRect()->width() / kDashPixels);
    };
    setPoints(*lines.lowLine, shown(lines.low), m_logarithmic);
    setPoints(*lines.highLine, shown(lines.high), m_logarithmic);
    QColor fill = seriesPen(style, 1).color();
    // Bands lie on each other: of many each is fainter, or the last one hides the rest.
    const auto isShown = [this](const SeriesStyle& each) { return group()->series()->isShown(each.id); };
    const auto& all = group()->series()->all();
    const auto count = std::count_if(all.begin(), all.end(), isShown);
    fill.setAlpha(std::max(kLeastSpreadAlpha, 2 * kSpreadAlpha / (1 + static_cast<int>(count))));
    lines.highLine->setBrush(fill);
}

void LineChart::rebuildMarks(const SeriesStyle& style, Lines& lines)
{
    const auto x = lines.first.x(group()->xAxisMode());
    const auto y = lines.first.y();
    std::vector<PlotPoint> marks;
    for (const std::size_t index : lines.first.broken()) {
        if (index > 0 && std::isnan(y[index - 1]))
            continue; // one mark a gap
        // At the height of the last value before, or of the first after.
        std::size_t near = index > 0 ? index - 1 : index;
        while (near + 1 < y.size() && std::isnan(y[near]))
            ++near;
        if (!std::isnan(y[near]))
            marks.push_back({x[index], y[near]});
    }
    const double scale = group()->theme()->lineScale();
    const QPen warning(group()->theme()->colors().error, kBoldWidth * scale);
    setPoints(*lines.broken, marks, m_logarithmic);
    lines.broken->setScatterStyle(scatter(QCPScatterStyle::ssCross, kBrokenSize * scale, warning, Qt::NoBrush));

    std::vector<PlotPoint> best;
    if (const auto index = bestPoint(style.id))
        best.push_back({x[*index], y[*index]});
    setPoints(*lines.ring, best, m_logarithmic);
    lines.ring->setScatterStyle(
        scatter(QCPScatterStyle::ssCircle, kRingSize * scale, seriesPen(style, 1.6), Qt::NoBrush));
}

void LineChart::rebuildRange()
{
    const XAxisMode mode = group()->xAxisMode();
    const XRange range = group()->xRange();
    std::vector<double> values;
    for (const auto& [id, lines] : m_lines) {
        if (!lines->raw->visible())
            continue;
        for (const SeriesData* points : {&lines->first, &lines->second, &lines->low, &lines->high}) {
            const auto x = points->x(mode);
            const auto begin = std::lower_bound(x.begin(), x.end(), range.low) - x.begin();
            const auto end = std::upper_bound(x.begin(), x.end(), range.high) - x.begin();
            values.insert(values.end(), points->y().begin() + begin, points->y().begin() + end);
        }
    }
    if (m_logarithmic) {
        std::erase_if(values, [](double value) { return !(value > 0); });
        std::transform(values.begin(), values.end(), values.begin(), [](double value) { return std::log10(value); });
    }
    auto shown = robustRange(std::move(values));
    if (!shown)
        return;
    if (!m_logarithmic)
        shown = widened(*shown, kLeastSpan);
    for (const auto& reference : m_extras->references) {
        const double value = m_logarithmic ? std::log10(reference.line.value) : reference.line.value;
        if (std::isfinite(value))
            *shown = {std::min(shown->low, value), std::max(shown->high, value)};
    }
    if (const auto best = bestShown(); best && !m_logarithmic) {
        const double half = resolutionHalfWidth(*best, m_extras->examples);
        *shown = {std::min(shown->low, *best - half), std::max(shown->high, *best + half)};
    }
    *shown = padded(*shown, kPadding);
    if (m_logarithmic)
        plot()->yAxis->setRange(std::pow(10, shown->low), std::pow(10, shown->high));
    else
        plot()->yAxis->setRange(shown->low, shown->high);
}

void LineChart::setReferences(std::vector<ReferenceLine> references)
{
    for (const auto& old : m_extras->references) {
        plot()->removeItem(old.item);
        plot()->removeItem(old.label);
    }
    m_extras->references.clear();
    std::stable_sort(references.begin(), references.end(),
                     [](const auto& a, const auto& b) { return a.value < b.value; });
    for (const ReferenceLine& line : references) {
        auto* item = new QCPItemStraightLine(plot());
        item->setLayer(QStringLiteral("grid"));
        // Before any coordinate is set: changing the type of a placed point moves its coordinates.
        for (QCPItemPosition* point : {item->point1, item->point2})
            point->setTypeX(QCPItemPosition::ptAxisRectRatio);
        auto* label = new QCPItemText(plot());
        label->setText(line.label);
        label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        m_extras->references.push_back({line, item, label});
    }
    themeChanged();
    changed();
}

std::vector<ReferenceLine> LineChart::references() const
{
    std::vector<ReferenceLine> lines;
    for (const auto& reference : m_extras->references)
        lines.push_back(reference.line);
    return lines;
}

void LineChart::rebuildReferences()
{
    double lastPixel = std::numeric_limits<double>::infinity();
    bool lastAbove = false;
    const double height = QFontMetrics(QApplication::font()).height();
    for (const auto& reference : m_extras->references) { // from low to high
        const double value = reference.line.value;
        reference.item->point1->setCoords(0, value);
        reference.item->point2->setCoords(1, value);
        const double pixel = plot()->yAxis->coordToPixel(value);
        // The lower of two close lines has its name below, the upper one above.
        const bool crowded = lastAbove && lastPixel - pixel < kLabelHeightFactor * height;
        if (crowded) {
            auto& lower = *(&reference - 1);
            lower.label->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
        }
        reference.label->position->setCoords(0.995, value);
        reference.label->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        lastPixel = pixel;
        lastAbove = true;
    }
}

std::optional<double> LineChart::bestShown() const
{
    std::optional<double> best;
    for (const auto& [id, lines] : m_lines) {
        const auto index = lines->raw->visible() ? bestPoint(id) : std::nullopt;
        if (!index)
            continue;
        const double value = lines->first.y()[*index];
        const bool better = !best || (m_options.best == BestPoint::Highest ? value > *best : value < *best);
        best = better ? value : *best;
    }
    return best;
}

void LineChart::rebuildBand()
{
    const auto best = bestShown();
    const double half = best ? resolutionHalfWidth(*best, m_extras->examples) : 0;
    m_extras->band->setVisible(half > 0);
    const double pixels = half > 0 ? plot()->yAxis->coordToPixel(0) - plot()->yAxis->coordToPixel(half) : 0;
    m_extras->bandLabel->setVisible(pixels >= kLabelShare * QFontMetrics(QApplication::font()).height());
    if (half <= 0)
        return;
    m_extras->band->topLeft->setCoords(0, *best + half);
    m_extras->band->bottomRight->setCoords(1, *best - half);
    const QMargins padding = m_extras->bandLabel->padding();
    m_extras->bandLabel->setText(QFontMetrics(m_extras->bandLabel->font())
                                     .elidedText(tr("%1 examples cannot tell these apart").arg(m_extras->examples),
                                                 Qt::ElideRight,
                                                 plot()->axisRect()->width() - padding.left() - padding.right()));
    // In the half that no line enters: there is nothing beyond the best point.
    const bool above = m_options.best != BestPoint::Lowest;
    m_extras->bandLabel->position->setCoords(0.005, above ? *best + half : *best - half);
    m_extras->bandLabel->setPositionAlignment(Qt::AlignLeft | (above ? Qt::AlignTop : Qt::AlignBottom));
}

void LineChart::rebuildStepZeroLabel()
{
    m_extras->stepZero->setVisible(false);
    const int textLines = plot()->axisRect()->height() / QFontMetrics(QApplication::font()).height();
    if (m_options.stepZeroLabel.isEmpty() || textLines < kLinesForLabel)
        return;
    for (const SeriesStyle& style : group()->series()->all()) {
        const Lines* lines = find(style.id);
        if (!lines || !lines->raw->visible() || lines->first.empty() || lines->first.position(0).step != 0)
            continue;
        m_extras->stepZero->setText(m_options.stepZeroLabel);
        // Beside the point, not on it.
        const double pixel = plot()->xAxis->coordToPixel(lines->first.x(group()->xAxisMode())[0]) + kLabelGap;
        m_extras->stepZero->position->setCoords(plot()->xAxis->pixelToCoord(pixel), lines->first.y()[0]);
        m_extras->stepZero->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        // Not across the axis below it.
        const double room = plot()->axisRect()->bottom() - plot()->yAxis->coordToPixel(lines->first.y()[0]);
        m_extras->stepZero->setVisible(room > 0.7 * QFontMetrics(QApplication::font()).height());
        return;
    }
}

void LineChart::drawCrosshair()
{
    Chart::drawCrosshair();
    const auto step = group()->crosshairStep();
    const double scale = group()->theme()->lineScale();
    for (const auto& [id, lines] : m_lines)
        lines->dots->data()->clear();
    if (!step)
        return;
    for (const CrosshairValue& value : valuesAt(*step)) {
        const SeriesStyle* style = group()->series()->find(value.seriesId);
        Lines& lines = this->lines(value.seriesId);
        const auto x = lines.first.xOfStep(group()->xAxisMode(), value.step);
        const QPen pen = seriesPen(*style, 1);
        lines.dots->setScatterStyle(scatter(QCPScatterStyle::ssCircle, kDotSize * scale,
                                            {group()->theme()->colors().plotBackground, 1}, pen.color()));
        setPoints(*lines.dots, {{*x, value.smoothed.value_or(value.value)}}, m_logarithmic);
    }
}

std::vector<QCPAbstractPlottable*> LineChart::legendEntries() const
{
    std::vector<QCPAbstractPlottable*> entries, second;
    for (const SeriesStyle& style : group()->series()->all()) {
        const Lines* lines = find(style.id);
        if (!lines || !lines->raw->visible() || lines->empty())
            continue;
        entries.push_back(lines->bold->data()->isEmpty() ? lines->raw : lines->bold);
        if (!lines->second.empty())
            second.push_back(lines->secondLine);
    }
    entries.insert(entries.end(), second.begin(), second.end());
    return entries;
}

void LineChart::themeChanged()
{
    const ThemeColors& colors = group()->theme()->colors();
    const QFont font = QApplication::font();
    QColor fill = colors.reference;
    fill.setAlpha(28);
    m_extras->band->setPen(Qt::NoPen);
    m_extras->band->setBrush(fill);
    m_extras->bandLabel->setFont(font);
    m_extras->bandLabel->setColor(colors.mutedText);
    m_extras->bandLabel->setPadding({12, 2, 6, 2});
    styleLabel(*m_extras->stepZero, colors, font);
    for (const auto& reference : m_extras->references) {
        reference.item->setPen({colors.reference, kBrokenWidth * group()->theme()->lineScale(), Qt::DashDotLine});
        styleLabel(*reference.label, colors, font);
    }
}

} // namespace ui
