// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/lesson_source.h"

#include <QWidget>

class QComboBox;

namespace ui {

class StepsView;
class Theme;

/// The numbers of the layers in steps that a lesson has, to be changed; one of them at a time.
class StateEdit : public QWidget {
    Q_OBJECT

public:
    /// Source and theme are not owned and live longer; the numbers are the source's.
    StateEdit(LessonSource* source, Theme* theme, QWidget* parent = nullptr);

    /// The source has other states, or others by name.
    void followSource();

signals:
    void changed();

private:
    void show(int state);

    LessonSource* m_source;
    Theme* m_theme;
    QComboBox* m_which;
    StepsView* m_steps = nullptr; ///< null as long as there is no state
    QString m_shown;              ///< id
    bool m_filling = false;
};

} // namespace ui
