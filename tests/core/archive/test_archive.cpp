// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/archive.h"
#include "error_code.h"
#include "raw_tar.h"
#include "sample_runs.h"
#include "size_limit.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
namespace fs = std::filesystem;
using Outcome = ImportedFolder::Outcome;

class TestArchive : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    fs::path library() const { return at("library"); }
    fs::path other() const { return at("other"); }
    static std::string run(double lambda) { return sample::runName(lambda, 42); }
    static constexpr const char* kStudy = "20261124-101500-sample";
    fs::path runFolder(const fs::path& root, double lambda) const { return runsFolder(root) / run(lambda); }
    /// A study of two runs with the parts that a trained one has.
    void makeStudy(const fs::path& root) const
    {
        sample::writeStudy(root, {}, {0, 0.4});
        for (const double lambda : {0.0, 0.4}) {
            for (const char* part : {"adapter", "checkpoints/step-95", "predictions"})
                createFolders(runFolder(root, lambda) / part);
            writeFileAtomically(runFolder(root, lambda) / "adapter/adapter_model.safetensors", std::string(5000, 'w'));
            writeFileAtomically(runFolder(root, lambda) / "checkpoints/step-95/state.json", std::string("{}"));
            writeFileAtomically(runFolder(root, lambda) / "predictions/Prüfung-best.jsonl", std::string("{}\n"));
        }
    }
    /// Other runs of the same names.
    void makeOther() const
    {
        TrainConfig config;
        config.method.rank = 4;
        sample::writeStudy(other(), config, {0, 0.4});
    }
    fs::path exported(const char* file, std::vector<std::string> runs = {}) const
    {
        ArchiveExport request{library(), runs, {}, at(file), true};
        if (runs.empty())
            request.studies = {kStudy};
        return exportArchive(request).file;
    }
    static Outcome outcomeOf(const std::vector<ImportedFolder>& folders, const std::string& name)
    {
        for (const ImportedFolder& folder : folders)
            if (folder.name == name)
                return folder.outcome;
        qFatal("%s is not in the archive", name.c_str());
    }
    static std::string nameOf(const std::vector<ImportedFolder>& folders, const std::string& name)
    {
        for (const ImportedFolder& folder : folders)
            if (folder.name == name)
                return folder.as;
        return {};
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        makeStudy(library());
    }
    void everythingComesBack_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const std::string& suffix : archiveSuffixes())
            QTest::newRow(suffix.c_str()) << QString::fromStdString(suffix);
    }
    void everythingComesBack()
    {
        QFETCH(QString, suffix);
        const ArchiveWritten written =
            exportArchive({library(), {}, {kStudy}, at(("a" + suffix).toUtf8().constData()), true});
        QVERIFY(written.runs == 2 && written.studies == 1 && written.bytes > 0 && written.notes.empty());
        const auto folders = importArchive(other(), written.file);
        QCOMPARE(folders.size(), std::size_t{3});
        QVERIFY(std::all_of(folders.begin(), folders.end(), [](const auto& f) { return f.outcome == Outcome::Added; }));
        QCOMPARE(contentsOf(other()), contentsOf(library())); // no more, no less
    }
    void otherProgramsReadIt()
    {
        const auto list = [](const QString& code, const fs::path& file) {
            QProcess python;
            python.start("python3", {"-c", code, QString::fromStdString(file.string())});
            return python.waitForFinished(30000) && python.exitCode() == 0
                       ? QString::fromUtf8(python.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts)
                       : QStringList();
        };
        const QStringList tar = list("import sys, tarfile; sys.stdout.reconfigure(encoding='utf-8')\n"
                                     "t = tarfile.open(sys.argv[1]); [print(m.name, m.size) for m in t.getmembers()]",
                                     exported("a.tar.gz"));
        const QStringList zip = list("import sys, zipfile; sys.stdout.reconfigure(encoding='utf-8')\n"
                                     "z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None\n"
                                     "[print(i.filename, i.file_size) for i in z.infolist()]",
                                     exported("a.zip"));
        QCOMPARE(zip, tar);
        const auto contents = contentsOf(library());
        const auto files = std::count_if(contents.begin(), contents.end(),
                                         [](const auto& entry) { return !entry.first.ends_with('/'); });
        QCOMPARE(tar.size(), static_cast<qsizetype>(files) + 1);
        QVERIFY(tar.first().startsWith("sibo-archive.json"));
        const QString weights = QString::fromStdString("runs/" + run(0.4) + "/adapter/adapter_model.safetensors 5000");
        QVERIFY(tar.contains(weights));
        QVERIFY(tar.contains(QString::fromStdString("runs/" + run(0) + "/predictions/Prüfung-best.jsonl 3")));
    }
    void oneRunBringsItsStudy()
    {
        const auto folders = importArchive(other(), exported("a.tar.zst", {run(0.4)}));
        QCOMPARE(folders.size(), std::size_t{2});
        QCOMPARE(listRuns(other()).size(), std::size_t{1});
        QCOMPARE(readStudy(studiesFolder(other()) / kStudy).runs.size(), std::size_t{2});
    }
    void checkpointsMayStayBehind()
    {
        const ArchiveWritten written = exportArchive({library(), {run(0)}, {}, at("a.zip"), false});
        (void)importArchive(other(), written.file);
        QVERIFY(!fs::exists(runFolder(other(), 0) / "checkpoints"));
        QVERIFY(fs::exists(runFolder(other(), 0) / "adapter"));
    }
    void theSameIsNotImportedTwice()
    {
        const fs::path file = exported("a.tar.zst");
        writeFileAtomically(runFolder(library(), 0) / "notes.json", std::string("{\"note\": \"mine\"}"));
        fs::remove_all(runFolder(library(), 0) / "checkpoints");
        const auto before = contentsOf(library());
        for (const ImportedFolder& folder : importArchive(library(), file))
            QVERIFY(folder.outcome == Outcome::Present && folder.as == folder.name);
        QCOMPARE(contentsOf(library()), before);
    }
    void anotherOneOfThatNameGetsANewName()
    {
        const fs::path file = exported("a.tar.zst");
        makeOther();
        const auto before = contentsOf(other());
        const auto folders = importArchive(other(), file);
        const std::string renamed = nameOf(folders, run(0.4)), study = nameOf(folders, kStudy);
        QCOMPARE(renamed, run(0.4) + "-2");
        QCOMPARE(study, std::string(kStudy) + "-2");
        const RunRecord record = readRun(runsFolder(other()) / renamed);
        QCOMPARE(record.summary.study, study);
        QCOMPARE(record.config.method.rank, std::int64_t{8});
        QVERIFY(std::all_of(record.events.begin(), record.events.end(),
                            [&](const Event& event) { return event.run == renamed; }));
        QCOMPARE(record.events.size(), readRun(runFolder(library(), 0.4)).events.size());
        QCOMPARE(readSummary(runsFolder(other()) / renamed).bestPrimary.value(),
                 readSummary(runFolder(library(), 0.4)).bestPrimary.value());
        QCOMPARE(readStudy(studiesFolder(other()) / study).runs, (std::vector<std::string>{run(0) + "-2", renamed}));
        for (const auto& [name, content] : before)
            QCOMPARE(contentsOf(other())[name], content); // what was there is as it was
    }
    /// Where a manifest did not name a run, that run could no longer be continued bit for bit.
    void manifestsNameTheNewNames()
    {
        const auto members = [](const std::string& a, const std::string& b) {
            return "{\"format\": 1, \"step\": 95, \"members\": [\"" + a + "\", \"" + b + "\"]}";
        };
        const fs::path cohort = fs::path("cohorts") / (run(0) + ".json"), own = "checkpoints/cohort.json";
        createFolders(studiesFolder(library()) / kStudy / "cohorts");
        writeFileAtomically(studiesFolder(library()) / kStudy / cohort, members(run(0), run(0.4)));
        writeFileAtomically(studiesFolder(library()) / kStudy / "cohorts/torn.json", std::string("{\"members\": ["));
        writeFileAtomically(runFolder(library(), 0) / own, members(run(0), "another"));
        makeOther();
        const auto folders = importArchive(other(), exported("a.tar.zst"));
        const std::string first = nameOf(folders, run(0)), second = nameOf(folders, run(0.4));
        const fs::path study = studiesFolder(other()) / nameOf(folders, kStudy);
        QCOMPARE(readWholeFile(study / "cohorts/torn.json"), std::string("{\"members\": ["));
        const auto names = [](const fs::path& file) {
            return QJsonDocument::fromJson(QByteArray::fromStdString(readWholeFile(file)))["members"].toVariant();
        };
        QVERIFY(first != run(0) && second != run(0.4));
        QCOMPARE(names(study / cohort).toStringList(), QStringList({first.c_str(), second.c_str()}));
        QCOMPARE(names(runsFolder(other()) / first / own).toStringList(), QStringList({first.c_str(), "another"}));
    }
    void aChangedAdapterMakesItAnotherRun()
    {
        const fs::path file = exported("a.tar.zst", {run(0)});
        writeFileAtomically(runFolder(library(), 0) / "adapter/adapter_model.safetensors", std::string(5000, 'v'));
        const auto folders = importArchive(library(), file);
        QVERIFY(outcomeOf(folders, run(0)) == Outcome::Renamed);
        // The study that was here names the runs that were here; this run's own comes with it.
        QVERIFY(outcomeOf(folders, kStudy) == Outcome::Renamed);
        const std::string study = nameOf(folders, kStudy);
        QCOMPARE(readStudy(studiesFolder(library()) / study).runs,
                 (std::vector<std::string>{nameOf(folders, run(0)), run(0.4)}));
        QCOMPARE(readRun(runsFolder(library()) / nameOf(folders, run(0))).summary.study, study);
        QCOMPARE(readStudy(studiesFolder(library()) / kStudy).runs, (std::vector<std::string>{run(0), run(0.4)}));
    }
    void linksAndLocksStayBehind()
    {
        fs::create_symlink("/etc/passwd", runFolder(library(), 0) / "link");
        writeFileAtomically(runFolder(library(), 0) / ".lock", std::string("{}"));
        const ArchiveWritten written = exportArchive({library(), {run(0)}, {}, at("a.zip"), true});
        QCOMPARE(written.notes.size(), std::size_t{1});
        (void)importArchive(other(), written.file);
        QVERIFY(!fs::exists(runFolder(other(), 0) / "link") && !fs::exists(runFolder(other(), 0) / ".lock"));
    }
    void whatCannotBeExportedIsNamed()
    {
        QCOMPARE(codeOf([&] { (void)exported("a.rar"); }), ErrorCode::BadConfig);
        QCOMPARE(codeOf([&] { (void)exported("a.zip", {"no-such-run"}); }), ErrorCode::MissingFile);
        QCOMPARE(codeOf([&] { (void)exported("a.zip", {"../library"}); }), ErrorCode::BadFile);
        QCOMPARE(codeOf([&] { (void)exportArchive({library(), {}, {}, at("a.zip"), true}); }), ErrorCode::BadConfig);
        QCOMPARE(codeOf([&] { (void)exported("no/folder/a.zip"); }), ErrorCode::MissingFile);
        const RunLock training(runFolder(library(), 0));
        QCOMPARE(codeOf([&] { (void)exported("a.zip"); }), ErrorCode::Locked);
        QVERIFY(!fs::exists(at("a.zip")));
    }
    void aRunThatIsGoneIsNoted()
    {
        fs::remove_all(runFolder(library(), 0));
        const ArchiveWritten written = exportArchive({library(), {}, {kStudy}, at("a.zip"), true});
        QVERIFY(written.runs == 1 && written.notes.size() == 1);
        QVERIFY(written.notes[0].find(run(0)) != std::string::npos);
    }
    void aDamagedRunIsLeftOutOfItsStudy()
    {
        const fs::path events = runFolder(library(), 0) / "events.jsonl";
        writeFileAtomically(events, "nonsense\n" + readWholeFile(events));
        QCOMPARE(codeOf([&] { (void)exported("a.zip", {run(0)}); }), ErrorCode::BadFile);
        const ArchiveWritten written = exportArchive({library(), {}, {kStudy}, at("a.zip"), true});
        QVERIFY(written.runs == 1 && written.notes.size() == 1);
        QVERIFY2(written.notes[0].find("events.jsonl, line 1") != std::string::npos, written.notes[0].c_str());
        QCOMPARE(importArchive(other(), written.file).size(), std::size_t{2});
    }
    void aStopLeavesNothing()
    {
        std::stop_source stop;
        const ArchiveProgressSink stopAtOnce = [&stop](const ArchiveProgress&) { stop.request_stop(); };
        QCOMPARE(codeOf([&] {
                     (void)exportArchive({library(), {}, {kStudy}, at("a.zip"), true}, stop.get_token(), stopAtOnce);
                 }),
                 ErrorCode::Io);
        for (const auto& entry : fs::directory_iterator(at("")))
            QVERIFY2(entry.path().filename() == "library", entry.path().c_str());
        const fs::path file = exported("a.zip");
        std::stop_source again;
        const ArchiveProgressSink stopLater = [&again](const ArchiveProgress&) { again.request_stop(); };
        QCOMPARE(codeOf([&] { (void)importArchive(other(), file, again.get_token(), stopLater); }), ErrorCode::Io);
        QVERIFY(contentsOf(other()).empty());
    }
    void aFullDiskLeavesTheLibraryAsItWas()
    {
        const fs::path file = exported("a.tar");
        ErrorCode reading{}, writing{}, declared{};
        {
            const SizeLimit limit(3000);
            reading = codeOf([&] { (void)importArchive(other(), file); });
            writing = codeOf([&] { (void)exported("b.tar"); });
        }
        ArchiveLimits limits;
        limits.leaveFree = 1ull << 60;
        declared = codeOf([&] { (void)importArchive(other(), file, {}, {}, limits); });
        QCOMPARE(reading, ErrorCode::DiskFull);
        QCOMPARE(writing, ErrorCode::DiskFull);
        QCOMPARE(declared, ErrorCode::DiskFull);
        QVERIFY(contentsOf(other()).empty() && !fs::exists(at("b.tar")));
    }
    void whatACrashLeftIsRemoved()
    {
        createFolders(other() / ".import-1-0" / "runs" / "half");
        createFolders(other() / ".import-2-0");
        const RunLock busy(other() / ".import-2-0"); // another program's, at work
        for (const char* name : {".import-1-0", ".import-2-0"})
            fs::last_write_time(other() / name, fs::file_time_type::clock::now() - std::chrono::hours(1));
        (void)importArchive(other(), exported("a.zip"));
        QVERIFY(!fs::exists(other() / ".import-1-0"));
        QVERIFY(fs::exists(other() / ".import-2-0"));
    }
    void progressReachesTheEnd()
    {
        ArchiveProgress last;
        const auto keep = [&last](const ArchiveProgress& now) { last = now; };
        const fs::path file = exportArchive({library(), {}, {kStudy}, at("a.zip"), true}, {}, keep).file;
        QVERIFY(last.bytes > 0 && last.bytes == last.total);
        (void)importArchive(other(), file, {}, keep);
        QVERIFY(last.bytes > 0);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "test_archive.moc"
