// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

/// A thread that does the newest job: one that has not begun is replaced, one that runs is asked to stop. The
/// destructor asks the running one to stop, drops what waits, and joins.
class LatestWorker {
public:
    using Job = std::function<void(const std::stop_token&)>;

    LatestWorker() : m_thread([this](const std::stop_token& stop) { work(stop); }) {}
    ~LatestWorker() { cancel(); }
    LatestWorker(const LatestWorker&) = delete;
    LatestWorker& operator=(const LatestWorker&) = delete;

    void post(Job job)
    {
        const std::lock_guard lock(m_mutex);
        m_running.request_stop();
        m_waiting = std::move(job);
        m_wake.notify_one();
    }

    /// The running job is asked to stop; one that waits still comes.
    void stopRunning()
    {
        const std::lock_guard lock(m_mutex);
        m_running.request_stop();
    }

    /// Nothing waits any more, and what runs is asked to stop.
    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_running.request_stop();
        m_waiting = nullptr;
    }

private:
    void work(const std::stop_token& stop)
    {
        while (true) {
            Job job;
            std::stop_token token;
            {
                std::unique_lock lock(m_mutex);
                if (!m_wake.wait(lock, stop, [this] { return m_waiting != nullptr; }))
                    return;
                job = std::exchange(m_waiting, nullptr);
                m_running = std::stop_source();
                token = m_running.get_token();
            }
            job(token);
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::stop_source m_running; ///< of the job in work
    Job m_waiting;
    std::jthread m_thread; ///< last: joined before what it uses goes
};
