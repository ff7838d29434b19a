// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_chart.h"

#include "charts/chart_group.h"
#include "charts/line_chart_parts.h"
#include "charts/plot_style.h"
#include "charts/readout.h"
#include "charts/series_model.h"
#include "theme/theme.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

namespace ui {

LineChart::LineChart(ChartGroup* group, const QString& name, const ChartText& text, const LineChartOptions& options,
                     QWidget* parent)
    : Chart(group, name, text, parent), m_options(options), m_extras(std::make_unique<Extras>())
{
    shareXAxis();
    m_extras->band = new QCPItemRect(plot());
    m_extras->band->setLayer(QStringLiteral("grid"));
    m_extras->bandLabel = new QCPItemText(plot());
    m_extras->stepZero = new QCPItemText(plot());
    for (QCPAbstractItem* item :
         {static_cast<QCPAbstractItem*>(m_extras->band), static_cast<QCPAbstractItem*>(m_extras->bandLabel),
          static_cast<QCPAbstractItem*>(m_extras->stepZero)})
        item->setVisible(false);
    for (QCPItemPosition* position :
         {m_extras->band->topLeft, m_extras->band->bottomRight, m_extras->bandLabel->position})
        position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    LineChart::themeChanged();
}

LineChart::~LineChart() = default;

LineChart::Lines& LineChart::lines(const QString& seriesId)
{
    auto& entry = m_lines[seriesId];
    if (!entry)
        entry = std::make_unique<Lines>(*plot());
    return *entry;
}

const LineChart::Lines* LineChart::find(const QString& seriesId) const
{
    const auto it = m_lines.find(seriesId);
    return it == m_lines.end() ? nullptr : it->second.get();
}

void LineChart::append(const QString& seriesId, const ChartPosition& position, double y)
{
    lines(seriesId).first.append(position, y);
    changed();
}

void LineChart::appendSecond(const QString& seriesId, const ChartPosition& position, double y)
{
    lines(seriesId).second.append(position, y);
    changed();
}

void LineChart::putMean(const QString& seriesId, const ChartPosition& position, double mean,
                        std::optional<double> deviation)
{
    if (!std::isfinite(mean))
        return;
    Lines& lines = this->lines(seriesId);
    lines.first.put(position, mean);
    if (deviation) {
        lines.low.put(position, mean - *deviation);
        lines.high.put(position, mean + *deviation);
    }
    changed();
}

void LineChart::removeSeries(const QString& seriesId)
{
    const auto it = m_lines.find(seriesId);
    if (it == m_lines.end())
        return;
    it->second->remove(*plot());
    m_lines.erase(it);
    changed();
}

void LineChart::clear()
{
    for (const auto& [id, lines] : m_lines)
        lines->remove(*plot());
    m_lines.clear();
    changed();
}

void LineChart::setResolution(int examples)
{
    m_extras->examples = examples;
    changed();
}

void LineChart::setLogarithmic(bool on)
{
    if (on == m_logarithmic)
        return;
    m_logarithmic = on;
    changed();
}

bool LineChart::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const auto& entry) { return entry.second->empty(); });
}

QString LineChart::csv() const
{
    QString text = QStringLiteral("series,label,line,step,epoch,tokens,seconds,value,smoothed\n");
    const auto write = [&text](const QString& head, const SeriesData& points, std::span<const double> smoothed) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const ChartPosition at = points.position(i);
            text += head;
            for (const double value : {at.step, at.epoch, at.tokens, at.seconds, points.y()[i]})
                text += csvNumber(value) + QLatin1Char(',');
            text += (smoothed.empty() ? QString() : csvNumber(smoothed[i])) + QLatin1Char('\n');
        }
    };
    for (const auto& [id, lines] : m_lines) {
        const SeriesStyle* style = group()->series()->find(id);
        const QString head = csvField(id) + QLatin1Char(',') + csvField(style ? style->label : id) + QLatin1Char(',');
        const auto smoothed =
            m_options.smoothed ? lines->first.smoothed(group()->smoothing()) : std::span<const double>();
        write(head + csvField(m_options.valueName) + QLatin1Char(','), lines->first, smoothed);
        write(head + csvField(m_options.secondName) + QLatin1Char(','), lines->second, {});
        write(head + csvField(tr("mean − SD")) + QLatin1Char(','), lines->low, {});
        write(head + csvField(tr("mean + SD")) + QLatin1Char(','), lines->high, {});
    }
    return text;
}

