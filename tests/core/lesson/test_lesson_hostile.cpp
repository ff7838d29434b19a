// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/lesson.h"
#include "lesson/lesson_json.h"
#include "process_memory.h"
#include "raw_tar.h"
#include "runs/archive_stream.h"
#include "sample_lesson.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace engine;
namespace fs = std::filesystem;

/// A corpus of lessons that somebody broke: each is refused with a place and a remedy, and nothing is written.
class TestLessonHostile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    LessonFileMap m_good;

    fs::path at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    void refused(const fs::path& place, ErrorCode code = ErrorCode::BadFile, const LessonLimits& limits = {}) const
    {
        const auto before = contentsOf(m_dir->path().toStdString());
        try {
            (void)readLesson(place, limits);
            QFAIL("it was read");
        } catch (const EngineError& error) {
            QVERIFY2(error.code() == code, describe(error).c_str());
            QVERIFY2(error.where().starts_with(place.string()), error.where().c_str());
            QVERIFY2(!error.message().empty() && error.message().size() < 300, error.message().c_str());
        }
        QCOMPARE(contentsOf(m_dir->path().toStdString()), before);
    }
    void zip(const LessonFileMap& files) const { writeLessonFiles(files, at("bad.lesson.zip")); }
    RawTar goodTar() const
    {
        RawTar tar;
        for (const auto& [name, content] : m_good)
            tar.add(name, content);
        return tar;
    }
    static std::string replaced(std::string text, const std::string& from, const std::string& to)
    {
        const std::size_t found = text.find(from);
        if (found == std::string::npos)
            qFatal("the sample lesson has no %s", from.c_str());
        return text.replace(found, from.size(), to);
    }

