// SPDX-License-Identifier: GPL-3.0-or-later
#include "stop_on_signal.h"

#include "exit_codes.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace cli {

namespace {

constexpr char kSignal = 's', kQuit = 'q';

std::atomic<int> signalCount{0};
std::atomic<int> handlerPipe{-1};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may not take a lock");

extern "C" void onStopSignal(int)
{
    const int savedErrno = errno;
    if (signalCount.fetch_add(1) > 0)
        ::_exit(kStopped);
    [[maybe_unused]] const ssize_t written = ::write(handlerPipe.load(), &kSignal, 1);
    errno = savedErrno;
}

} // namespace

StopOnSignal::StopOnSignal()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    signalCount = 0;
    handlerPipe = m_writeEnd;
    m_watcher = std::thread([this] { watch(); });
    struct sigaction action {};
    action.sa_handler = onStopSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, &m_oldInterrupt);
    ::sigaction(SIGTERM, &action, &m_oldTerminate);
}

StopOnSignal::~StopOnSignal()
{
    ::sigaction(SIGINT, &m_oldInterrupt, nullptr);
    ::sigaction(SIGTERM, &m_oldTerminate, nullptr);
    [[maybe_unused]] const ssize_t written = ::write(m_writeEnd, &kQuit, 1);
    m_watcher.join();
    handlerPipe = -1;
    ::close(m_readEnd);
    ::close(m_writeEnd);
}

void StopOnSignal::watch()
{
    char what = 0;
    ssize_t got = 0;
    do
        got = ::read(m_readEnd, &what, 1);
    while (got < 0 && errno == EINTR);
    if (got != 1 || what == kQuit)
        return;
    constexpr std::string_view kText = "\nstopping: saving the state; a second signal ends at once\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, kText.data(), kText.size());
    m_stop.request_stop();
}

} // namespace cli
