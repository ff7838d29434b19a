// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap_meter.h"

#include <algorithm>
#include <ctime>

namespace {

constexpr int kMostNamed = 10;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

GapMeter::GapMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kPeriod);
    connect(&m_timer, &QTimer::timeout, this, &GapMeter::tick);
}

void GapMeter::start()
{
    m_clock.start();
    m_cpu = cpuMilliseconds();
    m_timer.start();
}

void GapMeter::tick()
{
    const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    m_late.push_back({now, std::max(0.0, now - m_last - kPeriod)});
    m_last = now;
    const double cpu = cpuMilliseconds();
    m_work = std::max(m_work, cpu - m_cpu);
    m_cpu = cpu;
}

std::ptrdiff_t GapMeter::gapsOverAim() const
{
    return std::count_if(m_late.begin(), m_late.end(), [](const Tick& tick) { return tick.late > kAim; });
}

double GapMeter::longest() const
{
    double longest = 0;
    for (const Tick& tick : m_late)
        longest = std::max(longest, tick.late);
    return longest;
}

QString GapMeter::report() const
{
    std::vector<double> sorted;
    for (const Tick& tick : m_late)
        sorted.push_back(tick.late);
    std::sort(sorted.begin(), sorted.end());
    const auto share = [&sorted](double q) {
        return sorted[static_cast<std::size_t>(q * static_cast<double>(sorted.size() - 1))];
    };
    QString text = QStringLiteral("GUI thread: lateness of a %1 ms timer over %2 s, %3 ticks\n"
                                  "median %4 ms   99 % %5 ms   max %6 ms   over %7 ms: %8\n")
                       .arg(kPeriod)
                       .arg(m_last / 1e3, 0, 'f', 1)
                       .arg(sorted.size())
                       .arg(share(0.5), 0, 'f', 2)
                       .arg(share(0.99), 0, 'f', 2)
                       .arg(sorted.back(), 0, 'f', 2)
                       .arg(kAim)
                       .arg(gapsOverAim());
    int named = 0;
    for (const Tick& tick : m_late) {
        if (tick.late > kAim && named++ < kMostNamed)
            text += QStringLiteral("  %1 ms at %2 s\n").arg(tick.late, 0, 'f', 1).arg(tick.at / 1e3, 0, 'f', 2);
    }
    return text;
}
