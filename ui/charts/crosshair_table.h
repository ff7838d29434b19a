// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

class ChartGroup;

/// Values of all line charts at the crosshair (without one: the last values), a row a run, sorted by value: by the
/// first chart, or the column whose header was clicked. Fits a dock or a small window.
class CrosshairTable : public QWidget {
    Q_OBJECT

public:
    /// The group is not owned and lives longer.
    explicit CrosshairTable(ChartGroup* group, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rebuildColumns();
    void fill();

    ChartGroup* m_group;
    QLabel* m_step;
    QTableWidget* m_table;
};

} // namespace ui
