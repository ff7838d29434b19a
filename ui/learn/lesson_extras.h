// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;
class QToolButton;

namespace ui {

/// What a lesson may say of itself beside its head: its licence, and words that its texts link to.
class LessonExtras : public QWidget {
    Q_OBJECT

public:
    explicit LessonExtras(QWidget* parent = nullptr);

    void setLesson(const engine::Lesson& lesson);
    /// Puts into `lesson` what stands here. Rows without a link or a word are left out; of two of one link the first
    /// counts.
    void fill(engine::Lesson& lesson) const;

signals:
    void changed();

private:
    void addRow(const QString& id, const QString& term, const QString& text);

    QLineEdit* m_licence;
    QTableWidget* m_terms;
    QToolButton *m_add, *m_remove;
};

} // namespace ui
