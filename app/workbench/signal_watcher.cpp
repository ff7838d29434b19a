// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal_watcher.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace {

// A handler may do little more than write to a pipe.
std::array<int, 2> pipeEnds = {-1, -1};

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

} // namespace

SignalWatcher::SignalWatcher(QObject* parent) : QObject(parent)
{
    if (pipe(pipeEnds.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(pipeEnds[0], &byte, 1) == 1)
            emit received();
    });
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, handle);
}

SignalWatcher::~SignalWatcher()
{
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (const int end : pipeEnds)
        close(end);
}
