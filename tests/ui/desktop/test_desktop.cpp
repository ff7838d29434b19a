// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"
#include "desktop/sleep_inhibitor.h"
#include "fake_desktop.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QtTest>

class TestDesktop : public QObject {
    Q_OBJECT

private slots:
    void machineStaysAwakeWhileWanted()
    {
        FakeDesktop desktop;
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
        FakeDesktop desktop;
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
        FakeDesktop desktop;
        desktop.refuse = true;
        ui::SleepInhibitor sleep(desktop.client(QStringLiteral("sleep3")), {});
        QTRY_VERIFY(desktop.isConnected());
        sleep.setActive(true);
        QTRY_COMPARE(desktop.calls.size(), std::size_t(1));
        QVERIFY(!sleep.isHeld());
    }
    void notificationsNameTheProgramAndTheUrgency()
    {
        FakeDesktop desktop;
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
