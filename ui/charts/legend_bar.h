// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class ChartGroup;
class FlowLayout;
class LegendItem;

/// The legend of all charts of a group, in as many rows as it needs. A check box shows or hides a run; its name:
/// click = solo, again = all; hover = highlight everywhere. By keyboard: Tab moves, Space checks, Return soloes.
class LegendBar : public QWidget {
    Q_OBJECT

public:
    /// The group is not owned and lives longer.
    explicit LegendBar(ChartGroup* group, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void rebuild();
    void rearrange(const QList<LegendItem*>& items);
    void updateItems();

    ChartGroup* m_group;
    FlowLayout* m_items;
};

} // namespace ui
