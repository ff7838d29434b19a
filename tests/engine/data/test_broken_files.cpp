// SPDX-License-Identifier: GPL-3.0-or-later
#include "as_nobody.h"
#include "broken_files.h"
#include "data/dataset.h"
#include "data_files.h"
#include "engine/data_facts.h"
#include "process_memory.h"

#include <sys/stat.h>

using namespace engine;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(BrokenFile)

namespace {

TaskConfig taskOf(const fs::path& file, TaskKind kind)
{
    TaskConfig task;
    task.train = file;
    task.kind = kind;
    return task;
}

DataReport reportOf(const TaskConfig& task)
{
    DataRequest request;
    request.task = task;
    return reportData(request);
}

/// Whatever is wrong: a message and a remedy or decision, in the words of a person.
void verifyWhole(const DataProblem& problem)
{
    QVERIFY(!problem.message.empty());
    QVERIFY(!problem.decision.empty());
    QVERIFY(!problem.file.empty());
}

QString shownProblems(const SplitReport& split)
{
    QString text;
    for (const DataProblem& p : split.problems)
        text += QString("%1: %2 → %3; ")
                    .arg(p.line)
                    .arg(QString::fromStdString(p.message), QString::fromStdString(p.decision));
    return text;
}

} // namespace

class TestBrokenFiles : public QObject {
    Q_OBJECT
private slots:
    void eachIsTold_data();
    void eachIsTold();
    void labelsThatAreNone_data();
    void labelsThatAreNone();
    void noFile_data();
    void noFile();
    void aLineOf200MB_data();
    void aLineOf200MB();
    void allLinesAreTold();
    void mixedLineEndsAreRead();

private:
    DataFiles m_files;
};

void TestBrokenFiles::eachIsTold_data()
{
    QTest::addColumn<BrokenFile>("broken");
    std::vector<BrokenFile> all = brokenTexts();
    for (const BrokenFile& file : brokenJson())
        all.push_back(file);
    QVERIFY(all.size() >= 60);
    for (const BrokenFile& file : all)
        QTest::addRow("%s, %s", file.name, file.file) << file;
}

void TestBrokenFiles::eachIsTold()
{
    QFETCH(BrokenFile, broken);
    const TaskConfig task = taskOf(m_files.write(broken.file, broken.content), broken.kind);
    const QString error = errorOf([&] { (void)loadTask(task, 1); });
    const SplitReport split = reportOf(task).splits.at(0);
    QVERIFY2(split.problemCount > 0, qPrintable(error));
    for (const DataProblem& problem : split.problems)
        verifyWhole(problem);
    const auto told = std::find_if(split.problems.begin(), split.problems.end(), [&](const DataProblem& p) {
        return p.line == broken.line && p.message.find(broken.mention) != std::string::npos;
    });
    QVERIFY2(told != split.problems.end(), qPrintable(error + " || " + shownProblems(split)));
    QCOMPARE(told->fatal, broken.refused);
    if (!broken.refused) {
        // What is read all the same is counted: as a warning of a start, or as a sample left out.
        QVERIFY2(!error.contains(broken.mention) || error.isEmpty(), qPrintable(error));
        return;
    }
    verifyMentions(error, {QString(broken.file), broken.mention});
    if (broken.line > 0)
        verifyMentions(error, {QString("%1:%2").arg(broken.file).arg(broken.line)});
    QVERIFY2(!error.endsWith("| "), qPrintable(error)); // a remedy
}

void TestBrokenFiles::labelsThatAreNone_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("unknown") << "maybe"
                             << "task.labels";
    QTest::newRow("hidden") << "-1"
                            << "hidden";
    QTest::newRow("in words of another file") << "Yes"
                                              << "task.labels";
    QTest::newRow("beyond the classes") << "2"
                                        << "task.labels";
}

void TestBrokenFiles::labelsThatAreNone()
{
    QFETCH(QString, label);
    QFETCH(QString, remedy);
    TaskConfig task = taskOf(
        m_files.write("l.tsv", "sentence\tlabel\none\tno\ntwo\tyes\nthree\t" + label.toStdString() + "\nfour\tno\n"),
        TaskKind::Classification);
    task.labels = {"no", "yes"};
    verifyMentions(errorOf([&] { (void)loadTask(task, 1); }), {"bad_data", "l.tsv:4", label, remedy});
    const SplitReport split = reportOf(task).splits.at(0);
    QCOMPARE(split.problemCount, std::int64_t{1});
    QCOMPARE(split.problems.at(0).line, std::int64_t{4});
    QVERIFY(split.problems.at(0).fatal);
    QCOMPARE(split.usable, std::int64_t{3}); // the others are still told
    QCOMPARE(split.labels, (std::map<std::string, std::int64_t>{{"no", 2}, {"yes", 1}}));
}

