// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit_codes.h"

#include <csignal>
#include <exception>
#include <stop_token>
#include <thread>

namespace cli {

/// While alive: the first SIGINT or SIGTERM requests a stop (and says so on stderr), a second one ends the process at
/// once with exit code 130. The handler itself only counts and writes to a pipe; a thread does the rest.
/// One at a time in a process.
class StopOnSignal {
public:
    StopOnSignal();
    ~StopOnSignal();
    StopOnSignal(const StopOnSignal&) = delete;
    StopOnSignal& operator=(const StopOnSignal&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] bool requested() const { return m_stop.stop_requested(); }

private:
    void watch();

    std::stop_source m_stop;
    int m_readEnd = -1, m_writeEnd = -1;
    struct sigaction m_oldInterrupt {
    }, m_oldTerminate{};
    std::thread m_watcher;
};

/// Runs work that leaves nothing to save: kStopped instead of its exit code or error once a stop was requested.
template<typename Work>
[[nodiscard]] int unlessStopped(const StopOnSignal& stop, Work work)
{
    try {
        return work();
    } catch (const std::exception&) {
        if (stop.requested())
            return kStopped;
        throw;
    }
}

} // namespace cli
