// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "runs/library.h"
#include "sample_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <set>

using namespace engine;
namespace fs = std::filesystem;

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void init();
    void rootByPriority();
    void namesOfRuns();
    void summaryOfEvents();
    void summaryOfTests();
    void summaryRoundTrips();
    void damagedSummaryIsRebuilt();
    void interruptedWithoutAnEnd();
    void listsNewestFirstAndWhatIsBroken();
    void emptyLibrary();
    void studyRoundTrips();
    void damagedStudyIsNamed_data();
    void damagedStudyIsNamed();

private:
    fs::path library() const { return m_dir->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLibrary::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestLibrary::rootByPriority()
{
    const QByteArray home = qgetenv("HOME");
    qunsetenv("SIBO_HOME");
    qunsetenv("XDG_DATA_HOME");
    qputenv("HOME", "/home/x");
    QCOMPARE(libraryRoot(), fs::path("/home/x/.local/share/sibo-workbench"));
    qputenv("XDG_DATA_HOME", "/data");
    QCOMPARE(libraryRoot(), fs::path("/data/sibo-workbench"));
    qputenv("SIBO_HOME", "/sibo");
    QCOMPARE(libraryRoot(), fs::path("/sibo"));
    QCOMPARE(libraryRoot("/given"), fs::path("/given"));
    QVERIFY(libraryRoot("given").is_absolute());
    QCOMPARE(runsFolder("/l"), fs::path("/l/runs"));
    QCOMPARE(studiesFolder("/l"), fs::path("/l/studies"));
    qunsetenv("SIBO_HOME");
    qunsetenv("XDG_DATA_HOME");
    qputenv("HOME", home);
}

void TestLibrary::namesOfRuns()
{
    const auto shape = [](const std::string& name, const char* slug) {
        return QRegularExpression(QString(R"(^\d{8}-\d{6}-%1-[0-9a-f]{4}$)").arg(slug))
            .match(QString::fromStdString(name))
            .hasMatch();
    };
    QVERIFY(shape(makeRunName("MiniLM lora 0.6"), "minilm-lora-0\\.6"));
    QVERIFY(shape(makeRunName("../../etc/passwd"), "\\.\\.-\\.\\.-etc-passwd"));
    QVERIFY(shape(makeRunName("λ / \n"), "run"));
    QVERIFY(shape(makeRunName(""), "run"));
    QVERIFY(makeRunName(std::string(5000, 'x')).size() < 100);
    std::set<std::string> names;
    for (int i = 0; i < 50; ++i)
        names.insert(makeRunName("x"));
    QVERIFY(names.size() > 40);
}

void TestLibrary::summaryOfEvents()
{
    using namespace sample;
    const std::vector<Event> events{started(9),
                                    evaluation(0, 0.99),
                                    similarity(0, {1, 0.3}, true),
                                    step(1, 0.7),
                                    evaluation(1, 0.6),
                                    step(2, 0.6),
                                    evaluation(2, 0.8),
                                    similarity(2, {1, 0.5}),
                                    evaluation(3, 0.8),
                                    {"r", 5, StepDone{3, 0, {}, 0, {}, 0, 0, 0, {}}},
                                    {"r", 9, EvalDone{4, "validation", {}, std::nan(""), 1, false, false, ""}}};
    const RunSummary s = summarise("n", config(), events);
    QCOMPARE(s.name, std::string("n"));
    QVERIFY(s.state == RunState::Interrupted);
    QCOMPARE(s.step, std::int64_t{3});
    QCOMPARE(s.steps, std::int64_t{9});
    QCOMPARE(s.lastLoss.value(), 0.6);     // the last finite one
    QCOMPARE(s.bestPrimary.value(), 0.8);  // the untrained head of step 0 is no best
    QCOMPARE(s.bestStep, std::int64_t{2}); // earliest on ties
    QCOMPARE(s.lastSimilarity.value(), 0.5);
    QCOMPARE(s.seconds, 9.0);
    QCOMPARE(s.primaryMetric, std::string("accuracy"));
    QCOMPARE(s.startedAt, std::string("2026-01-01T00:00:00Z"));
    QCOMPARE(s.model + s.data + s.method + s.source, std::string("minisst2lorah0"));
    QCOMPARE(s.lambda, 0.6);
}

void TestLibrary::summaryOfTests()
{
    using namespace sample;
    const std::vector<Event> events{evaluation(9, 0.7, "validation", "best"), evaluation(9, 0.5, "ood", "last"),
                                    evaluation(9, 0.6, "ood", "best"),        evaluation(9, 0.4, "ood", "last"),
                                    evaluation(9, 0.3, "test", "last"),       evaluation(9, 0.9, "train", "best"),
                                    finished(RunState::Failed, "why")};
    const RunSummary s = summarise("n", config(), events);
    QCOMPARE(s.testPrimary, (std::map<std::string, double>{{"ood", 0.6}, {"test", 0.3}}));
    QCOMPARE(s.bestPrimary.value(), 0.7);
    QVERIFY(s.state == RunState::Failed && s.reason == "why");
}

void TestLibrary::summaryRoundTrips()
{
    using namespace sample;
    RunSummary s = summarise("n", config(),
                             {started(9), step(1, 0.1 + 0.2), evaluation(1, 1.0 / 3), evaluation(9, 0.6, "ood", "best"),
                              similarity(1, {0.1}), finished(RunState::Stopped, "a \"reason\"")});
    s.label = "λ";
    s.study = "st";
    s.seed = (1ull << 53) - 1;
    writeFile(library() / "s.json", summaryText(s));
    QCOMPARE(summaryText(readSummaryFile(library() / "s.json")), summaryText(s));
    const RunSummary empty;
    writeFile(library() / "s.json", summaryText(empty));
    QVERIFY(!readSummaryFile(library() / "s.json").bestPrimary.has_value());
}

void TestLibrary::damagedSummaryIsRebuilt()
{
    const fs::path folder = sample::writeRun(library(), "one", true);
    QCOMPARE(readSummary(folder).bestPrimary.value(), 0.75);
    for (const char* damage : {"", "{", "[]", "{\"name\": 3}", "{\"state\": \"asleep\"}"}) {
        sample::writeFile(folder / "summary.json", damage);
        QCOMPARE(readSummary(folder).bestPrimary.value(), 0.75);
        QVERIFY(readSummary(folder).state == RunState::Completed);
    }
}

void TestLibrary::interruptedWithoutAnEnd()
{
    const fs::path folder = sample::writeRun(library(), "one", false);
    QVERIFY(readRun(folder).summary.state == RunState::Interrupted);
    QVERIFY(readSummary(folder).state == RunState::Interrupted);
}

void TestLibrary::listsNewestFirstAndWhatIsBroken()
{
    sample::writeRun(library(), "20260101-000000-a-0001", true);
    sample::writeRun(library(), "20260101-000002-a-0001", true);
    sample::writeRun(library(), "20260101-000001-a-0001", false);
    fs::create_directories(library() / "runs" / "empty-folder");
    sample::writeFile(library() / "runs" / "a-file", "x");
    const auto runs = listRuns(library());
    QCOMPARE(runs.size(), std::size_t{4});
    QCOMPARE(runs[0].name, std::string("20260101-000002-a-0001"));
    QCOMPARE(runs[2].name, std::string("20260101-000000-a-0001"));
    QCOMPARE(runs[3].name, std::string("empty-folder"));
    QVERIFY(runs[3].state == RunState::Failed);
    QVERIFY2(runs[3].reason.find("config.json") != std::string::npos, runs[3].reason.c_str());
}

void TestLibrary::emptyLibrary()
{
    QVERIFY(listRuns(library()).empty());
    QVERIFY(listRuns(library() / "not" / "there").empty());
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)readRun(library() / "runs" / "none"));
}

