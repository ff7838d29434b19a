// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parallel_axes.h"

#include <algorithm>

namespace ui {

void ParallelAxes::set(std::vector<ParallelAxis> axes)
{
    std::vector<QString> order;
    std::map<QString, ParallelAxis> known;
    for (ParallelAxis& axis : axes) {
        order.push_back(axis.id);
        known[axis.id] = std::move(axis);
    }
    const auto gone = [&known](const QString& id) { return known.count(id) == 0; };
    std::erase_if(m_order, gone);
    for (const QString& id : order) {
        if (std::find(m_order.begin(), m_order.end(), id) == m_order.end())
            m_order.push_back(id);
    }
    std::erase_if(m_flipped, gone);
    std::erase_if(m_brushes, [&gone](const auto& brush) { return gone(brush.first); });
    m_axes = std::move(known);
}

QStringList ParallelAxes::order() const
{
    return {m_order.begin(), m_order.end()};
}

void ParallelAxes::move(std::size_t from, std::size_t to)
{
    const QString id = m_order[from];
    m_order.erase(m_order.begin() + static_cast<std::ptrdiff_t>(from));
    m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(to), id);
}

void ParallelAxes::flip(std::size_t place)
{
    if (!m_flipped.insert(m_order[place]).second)
        m_flipped.erase(m_order[place]);
}

ValueRange ParallelAxes::scale(std::size_t place) const
{
    std::optional<ValueRange> all;
    for (const auto& value : at(place).values) {
        if (value)
            all =
                all ? ValueRange{std::min(all->low, *value), std::max(all->high, *value)} : ValueRange{*value, *value};
    }
    return all.value_or(ValueRange{});
}

double ParallelAxes::position(std::size_t place, double value) const
{
    const ValueRange range = scale(place);
    const double share = range.high > range.low ? (value - range.low) / (range.high - range.low) : 0.5;
    return isFlipped(place) ? 1 - share : share;
}

double ParallelAxes::valueAt(std::size_t place, double position) const
{
    const ValueRange range = scale(place);
    const double share = isFlipped(place) ? 1 - position : position;
    if (range.high > range.low)
        return range.low + share * (range.high - range.low);
    return range.low + (share - 0.5); // all runs lie in the middle; a brush beside it leaves none
}

std::optional<ValueRange> ParallelAxes::brush(std::size_t place) const
{
    const auto it = m_brushes.find(m_order[place]);
    return it == m_brushes.end() ? std::nullopt : std::optional(it->second);
}

void ParallelAxes::setBrush(std::size_t place, const std::optional<ValueRange>& values)
{
    if (values)
        m_brushes[m_order[place]] = {std::min(values->low, values->high), std::max(values->low, values->high)};
    else
        m_brushes.erase(m_order[place]);
}

bool ParallelAxes::passes(std::size_t run) const
{
    return std::all_of(m_brushes.begin(), m_brushes.end(), [this, run](const auto& brush) {
        const auto& values = m_axes.at(brush.first).values;
        return run < values.size() && values[run] && *values[run] >= brush.second.low &&
               *values[run] <= brush.second.high;
    });
}

} // namespace ui
