// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSet>

class QHeaderView;
class QTreeView;

namespace ui {

class RunsModel;
class RunsTree;

/// Widths and order of the table's columns. A width that a person has set is theirs, over restarts too; the other
/// columns fit their contents. A menu on the header hides columns and shows them again.
class RunsColumns : public QObject {
    Q_OBJECT

public:
    RunsColumns(QTreeView* table, RunsTree* rows, RunsModel* model);

    void fit();   ///< to the contents of now
    void widen(); ///< no column gets narrower: room for rows that came while the table was open
    void fitLast();
    void followFont(); ///< the table's letters have another size
    [[nodiscard]] QByteArray state() const;
    /// Nothing happens where `state` is of another version.
    void restore(const QByteArray& state);

private:
    [[nodiscard]] int fittingWidth(int column) const;
    void setWidth(int column, int width);
    void showMenu(const QPoint& position);

    QTreeView* m_table;
    RunsTree* m_rows;
    RunsModel* m_model;
    QHeaderView* m_header;
    QSet<int> m_own;
    int m_character; ///< width the widths were made for
    bool m_fitting = false;
};

} // namespace ui
