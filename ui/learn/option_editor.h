// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

/// One option of a choice in an author's words, and below it when it is right: a figure against another one, or the
/// highest or lowest of its like.
class OptionEditor : public QWidget {
    Q_OBJECT

public:
    /// The facts are not owned and live longer. `name` is the object name of its text, those of the others follow it.
    OptionEditor(const AuthorFacts* facts, const QString& name, int number, QWidget* parent = nullptr);

    void setDraft(const OptionDraft& draft);
    [[nodiscard]] OptionDraft draft() const { return m_draft; }
    /// Whether it is the right one now.
    void showRight(bool right);
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void changed();
    /// The author chose other figures or another distance: options that had the same before take them too.
    void compared(const engine::LessonCheck& before);
    void removeRequested();

private:
    void build(const QString& name, int number);
    void fill();
    void fillFigures(QComboBox* combo, const engine::LessonFigure& figure);
    void takeFigure(const QComboBox* combo, engine::LessonFigure& figure);
    void takeKind();
    void follow();

    const AuthorFacts* m_facts;
    OptionDraft m_draft;
    QLineEdit* m_text;
    QToolButton* m_remove;
    QComboBox *m_left, *m_kind, *m_right;
    QDoubleSpinBox* m_by;
    QLabel *m_byWords, *m_holds;
    bool m_filling = false;
};

[[nodiscard]] bool isSame(const engine::LessonFigure& a, const engine::LessonFigure& b);

} // namespace ui
