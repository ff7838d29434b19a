// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace engine {

/// Seconds of activity: monotonic, without pauses and downtime. A resumed run's clock starts where its events end.
class RunClock {
public:
    explicit RunClock(double startAt = 0) : m_offset(startAt), m_start(Clock::now()) {}
    [[nodiscard]] double seconds() const
    {
        return m_offset + std::chrono::duration<double>(Clock::now() - m_start).count();
    }
    /// Leaves out the time since `since`.
    void exclude(double seconds) { m_offset -= seconds; }

private:
    using Clock = std::chrono::steady_clock;
    double m_offset;
    Clock::time_point m_start;
};

} // namespace engine
