// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/legend_order.h"

#include "charts/series_model.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <limits>
#include <vector>

namespace ui {

namespace {

constexpr int kInterval = 4000; // ms

} // namespace

LegendOrder::LegendOrder(SeriesModel* series, QWidget* legend, Metric metric, QObject* parent)
    : QObject(parent), m_series(series), m_legend(legend), m_metric(std::move(metric))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &LegendOrder::orderNow);
}

void LegendOrder::figuresChanged()
{
    if (!m_timer.isActive())
        m_timer.start();
}

bool LegendOrder::orderNow()
{
    const QWidget* focused = QApplication::focusWidget();
    if (m_legend->underMouse() || (focused && m_legend->isAncestorOf(focused))) {
        figuresChanged(); // later
        return false;
    }
    std::vector<SeriesStyle> styles = m_series->all();
    const auto worth = [this](const SeriesStyle& style) {
        const auto value = m_metric(style.id);
        if (!value)
            return -std::numeric_limits<double>::infinity();
        return m_lowerIsBetter ? -*value : *value;
    };
    std::stable_sort(styles.begin(), styles.end(),
                     [&worth](const auto& a, const auto& b) { return worth(a) > worth(b); });
    const bool same = std::equal(styles.begin(), styles.end(), m_series->all().begin(),
                                 [](const auto& a, const auto& b) { return a.id == b.id; });
    if (same)
        return false;
    m_series->replace(styles);
    return true;
}

} // namespace ui
