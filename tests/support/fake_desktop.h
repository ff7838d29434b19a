// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QTemporaryFile>

#include <memory>
#include <vector>

/// Login manager and notification service in one, on a private connection without a bus.
class FakeDesktop : public QDBusVirtualObject {
public:
    FakeDesktop()
    {
        connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection& peer) {
            m_peer = std::make_unique<QDBusConnection>(peer);
            for (const char* path : {"/org/freedesktop/login1", "/org/freedesktop/Notifications"})
                m_peer->registerVirtualObject(QString::fromLatin1(path), this);
        });
        m_lock.open();
    }
    QDBusConnection client(const QString& name) const
    {
        return QDBusConnection::connectToPeer(m_server.address(), name);
    }
    bool isConnected() const { return m_peer != nullptr; }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& peer) override
    {
        calls.push_back(message);
        if (message.member() == QLatin1String("Inhibit")) {
            const QDBusUnixFileDescriptor descriptor(m_lock.handle());
            return peer.send(refuse ? message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("no"))
                                    : message.createReply(QVariant::fromValue(descriptor)));
        }
        return peer.send(message.createReply(1U));
    }

    std::vector<QDBusMessage> calls;
    bool refuse = false;

private:
    QDBusServer m_server;
    std::unique_ptr<QDBusConnection> m_peer;
    QTemporaryFile m_lock;
};