void TestBrokenFiles::noFile_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"missing", "folder", "pipe", "unreadable", "dangling link", "device"})
        QTest::newRow(what) << QString(what);
}

void TestBrokenFiles::noFile()
{
    QFETCH(QString, what);
    const QTemporaryDir made;
    fs::permissions(made.path().toStdString(), fs::perms::all);
    fs::path file = fs::path(made.path().toStdString()) / "x.tsv";
    if (what == "folder")
        fs::create_directory(file);
    else if (what == "pipe")
        QCOMPARE(::mkfifo(file.c_str(), 0666), 0);
    else if (what == "dangling link")
        fs::create_symlink("nowhere.tsv", file);
    else if (what == "device")
        fs::create_symlink("/dev/zero", file);
    else if (what == "unreadable")
        std::ofstream(file) << "sentence\tlabel\none\t0\n";
    if (what == "unreadable")
        fs::permissions(file, fs::perms::none);
    const AsNobody nobody;
    QVERIFY(nobody.isDone());
    const TaskConfig task = taskOf(file, TaskKind::Classification);
    const QString error = errorOf([&] { (void)loadTask(task, 1); });
    verifyMentions(error, {"x.tsv"});
    QVERIFY2(!error.endsWith("| "), qPrintable(error));
    const SplitReport split = reportOf(task).splits.at(0);
    QCOMPARE(split.problemCount, std::int64_t{1});
    QVERIFY(split.problems.at(0).fatal);
    verifyWhole(split.problems.at(0));
}

void TestBrokenFiles::aLineOf200MB_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("line");
    QTest::newRow("TSV") << "l.tsv" << QByteArray("sentence\tlabel\none\t0\ntwo\t1\n") << 4;
    QTest::newRow("CSV, a quote") << "l.csv" << QByteArray("sentence,label\none,0\ntwo,1\n\"") << 4;
    const QByteArray rows[] = {"{\"sentence\": \"one\", \"label\": 0}", "{\"sentence\": \"two\", \"label\": 1}"};
    QTest::newRow("JSON lines") << "l.jsonl" << rows[0] + "\n" + rows[1] + "\n{\"sentence\": \"" << 3;
    QTest::newRow("JSON") << "l.json"
                          << "[" + rows[0] + "," + rows[1] + ",\n{\"sentence\": \"" << 3;
}

void TestBrokenFiles::aLineOf200MB()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    QFETCH(int, line);
    start += QByteArray(600, 'x'); // behind that the file is a hole: 200 MB that nobody has to write
    const fs::path path = m_files.write(file.toStdString(), start.toStdString());
    fs::resize_file(path, 200'000'000);
    const TaskConfig task = taskOf(path, TaskKind::Classification);
    const ProcessMemory memory;
    verifyMentions(errorOf([&] { (void)loadTask(task, 1); }),
                   {"bad_data", file + ":" + QString::number(line), "16 MiB"});
    const SplitReport split = reportOf(task).splits.at(0);
    QCOMPARE(split.problems.at(0).line, std::int64_t{line});
    qInfo("%s: at most %.0f MB more", qPrintable(file), memory.peakGrowth() / 1e6);
    QVERIFY(memory.peakGrowth() < 100e6);
}

void TestBrokenFiles::allLinesAreTold()
{
    std::string rows;
    for (int i = 1; i <= 1000; ++i)
        rows +=
            i % 4 == 0 ? "{\"sentence\": \"x\"\n" : "{\"sentence\": \"x\", \"label\": " + std::to_string(i % 2) + "}\n";
    const SplitReport split = reportOf(taskOf(m_files.write("m.jsonl", rows), TaskKind::Classification)).splits.at(0);
    QCOMPARE(split.problemCount, std::int64_t{250});
    QCOMPARE(split.problems.size(), kShownProblems);
    QCOMPARE(split.problems.at(7).line, std::int64_t{32});
    QCOMPARE(split.usable, std::int64_t{750});
    QCOMPARE(split.duplicates, std::int64_t{749});
}

void TestBrokenFiles::mixedLineEndsAreRead()
{
    const TaskConfig task =
        taskOf(m_files.write("e.tsv", "sentence\tlabel\r\none\t0\ntwo\t1\r\nthree\t0"), TaskKind::Classification);
    const TaskData data = loadTask(task, 1);
    QCOMPARE(data.train.samples.size(), std::size_t{3});
    QCOMPARE(data.labels, (std::vector<std::string>{"0", "1"}));
    QVERIFY(reportOf(task).splits.at(0).problems.empty());
}

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "test_broken_files.moc"
