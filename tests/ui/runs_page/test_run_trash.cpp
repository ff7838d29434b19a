// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/runs.h"
#include "runs/run_trash.h"
#include "widgets/format.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace fs = std::filesystem;

class TestRunTrash : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    fs::path m_library;

    fs::path makeRun(const char* name) const
    {
        const fs::path folder = engine::runsFolder(m_library) / name;
        fs::create_directories(folder);
        std::ofstream(folder / "events.jsonl") << name;
        return folder;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = ui::toPath(m_dir->path());
    }
    void discardsAndRestores()
    {
        const ui::RunTrash trash(m_library);
        const fs::path run = makeRun("a");
        const auto moved = trash.discard({run});
        QVERIFY(!fs::exists(run));
        QCOMPARE(trash.count(), std::size_t(1));
        trash.restore(moved);
        QVERIFY(fs::exists(run / "events.jsonl"));
        QCOMPARE(trash.count(), std::size_t(0));
    }
    void equalNamesDoNotMeet()
    {
        const ui::RunTrash trash(m_library);
        (void)trash.discard({makeRun("a")});
        (void)trash.discard({makeRun("a")});
        QCOMPARE(trash.count(), std::size_t(2));
        trash.empty();
        QCOMPARE(trash.count(), std::size_t(0));
    }
    void aTrainingRunIsRefused()
    {
        const ui::RunTrash trash(m_library);
        const fs::path idle = makeRun("idle");
        const fs::path busy = makeRun("busy");
        const engine::RunLock lock(busy);
        QVERIFY_EXCEPTION_THROWN((void)trash.discard({idle, busy}), engine::EngineError);
        QVERIFY(fs::exists(idle)); // all or nothing
        QVERIFY(fs::exists(busy));
    }
    void aFailureHalfWayPutsBackWhatWasMoved()
    {
        const ui::RunTrash trash(m_library);
        const fs::path run = makeRun("a");
        QVERIFY_EXCEPTION_THROWN((void)trash.discard({run, engine::runsFolder(m_library) / "absent"}),
                                 engine::EngineError);
        QVERIFY(fs::exists(run / "events.jsonl"));
    }
    void whatACrashLeftComesBack()
    {
        // A program that ended after the first of two moves: its journal names both.
        const ui::RunTrash trash(m_library);
        makeRun("b");
        makeRun("other");
        fs::create_directories(trash.folder() / "runs" / "a");
        std::ofstream(trash.folder() / "runs" / "a" / "events.jsonl") << "a";
        std::ofstream(trash.folder() / "journal.json")
            << R"([{"library": "runs/a", "trash": "runs/a"}, {"library": "runs/b", "trash": "runs/b"}])";
        QCOMPARE(trash.recover(), std::size_t(1));
        for (const char* name : {"a", "b", "other"})
            QVERIFY(fs::exists(engine::runsFolder(m_library) / name / "events.jsonl"));
        QCOMPARE(trash.count(), std::size_t(0));
        QCOMPARE(trash.recover(), std::size_t(0));
        QVERIFY(!fs::exists(trash.folder() / "journal.json"));
    }
    void nothingIsLeftToRecoverAfterwards()
    {
        const ui::RunTrash trash(m_library);
        const auto moved = trash.discard({makeRun("a")});
        QCOMPARE(trash.recover(), std::size_t(0));
        QCOMPARE(trash.count(), std::size_t(1));
        trash.restore(moved);
        QCOMPARE(trash.recover(), std::size_t(0));
    }
    void aHostileJournalLeavesTheLibrary_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("out of the library") << QByteArray(R"({"library": "../../gone", "trash": "runs/a"})");
        QTest::newRow("parent") << QByteArray(R"({"library": "runs/..", "trash": "runs/a"})");
        QTest::newRow("absolute") << QByteArray(R"({"library": "/tmp/gone", "trash": "runs/a"})");
        QTest::newRow("from elsewhere") << QByteArray(R"({"library": "runs/new", "trash": "../runs/keep"})");
        QTest::newRow("no texts") << QByteArray(R"({"library": 3, "trash": []})");
        QTest::newRow("no object") << QByteArray("7");
    }
    void aHostileJournalLeavesTheLibrary()
    {
        QFETCH(QByteArray, entry);
        const ui::RunTrash trash(m_library);
        makeRun("keep");
        fs::create_directories(trash.folder() / "runs" / "a");
        std::ofstream(trash.folder() / "journal.json") << "[" << entry.toStdString() << "]";
        QCOMPARE(trash.recover(), std::size_t(0));
        QVERIFY(fs::exists(engine::runsFolder(m_library) / "keep"));
        QVERIFY(fs::exists(trash.folder() / "runs" / "a"));
    }
    void aJournalThatCannotBeReadIsSaid()
    {
        const ui::RunTrash trash(m_library);
        fs::create_directories(trash.folder());
        std::ofstream(trash.folder() / "journal.json") << "[{";
        QVERIFY_EXCEPTION_THROWN(trash.recover(), engine::EngineError);
        QVERIFY(fs::exists(trash.folder() / "journal.json"));
    }
    void anotherProgramAtWorkIsLeftInPeace()
    {
        const ui::RunTrash trash(m_library);
        const auto moved = trash.discard({makeRun("a")});
        const fs::path run = makeRun("b");
        const engine::RunLock busy(trash.folder());
        QVERIFY_EXCEPTION_THROWN((void)trash.discard({run}), engine::EngineError);
        QVERIFY_EXCEPTION_THROWN(trash.restore(moved), engine::EngineError);
        QVERIFY_EXCEPTION_THROWN(trash.empty(), engine::EngineError);
        QCOMPARE(trash.recover(), std::size_t(0));
        QVERIFY(fs::exists(run));
        QCOMPARE(trash.count(), std::size_t(1));
    }
    void aNameThatIsThereAgainStopsTheUndo()
    {
        const ui::RunTrash trash(m_library);
        const auto moved = trash.discard({makeRun("a"), makeRun("b")});
        makeRun("a");
        QVERIFY_EXCEPTION_THROWN(trash.restore(moved), engine::EngineError);
        QCOMPARE(trash.count(), std::size_t(2));
        QVERIFY(!fs::exists(engine::runsFolder(m_library) / "b"));
    }
};

QTEST_GUILESS_MAIN(TestRunTrash)
#include "test_run_trash.moc"
