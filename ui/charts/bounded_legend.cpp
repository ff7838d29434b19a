// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bounded_legend.h"

#include "charts/chart_group.h"
#include "charts/legend_bar.h"
#include "charts/series_model.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

constexpr int kRows = 2;

} // namespace

BoundedLegend::BoundedLegend(ChartGroup* group, QWidget* parent)
    : QScrollArea(parent), m_bar(new LegendBar(group, this))
{
    setObjectName(QStringLiteral("boundedLegend"));
    setAccessibleName(tr("Legend"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its entries take the focus
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_bar);
    m_bar->installEventFilter(this);
    connect(group->series(), &SeriesModel::stylesChanged, this, &BoundedLegend::fit);
    fit();
}

void BoundedLegend::fit()
{
    for (QWidget* item : m_bar->findChildren<QWidget*>())
        item->ensurePolished(); // the theme's font decides on its size
    // Of the width that is left beside a scroll bar: the rows must not change when it appears.
    const int width = std::max(1, this->width() - verticalScrollBar()->sizeHint().width());
    const int row = m_bar->layout()->sizeHint().height();
    const int gap = 6;
    const int needed = m_bar->heightForWidth(width);
    const int fitting = std::clamp(needed, 1, kRows * row + (kRows - 1) * gap);
    setVerticalScrollBarPolicy(needed > fitting ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (fitting == minimumHeight() && fitting == maximumHeight())
        return;
    setFixedHeight(fitting);
    if (parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->activate(); // now, not a turn of the event loop later: charts must not jump
}

bool BoundedLegend::eventFilter(QObject* watched, QEvent* event)
{
    // Its items have another height once they have got their fonts.
    if (watched == m_bar && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void BoundedLegend::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void BoundedLegend::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace ui
