// SPDX-License-Identifier: GPL-3.0-or-later
#include "as_nobody.h"
#include "library/index_store.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using Entry = ui::IndexStore::Entry;

class TestIndexStore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    std::filesystem::path file() const { return m_dir->filePath("index.sqlite").toStdString(); }
    QString fileName() const { return m_dir->filePath("index.sqlite"); }
    static Entry entry(const std::string& name)
    {
        Entry entry;
        engine::RunSummary& run = entry.row.summary;
        run.name = name;
        run.label = "λ 0.4 · seed 2";
        run.study = "a-study";
        run.state = engine::RunState::Pruned;
        run.reason = "a \"reason\"";
        run.startedAt = "2026-11-24T10:15:00Z";
        run.seconds = 0.1 + 0.2;
        run.step = 3;
        run.steps = 1LL << 40;
        run.lastLoss = 1.0 / 3;
        run.bestStep = 2;
        run.primaryMetric = "accuracy";
        run.testPrimary = {{"ood", 0.5}, {"test", 2.0 / 3}};
        run.lambda = 0.4;
        run.source = "h0";
        run.method = "lora";
        run.model = "MiniLM";
        run.data = "sst2";
        run.seed = std::numeric_limits<std::uint64_t>::max();
        entry.row.setAnnotations({{"a b", "c"}, "two\nlines", true, false});
        entry.row.disk = {1, 2, 3, 4};
        entry.row.bytes = entry.row.disk.total();
        entry.stamp = "stamp";
        return entry;
    }
    static void same(const Entry& a, const Entry& b)
    {
        const engine::RunSummary &x = a.row.summary, &y = b.row.summary;
        QCOMPARE(x.name + x.label + x.study + x.reason + x.startedAt,
                 y.name + y.label + y.study + y.reason + y.startedAt);
        QVERIFY(x.state == y.state && x.seconds == y.seconds && x.step == y.step && x.steps == y.steps);
        QVERIFY(x.lastLoss == y.lastLoss && x.bestPrimary == y.bestPrimary && x.bestStep == y.bestStep);
        QVERIFY(x.lastSimilarity == y.lastSimilarity && x.testPrimary == y.testPrimary && x.lambda == y.lambda);
        QCOMPARE(x.primaryMetric + x.source + x.method + x.model + x.data,
                 y.primaryMetric + y.source + y.method + y.model + y.data);
        QCOMPARE(x.seed, y.seed);
        QCOMPARE(a.row.annotations(), b.row.annotations());
        QCOMPARE(a.row.bytes, b.row.bytes);
        QCOMPARE(a.row.disk, b.row.disk);
        QCOMPARE(a.stamp, b.stamp);
    }
    void fill(const std::vector<std::string>& names) const
    {
        ui::IndexStore store(file());
        QVERIFY(!store.open());
        std::vector<Entry> entries;
        for (const std::string& name : names)
            entries.push_back(entry(name));
        QVERIFY(!store.write(entries));
    }
    /// Runs statements on the file as another program would.
    void tamper(const QStringList& statements) const
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "other");
            other.setDatabaseName(fileName());
            QVERIFY(other.open());
            for (const QString& statement : statements) {
                QSqlQuery query(other);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase("other");
    }
    void overwrite(const QByteArray& bytes) const
    {
        QFile target(fileName());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void everythingComesBack()
    {
        fill({"b", "a", "\xff odd"});
        ui::IndexStore store(file());
        QVERIFY(!store.open());
        const std::vector<Entry> entries = store.all();
        QCOMPARE(entries.size(), std::size_t(3));
        same(entries[0], entry("\xff odd")); // newest first, then by name
        same(entries[1], entry("b"));
        same(entries[2], entry("a"));
    }
    void rowsAreReplacedAndRemoved()
    {
        fill({"a", "b"});
        ui::IndexStore store(file());
        QVERIFY(!store.open());
        Entry changed = entry("a");
        changed.row.note = "changed";
        QVERIFY(!store.write({changed}));
        QVERIFY(!store.remove({"b", "not there"}));
        QCOMPARE(store.all().size(), std::size_t(1));
        QCOMPARE(store.all().front().row.note, QString("changed"));
    }
    void twoWindowsWriteAndRead()
    {
        ui::IndexStore one(file()), two(file());
        QVERIFY(!one.open() && !two.open());
        QVERIFY(!one.write({entry("a")}));
        QVERIFY(!two.write({entry("b")}));
        QCOMPARE(one.all().size(), std::size_t(2));
        QCOMPARE(two.all().size(), std::size_t(2));
    }
    void aDamagedFileIsMovedAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database").repeated(100);
        QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x7f');
    }
    void aDamagedFileIsMovedAside()
    {
        QFETCH(QByteArray, bytes);
        overwrite(bytes);
        ui::IndexStore store(file());
        const auto problem = store.open();
        QVERIFY(problem && problem->what.contains("damaged") && !problem->remedy.isEmpty());
        QVERIFY(store.isOpen());
        QVERIFY(!store.write({entry("a")}));
        QFile aside(fileName() + ".damaged-1");
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }
    void overwrittenPagesAreSeen()
    {
        std::vector<std::string> names;
        for (int i = 0; i < 400; ++i)
            names.push_back("run-" + std::to_string(i));
        fill(names);
        QFile target(fileName());
        QVERIFY(target.open(QIODevice::ReadWrite));
        QVERIFY(target.size() > 20000);
        target.seek(8192);
        target.write(QByteArray(8192, '\xa5'));
        target.close();
        ui::IndexStore store(file());
        const auto problem = store.open();
        QVERIFY(problem && problem->what.contains("damaged"));
        QVERIFY(store.isOpen() && store.all().empty());
    }
    void anotherTableOfTheNameIsMadeAnew()
    {
        fill({"a"});
        tamper({"DROP TABLE runs", "CREATE TABLE runs (name TEXT)"});
        ui::IndexStore store(file());
        QVERIFY(store.open()->what.contains("damaged"));
        QVERIFY(!store.write({entry("a")}));
    }
    void aNewerOneIsLeftAlone()
    {
        fill({"a"});
        tamper({"PRAGMA user_version = 99"});
        const qint64 size = QFileInfo(fileName()).size();
        ui::IndexStore store(file());
        const auto problem = store.open();
        QVERIFY(problem && problem->what.contains("newer version"));
        QVERIFY(!store.isOpen() && store.all().empty());
        QVERIFY(!store.write({entry("b")}));
        QCOMPARE(QFileInfo(fileName()).size(), size);
        tamper({"PRAGMA user_version = 1"});
        ui::IndexStore again(file());
        QVERIFY(!again.open());
        QCOMPARE(again.all().size(), std::size_t(1));
    }
    void aLockedOneIsSaid()
    {
        fill({"a"});
        {
            QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "holder");
            other.setDatabaseName(fileName());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec("BEGIN IMMEDIATE"));
            ui::IndexStore store(file());
            QVERIFY(!store.open());
            QCOMPARE(store.all().size(), std::size_t(1)); // reading goes on
            const auto problem = store.write({entry("b")});
            QVERIFY(problem && problem->what.contains("locked"));
            QVERIFY(!store.isOpen());
            QVERIFY(!store.write({entry("c")})); // said once
        }
        QSqlDatabase::removeDatabase("holder");
    }
    void aFolderInItsPlaceIsSaid()
    {
        QVERIFY(QDir().mkdir(fileName()));
        ui::IndexStore store(file());
        QVERIFY(store.open()->what.contains("cannot be written"));
        QVERIFY(!store.isOpen());
    }
    void aReadOnlyLibraryIsSaid()
    {
        fill({"a"});
        QVERIFY(QFile::setPermissions(fileName(), QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_dir->path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        std::optional<ui::Problem> problem;
        {
            const AsNobody nobody;
            QVERIFY(nobody.isDone());
            ui::IndexStore store(file());
            problem = store.open();
            if (!problem)
                problem = store.write({entry("b")});
            QVERIFY(!store.isOpen());
        }
        QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(problem && problem->what.contains("cannot be written"));
    }
};

QTEST_GUILESS_MAIN(TestIndexStore)
#include "test_index_store.moc"
