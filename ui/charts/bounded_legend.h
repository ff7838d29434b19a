// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ui {

class ChartGroup;
class LegendBar;

/// A legend that takes two rows at most: many runs scroll there and leave the room to the charts.
class BoundedLegend : public QScrollArea {
    Q_OBJECT

public:
    /// The group is not owned and lives longer.
    explicit BoundedLegend(ChartGroup* group, QWidget* parent = nullptr);

    [[nodiscard]] LegendBar* bar() const { return m_bar; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    LegendBar* m_bar;
};

} // namespace ui
