// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/matrix_delegate.h"

#include "lab/steps/matrix_model.h"
#include "lab/steps/steps_model.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ui {

namespace {

constexpr int kCorner = 6;
constexpr const char* kProblem = "problem"; ///< property of an editor: why its text is not taken

} // namespace

MatrixDelegate::MatrixDelegate(const StepsModel* steps, const Theme* theme, QObject* parent)
    : QStyledItemDelegate(parent), m_steps(steps), m_theme(theme)
{
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    // The colour is the number: selection is a frame around it.
    cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    QStyledItemDelegate::paint(painter, cell, index);
    const auto* model = static_cast<const MatrixModel*>(index.model());
    const QColor ink = index.data(Qt::ForegroundRole).value<QColor>();
    painter->save();
    if (model->isEdited(index)) {
        const QPoint corner = option.rect.topRight();
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(QPolygon({corner, corner - QPoint(kCorner, 0), corner + QPoint(0, kCorner)}));
    }
    const bool focus = option.state & QStyle::State_HasFocus;
    if (focus || m_marked == index) {
        painter->setPen({ink, focus ? 2.0 : 3.0, m_marked == index ? Qt::SolidLine : Qt::DotLine});
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QWidget* MatrixDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = static_cast<const MatrixModel*>(index.model());
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(model->cellName(index));
    editor->setFrame(false);
    const engine::StepsCell cell = model->cellOf(index);
    connect(editor, &QLineEdit::textChanged, this, [this, editor, cell](const QString& text) {
        const QString problem = m_steps->problemOf(cell, text);
        editor->setProperty(kProblem, problem);
        editor->setToolTip(problem);
        QPalette palette = editor->parentWidget()->palette();
        if (!problem.isEmpty())
            palette.setColor(QPalette::Text, m_theme->colors().error);
        editor->setPalette(palette);
        emit typed(problem);
    });
    return editor;
}

bool MatrixDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && !editor->property(kProblem).toString().isEmpty())
            return true; // stays open, with its reason
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace ui