void TestLibrary::studyRoundTrips()
{
    StudyRecord study;
    study.folder = studiesFolder(library()) / "s";
    study.name = "s";
    study.config = sample::config();
    study.config.study.axes = {{"sibo.lambda", {0.0, 0.6}}};
    study.runs = {"run-b", "run-a"};
    writeStudy(study);
    const StudyRecord back = readStudy(study.folder);
    QCOMPARE(back.name, study.name);
    QCOMPARE(back.runs, study.runs);
    QCOMPARE(back.config.sibo.lambda, 0.6);
    QVERIFY(back.config.study.axes == study.config.study.axes);
    QCOMPARE(readStudy(study.folder / "").name, std::string("s"));
}

void TestLibrary::damagedStudyIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no runs") << QByteArray(R"({"config": {}})");
    QTest::newRow("runs are numbers") << QByteArray(R"({"config": {}, "runs": [1]})");
    QTest::newRow("run outside the library") << QByteArray(R"({"config": {}, "runs": ["../../etc"]})");
    QTest::newRow("parent folder") << QByteArray(R"({"config": {}, "runs": [".."]})");
    QTest::newRow("absolute run") << QByteArray(R"({"config": {}, "runs": ["/etc"]})");
    QTest::newRow("bad configuration") << QByteArray(R"({"config": {"sibo": {"lambda": 7}}, "runs": []})");
}

void TestLibrary::damagedStudyIsNamed()
{
    QFETCH(QByteArray, text);
    sample::writeFile(library() / "study.json", text.toStdString());
    try {
        (void)readStudy(library());
        QFAIL("read");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadFile);
        QVERIFY(error.where().find("study.json") != std::string::npos);
    }
}

QTEST_APPLESS_MAIN(TestLibrary)
#include "test_library.moc"