private slots:
    void initTestCase() { m_good = filesOfLesson(sample::lesson()); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void theGoodOneIsRead()
    {
        zip(m_good);
        QCOMPARE(readLesson(at("bad.lesson.zip")).pages.size(), std::size_t{3});
        goodTar().write(at("good.tar"));
        QCOMPARE(readLesson(at("good.tar")).pages.size(), std::size_t{3});
    }
    void namesThatNoLessonHas_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<char>("type");
        const auto row = [](const char* what, const QByteArray& name, char type = '0') {
            QTest::newRow(what) << name << type;
        };
        row("absolute", "/tmp/sibo-hostile-lesson");
        row("up", "../outside.md");
        row("up from inside", "pages/../../outside.md");
        row("dot", "./pages/x.md");
        row("a script", "pages/run.sh");
        row("a page elsewhere", "texts/one.md");
        row("a page in a folder", "pages/deep/one.md");
        row("capital letters", "pages/One.md");
        row("backslash", "pages\\one.md");
        row("a model", "recordings/plain/adapter/model.safetensors");
        row("a lock", "recordings/plain/.lock");
        row("a recording up", "recordings/../config.json");
        row("control character", "pages/o\x01.md");
        row("not UTF-8", "pages/\xff.md");
        row("empty", "");
        row("a page's name is a folder's", "pages", '0');
        row("twice", "lesson.json");
        row("symbolic link", "pages/link.md", '2');
        row("hard link", "pages/link.md", '1');
        row("device", "pages/one.md", '3');
        row("fifo", "pages/one.md", '6');
        row("a folder of its own", "extra/", '5');
    }
    void namesThatNoLessonHas()
    {
        QFETCH(QByteArray, name);
        QFETCH(char, type);
        RawTar tar = goodTar();
        tar.add(name.toStdString(), type == '0' ? "x" : "", type, type == '1' || type == '2' ? "lesson.json" : "");
        tar.write(at("bad.tar"));
        refused(at("bad.tar"));
        QVERIFY(!fs::exists("/tmp/sibo-hostile-lesson"));
    }
    void brokenDescriptions_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* what, const char* from, const char* to) {
            QTest::newRow(what) << QString::fromUtf8(from) << QString::fromUtf8(to);
        };
        row("no JSON", "{", "");
        row("an array", "{", "[{");
        row("unknown key", "\"id\"", "\"script\": \"rm\", \"id\"");
        row("the same key twice", "\"id\": \"sample\"", "\"id\": \"sample\", \"id\": \"other\"");
        row("no format", "\"format\": 1", "\"format\": 0");
        row("format as text", "\"format\": 1", "\"format\": \"1\"");
        row("an id with a path", "\"id\": \"sample\"", "\"id\": \"../sample\"");
        row("no title", "A sample lesson", "");
        row("title as a number", "\"A sample lesson\"", "7");
        row("years of minutes", "\"minutes\": 5", "\"minutes\": 1e300");
        row("half a minute", "\"minutes\": 5", "\"minutes\": 0.5");
        row("a page's file elsewhere", "pages/01.md", "lesson.json");
        row("a page's file missing", "pages/01.md", "pages/09.md");
        row("a page's file up", "pages/01.md", "pages/../../x.md");
        row("a recording up", "\"id\": \"plain\"", "\"id\": \"..\"");
        row("a recording that is not there", "\"id\": \"mixed\"", "\"id\": \"missing\"");
        row("a key to the answer", "\"holds\": {", "\"right\": true, \"holds\": {");
        row("an unknown check", "\"greater\"", "\"run\"");
        row("an unknown measure", "\"trainable\"", "\"password\"");
        row("a layer that is not there", "\"at\": \"last\"", "\"layer\": 99, \"at\": \"last\"");
        row("a step that was not measured", "\"at\": \"last\"", "\"at\": 41");
        row("a negative layer", "\"at\": \"last\"", "\"layer\": -1, \"at\": \"last\"");
        row("a link to the web in a box", "The paper says so.", "[so](https://example.org)");
        row("HTML in a prompt", "What is h0?", "<img src=x>");
        row("a step behind the end", "\"start_step\": 0", "\"start_step\": 9999");
        row("terms without text", "\"The hidden state that enters the first layer.\"", "null");
    }
    void brokenDescriptions()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        LessonFileMap files = m_good;
        files[kLessonFile] = replaced(files[kLessonFile], from.toStdString(), to.toStdString());
        zip(files);
        refused(at("bad.lesson.zip"));
    }
    void aNewerFormatIsSaidToBeOne()
    {
        LessonFileMap files = m_good;
        files[kLessonFile] = replaced(files[kLessonFile], "\"format\": 1", "\"format\": 2");
        zip(files);
        refused(at("bad.lesson.zip"), ErrorCode::Unsupported);
    }
    void brokenRecordings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no events") << "events.jsonl" << QByteArray();
        QTest::newRow("not JSON") << "events.jsonl" << QByteArray("hello\n");
        QTest::newRow("no start")
            << "events.jsonl"
            << QByteArray(R"({"event": "phase_changed", "run": "x", "time": 0, "state": "running", "text": ""})");
        QTest::newRow("nested deep") << "events.jsonl" << QByteArray(5000, '[');
        QTest::newRow("configuration of nothing") << "config.json" << QByteArray("[]");
        QTest::newRow("configuration with a wrong type") << "config.json" << QByteArray(R"({"train": {"seed": "x"}})");
        QTest::newRow("unknown method") << "config.json" << QByteArray(R"({"method": {"kind": "magic"}})");
    }
    void brokenRecordings()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        LessonFileMap files = m_good;
        files["recordings/plain/" + file.toStdString()] = content.toStdString();
        zip(files);
        refused(at("bad.lesson.zip"));
    }
    void tooMuch()
    {
        zip(m_good);
        const auto with = [](const std::function<void(LessonLimits&)>& change) {
            LessonLimits limits;
            change(limits);
            return limits;
        };
        for (const LessonLimits& limits :
             {with([](auto& l) { l.bytes = 20'000; }), with([](auto& l) { l.fileBytes = 5'000; }),
              with([](auto& l) { l.files = 5; }), with([](auto& l) { l.textBytes = 10; }),
              with([](auto& l) { l.pages = 2; }), with([](auto& l) { l.recordings = 1; }),
              with([](auto& l) { l.events = 50; }), with([](auto& l) { l.items = 0; })})
            refused(at("bad.lesson.zip"), ErrorCode::BadFile, limits);
    }
    void aBombStaysSmall()
    {
        constexpr std::size_t kPart = 1u << 20, kParts = 300;
        {
            const std::string part(kPart, 'a'); // packs to a few hundred bytes
            ArchiveWriter writer(at("bomb.lesson.zip"), "bomb.lesson.zip");
            writer.beginFile("pages/bomb.md", kPart * kParts, 0);
            for (std::size_t i = 0; i < kParts; ++i)
                writer.write(std::as_bytes(std::span(part)));
            writer.close();
        }
        QVERIFY(fs::file_size(at("bomb.lesson.zip")) < 1'000'000);
        const ProcessMemory memory;
        refused(at("bomb.lesson.zip"));
        QVERIFY2(memory.peakGrowth() < 64e6, std::to_string(memory.peakGrowth()).c_str());
    }
    void aCutFileIsRefusedWhereverItIsCut()
    {
        zip(m_good);
        const std::string whole = readWholeFile(at("bad.lesson.zip"));
        for (std::size_t part = 0; part < 20; ++part) {
            writeFileAtomically(at("cut.lesson.zip"), whole.substr(0, whole.size() * 9 / 10 * part / 20));
            refused(at("cut.lesson.zip"));
        }
    }
    void changedBytesNeverGiveAnotherLesson()
    {
        zip(m_good);
        const std::string whole = readWholeFile(at("bad.lesson.zip"));
        for (std::size_t i = 0; i < 60; ++i) {
            std::string changed = whole;
            changed[(i * 7919 + 13) % changed.size()] ^= static_cast<char>(1 + i % 127);
            writeFileAtomically(at("changed.lesson.zip"), changed);
            try {
                QVERIFY(filesOfLesson(readLesson(at("changed.lesson.zip"))) == m_good); // a byte that says nothing
            } catch (const EngineError& error) {
                QVERIFY(!error.where().empty());
            }
        }
    }
    void otherThingsThanLessons()
    {
        refused(at("nothing.lesson.zip"), ErrorCode::MissingFile);
        writeFileAtomically(at("text.lesson.zip"), std::string("hello"));
        refused(at("text.lesson.zip"));
        fs::create_directory(at("empty"));
        refused(at("empty"));
        zip({{"pages/one.md", "x"}});
        refused(at("bad.lesson.zip"));
    }
    void aFolderWithALinkIsRefused()
    {
        writeLessonFolder(sample::lesson(), at("lesson"));
        fs::create_symlink("/etc/passwd", at("lesson") / "pages/secret.md");
        refused(at("lesson"));
    }
};

QTEST_APPLESS_MAIN(TestLessonHostile)
#include "test_lesson_hostile.moc"
