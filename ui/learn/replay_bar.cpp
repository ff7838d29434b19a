// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/replay_bar.h"

#include "learn/lesson_replay.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kPages = 20;
constexpr double kSpeeds[] = {2, 5, 10, 25, 50, 200}; // steps a second
constexpr int kFirstSpeed = 2;

} // namespace

ReplayBar::ReplayBar(LessonReplay* replay, QWidget* parent)
    : QWidget(parent), m_replay(replay), m_play(new QToolButton(this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_step(new QLabel(this)), m_speed(new QComboBox(this))
{
    m_play->setObjectName(QStringLiteral("replayPlay"));
    m_play->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_slider->setObjectName(QStringLiteral("replaySlider"));
    m_slider->setAccessibleName(tr("Step of the recorded runs"));
    m_slider->setToolTip(tr("Shows the runs as they stood at this step"));
    m_slider->setMinimumWidth(120);
    m_step->setObjectName(QStringLiteral("replayStep"));
    m_step->setMinimumWidth(fontMetrics().horizontalAdvance(tr("step %1 of %2").arg(9999).arg(9999)));
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    m_speed->setAccessibleName(tr("Speed of the replay"));
    for (const double speed : kSpeeds)
        m_speed->addItem(tr("%1 steps/s").arg(speed), speed);
    m_speed->setCurrentIndex(kFirstSpeed);
    replay->setSpeed(kSpeeds[kFirstSpeed]);
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
    connect(m_speed, &QComboBox::currentIndexChanged, replay,
            [this] { m_replay->setSpeed(m_speed->currentData().toDouble()); });
    connect(replay, &LessonReplay::moved, this, &ReplayBar::follow);
    follow();
}

void ReplayBar::setShown(bool slider, bool speed)
{
    m_slider->setVisible(slider);
    m_speed->setVisible(speed);
}

void ReplayBar::follow()
{
    const bool playing = m_replay->isPlaying();
    const QSignalBlocker blocker(m_slider);
    const auto last = static_cast<int>(m_replay->lastAllowed());
    m_slider->setRange(0, last);
    m_slider->setPageStep(std::max(1, last / kPages));
    m_slider->setValue(static_cast<int>(m_replay->step()));
    m_slider->setEnabled(last > 0);
    m_play->setEnabled(last > 0);
    m_play->setText(playing ? tr("&Pause") : tr("&Play"));
    setLineIcon(m_play, playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_step->setText(tr("step %1 of %2").arg(m_replay->step()).arg(m_replay->steps()));
}

} // namespace ui
