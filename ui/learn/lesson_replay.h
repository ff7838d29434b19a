// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace ui {

/// Tells recorded runs again, in the order of their steps, at any speed: whoever watches gets the same events as from
/// runs that train. Going back starts anew: `rewound`, then everything up to the step.   GUI thread.
class LessonReplay : public QObject {
    Q_OBJECT

public:
    explicit LessonReplay(QObject* parent = nullptr);

    /// The recordings of a page, standing before their first event; -1: at the end.
    void load(const engine::Lesson& lesson, const engine::LessonPage& page);
    void moveTo(double step);
    /// Steps behind this one are not told yet: a prediction comes first. Negative: no limit.
    void setLimit(std::int64_t step);
    void play(); ///< from the start where it stands at the end
    void pause();
    void setSpeed(double stepsPerSecond);
    /// As if so much time had passed while it plays.
    void advance(double seconds);

    [[nodiscard]] std::int64_t steps() const { return m_steps; }
    [[nodiscard]] std::int64_t step() const;
    [[nodiscard]] std::int64_t lastAllowed() const { return m_limit < 0 ? m_steps : std::min(m_limit, m_steps); }
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    [[nodiscard]] bool isAtEnd() const { return step() >= m_steps; }

signals:
    void rewound(); ///< forget what was told
    void told(const std::vector<engine::Event>& events);
    void moved(); ///< step, limit or playing is another one

private:
    std::vector<std::pair<std::int64_t, engine::Event>> m_events; ///< by the step they belong to
    std::size_t m_next = 0;
    std::int64_t m_steps = 0, m_limit = -1;
    double m_position = 0, m_speed = 10;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace ui
