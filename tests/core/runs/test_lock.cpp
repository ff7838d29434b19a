// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "sample_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace engine;
namespace fs = std::filesystem;

class TestLock : public QObject {
    Q_OBJECT

private slots:
    void init();
    void heldWhileAlive();
    void secondIsRefused();
    void writerHoldsIt();
    void processThatDiedHoldsNothing();
    void staleOnes_data();
    void staleOnes();
    void onlyOneOfManyWins();

private:
    fs::path folder() const { return m_dir->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLock::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestLock::heldWhileAlive()
{
    QVERIFY(!RunLock::isHeld(folder()));
    {
        const RunLock lock(folder());
        QVERIFY(RunLock::isHeld(folder()));
    }
    QVERIFY(!RunLock::isHeld(folder()) && fs::is_empty(folder()));
}

void TestLock::secondIsRefused()
{
    const RunLock lock(folder());
    try {
        const RunLock second(folder());
        QFAIL("locked twice");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::Locked);
        QVERIFY(error.message().find(std::to_string(::getpid())) != std::string::npos);
    }
    QVERIFY(RunLock::isHeld(folder()));
}

void TestLock::writerHoldsIt()
{
    RunWriter writer = RunWriter::create(folder(), "one", sample::config(), "", "", "");
    QVERIFY(RunLock::isHeld(writer.folder()));
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)RunWriter::reopen(writer.folder()));
    writer.append(sample::started(3));
    QVERIFY(readRun(writer.folder()).summary.state == RunState::Running);
    QVERIFY(readSummary(writer.folder()).state == RunState::Running);
}

void TestLock::processThatDiedHoldsNothing()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto* lock = new RunLock(folder()); // never freed: a killed process frees nothing
        const char byte = lock != nullptr && ::write(ready[1], "x", 1) == 1 ? 0 : 1;
        for (;;)
            ::pause();
        ::_exit(byte);
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), static_cast<ssize_t>(1));
    QVERIFY(RunLock::isHeld(folder()));
    QVERIFY_THROWS_EXCEPTION(EngineError, RunLock{folder()});
    ::kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(fs::exists(folder() / ".lock"));
    QVERIFY(!RunLock::isHeld(folder()));
    const RunLock taken(folder());
    QVERIFY(RunLock::isHeld(folder()));
}

void TestLock::staleOnes_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray self = QByteArray::number(::getpid());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half written") << QByteArray(R"({"pid": 12)");
    QTest::newRow("other JSON") << QByteArray(R"([1, 2])");
    QTest::newRow("wrong types") << QByteArray(R"({"pid": "1", "start": [], "boot": 4})");
    QTest::newRow("pid that is in use by another process now")
        << QByteArray(R"({"pid": )" + self + R"(, "start": 1, "boot": "x"})");
    QTest::newRow("no such process") << QByteArray(R"({"pid": 2147483646, "start": 1, "boot": "x"})");
    QTest::newRow("negative pid") << QByteArray(R"({"pid": -1, "start": 0, "boot": ""})");
}

void TestLock::staleOnes()
{
    QFETCH(QByteArray, content);
    sample::writeFile(folder() / ".lock", content.toStdString());
    QVERIFY(!RunLock::isHeld(folder()));
    {
        const RunLock lock(folder());
        QVERIFY(RunLock::isHeld(folder()));
    }
    QVERIFY(!fs::exists(folder() / ".lock"));
}

void TestLock::onlyOneOfManyWins()
{
    // Several processes find the same stale lock; exactly one may take it over. A winner waits for all to have tried.
    constexpr int kProcesses = 8;
    for (int round = 0; round < 10; ++round) {
        sample::writeFile(folder() / ".lock", "stale");
        int tried[2], go[2];
        QVERIFY(::pipe(tried) == 0 && ::pipe(go) == 0);
        for (int i = 0; i < kProcesses; ++i) {
            if (::fork() != 0)
                continue;
            char result = 'l';
            RunLock* lock = nullptr;
            try {
                lock = new RunLock(folder());
                result = 'w';
            } catch (const EngineError&) {
            }
            ::close(go[1]);
            char end = 0;
            const bool told = ::write(tried[1], &result, 1) == 1 && ::read(go[0], &end, 1) == 0;
            delete lock;
            ::_exit(told ? 0 : 1);
        }
        int winners = 0;
        for (int i = 0; i < kProcesses; ++i) {
            char result = 0;
            QCOMPARE(::read(tried[0], &result, 1), static_cast<ssize_t>(1));
            winners += result == 'w' ? 1 : 0;
        }
        for (const int fd : {go[1], go[0], tried[0], tried[1]})
            ::close(fd);
        for (int i = 0; i < kProcesses; ++i)
            QVERIFY(::wait(nullptr) > 0);
        QCOMPARE(winners, 1);
    }
}

QTEST_APPLESS_MAIN(TestLock)
#include "test_lock.moc"
