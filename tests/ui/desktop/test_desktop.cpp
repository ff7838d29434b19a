// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"
#include "desktop/sleep_inhibitor.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QtTest>

#include <memory>
#include <vector>

namespace {

/// Login manager and notification service in one, on a private connection without a bus.
class Desktop : public QDBusVirtualObject {
public:
    Desktop()
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

} // namespace

class TestDesktop : public QObject {
    Q_OBJECT

private slots:
    void machineStaysAwakeWhileWanted()
    {
        Desktop desktop;
        ui::SleepInhibitor sleep(desktop.client(QStringLiteral("sleep1")), {});
        QTRY_VERIFY(desktop.isConnected());
        sleep.setActive(true);
        sleep.setActive(true); // asked once
        QTRY_VERIFY(sleep.isHeld());
        QCOMPARE(desktop.calls.size(), std::size_t(1));
        QCOMPARE(desktop.calls.front().arguments().value(0).toString(), QString("sleep:idle"));
        QCOMPARE(desktop.calls.front().arguments().value(3).toString(), QString("block"));
        sleep.setActive(false);
        QVERIFY(!sleep.isHeld());
    }
    void anAnswerThatComesTooLateHoldsNothing()
    {
        Desktop desktop;
        ui::SleepInhibitor sleep(desktop.client(QStringLiteral("sleep2")), {});
        QTRY_VERIFY(desktop.isConnected());
        sleep.setActive(true);
        sleep.setActive(false);
        QTRY_COMPARE(desktop.calls.size(), std::size_t(1));
        sleep.setActive(true);
        QTRY_VERIFY(sleep.isHeld());
    }
    void refusalIsNoError()
    {
        Desktop desktop;
        desktop.refuse = true;
        ui::SleepInhibitor sleep(desktop.client(QStringLiteral("sleep3")), {});
        QTRY_VERIFY(desktop.isConnected());
        sleep.setActive(true);
        QTRY_COMPARE(desktop.calls.size(), std::size_t(1));
        QVERIFY(!sleep.isHeld());
    }
    void notificationsNameTheProgramAndTheUrgency()
    {
        Desktop desktop;
        ui::Notifier notifier(desktop.client(QStringLiteral("notes")), {});
        QTRY_VERIFY(desktop.isConnected());
        notifier.notify(QStringLiteral("Training failed"), QStringLiteral("loss < 0"), true);
        QTRY_COMPARE(desktop.calls.size(), std::size_t(1));
        const QVariantList arguments = desktop.calls.front().arguments();
        QCOMPARE(arguments.value(0).toString(), QString("SIBO Workbench"));
        QCOMPARE(arguments.value(3).toString(), QString("Training failed"));
        QCOMPARE(arguments.value(4).toString(), QString("loss &lt; 0")); // the body is markup
        const auto hints = qdbus_cast<QVariantMap>(arguments.value(6));
        QCOMPARE(hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(2));
    }
    void withoutABusNothingHappens()
    {
        const QDBusConnection nowhere(QStringLiteral("nowhere"));
        ui::SleepInhibitor sleep(nowhere, {});
        sleep.setActive(true);
        QVERIFY(!sleep.isHeld());
        ui::Notifier(nowhere, {}).notify(QStringLiteral("a"), QStringLiteral("b"));
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
