// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/index_store.h"
#include "library/library_index.h"
#include "library/library_worker.h"
#include "sample_runs.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <map>
#include <set>

namespace fs = std::filesystem;

/// What a page would hold: the rows of all signals put together.
class Follower : public QObject {
    Q_OBJECT

public:
    explicit Follower(const fs::path& library) : index(library)
    {
        connect(&index, &ui::LibraryIndex::rowsChanged, this, [this](const std::vector<ui::RunRow>& chunk) {
            chunks.push_back(chunk.size());
            for (const ui::RunRow& row : chunk)
                rows[row.summary.name] = row;
        });
        connect(&index, &ui::LibraryIndex::rowsGone, this, [this](const std::vector<std::string>& names) {
            for (const std::string& name : names)
                rows.erase(name);
        });
        connect(&index, &ui::LibraryIndex::problemsFound, this,
                [this](const QList<ui::Problem>& found) { problems = found; });
    }
    void refresh()
    {
        chunks.clear();
        QSignalSpy idle(&index, &ui::LibraryIndex::idle);
        index.refresh();
        QVERIFY(!idle.isEmpty() || idle.wait(60000));
    }

    ui::LibraryIndex index;
    std::map<std::string, ui::RunRow> rows;
    std::vector<std::size_t> chunks;
    QList<ui::Problem> problems;
};

