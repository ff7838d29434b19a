// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/seed_mean.h"

#include <algorithm>
#include <cmath>

namespace ui {

std::optional<double> SeedMean::Point::deviation() const
{
    return seeds > 1 ? std::optional(std::sqrt(squares / (seeds - 1))) : std::nullopt;
}

const SeedMean::Point& SeedMean::add(const ChartPosition& position, double y)
{
    auto place = m_points.end();
    if (!m_points.empty() && m_points.back().position.step >= position.step)
        place = std::lower_bound(m_points.begin(), m_points.end(), position.step,
                                 [](const Point& point, double step) { return point.position.step < step; });
    if (place == m_points.end() || place->position.step != position.step)
        place = m_points.insert(place, Point{position, 0, 0, 0});
    Point& point = *place;
    ++point.seeds;
    const double before = y - point.mean;
    point.mean += before / point.seeds;
    point.squares += before * (y - point.mean);
    return point;
}

} // namespace ui
