// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/page_draft.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace ui {

/// What stands in the edit; where nothing was typed what it was given, which the edit shows with other spaces.
[[nodiscard]] QString typedIn(const QPlainTextEdit* edit, const QString& given);

/// A text of an author; below it, where figures may stand in it, a menu of those.
class FigureEdit : public QWidget {
    Q_OBJECT

public:
    /// The offers are not owned and live longer; null: no figure may stand here. `name` is the edit's object name.
    FigureEdit(const QString& name, const QString& accessibleName, const std::vector<FigureOffer>* offers,
               QWidget* parent = nullptr);

    void setText(const QString& text, const engine::LessonFigures& own);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }
    /// What the keyboard reaches, in order.
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void changed();

private:
    void addFigure(const QString& words, const QString& name);

    QPlainTextEdit* m_edit;
    QString m_given;
    QToolButton* m_insert = nullptr;
    QMenu* m_menu = nullptr;
    const std::vector<FigureOffer>* m_offers;
};

} // namespace ui
