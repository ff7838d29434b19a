// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train.h"

namespace engine {

void PauseGate::pause()
{
    const std::lock_guard lock(m_mutex);
    m_paused = true;
}

void PauseGate::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = false;
    }
    m_changed.notify_all();
}

bool PauseGate::isPaused() const
{
    const std::lock_guard lock(m_mutex);
    return m_paused;
}

bool PauseGate::wait(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_paused || stop.stop_requested())
        return false;
    m_changed.wait(lock, stop, [this] { return !m_paused; });
    return true;
}

} // namespace engine
