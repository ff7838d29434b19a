// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <QFrame>

class QLabel;

namespace ui {

class LessonText;

/// A box of a page: what the paper reports, what the authors' code does, what was measured. One that would answer the
/// page's questions is closed: its title and a button that opens it all the same.
class LessonBoxView : public QFrame {
    Q_OBJECT

public:
    enum class State { Hidden, Closed, Open };

    /// `isRun`: the page runs what the box measures, here and now.
    LessonBoxView(const engine::Lesson& lesson, const engine::LessonBox& box, bool isRun, QWidget* parent = nullptr);

    [[nodiscard]] bool isMeasured() const { return m_isMeasured; }
    [[nodiscard]] State state() const { return m_state; }
    void setState(State state);
    /// Other numbers are shown beside it than it was computed from.
    void setChanged(bool changed);
    [[nodiscard]] QList<QWidget*> focusOrder() const;

signals:
    void openRequested();
    void termRequested(const QString& id);
    void pageRequested(int page);

private:
    bool m_isMeasured;
    State m_state = State::Open;
    LessonText* m_text;
    QLabel* m_changed;
    QWidget* m_closed;
    QWidget* m_open;
};

} // namespace ui
