// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace ui {

class LessonReplay;

/// Play, pause, a slider over the steps of a recording, and the speed.
class ReplayBar : public QWidget {
    Q_OBJECT

public:
    /// The replay is not owned and lives longer.
    explicit ReplayBar(LessonReplay* replay, QWidget* parent = nullptr);

    /// Play is always there.
    void setShown(bool slider, bool speed);
    void focusPlay();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void followSpeed();
    void followFont();
    void showPlaying(bool playing);

    LessonReplay* m_replay;
    QToolButton* m_play;
    QSlider* m_slider;
    QLabel* m_step;
    QComboBox* m_speed;
};

} // namespace ui
