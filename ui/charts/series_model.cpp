// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/series_model.h"

#include "theme/color_ramps.h"

#include <QHash>

#include <algorithm>

namespace ui {

namespace {

Qt::PenStyle strokeOf(const QString& methodKind)
{
    static const QHash<QString, Qt::PenStyle> kStrokes = {
        {"series", Qt::DashDotLine}, {"parallel", Qt::DashDotDotLine}, {"adapter_input", Qt::DashDotDotLine},
        {"head", Qt::DotLine},       {"prefix", Qt::DashDotLine},      {"prompt", Qt::DashDotDotLine}};
    return kStrokes.value(methodKind, Qt::SolidLine);
}

} // namespace

SeriesStyle makeSeriesStyle(const QString& id, double lambda, const QString& methodKind, const QString& suffix)
{
    QString label = QStringLiteral("λ %1").arg(QString::number(lambda, 'g', 4));
    if (!suffix.isEmpty())
        label += QStringLiteral(" · ") + suffix;
    return {id, label, lambda, lambda == 0, strokeOf(methodKind)};
}

QColor colorOf(const SeriesStyle& style, bool dark)
{
    return lambdaColor(style.shade.value_or(style.lambda), dark);
}

void SeriesModel::set(const SeriesStyle& style)
{
    const auto same = [&style](const SeriesStyle& other) { return other.id == style.id; };
    if (const auto it = std::find_if(m_styles.begin(), m_styles.end(), same); it != m_styles.end())
        *it = style;
    else
        m_styles.push_back(style);
    emit stylesChanged();
}

void SeriesModel::remove(const QString& id)
{
    std::erase_if(m_styles, [&id](const SeriesStyle& style) { return style.id == id; });
    std::erase(m_hidden, id);
    for (QString* mention : {&m_solo, &m_highlighted, &m_selected}) {
        if (*mention == id)
            mention->clear();
    }
    emit stylesChanged();
    emit shownChanged();
}

void SeriesModel::replace(const std::vector<SeriesStyle>& styles)
{
    m_styles = styles;
    for (QString* mention : {&m_solo, &m_highlighted, &m_selected}) {
        if (!mention->isEmpty() && !find(*mention))
            mention->clear();
    }
    emit stylesChanged();
    emit shownChanged();
}

void SeriesModel::setExcluded(std::vector<QString> ids)
{
    if (ids == m_excluded)
        return;
    m_excluded = std::move(ids);
    emit shownChanged();
}

void SeriesModel::clear()
{
    m_styles.clear();
    m_hidden.clear();
    m_excluded.clear();
    m_solo.clear();
    m_highlighted.clear();
    m_selected.clear();
    emit stylesChanged();
    emit shownChanged();
}

const SeriesStyle* SeriesModel::find(const QString& id) const
{
    const auto same = [&id](const SeriesStyle& style) { return style.id == id; };
    const auto it = std::find_if(m_styles.begin(), m_styles.end(), same);
    return it == m_styles.end() ? nullptr : &*it;
}

bool SeriesModel::isVisible(const QString& id) const
{
    return std::find(m_hidden.begin(), m_hidden.end(), id) == m_hidden.end();
}

bool SeriesModel::isShown(const QString& id) const
{
    if (std::find(m_excluded.begin(), m_excluded.end(), id) != m_excluded.end())
        return false;
    return m_solo.isEmpty() ? isVisible(id) : id == m_solo;
}

void SeriesModel::setVisible(const QString& id, bool visible)
{
    if (visible == isVisible(id))
        return;
    if (visible)
        std::erase(m_hidden, id);
    else
        m_hidden.push_back(id);
    emit shownChanged();
}

void SeriesModel::showAll()
{
    if (m_hidden.empty() && m_solo.isEmpty())
        return;
    m_hidden.clear();
    m_solo.clear();
    emit shownChanged();
}

void SeriesModel::toggleSolo(const QString& id)
{
    m_solo = id == m_solo ? QString() : id;
    if (!m_solo.isEmpty())
        m_selected = m_solo;
    emit shownChanged();
}

void SeriesModel::setHighlighted(const QString& id)
{
    if (id == m_highlighted)
        return;
    m_highlighted = id;
    emit highlightChanged();
}

QString SeriesModel::selected() const
{
    if (!m_selected.isEmpty() && isShown(m_selected))
        return m_selected;
    const auto shown = [this](const SeriesStyle& style) { return isShown(style.id); };
    const auto it = std::find_if(m_styles.begin(), m_styles.end(), shown);
    return it == m_styles.end() ? QString() : it->id;
}

void SeriesModel::select(const QString& id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    emit shownChanged();
}

} // namespace ui
