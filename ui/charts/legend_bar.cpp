// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend_bar.h"

#include "charts/chart_group.h"
#include "charts/flow_layout.h"
#include "charts/legend_item.h"
#include "charts/series_model.h"
#include "theme/theme.h"

#include <algorithm>

namespace ui {

LegendBar::LegendBar(ChartGroup* group, QWidget* parent)
    : QWidget(parent), m_group(group), m_items(new FlowLayout(this))
{
    setObjectName(QStringLiteral("legendBar"));
    setAccessibleName(tr("Legend of all charts"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
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
    if (!std::equal(items.begin(), items.end(), styles.begin(), styles.end(), sameId)) {
        for (LegendItem* item : items)
            delete item;
        for (const SeriesStyle& style : styles)
            m_items->addWidget(new LegendItem(m_group, style.id, this));
    }
    updateItems();
    updateGeometry();
}

void LegendBar::updateItems()
{
    for (LegendItem* item : findChildren<LegendItem*>(Qt::FindDirectChildrenOnly))
        item->follow();
}

} // namespace ui
