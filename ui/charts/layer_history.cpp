// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layer_history.h"

#include <algorithm>

namespace ui {

void LayerHistory::append(const QString& seriesId, const ChartPosition& position, const LayerSample& sample)
{
    m_points[seriesId].push_back({position, sample});
    emit changed();
}

void LayerHistory::put(const QString& seriesId, const ChartPosition& position, const LayerSample& sample)
{
    auto& points = m_points[seriesId];
    const auto before = [](const LayerPoint& point, double step) { return point.position.step < step; };
    const auto place = std::lower_bound(points.begin(), points.end(), position.step, before);
    if (place != points.end() && place->position.step == position.step)
        place->sample = sample;
    else
        points.insert(place, {position, sample});
    emit changed();
}

void LayerHistory::setBase(const LayerSample& sample)
{
    m_base = sample;
    emit changed();
}

void LayerHistory::removeSeries(const QString& seriesId)
{
    m_points.erase(seriesId);
    emit changed();
}

void LayerHistory::clear()
{
    m_points.clear();
    m_base.reset();
    emit changed();
}

const std::vector<LayerPoint>& LayerHistory::points(const QString& seriesId) const
{
    static const std::vector<LayerPoint> kNone;
    const auto it = m_points.find(seriesId);
    return it == m_points.end() ? kNone : it->second;
}

const LayerPoint* LayerHistory::at(const QString& seriesId, std::optional<double> step) const
{
    const auto& points = this->points(seriesId);
    if (!step)
        return points.empty() ? nullptr : &points.back();
    const auto later = [](double value, const LayerPoint& point) { return value < point.position.step; };
    const auto it = std::upper_bound(points.begin(), points.end(), *step, later);
    return it == points.begin() ? nullptr : &*(it - 1);
}

std::vector<double> stepsOf(const std::vector<LayerPoint>& points)
{
    std::vector<double> steps;
    for (const LayerPoint& point : points)
        steps.push_back(point.position.step);
    return steps;
}

bool LayerHistory::isEmpty() const
{
    const auto none = [](const auto& entry) { return entry.second.empty(); };
    return !m_base && std::all_of(m_points.begin(), m_points.end(), none);
}

} // namespace ui
