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
        ui::RunTrash::restore(moved);
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
};

QTEST_GUILESS_MAIN(TestRunTrash)
#include "test_run_trash.moc"