class TestLibraryIndex : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path library() const { return m_dir->path().toStdString(); }
    fs::path run(const std::string& name) const { return engine::runsFolder(library()) / name; }
    std::string first() const { return sample::runName(0, 42); }
    void makeStudy() const { sample::writeStudy(library(), {}, {0, 0.2, 0.4}); }
    void makeMany(int count) const
    {
        makeStudy();
        for (int i = 0; i < count; ++i) {
            const fs::path folder = run("20261123-000000-many-" + std::to_string(i));
            fs::create_directories(folder);
            for (const char* file : {"config.json", "summary.json"})
                fs::copy_file(run(first()) / file, folder / file);
        }
    }
    static void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void anEmptyLibraryIsEmpty()
    {
        Follower follower(library());
        follower.refresh();
        QVERIFY(follower.rows.empty() && follower.problems.isEmpty());
        QVERIFY(!fs::exists(library() / "index.sqlite"));
        makeStudy(); // the first runs
        follower.refresh();
        QCOMPARE(follower.rows.size(), std::size_t(3));
        QVERIFY(fs::exists(library() / "index.sqlite"));
    }
    void rowsAreWhatTheFoldersSay()
    {
        makeStudy();
        Follower follower(library());
        follower.refresh();
        QCOMPARE(follower.rows.size(), std::size_t(3));
        for (const engine::RunSummary& summary : engine::listRuns(library())) {
            const ui::RunRow& row = follower.rows.at(summary.name);
            QVERIFY(row.summary.state == summary.state && row.summary.bestPrimary == summary.bestPrimary);
            QCOMPARE(row.summary.lambda, summary.lambda);
            QCOMPARE(row.bytes, row.disk.total());
            QCOMPARE(row.bytes, static_cast<qint64>(fs::file_size(run(summary.name) / "events.jsonl") +
                                                    fs::file_size(run(summary.name) / "config.json") +
                                                    fs::file_size(run(summary.name) / "summary.json")));
        }
    }
    void theIndexGivesThemAtOnceAndTheFoldersCorrectIt()
    {
        makeStudy();
        Follower(library()).refresh();
        fs::remove_all(run(first()));
        Follower follower(library());
        QSignalSpy told(&follower.index, &ui::LibraryIndex::rowsChanged);
        QSignalSpy gone(&follower.index, &ui::LibraryIndex::rowsGone);
        follower.refresh();
        QCOMPARE(told.size(), 1); // from the index: nothing else has changed
        QCOMPARE(told.first().first().value<std::vector<ui::RunRow>>().size(), std::size_t(3));
        QCOMPARE(gone.size(), 1);
        QCOMPARE(follower.rows.size(), std::size_t(2));
    }
    void onlyWhatChangedIsReadAgain()
    {
        makeStudy();
        Follower follower(library());
        follower.refresh();
        follower.refresh();
        QVERIFY(follower.chunks.empty());
        fs::create_directories(run(first()) / "checkpoints" / "step-1");
        write(run(first()) / "checkpoints" / "step-1" / "state.safetensors", std::string(1000, 'x'));
        follower.refresh();
        QCOMPARE(follower.chunks, (std::vector<std::size_t>{1, 1})); // the run, then its new size
        QCOMPARE(follower.rows.at(first()).disk.checkpoints, 1000);
    }
    void theIndexIsRebuiltFromTheFolders()
    {
        makeStudy();
        Follower(library()).refresh();
        for (const char* file : {"index.sqlite", "index.sqlite-wal", "index.sqlite-shm"})
            fs::remove(library() / file);
        Follower follower(library());
        follower.refresh();
        QCOMPARE(follower.rows.size(), std::size_t(3));
        QVERIFY(fs::exists(library() / "index.sqlite"));
    }
    void aDamagedIndexIsSaidAndTheRowsCome()
    {
        makeStudy();
        write(library() / "index.sqlite", std::string(5000, 'x'));
        Follower follower(library());
        follower.refresh();
        QCOMPARE(follower.problems.size(), 1);
        QVERIFY(follower.problems.first().what.contains("damaged"));
        QCOMPARE(follower.rows.size(), std::size_t(3));
        follower.refresh();
        QVERIFY(follower.problems.isEmpty()); // said once
    }
    void aLockedIndexIsTakenUpAgainOnceItIsFree()
    {
        makeStudy();
        Follower follower(library());
        follower.refresh();
        fs::remove_all(run(first())); // what it misses while it is locked
        const fs::path later = run("20261125-000000-later");
        fs::create_directories(later);
        for (const char* file : {"config.json", "summary.json"})
            fs::copy_file(run(sample::runName(0.2, 42)) / file, later / file);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "holder");
            other.setDatabaseName(QString::fromStdString((library() / "index.sqlite").string()));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec("BEGIN IMMEDIATE"));
            follower.refresh();
            QVERIFY(follower.problems.size() == 1 && follower.problems.first().what.contains("locked"));
            QCOMPARE(follower.rows.size(), std::size_t(3));
            QVERIFY(query.exec("COMMIT"));
        }
        QSqlDatabase::removeDatabase("holder");
        follower.refresh();
        QVERIFY(follower.problems.isEmpty());
        ui::IndexStore store(library() / "index.sqlite");
        QVERIFY(!store.open());
        std::set<std::string> names;
        for (const ui::IndexStore::Entry& entry : store.all())
            names.insert(entry.row.summary.name);
        QCOMPARE(names.size(), std::size_t(3));
        QVERIFY(!names.contains(first()) && names.contains(later.filename().string()));
    }
    void annotationsAreWrittenAndTold()
    {
        makeStudy();
        Follower follower(library());
        follower.refresh();
        QSignalSpy told(&follower.index, &ui::LibraryIndex::rowsChanged);
        follower.index.annotate({{first(), {QStringList("baseline"), {}, true, {}}}});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(follower.rows.at(first()).tags, QStringList("baseline"));
        QVERIFY(follower.rows.at(first()).pinned);
        QCOMPARE(ui::readAnnotations(run(first())).tags, QStringList("baseline"));
        QVERIFY(follower.rows.at(first()).bytes > 0); // nothing else is lost
        Follower other(library());
        other.refresh();
        QVERIFY(other.rows.at(first()).pinned);
    }
    void anotherWindowsAnnotationsAreSeen()
    {
        makeStudy();
        Follower one(library()), two(library());
        one.refresh();
        two.refresh();
        ui::patchAnnotations(run(first()), {{}, QStringLiteral("from elsewhere"), {}, {}});
        two.refresh();
        QCOMPARE(two.rows.at(first()).note, QString("from elsewhere"));
    }
    void brokenFoldersAreShownWithARemedy()
    {
        makeStudy();
        write(run(first()) / "notes.json", "{");
        fs::create_directories(run("half"));
        write(run("half") / "config.json", "{\"model\": ");
        fs::create_directories(run("empty"));
        fs::create_directories(run(".hidden"));
        for (int time = 0; time < 2; ++time) {
            Follower follower(library()); // at each start
            follower.refresh();
            QCOMPARE(follower.problems.size(), 3);
            QCOMPARE(follower.rows.size(), std::size_t(5));
            QVERIFY(follower.rows.at("half").summary.state == engine::RunState::Failed);
            QVERIFY(follower.rows.at("half").summary.reason.find("config.json") != std::string::npos);
            QVERIFY(follower.rows.at(first()).summary.state == engine::RunState::Completed);
            follower.index.annotate({{first(), {{}, {}, true, {}}}});
            QTRY_COMPARE(follower.problems.size(), 1);
            QVERIFY(follower.problems.first().where.contains("notes.json"));
        }
    }
    void aTornLastEventLosesOnlyItself()
    {
        makeStudy();
        fs::remove(run(first()) / "summary.json");
        std::ofstream(run(first()) / "events.jsonl", std::ios::app) << "{\"event\": \"step_do";
        Follower follower(library());
        follower.refresh();
        QVERIFY(follower.problems.isEmpty());
        QVERIFY(follower.rows.at(first()).summary.bestPrimary.has_value());
    }
    void aKilledRunTurnsInterrupted()
    {
        makeStudy();
        {
            auto writer = engine::RunWriter::create(library(), "alive", {}, "", "", "{}");
            writer.append({"alive", 0.1, sample::startedFact(9, 1)});
            Follower follower(library());
            follower.refresh();
            QVERIFY(follower.rows.at("alive").summary.state == engine::RunState::Running);
            follower.refresh();
            QVERIFY(follower.rows.at("alive").summary.state == engine::RunState::Running);
        }
        Follower follower(library());
        follower.refresh();
        QVERIFY(follower.rows.at("alive").summary.state == engine::RunState::Interrupted);
    }
    void thousandsComeInChunks()
    {
        makeMany(1100);
        for (int time = 0; time < 2; ++time) { // from the folders, then from the index
            Follower follower(library());
            follower.refresh();
            QCOMPARE(follower.rows.size(), std::size_t(1103));
            QVERIFY(follower.chunks.size() >= 5);
            QVERIFY(*std::max_element(follower.chunks.begin(), follower.chunks.end()) <= ui::LibraryWorker::kChunk);
        }
    }
    void otherEventsAreServedBetweenChunks()
    {
        makeMany(1100);
        Follower(library()).refresh();
        Follower follower(library());
        int turns = 0, most = 0, sinceTurn = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            ++turns;
            sinceTurn = 0;
        });
        connect(&follower.index, &ui::LibraryIndex::rowsChanged, this, [&] { most = std::max(most, ++sinceTurn); });
        timer.start(0);
        follower.refresh();
        QVERIFY(turns > 0);
        QVERIFY(most <= 2);
    }
    void anEndInTheMiddleWaitsForOneFolder()
    {
        makeMany(300);
        Follower follower(library());
        QSignalSpy told(&follower.index, &ui::LibraryIndex::rowsChanged);
        follower.index.refresh();
        QVERIFY(told.wait());
    } // and goes
};

QTEST_GUILESS_MAIN(TestLibraryIndex)
#include "test_library_index.moc"
