// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend_bar.h"

#include "charts/chart_group.h"
#include "charts/flow_layout.h"
#include "charts/legend_item.h"
#include "charts/series_model.h"
#include "theme/theme.h"

#include <algorithm>
#include <map>

namespace ui {

LegendBar::LegendBar(ChartGroup* group, QWidget* parent)
    : QWidget(parent), m_group(group), m_items(new FlowLayout(this))
{
    setObjectName(QStringLiteral("legendBar"));
    setAccessibleName(tr("Legend of all charts"));
    // Not Minimum: its size hint is as high as one column of all items, and a scroll area would keep that height.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(group->series(), &SeriesModel::stylesChanged, this, &LegendBar::rebuild);
    connect(group->series(), &SeriesModel::shownChanged, this, &LegendBar::updateItems);
    connect(group->series(), &SeriesModel::highlightChanged, this, &LegendBar::updateItems);
    connect(group->theme(), &Theme::changed, this, &LegendBar::updateItems);
    rebuild();
}

int LegendBar::heightForWidth(int width) const
{
    return m_items->heightForWidth(width);
}

void LegendBar::rebuild()
{
    const auto& styles = m_group->series()->all();
    const auto items = findChildren<LegendItem*>(Qt::FindDirectChildrenOnly);
    const auto sameId = [](const LegendItem* item, const SeriesStyle& style) { return item->seriesId() == style.id; };
    if (!std::equal(items.begin(), items.end(), styles.begin(), styles.end(), sameId))
        rearrange(items);
    updateItems();
    updateGeometry();
}

void LegendBar::rearrange(const QList<LegendItem*>& items)
{
    // An item that stays is the same widget: focus and hover stay with it. The list of children is the order shown.
    std::map<QString, LegendItem*> kept;
    for (LegendItem* item : items) {
        m_items->removeWidget(item);
        if (m_group->series()->find(item->seriesId()))
            kept[item->seriesId()] = item;
        else
            delete item;
    }
    LegendItem* before = nullptr;
    for (const SeriesStyle& style : m_group->series()->all()) {
        LegendItem*& item = kept[style.id];
        if (!item)
            item = new LegendItem(m_group, style.id, this);
        item->raise(); // last of the children
        m_items->addWidget(item);
        item->show(); // now: a hidden one takes no room in the layout, and the charts below would jump
        if (before)
            setTabOrder(before, item);
        before = item;
    }
}

void LegendBar::updateItems()
{
    for (LegendItem* item : findChildren<LegendItem*>(Qt::FindDirectChildrenOnly))
        item->follow();
}

} // namespace ui
