// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/error.h"
#include "sample_run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using sample::readFile;
using sample::writeFile;
namespace fs = std::filesystem;

class TestRunFolder : public QObject {
    Q_OBJECT

private slots:
    void init();
    void holdsWhatWasWritten();
    void eventsAreOnDiskAtOnce();
    void configIsAConfiguration();
    void tornLineIsIgnoredAndCut_data();
    void tornLineIsIgnoredAndCut();
    void everyCutIsReadable();
    void damageInTheMiddleIsNamed();
    void reopenGoesOn();
    void existingFolderIsNotTouched();
    void damagedConfigIsNamed_data();
    void damagedConfigIsNamed();
    void logHasTheTime();

private:
    fs::path library() const { return m_dir->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRunFolder::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestRunFolder::holdsWhatWasWritten()
{
    const fs::path folder = sample::writeRun(library(), "one", true);
    QCOMPARE(folder, library() / "runs" / "one");
    const RunRecord run = readRun(folder);
    QCOMPARE(run.events.size(), std::size_t{6});
    QCOMPARE(run.config.sibo.lambda, 0.6);
    QCOMPARE(run.config.task.train, fs::path("/data/train.tsv"));
    QCOMPARE(run.summary.name, std::string("one"));
    QCOMPARE(run.summary.label, std::string("λ 0.6"));
    QCOMPARE(run.summary.study, std::string("a-study"));
    QVERIFY(run.summary.state == RunState::Completed);
    QVERIFY(!fs::exists(folder / ".lock"));
}

void TestRunFolder::eventsAreOnDiskAtOnce()
{
    RunWriter writer = RunWriter::create(library(), "one", sample::config(), "", "", "");
    for (int i = 1; i <= 3; ++i) {
        writer.append(sample::step(i, 1));
        const std::string text = readFile(writer.folder() / "events.jsonl");
        QCOMPARE(static_cast<int>(std::count(text.begin(), text.end(), '\n')), i);
        QCOMPARE(writer.lastTime(), static_cast<double>(i));
    }
}

void TestRunFolder::configIsAConfiguration()
{
    const fs::path folder = sample::writeRun(library(), "one", true);
    const TrainConfig config = loadConfig(folder / "config.json"); // `sibo train` takes it as it is
    QCOMPARE(toJson(config), toJson(sample::config()));
    QVERIFY(readFile(folder / "config.json").find("\"version\": \"0.1.0\"") != std::string::npos);
}

void TestRunFolder::tornLineIsIgnoredAndCut_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("half a line") << QByteArray(R"({"event": "step_done", "st)");
    QTest::newRow("whole line without its newline")
        << QByteArray(R"({"event": "step_done", "run": "r", "time": 9, "step": 4})");
    QTest::newRow("zeros of a power loss") << QByteArray(200, '\0');
    QTest::newRow("zeros and a newline") << QByteArray(20, '\0') + "\n";
    QTest::newRow("garbage line") << QByteArray("garbage\n");
}

void TestRunFolder::tornLineIsIgnoredAndCut()
{
    QFETCH(QByteArray, tail);
    const fs::path folder = sample::writeRun(library(), "one", false);
    const std::string whole = readFile(folder / "events.jsonl");
    writeFile(folder / "events.jsonl", whole + tail.toStdString());
    QCOMPARE(readRun(folder).events.size(), std::size_t{5});
    {
        RunWriter writer = RunWriter::reopen(folder);
        QCOMPARE(readFile(folder / "events.jsonl"), whole);
        writer.append(sample::resumed(2));
    }
    QCOMPARE(readRun(folder).events.size(), std::size_t{4}); // step 3 and its evaluation are superseded
}

void TestRunFolder::everyCutIsReadable()
{
    const fs::path folder = sample::writeRun(library(), "one", true);
    const std::string whole = readFile(folder / "events.jsonl");
    for (std::size_t length = whole.size() + 1; length-- > 0;) {
        const std::string part = whole.substr(0, length);
        fs::resize_file(folder / "events.jsonl", length);
        QCOMPARE(static_cast<long>(readRun(folder).events.size()),
                 static_cast<long>(std::count(part.begin(), part.end(), '\n')));
    }
}

void TestRunFolder::damageInTheMiddleIsNamed()
{
    const fs::path folder = sample::writeRun(library(), "one", true);
    std::string text = readFile(folder / "events.jsonl");
    const std::size_t second = text.find('\n') + 1;
    text[second] = 'x';
    writeFile(folder / "events.jsonl", text);
    try {
        (void)readRun(folder);
        QFAIL("read");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadFile);
        QVERIFY2(error.where().ends_with("events.jsonl, line 2"), error.where().c_str());
        QCOMPARE(error.byteOffset().value(), static_cast<std::uint64_t>(second));
    }
}

void TestRunFolder::reopenGoesOn()
{
    const fs::path folder = sample::writeRun(library(), "one", true);
    QVERIFY(fs::exists(folder / "summary.json"));
    {
        RunWriter writer = RunWriter::reopen(folder);
        QCOMPARE(writer.name(), std::string("one"));
        QCOMPARE(writer.lastTime(), 1000.0);
        QVERIFY(!fs::exists(folder / "summary.json"));
        writer.append(sample::resumed(2));
        writer.append(sample::step(3, 0.1));
    }
    const RunRecord run = readRun(folder);
    QVERIFY(run.summary.state == RunState::Interrupted);
    QCOMPARE(run.summary.lastLoss.value(), 0.1);
    QVERIFY(!run.summary.bestPrimary.has_value());
}

void TestRunFolder::existingFolderIsNotTouched()
{
    const fs::path folder = sample::writeRun(library(), "one", true);
    const std::string before = readFile(folder / "events.jsonl");
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)RunWriter::create(library(), "one", {}, "", "", ""));
    QCOMPARE(readFile(folder / "events.jsonl"), before);
}

void TestRunFolder::damagedConfigIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"model": {)");
    QTest::newRow("unknown key") << QByteArray(R"({"model": {"colour": 1}})");
    QTest::newRow("list") << QByteArray("[1]");
}

void TestRunFolder::damagedConfigIsNamed()
{
    QFETCH(QByteArray, text);
    const fs::path folder = sample::writeRun(library(), "one", true);
    writeFile(folder / "config.json", text.toStdString());
    try {
        (void)readRun(folder);
        QFAIL("read");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadFile);
        QVERIFY2(error.where().find("config.json") != std::string::npos, error.where().c_str());
    }
}

void TestRunFolder::logHasTheTime()
{
    RunWriter writer = RunWriter::create(library(), "one", sample::config(), "", "", "");
    writer.log("evaluated 872 sentences");
    const QString text = QString::fromStdString(readFile(writer.folder() / "log.txt"));
    QVERIFY2(
        QRegularExpression(R"(^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d  evaluated 872 sentences\n$)").match(text).hasMatch(),
        qPrintable(text));
}

QTEST_APPLESS_MAIN(TestRunFolder)
#include "test_run_folder.moc"
