// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_replay.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kTick = 33;             // ms
constexpr double kLongestTick = 0.25; // s: after a stall it goes on, it does not jump

std::int64_t stepOf(const engine::Event& event, std::int64_t before)
{
    return std::visit(
        [&](const auto& body) {
            if constexpr (requires { body.step; })
                return std::max(before, static_cast<std::int64_t>(body.step));
            else
                return before;
        },
        event.body);
}

} // namespace

LessonReplay::LessonReplay(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { advance(std::min(kLongestTick, static_cast<double>(m_clock.restart()) / 1000)); });
}

void LessonReplay::load(const engine::Lesson& lesson, const engine::LessonPage& page)
{
    m_timer.stop();
    m_events.clear();
    for (const std::string& id : page.recordings) {
        for (const engine::LessonRecording& recording : lesson.recordings) {
            if (recording.id != id)
                continue;
            std::int64_t step = 0;
            for (const engine::Event& event : recording.run.events) {
                step = stepOf(event, step);
                m_events.emplace_back(step, event);
            }
        }
    }
    std::stable_sort(m_events.begin(), m_events.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_steps = engine::lessonSteps(lesson, page);
    m_next = 0;
    m_position = 0;
    m_limit = -1;
    emit rewound();
    moveTo(static_cast<double>(page.startStep < 0 ? m_steps : page.startStep));
}

std::int64_t LessonReplay::step() const
{
    return static_cast<std::int64_t>(std::floor(m_position));
}

void LessonReplay::moveTo(double step)
{
    const double target = std::clamp(step, 0.0, static_cast<double>(lastAllowed()));
    if (std::floor(target) < std::floor(m_position)) {
        m_next = 0;
        emit rewound();
    }
    m_position = target;
    std::vector<engine::Event> batch;
    while (m_next < m_events.size() && m_events[m_next].first <= this->step())
        batch.push_back(m_events[m_next++].second);
    if (!batch.empty())
        emit told(batch);
    emit moved();
}

void LessonReplay::setLimit(std::int64_t step)
{
    m_limit = step;
    if (m_limit >= 0 && m_position > static_cast<double>(m_limit))
        moveTo(static_cast<double>(m_limit));
    else
        emit moved();
}

void LessonReplay::play()
{
    if (m_steps == 0)
        return;
    if (step() >= lastAllowed())
        moveTo(0);
    m_clock.start();
    m_timer.start();
    emit moved();
}

void LessonReplay::pause()
{
    m_timer.stop();
    emit moved();
}

void LessonReplay::setSpeed(double stepsPerSecond)
{
    m_speed = stepsPerSecond;
}

void LessonReplay::advance(double seconds)
{
    const double target = m_position + seconds * m_speed;
    if (target >= static_cast<double>(lastAllowed()))
        m_timer.stop();
    moveTo(target);
}

} // namespace ui
