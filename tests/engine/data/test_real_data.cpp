// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data/table.h"
#include "data_files.h"
#include "test_places.h"

#include <set>

using namespace engine;

/// The official files, where they are on this machine.
class TestRealData : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { SKIP_WITHOUT_REAL_DATA(); }
    void rowsAndClasses_data();
    void rowsAndClasses();
    void testFilesHideTheirLabels();
    void otherForms_data();
    void otherForms();
};

void TestRealData::rowsAndClasses_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* preset, const char* file, int rows) {
        QTest::newRow(file) << preset << QString::fromLatin1(file) << rows;
    };
    row("sst2", "SST-2/dev.tsv", 872);
    row("sst2", "SST-2/train.tsv", 67349);
    row("rte", "RTE/dev.tsv", 277);
    row("rte", "RTE/train.tsv", 2490);
    row("mrpc", "MRPC/dev.tsv", 408);
    row("mrpc", "MRPC/train.tsv", 3667);
    row("stsb", "STS-B/dev.tsv", 1500);
    row("stsb", "STS-B/train.tsv", 5749);
    row("qqp", "QQP/dev_sample.tsv", 3497);
    row("qqp", "QQP/train_sample.tsv", 20000);
}

void TestRealData::rowsAndClasses()
{
    QFETCH(QString, preset);
    QFETCH(QString, file);
    QFETCH(int, rows);
    TaskConfig task;
    task.preset = preset.toStdString();
    task.kind = preset == "stsb" ? TaskKind::Regression : TaskKind::Classification;
    task.train = *places::realDataFolder() / "glue" / file.toStdString();
    const TaskData data = loadTask(task, 1);
    QCOMPARE(static_cast<int>(data.train.samples.size() + static_cast<std::size_t>(data.train.skippedEmpty)), rows);
    std::set<std::int32_t> classes;
    for (const Sample& sample : data.train.samples) {
        classes.insert(sample.label);
        QCOMPARE(sample.pair, preset != "sst2");
        QVERIFY(sample.target >= 0 && sample.target <= 5);
    }
    QCOMPARE(classes.size(), task.kind == TaskKind::Regression ? std::size_t{1} : std::size_t{2});
    QCOMPARE(data.train.samples.front().row, std::int64_t{2});
}

void TestRealData::testFilesHideTheirLabels()
{
    TaskConfig task;
    task.preset = "rte";
    task.validation = *places::realDataFolder() / "glue" / "RTE" / "test.tsv";
    verifyMentions(errorOf([&] { (void)loadEvaluation(task); }), {"bad_data", "no labels", "\"sentence2\""});
}

void TestRealData::otherForms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("column");
    QTest::newRow("jsonl") << "gsm8k/test.jsonl" << 1319 << "answer";
    QTest::newRow("json array") << "llm-adapters/dataset/AddSub/test.json" << 395 << "instruction";
    QTest::newRow("csv") << "mawps/cv_mawps/fold0/dev.csv" << 384 << "Question";
}

void TestRealData::otherForms()
{
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(QString, column);
    const std::filesystem::path path = *places::realDataFolder() / file.toStdString();
    if (!std::filesystem::exists(path))
        QSKIP("this file is not here");
    const Table table = readTable(path, true);
    QCOMPARE(static_cast<int>(table.rows.size()), rows);
    const auto index = table.column(column.toStdString());
    QVERIFY(index);
    for (const Table::Row& row : table.rows)
        QVERIFY(row.fields.at(*index) && !row.fields[*index]->empty());
}

QTEST_GUILESS_MAIN(TestRealData)
#include "test_real_data.moc"
