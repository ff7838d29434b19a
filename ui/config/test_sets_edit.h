// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace ui {

/// The named test sets of a task, one row each: name, which data set it is of, file, remove; and a button to add
/// one.
class TestSetsEdit : public QWidget {
    Q_OBJECT

public:
    explicit TestSetsEdit(QWidget* parent = nullptr);

    void setSets(const std::vector<engine::TestSet>& sets);

signals:
    void edited(const std::vector<engine::TestSet>& sets);

private:
    void addRow(const engine::TestSet& set);
    void report();
    [[nodiscard]] std::vector<engine::TestSet> sets() const;

    QVBoxLayout* m_rows;
    QToolButton* m_add;
};

} // namespace ui
