// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class StepsModel;
class Theme;

/// Draws a matrix's cells, edited ones with a corner, looked-at ones with a frame, and edits them in place: while a
/// text cannot stand in the cell the field is marked, says why, and Enter does not take it.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MatrixDelegate(const StepsModel* steps, const Theme* theme, QObject* parent = nullptr);

    /// A cell that a formula points at; an invalid index: none.
    void setMarked(const QPersistentModelIndex& index) { m_marked = index; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

signals:
    /// While typing: what is wrong with the text, empty once nothing is.
    void typed(const QString& problem) const;

private:
    const StepsModel* m_steps;
    const Theme* m_theme;
    QPersistentModelIndex m_marked;
};

} // namespace ui
