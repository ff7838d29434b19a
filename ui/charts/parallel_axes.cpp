// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parallel_axes.h"

#include <algorithm>

namespace ui {

namespace {

/// The runs that both know have the same values in both.
bool sameValues(const ParallelAxis& before, const QStringList& runsBefore, const ParallelAxis& now,
                const QStringList& runsNow)
{
    for (qsizetype i = 0; i < runsBefore.size(); ++i) {
        const qsizetype place = runsNow.indexOf(runsBefore[i]);
        if (place >= 0 && before.values[static_cast<std::size_t>(i)] != now.values[static_cast<std::size_t>(place)])
            return false;
    }
    return true;
}

} // namespace

void ParallelAxes::leaveMoment(const std::map<QString, ParallelAxis>& axes, const QStringList& runs,
                               std::optional<double> moment)
{
    for (auto& [id, brush] : m_brushes) {
        if (brush.moment != m_moment)
            continue;
        const auto now = axes.find(id);
        if (now != axes.end() && sameValues(m_axes.at(id), m_runs, now->second, runs)) {
            brush.moment = moment; // λ, a seed: of no step
            continue;
        }
        brush.held.clear();
        for (qsizetype run = 0; run < m_runs.size(); ++run) {
            if (isInside(id, brush, static_cast<std::size_t>(run)))
                brush.held.insert(m_runs[run]);
        }
    }
}

void ParallelAxes::set(std::vector<ParallelAxis> axes, const QStringList& runs, std::optional<double> moment)
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
    if (moment != m_moment)
        leaveMoment(known, runs, moment);
    // At another step a number may not have been measured yet: a brush on it holds its runs all the same.
    std::erase_if(m_brushes, [&](const auto& brush) { return gone(brush.first) && brush.second.moment == moment; });
    m_axes = std::move(known);
    m_runs = runs;
    m_moment = moment;
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
    if (it == m_brushes.end())
        return std::nullopt;
    if (!isHeld(place))
        return it->second.values;
    std::optional<ValueRange> span;
    const auto& values = at(place).values;
    for (std::size_t run = 0; run < values.size(); ++run) {
        if (values[run] && isInside(it->first, it->second, run))
            span = span ? ValueRange{std::min(span->low, *values[run]), std::max(span->high, *values[run])}
                        : ValueRange{*values[run], *values[run]};
    }
    return span;
}

bool ParallelAxes::isHeld(std::size_t place) const
{
    const auto it = m_brushes.find(m_order[place]);
    return it != m_brushes.end() && it->second.moment != m_moment;
}

bool ParallelAxes::isHeld() const
{
    return std::any_of(m_brushes.begin(), m_brushes.end(),
                       [this](const auto& brush) { return brush.second.moment != m_moment; });
}

void ParallelAxes::setBrush(std::size_t place, const std::optional<ValueRange>& values)
{
    if (values)
        m_brushes[m_order[place]] = {
            {std::min(values->low, values->high), std::max(values->low, values->high)}, m_moment, {}};
    else
        m_brushes.erase(m_order[place]);
}

bool ParallelAxes::passes(std::size_t run) const
{
    return std::all_of(m_brushes.begin(), m_brushes.end(),
                       [this, run](const auto& brush) { return isInside(brush.first, brush.second, run); });
}

bool ParallelAxes::isInside(const QString& id, const Brush& brush, std::size_t run) const
{
    if (brush.moment != m_moment)
        return brush.held.contains(m_runs.value(static_cast<qsizetype>(run)));
    const auto& values = m_axes.at(id).values;
    return run < values.size() && values[run] && *values[run] >= brush.values.low && *values[run] <= brush.values.high;
}

} // namespace ui
