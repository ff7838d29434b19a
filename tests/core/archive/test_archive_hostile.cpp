// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/archive.h"
#include "engine/error.h"
#include "error_code.h"
#include "raw_tar.h"
#include "runs/archive_stream.h"
#include "sample_runs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
namespace fs = std::filesystem;

class TestArchiveHostile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    fs::path library() const { return at("library"); }
    /// Two good files of a run, as they lie in a library.
    static std::pair<std::string, std::string> goodRun()
    {
        const QTemporaryDir made;
        const fs::path root = made.path().toStdString();
        auto writer = RunWriter::create(root, "good", {}, "", "", "{}");
        for (const Event& event : sample::runEvents("good", 0.4))
            writer.append(event);
        return {readWholeFile(root / "runs/good/config.json"), readWholeFile(root / "runs/good/events.jsonl")};
    }
    static RawTar goodTar()
    {
        RawTar tar;
        const auto [config, events] = goodRun();
        tar.add("runs/good/config.json", config);
        tar.add("runs/good/events.jsonl", events);
        return tar;
    }
    void refused(const fs::path& file, ErrorCode code = ErrorCode::BadFile, const ArchiveLimits& limits = {}) const
    {
        const auto before = contentsOf(m_dir->path().toStdString());
        try {
            (void)importArchive(library(), file, {}, {}, limits);
            QFAIL("it was imported");
        } catch (const EngineError& error) {
            QCOMPARE(error.code(), code);
            QVERIFY2(error.where().find("library/.import-") == std::string::npos, error.where().c_str());
            QVERIFY(!error.hint().empty());
        }
        QCOMPARE(contentsOf(m_dir->path().toStdString()), before); // nothing outside the library either
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        createFolders(library() / "runs" / "mine");
        writeFileAtomically(library() / "runs/mine/config.json", std::string("mine"));
    }
    void aPlainTarOfOthersIsFine()
    {
        goodTar().write(at("a.tar"));
        QCOMPARE(importArchive(library(), at("a.tar")).size(), std::size_t{1});
        QVERIFY(readRun(library() / "runs/good").summary.bestPrimary.has_value());
    }
    void oneBadEntryRefusesAll_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<char>("type");
        const auto row = [](const char* what, const QByteArray& name, char type = '0') {
            QTest::newRow(what) << name << type;
        };
        row("absolute", "/tmp/sibo-hostile");
        row("up", "../outside");
        row("up from inside", "runs/good/../../../outside");
        row("up to another run", "runs/good/../mine/config.json");
        row("up as the run", "runs/../outside");
        row("dot", "runs/./good/x");
        row("double slash", "runs//good/x");
        row("backslash", "runs\\good\\x");
        row("elsewhere", "trash/runs/x");
        row("the index", "index.sqlite");
        row("hidden run", "runs/.import-1-0/x");
        row("a file as the run", "runs/bad");
        row("control character", "runs/good/a\nb");
        row("no UTF-8", "runs/good/\xff\xfe");
        row("too deep", "runs/good/1/2/3/4/5/6/7/8/9/x");
        row("symbolic link", "runs/good/link", '2');
        row("hard link", "runs/good/link", '1');
        row("character device", "runs/good/null", '3');
        row("block device", "runs/good/disk", '4');
        row("FIFO", "runs/good/fifo", '6');
        row("the same name twice", "runs/good/config.json");
        row("a file that is a folder", "runs/good/config.json/x");
        row("a folder that is a file", "runs/good/config.json", '5');
        row("another run without its files", "runs/empty/", '5');
        row("no run of this shape", "runs/other/readme.txt");
        row("a study without study.json", "studies/some/readme.txt");
    }
    void oneBadEntryRefusesAll()
    {
        QFETCH(QByteArray, name);
        QFETCH(char, type);
        RawTar tar = goodTar();
        tar.add(name.toStdString(), "", type, type == '1' ? "runs/good/config.json" : type == '2' ? "/etc/passwd" : "");
        tar.write(at("a.tar"));
        refused(at("a.tar"));
        QVERIFY(!fs::exists("/tmp/sibo-hostile"));
    }
    void aLinkIsNotWrittenThrough()
    {
        RawTar tar = goodTar();
        tar.add("runs/good/out", "", '2', at("").string());
        tar.add("runs/good/out/owned", "x");
        tar.write(at("a.tar"));
        refused(at("a.tar"));
        QVERIFY(!fs::exists(at("owned")));
    }
    void brokenRunsRefuseAll_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("events");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray();
        QTest::newRow("no configuration") << QByteArray(R"({"sibo": {"lambda": 7}})") << QByteArray();
        QTest::newRow("events of something else") << QByteArray("{}") << QByteArray("1\n2\n3\n");
        QTest::newRow("predictions elsewhere")
            << QByteArray(R"({"task": {"test": [{"name": "../../../x", "path": "/x.tsv"}]}})")
            << QByteArray::fromStdString(goodRun().second);
        // What an export of that run would take along.
        QTest::newRow("a study elsewhere") << QByteArray(R"({"run": {"name": "x", "study": "../../.."}})")
                                           << QByteArray::fromStdString(goodRun().second);
    }
    void brokenRunsRefuseAll()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, events);
        RawTar tar = goodTar();
        tar.add("runs/bad/config.json", config.toStdString());
        tar.add("runs/bad/events.jsonl", events.toStdString());
        tar.write(at("a.tar"));
        refused(at("a.tar"));
    }
    void noArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("these are no runs\n").repeated(100);
        QTest::newRow("zip that ends early") << QByteArray("PK\x03\x04\x14\x00\x00\x00", 8);
        QTest::newRow("zstd of nothing") << QByteArray("\x28\xb5\x2f\xfd\x00\x00", 6);
    }
    void noArchives()
    {
        QFETCH(QByteArray, bytes);
        writeFileAtomically(at("a.zip"), bytes.toStdString());
        refused(at("a.zip"));
    }
    void cutAnywhereIsDamage()
    {
        goodTar().write(at("whole.tar"));
        const std::string whole = readWholeFile(at("whole.tar"));
        for (const std::size_t size : {whole.size() / 3, whole.size() / 2, whole.size() * 3 / 4}) {
            writeFileAtomically(at("a.tar"), whole.substr(0, size));
            refused(at("a.tar"));
        }
    }
    void missingFileIsNamed()
    {
        QCOMPARE(codeOf([&] { (void)importArchive(library(), at("none.zip")); }), ErrorCode::MissingFile);
        QCOMPARE(codeOf([&] { (void)importArchive(library(), library()); }), ErrorCode::MissingFile);
    }
    void aHugeDeclaredSizeIsRefusedAtOnce()
    {
        RawTar tar = goodTar();
        tar.addHeader("runs/good/huge", 07777777777); // 1 GiB that does not follow
        tar.write(at("a.tar"));
        ArchiveLimits limits;
        limits.bytes = 1 << 20;
        refused(at("a.tar"), ErrorCode::BadFile, limits);
    }
    void aBombIsStopped()
    {
        const auto [config, events] = goodRun();
        const std::string zeros(16 << 20, '\0');
        {
            ArchiveWriter writer(at("a.tar.zst"), "a.tar.zst");
            const auto add = [&writer](const char* name, const std::string& text) {
                writer.beginFile(name, text.size(), 0);
                writer.write(std::as_bytes(std::span(text)));
            };
            add("runs/good/config.json", config);
            add("runs/good/events.jsonl", events);
            add("runs/good/zeros", zeros);
            writer.close();
        }
        QVERIFY(fileSize(at("a.tar.zst")) < 100'000);
        ArchiveLimits limits;
        limits.ratioFrom = 1 << 20;
        refused(at("a.tar.zst"), ErrorCode::BadFile, limits);
        limits.ratioFrom = 1 << 30; // small ones may be as dense as they like
        QCOMPARE(importArchive(library(), at("a.tar.zst"), {}, {}, limits).size(), std::size_t{1});
    }
    void tooManyEntriesAreRefused()
    {
        RawTar tar = goodTar();
        for (int i = 0; i < 50; ++i)
            tar.add("runs/good/" + std::to_string(i), "");
        tar.write(at("a.tar"));
        ArchiveLimits limits;
        limits.entries = 20;
        refused(at("a.tar"), ErrorCode::BadFile, limits);
    }
    void aNewerFormatIsSaid()
    {
        RawTar tar = goodTar();
        tar.add("sibo-archive.json", R"({"format": 2})");
        tar.write(at("a.tar"));
        refused(at("a.tar"), ErrorCode::Unsupported);
    }
    void aLyingAboutFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("about");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no format") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("endless") << QByteArray(2 << 20, ' ');
    }
    void aLyingAboutFileIsRefused()
    {
        QFETCH(QByteArray, about);
        RawTar tar = goodTar();
        tar.add("sibo-archive.json", about.toStdString());
        tar.write(at("a.tar"));
        refused(at("a.tar"));
    }
    void aLockOfOthersIsNotTaken()
    {
        RawTar tar = goodTar();
        tar.add("runs/good/.lock", R"({"pid": 1, "start": 1, "boot": ""})");
        tar.write(at("a.tar"));
        (void)importArchive(library(), at("a.tar"));
        QVERIFY(!fs::exists(library() / "runs/good/.lock"));
    }
};

QTEST_GUILESS_MAIN(TestArchiveHostile)
#include "test_archive_hostile.moc"
