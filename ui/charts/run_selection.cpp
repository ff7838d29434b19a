// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/run_selection.h"

#include <algorithm>

namespace ui {

void RunSelection::setRuns(const QStringList& runs)
{
    if (runs == m_runs)
        return;
    m_runs = runs;
    const QSet<QString> known(runs.begin(), runs.end());
    setHighlighted(m_highlighted & known);
    setSelected(m_selected & known);
    if (!m_baseline.isEmpty() && !known.contains(m_baseline))
        setBaseline({});
    emit filterChanged();
}

void RunSelection::setFilter(const QString& view, const std::optional<QSet<QString>>& passing)
{
    const auto found = m_filters.find(view);
    const bool same = passing ? found != m_filters.end() && found->second == *passing : found == m_filters.end();
    if (same)
        return;
    if (passing)
        m_filters[view] = *passing;
    else
        m_filters.erase(found);
    emit filterChanged();
}

void RunSelection::clearFilters()
{
    if (m_filters.empty())
        return;
    m_filters.clear();
    emit filterChanged();
}

bool RunSelection::passes(const QString& run) const
{
    return std::all_of(m_filters.begin(), m_filters.end(),
                       [&run](const auto& filter) { return filter.second.contains(run); });
}

bool RunSelection::passesOthers(const QString& view, const QString& run) const
{
    return std::all_of(m_filters.begin(), m_filters.end(),
                       [&](const auto& filter) { return filter.first == view || filter.second.contains(run); });
}

QStringList RunSelection::passing() const
{
    QStringList names;
    std::copy_if(m_runs.begin(), m_runs.end(), std::back_inserter(names),
                 [this](const QString& run) { return passes(run); });
    return names;
}

void RunSelection::setHighlighted(const QSet<QString>& runs)
{
    if (runs == m_highlighted)
        return;
    m_highlighted = runs;
    emit highlightChanged();
}

void RunSelection::setSelected(const QSet<QString>& runs)
{
    if (runs == m_selected)
        return;
    m_selected = runs;
    emit selectionChanged();
}

void RunSelection::toggleSelected(const QString& run)
{
    QSet<QString> runs = m_selected;
    if (!runs.remove(run))
        runs.insert(run);
    setSelected(runs);
}

void RunSelection::setBaseline(const QString& run)
{
    if (run == m_baseline)
        return;
    m_baseline = run;
    emit baselineChanged();
}

} // namespace ui
