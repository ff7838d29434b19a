// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class LessonText;

/// The teacher's notes in a window of their own, which can lie on another screen than the lesson.
class TeacherNotes : public QDialog {
    Q_OBJECT

public:
    explicit TeacherNotes(QWidget* parent = nullptr);

    void setNotes(const QString& lesson, const QString& markdown);

signals:
    void closed();
    void termRequested(const QString& id);
    void pageRequested(int page);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    LessonText* m_text;
};

} // namespace ui
