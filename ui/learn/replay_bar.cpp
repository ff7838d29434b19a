// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/replay_bar.h"

#include "learn/lesson_replay.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int kPages = 20;
constexpr double kSpeeds[] = {2, 5, 10, 25, 50, 200}; // steps a second
constexpr int kFirstSpeed = 2;
constexpr int kWhole = 10; // s

} // namespace

ReplayBar::ReplayBar(LessonReplay* replay, QWidget* parent)
    : QWidget(parent), m_replay(replay), m_play(new QToolButton(this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_step(new QLabel(this)), m_speed(new QComboBox(this))
{
    m_play->setObjectName(QStringLiteral("replayPlay"));
    m_play->setToolTip(tr("Plays the recorded runs step by step, or pauses them"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_slider->setObjectName(QStringLiteral("replaySlider"));
    m_slider->setAccessibleName(tr("Step of the recorded runs"));
    m_slider->setToolTip(tr("Shows the runs as they stood at this step"));
    m_slider->setMinimumWidth(120);
    m_step->setObjectName(QStringLiteral("replayStep"));
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setToolTip(tr("How many recorded steps pass each second"));
    for (const double speed : kSpeeds)
        m_speed->addItem(tr("%1 steps/s").arg(speed), speed);
    m_speed->addItem(tr("all in %1 s").arg(kWhole), 0);
    m_speed->setCurrentIndex(kFirstSpeed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_step);
    row->addWidget(m_speed);
    connect(m_play, &QToolButton::clicked, replay,
            [replay] { replay->isPlaying() ? replay->pause() : replay->play(); });
    connect(m_slider, &QSlider::valueChanged, replay, [replay](int step) {
        if (replay->isPlaying())
            replay->pause();
        replay->moveTo(step);
    });
    connect(m_speed, &QComboBox::currentIndexChanged, replay, [this] { followSpeed(); });
    connect(replay, &LessonReplay::rewound, this,
            &ReplayBar::followSpeed); // of as many steps as there are now
    connect(replay, &LessonReplay::moved, this, &ReplayBar::follow);
    followSpeed();
    followFont();
    follow();
}

void ReplayBar::focusPlay()
{
    m_play->setFocus(Qt::OtherFocusReason);
}

void ReplayBar::followSpeed()
{
    const double speed = m_speed->currentData().toDouble();
    m_replay->setSpeed(speed > 0 ? speed : std::max(1.0, static_cast<double>(m_replay->steps()) / kWhole));
}

/// Nothing moves when the words or the numbers change.
void ReplayBar::followFont()
{
    m_step->setMinimumWidth(fontMetrics().horizontalAdvance(tr("step %1 of %2").arg(9999).arg(9999)));
    m_play->setMinimumWidth(0);
    int widest = 0;
    for (const bool playing : {true, false}) {
        showPlaying(playing);
        widest = std::max(widest, m_play->sizeHint().width());
    }
    m_play->setMinimumWidth(widest);
    showPlaying(m_replay->isPlaying());
}

void ReplayBar::showPlaying(bool playing)
{
    m_play->setText(playing ? tr("&Pause") : tr("&Play"));
    setLineIcon(m_play, playing ? QStringLiteral("pause") : QStringLiteral("play"));
}

void ReplayBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

void ReplayBar::setShown(bool slider, bool speed)
{
    m_slider->setVisible(slider);
    m_speed->setVisible(speed);
}

void ReplayBar::follow()
{
    const QSignalBlocker blocker(m_slider);
    const auto last = static_cast<int>(m_replay->lastAllowed());
    m_slider->setRange(0, last);
    m_slider->setPageStep(std::max(1, last / kPages));
    m_slider->setValue(static_cast<int>(m_replay->step()));
    m_slider->setEnabled(last > 0);
    m_play->setEnabled(last > 0);
    showPlaying(m_replay->isPlaying());
    m_step->setText(tr("step %1 of %2").arg(m_replay->step()).arg(m_replay->steps()));
}

} // namespace ui
