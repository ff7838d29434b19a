// SPDX-License-Identifier: GPL-3.0-or-later
#include "stop_on_signal.h"

#include <QtTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

class TestCliSignals : public QObject {
    Q_OBJECT

private slots:
    void firstSignalRequestsAStop_data();
    void firstSignalRequestsAStop();
    void endsWithoutASignal();
    void secondSignalEndsTheProcess();
};

void TestCliSignals::firstSignalRequestsAStop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliSignals::firstSignalRequestsAStop()
{
    QFETCH(int, signal);
    const cli::StopOnSignal stop;
    QVERIFY(!stop.requested());
    ::raise(signal);
    QTRY_VERIFY(stop.requested());
    QVERIFY(stop.token().stop_requested());
}

void TestCliSignals::endsWithoutASignal()
{
    struct sigaction before {
    }, after{};
    ::sigaction(SIGINT, nullptr, &before);
    {
        const cli::StopOnSignal stop;
    }
    ::sigaction(SIGINT, nullptr, &after);
    QVERIFY(before.sa_handler == after.sa_handler);
}

void TestCliSignals::secondSignalEndsTheProcess()
{
    const pid_t child = ::fork();
    if (child == 0) {
        const cli::StopOnSignal stop;
        ::raise(SIGINT);
        ::raise(SIGTERM);
        ::_exit(0); // not reached
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 130);
}

QTEST_GUILESS_MAIN(TestCliSignals)
#include "test_cli_signals.moc"
