// SPDX-License-Identifier: GPL-3.0-or-later
#include "slow_events.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QThread>

#include <ctime>

namespace {

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QString nameOf(const QObject* receiver, QEvent::Type type)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    if (name.isEmpty())
        name = QString::number(static_cast<int>(type));
    QString target = QString::fromLatin1(receiver->metaObject()->className());
    for (const QObject* object = receiver; object; object = object->parent()) {
        if (object->objectName().isEmpty())
            continue;
        target += QStringLiteral(" in ") + object->objectName();
        break;
    }
    return name + QStringLiteral(" → ") + target;
}

} // namespace

bool SlowEvents::notify(QObject* receiver, QEvent* event)
{
    // The receiver may be gone afterwards, so its name is taken before; only outermost events are timed.
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    const QString name = nameOf(receiver, type);
    const double cpu = cpuMilliseconds();
    QElapsedTimer clock;
    clock.start();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (took < m_threshold)
        return done;
    Kind& kind = m_kinds[name];
    ++kind.count;
    if (took > kind.longest) {
        kind.longest = took;
        kind.cpu = cpuMilliseconds() - cpu;
    }
    return done;
}

QString SlowEvents::report() const
{
    QString text;
    for (const auto& [name, kind] : m_kinds)
        text += QStringLiteral("  %1 × over %2 ms, longest %3 ms (%4 ms of processor): %5\n")
                    .arg(kind.count)
                    .arg(m_threshold)
                    .arg(kind.longest, 0, 'f', 1)
                    .arg(kind.cpu, 0, 'f', 1)
                    .arg(name);
    return text.isEmpty() ? QStringLiteral("no event took over %1 ms\n").arg(m_threshold)
                          : QStringLiteral("events that took long:\n") + text;
}