std::vector<CrosshairValue> LineChart::valuesAt(double step) const
{
    std::vector<CrosshairValue> values;
    for (const SeriesStyle& style : group()->series()->all()) {
        const Lines* lines = find(style.id);
        if (!lines || !group()->series()->isShown(style.id))
            continue;
        const auto index = lines->first.indexAt(step);
        if (!index)
            continue;
        CrosshairValue value{style.id, lines->first.y()[*index], std::nullopt, lines->first.position(*index).step};
        if (m_options.smoothed && group()->smoothing() > 0)
            value.smoothed = lines->first.smoothed(group()->smoothing())[*index];
        values.push_back(value);
    }
    return values;
}

std::optional<XRange> LineChart::xExtent() const
{
    std::optional<XRange> all;
    for (const auto& [id, lines] : m_lines) {
        if (!group()->series()->isShown(id))
            continue;
        for (const SeriesData* points : {&lines->first, &lines->second}) {
            if (points->empty())
                continue;
            const auto x = points->x(group()->xAxisMode());
            all = all ? XRange{std::min(all->low, x.front()), std::max(all->high, x.back())}
                      : XRange{x.front(), x.back()};
        }
    }
    return all;
}

std::optional<std::size_t> LineChart::bestPoint(const QString& seriesId) const
{
    const Lines* lines = find(seriesId);
    if (!lines || m_options.best == BestPoint::None)
        return std::nullopt;
    std::optional<std::size_t> best;
    const auto y = lines->first.y();
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (std::isnan(y[i]) || lines->first.position(i).step == 0)
            continue;
        const bool better = !best || (m_options.best == BestPoint::Highest ? y[i] > y[*best] : y[i] < y[*best]);
        if (better)
            best = i;
    }
    return best;
}

const SeriesData* LineChart::crosshairSource() const
{
    const SeriesModel& series = *group()->series();
    if (const Lines* lines = find(series.highlighted()); lines && !lines->first.empty())
        return &lines->first;
    for (const SeriesStyle& style : series.all()) {
        const Lines* lines = find(style.id);
        if (lines && series.isShown(style.id) && !lines->first.empty())
            return &lines->first;
    }
    return nullptr;
}

std::optional<double> LineChart::stepAt(double x) const
{
    const SeriesData* source = crosshairSource();
    if (!source)
        return std::nullopt;
    const auto index = source->nearest(group()->xAxisMode(), x);
    return source->position(*index).step;
}

std::optional<double> LineChart::xOfStep(double step) const
{
    const SeriesData* source = crosshairSource();
    if (!source || group()->xAxisMode() == XAxisMode::Step)
        return step;
    return source->xOfStep(group()->xAxisMode(), step);
}

std::vector<double> LineChart::crosshairSteps() const
{
    const SeriesData* source = crosshairSource();
    if (!source)
        return {};
    const auto steps = source->x(XAxisMode::Step);
    return {steps.begin(), steps.end()};
}

QString LineChart::readout(const QPointF&) const
{
    const auto step = group()->crosshairStep();
    if (!step)
        return {};
    Readout text(*group(), tr("Step %1").arg(*step));
    auto values = valuesAt(*step);
    const auto shown = [](const CrosshairValue& value) { return value.smoothed.value_or(value.value); };
    std::stable_sort(values.begin(), values.end(),
                     [&shown](const auto& a, const auto& b) { return shown(a) > shown(b); });
    for (const CrosshairValue& value : values) {
        if (const SeriesStyle* style = group()->series()->find(value.seriesId))
            text.addRow(*style, readableNumber(shown(value)), value.smoothed ? readableNumber(value.value) : QString());
    }
    return text.html();
}

void LineChart::addMenuItems(QMenu* menu)
{
    QAction* item = menu->addAction(tr("&Logarithmic y axis"), this, &LineChart::setLogarithmic);
    item->setObjectName(objectName() + QStringLiteral("Logarithmic"));
    item->setCheckable(true);
    item->setChecked(m_logarithmic);
}

} // namespace ui
