// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/clean_up.h"
#include "library/run_folder.h"
#include "sample_runs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace fs = std::filesystem;

class TestCleanUp : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::vector<ui::RunRow> m_rows;

    fs::path library() const { return m_dir->path().toStdString(); }
    static QDateTime now() { return QDateTime::fromString("2026-11-30T12:00:00Z", Qt::ISODate); }
    /// A row with its folder and `checkpoints` bytes of checkpoints.
    ui::RunRow& add(const std::string& name, engine::RunState state, int checkpoints, const std::string& study = {})
    {
        const fs::path folder = engine::runsFolder(library()) / name;
        fs::create_directories(folder / "checkpoints" / "step-9");
        std::ofstream(folder / "events.jsonl") << "{}\n";
        std::ofstream(folder / "checkpoints" / "step-9" / "state.safetensors")
            << std::string(static_cast<std::size_t>(checkpoints), 'x');
        ui::RunRow row;
        row.summary.name = name;
        row.summary.state = state;
        row.summary.study = study;
        row.summary.startedAt = "2026-11-2" + std::to_string(m_rows.size()) + "T10:15:00Z";
        row.summary.bestPrimary = 0.5;
        row.disk = ui::diskUse(folder);
        row.bytes = row.disk.total();
        m_rows.push_back(row);
        return m_rows.back();
    }
    std::vector<ui::CleanUpItem> plan() const { return ui::planCleanUp(library(), m_rows, now()); }
    const ui::CleanUpItem* item(const std::vector<ui::CleanUpItem>& items, const char* path) const
    {
        const auto found = std::find_if(items.begin(), items.end(),
                                        [path](const ui::CleanUpItem& entry) { return entry.path == path; });
        return found == items.end() ? nullptr : &*found;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_rows.clear();
        m_rows.reserve(20);
    }
    void bestNewestAndPinnedAreNotSuggested()
    {
        add("a", engine::RunState::Completed, 100, "s");
        add("b", engine::RunState::Completed, 300, "s").summary.bestPrimary = 0.9;
        add("c", engine::RunState::Pruned, 200, "s").pinned = true;
        add("d", engine::RunState::Completed, 400, "s");
        add("e", engine::RunState::Completed, 0, "s"); // the newest but one has none
        add("f", engine::RunState::Completed, 500, "s");
        const auto items = plan();
        QCOMPARE(items.size(), std::size_t(5));
        QVERIFY(items.front().bytes >= items.back().bytes);
        for (const char* path : {"runs/a/checkpoints", "runs/d/checkpoints"})
            QVERIFY2(item(items, path)->suggested, path);
        QVERIFY(!item(items, "runs/b/checkpoints")->suggested);
        QCOMPARE(item(items, "runs/b/checkpoints")->why, QString("the best of its study"));
        QCOMPARE(item(items, "runs/c/checkpoints")->why, QString("pinned"));
        QCOMPARE(item(items, "runs/f/checkpoints")->why, QString("the newest run"));
        QCOMPARE(item(items, "runs/a/checkpoints")->bytes, qint64(100));
    }
    void whatCanGoOnKeepsItsCheckpoints()
    {
        add("stopped", engine::RunState::Stopped, 100);
        add("interrupted", engine::RunState::Interrupted, 100);
        add("of a study", engine::RunState::Completed, 100, "s"); // its cohort's other member goes on from there
        add("member", engine::RunState::Stopped, 100, "s");
        add("newest", engine::RunState::Completed, 0);
        QVERIFY(plan().empty());
        m_rows[0].archived = true;
        const auto items = plan();
        QCOMPARE(items.size(), std::size_t(1));
        QVERIFY(items[0].kind == ui::CleanUpKind::ArchivedCheckpoints && !items[0].suggested);
    }
    void singleRunsAreJudgedByModelAndData()
    {
        add("a", engine::RunState::Completed, 100).summary.data = "SST-2";
        add("b", engine::RunState::Completed, 100).summary.data = "RTE";
        m_rows[1].summary.bestPrimary = 0.4; // worse, yet the best on its data
        add("c", engine::RunState::Completed, 100).summary.data = "SST-2";
        m_rows[2].summary.bestPrimary = 0.3;
        add("newest", engine::RunState::Completed, 0);
        const auto items = plan();
        QVERIFY(!item(items, "runs/a/checkpoints")->suggested);
        QVERIFY(!item(items, "runs/b/checkpoints")->suggested);
        QVERIFY(item(items, "runs/c/checkpoints")->suggested);
    }
    void oldFailuresAndTheTrashAreNamed()
    {
        add("old", engine::RunState::Failed, 0).summary.startedAt = "2026-10-01T10:15:00Z";
        add("recent", engine::RunState::Failed, 0);
        add("undated", engine::RunState::Failed, 0).summary.startedAt.clear();
        fs::create_directories(library() / "trash" / "runs" / "gone");
        std::ofstream(library() / "trash" / "runs" / "gone" / "events.jsonl") << "12345";
        fs::create_directories(library() / "trash" / "studies" / "s");
        const auto items = plan();
        QCOMPARE(items.size(), std::size_t(3));
        QVERIFY(!item(items, "runs/old")->suggested && item(items, "runs/old")->bytes > 0);
        QVERIFY(item(items, "trash/runs/gone")->suggested && item(items, "trash/runs/gone")->bytes == 5);
        QVERIFY(item(items, "trash/studies/s")->suggested);
    }
    void aTrainingRunIsNeverNamedOrTouched()
    {
        add("a", engine::RunState::Completed, 100);
        add("b", engine::RunState::Completed, 100);
        m_rows[0].summary.bestPrimary.reset();
        const auto before = plan();
        QVERIFY(item(before, "runs/a/checkpoints"));
        const engine::RunLock training(engine::runsFolder(library()) / "a");
        QVERIFY(!item(plan(), "runs/a/checkpoints"));
        const ui::CleanUpAnswer answer = ui::removeItem(library(), *item(before, "runs/a/checkpoints"));
        QVERIFY(!answer.removed && answer.problem.contains("training"));
        QVERIFY(fs::exists(library() / "runs/a/checkpoints/step-9"));
    }
    void removedIsRemovedAndNothingElse()
    {
        add("a", engine::RunState::Completed, 100);
        add("old", engine::RunState::Failed, 0).summary.startedAt = "2026-10-01T10:15:00Z";
        add("newest", engine::RunState::Completed, 0);
        fs::create_directories(library() / "trash" / "runs" / "gone");
        fs::create_directories(library() / "trash" / "gone" / "left by a crash");
        for (const ui::CleanUpItem& entry : plan())
            QVERIFY(ui::removeItem(library(), entry).removed);
        QVERIFY(!fs::exists(library() / "runs/a/checkpoints") && fs::exists(library() / "runs/a/events.jsonl"));
        QVERIFY(!fs::exists(library() / "runs/old"));
        QVERIFY(fs::exists(library() / "runs/newest/checkpoints"));
        QVERIFY(!fs::exists(library() / "trash/runs/gone") && !fs::exists(library() / "trash/gone"));
        QVERIFY(ui::removeItem(library(), {ui::CleanUpKind::FailedRun, "old", "runs/old", 0, false, {}}).removed);
    }
    void noOtherPathIsRemoved_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        const auto row = [](ui::CleanUpKind kind, const char* path) {
            QTest::newRow(path) << static_cast<int>(kind) << QString::fromLatin1(path);
        };
        row(ui::CleanUpKind::Checkpoints, "runs/a");
        row(ui::CleanUpKind::Checkpoints, "runs/a/adapter");
        row(ui::CleanUpKind::Checkpoints, "runs/../keep");
        row(ui::CleanUpKind::FailedRun, "runs");
        row(ui::CleanUpKind::FailedRun, "runs/..");
        row(ui::CleanUpKind::FailedRun, "keep");
        row(ui::CleanUpKind::Trash, "trash/runs");
        row(ui::CleanUpKind::Trash, "trash/runs/../../keep");
        row(ui::CleanUpKind::Trash, "");
    }
    void noOtherPathIsRemoved()
    {
        QFETCH(int, kind);
        QFETCH(QString, path);
        add("a", engine::RunState::Completed, 100);
        fs::create_directories(library() / "keep" / "me");
        const auto answer =
            ui::removeItem(library(), {static_cast<ui::CleanUpKind>(kind), "x", path.toStdString(), 0, false, {}});
        QVERIFY(!answer.removed && !answer.problem.isEmpty());
        QVERIFY(fs::exists(library() / "runs/a/checkpoints") && fs::exists(library() / "keep/me"));
    }
    void linksAreNotFollowed()
    {
        add("a", engine::RunState::Completed, 100);
        fs::create_directories(library() / "keep" / "me");
        fs::remove_all(library() / "runs/a/checkpoints");
        fs::create_directory_symlink(library() / "keep", library() / "runs/a/checkpoints");
        const auto answer =
            ui::removeItem(library(), {ui::CleanUpKind::Checkpoints, "a", "runs/a/checkpoints", 0, false, {}});
        QVERIFY(!answer.removed && answer.problem.contains("link"));
        QVERIFY(fs::exists(library() / "keep/me"));
    }
};

QTEST_GUILESS_MAIN(TestCleanUp)
#include "test_clean_up.moc"
