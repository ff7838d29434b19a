// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleep_inhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace ui {

namespace {

const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kInterface = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SleepInhibitor::SleepInhibitor(QObject* parent)
    : SleepInhibitor(QDBusConnection::systemBus(), QStringLiteral("org.freedesktop.login1"), parent)
{
}

SleepInhibitor::SleepInhibitor(const QDBusConnection& bus, const QString& service, QObject* parent)
    : QObject(parent), m_bus(std::make_unique<QDBusConnection>(bus)), m_service(service)
{
}

SleepInhibitor::~SleepInhibitor() = default;

void SleepInhibitor::setActive(bool active)
{
    if (active == m_wanted)
        return;
    m_wanted = active;
    if (active) {
        ask();
    } else if (m_lock) {
        m_lock.reset();
        emit heldChanged();
    }
}

void SleepInhibitor::ask()
{
    if (!m_bus->isConnected())
        return;
    auto request = QDBusMessage::createMethodCall(m_service, kPath, kInterface, QStringLiteral("Inhibit"));
    request << QStringLiteral("sleep:idle") << QStringLiteral("SIBO Workbench") << tr("A model is being trained")
            << QStringLiteral("block");
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(request), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        // The training may have ended before the answer came; the descriptor then goes with the reply.
        if (reply.isError() || !m_wanted)
            return;
        m_lock = std::make_unique<QDBusUnixFileDescriptor>(reply.value());
        emit heldChanged();
    });
}

} // namespace ui
