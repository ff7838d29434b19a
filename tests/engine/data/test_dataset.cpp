// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data_files.h"
#include "test_places.h"

using namespace engine;

namespace {

TaskConfig preset(const std::string& id, const std::filesystem::path& train)
{
    TaskConfig task;
    task.preset = id;
    task.kind = id == "stsb" ? TaskKind::Regression : TaskKind::Classification;
    task.train = train;
    return task;
}

std::vector<std::int32_t> labelsOf(const Dataset& data)
{
    std::vector<std::int32_t> labels;
    for (const Sample& sample : data.samples)
        labels.push_back(sample.label);
    return labels;
}

QString errorOfTask(const TaskConfig& task)
{
    return errorOf([&] { (void)loadTask(task, 1); });
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT
private slots:
    void presetsOnOfficialForms_data();
    void presetsOnOfficialForms();
    void colaWithAndWithoutHeader();
    void officialFileThatLostItsHeader();
    void ownColumns();
    void usualNames();
    void classesOfTheTrainingFile();
    void numbersForNamedClasses();
    void badRows_data();
    void badRows();
    void badTargets();
    void missingColumns();
    void hiddenLabels();
    void oneClass();
    void rowsToLeaveOut();
    void emptyTextsAreCounted();
    void limits();
    void overlapAndCopies();
    void evaluationAlone();
    void sampleOfTheProgram();
};

void TestDataset::presetsOnOfficialForms_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, const char* id, const QByteArray& file, const char* b, double value) {
        QTest::newRow(name) << id << file << "one " << b << value;
    };
    row("sst2", "sst2", "sentence\tlabel\none \t1\nno\t0\n", "", 1);
    row("sample", "sample", "sentence\tlabel\none \trecommend\nno\tavoid\n", "", 1);
    row("mrpc", "mrpc",
        "\xEF\xBB\xBFQuality\t#1 ID\t#2 ID\t#1 String\t#2 String\r\n1\t1\t2\tone \ttwo\r\n0\t1\t2\tx\ty\r\n", "two", 1);
    row("mrpc of the hub", "mrpc", "sentence1\tsentence2\tlabel\tidx\none \ttwo\t1\t0\nx\ty\t0\t1\n", "two", 1);
    row("qqp", "qqp", "id\tqid1\tqid2\tquestion1\tquestion2\tis_duplicate\n0\t1\t2\tone \ttwo\t1\n0\t1\t2\tx\ty\t0\n",
        "two", 1);
    row("rte", "rte", "index\tsentence1\tsentence2\tlabel\n0\tone \ttwo\tnot_entailment\n1\tx\ty\tentailment\n", "two",
        1);
    row("rte of the hub", "rte", "sentence1\tsentence2\tlabel\tidx\none \ttwo\t1\t0\nx\ty\t0\t1\n", "two", 1);
    row("qnli", "qnli", "index\tquestion\tsentence\tlabel\n0\tone \ttwo\tnot_entailment\n1\tx\ty\tentailment\n", "two",
        1);
    row("wnli", "wnli", "index\tsentence1\tsentence2\tlabel\n0\tone \ttwo\t1\n1\tx\ty\t0\n", "two", 1);
    row("mnli of the hub", "mnli", "premise\thypothesis\tlabel\tidx\none \ttwo\t2\t0\nx\ty\t0\t1\n", "two", 2);
    row("stsb", "stsb",
        "index\tgenre\tfilename\tyear\told_index\tsource1\tsource2\tsentence1\tsentence2\tscore\n"
        "0\tg\tf\ty\t1\ts\ts\tone \ttwo\t3.800\n1\tg\tf\ty\t1\ts\ts\tx\ty\t0\n",
        "two", 3.8);
}

void TestDataset::presetsOnOfficialForms()
{
    QFETCH(QString, preset);
    QFETCH(QByteArray, file);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, value);
    DataFiles files;
    const TaskConfig task = ::preset(preset.toStdString(), files.write("train.tsv", file.toStdString()));
    const TaskData data = loadTask(task, 1);
    QCOMPARE(data.train.samples.size(), std::size_t{2});
    const Sample& sample = data.train.samples.front();
    QCOMPARE(QString::fromStdString(sample.a), a); // the trailing space stays
    QCOMPARE(QString::fromStdString(sample.b), b);
    QCOMPARE(sample.pair, !b.isEmpty());
    QCOMPARE(sample.row, std::int64_t{2});
    QCOMPARE(task.kind == TaskKind::Regression ? sample.target : sample.label, value);
}

void TestDataset::colaWithAndWithoutHeader()
{
    DataFiles files;
    const TaskData bare =
        loadTask(preset("cola", files.write("a.tsv", "gj04\t1\t\tOne went.\ngj04\t0\t*\tOne go.\n")), 1);
    QCOMPARE(labelsOf(bare.train), (std::vector<std::int32_t>{1, 0}));
    QCOMPARE(bare.train.samples.at(0).a, std::string("One went."));
    QCOMPARE(bare.train.samples.at(0).row, std::int64_t{1});
    const TaskData named =
        loadTask(preset("cola", files.write("b.tsv", "sentence\tlabel\nOne went.\t1\nOne go.\t0\n")), 1);
    QCOMPARE(labelsOf(named.train), (std::vector<std::int32_t>{1, 0}));
    QCOMPARE(named.train.samples.at(0).row, std::int64_t{2});
}

void TestDataset::officialFileThatLostItsHeader()
{
    DataFiles files;
    const TaskData data =
        loadTask(preset("rte", files.write("a.tsv", "7\tx\ty\tentailment\n8\tv\tw\tnot_entailment\n")), 1);
    QCOMPARE(labelsOf(data.train), (std::vector<std::int32_t>{0, 1}));
    QCOMPARE(data.train.samples.at(0).row, std::int64_t{1});
    // A foreign header is not taken for a row, and foreign names are not guessed by position.
    verifyMentions(errorOfTask(preset("rte", files.write("b.tsv", "premise\thypothesis\tgold\nx\ty\tentailment\n"))),
                   {"bad_data", "b.tsv:1", "sentence1", "\"premise\", \"hypothesis\", \"gold\"", "task.text_columns"});
}

void TestDataset::ownColumns()
{
    DataFiles files;
    TaskConfig task = preset("", files.write("a.csv", "id,mood,first,second\n1,good,\"a, b\",c\n2,bad,d,e\n"));
    task.textColumns = {"second", "first"};
    task.labelColumn = "mood";
    const TaskData data = loadTask(task, 1);
    QCOMPARE(data.labels, (std::vector<std::string>{"bad", "good"}));
    QCOMPARE(data.train.samples.at(0).a, std::string("c"));
    QCOMPARE(data.train.samples.at(0).b, std::string("a, b"));
    task.labels = {"good", "bad"};
    QCOMPARE(labelsOf(loadTask(task, 1).train), (std::vector<std::int32_t>{0, 1}));
    task.labels = {"good", "good"};
    verifyMentions(errorOfTask(task), {"bad_config", "task.labels", "twice"});
    task.labels.clear();
    task.textColumns = {"mood"};
    verifyMentions(errorOfTask(task), {"bad_config", "task.label_column"});
    task.textColumns = {"first", "second", "id"};
    verifyMentions(errorOfTask(task), {"bad_config", "task.text_columns"});
}

void TestDataset::usualNames()
{
    DataFiles files;
    for (const char* header : {"sentence\tlabel", "text\tlabel", "review\tlabel"}) {
        const TaskData data = loadTask(preset("", files.write("a.tsv", std::string(header) + "\nx\t1\ny\t0\n")), 1);
        QVERIFY(!data.train.samples.at(0).pair);
    }
    for (const char* header : {"sentence1\tsentence2\tlabel", "premise\thypothesis\tlabel", "text_a\ttext_b\tlabel"}) {
        const TaskData data =
            loadTask(preset("", files.write("a.tsv", std::string(header) + "\nx\tz\t1\ny\tz\t0\n")), 1);
        QVERIFY(data.train.samples.at(0).pair);
    }
}

void TestDataset::classesOfTheTrainingFile()
{
    DataFiles files;
    const TaskData numbers =
        loadTask(preset("", files.write("a.jsonl", "{\"text\": \"x\", \"label\": 10}\n{\"text\": \"y\", \"label\": 9}\n"
                                                   "{\"text\": \"z\", \"label\": 2}\n")),
                 1);
    QCOMPARE(numbers.labels, (std::vector<std::string>{"2", "9", "10"}));
    QCOMPARE(labelsOf(numbers.train), (std::vector<std::int32_t>{2, 1, 0}));
    const TaskData words = loadTask(preset("", files.write("b.tsv", "sentence\tlabel\nx\tb\ny\ta\n")), 1);
    QCOMPARE(words.labels, (std::vector<std::string>{"a", "b"}));
    std::string many = "text\tlabel\n";
    for (int i = 0; i < 1500; ++i)
        many += "x\t" + std::to_string(i * 0.5) + "\n";
    verifyMentions(errorOfTask(preset("", files.write("c.tsv", many))), {"bad_data", "c.tsv", "1,000", "regression"});
}

void TestDataset::numbersForNamedClasses()
{
    DataFiles files;
    const std::string header = "sentence1\tsentence2\tlabel\n";
    verifyMentions(errorOfTask(preset("rte", files.write("a.tsv", header + "x\ty\t0\nx\tz\t2\n"))),
                   {"bad_data", "a.tsv:3", "\"2\"", "entailment"});
    // Where classes are numbers themselves, a number is a name only.
    TaskConfig task = preset("", files.write("b.tsv", "text\tlabel\nx\t5\ny\t7\nz\t0\n"));
    task.labels = {"5", "7"};
    verifyMentions(errorOfTask(task), {"bad_data", "b.tsv:4", "\"0\""});
}

void TestDataset::badRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("mentions");
    QTest::newRow("label out of range") << QByteArray("x\t1\ny\t2\n")
                                        << QStringList{"a.tsv:3", "\"2\"", "\"0\", \"1\""};
    QTest::newRow("label negative") << QByteArray("x\t1\ny\t-1\n") << QStringList{"a.tsv:3", "-1", "hidden"};
    QTest::newRow("label is text") << QByteArray("x\tgood\n") << QStringList{"a.tsv:2", "good"};
    QTest::newRow("label empty") << QByteArray("x\t1\ny\t\n") << QStringList{"a.tsv:3", "label"};
    QTest::newRow("half-written row") << QByteArray("x\t1\ny") << QStringList{"a.tsv:3", "1 fields"};
    QTest::newRow("shifted row") << QByteArray("x\t1\ny\tz\t0\n") << QStringList{"a.tsv:3", "3 fields"};
    QTest::newRow("header only") << QByteArray() << QStringList{"a.tsv", "no rows"};
    QTest::newRow("blank texts only") << QByteArray(" \t1\n\t0\n") << QStringList{"a.tsv", "no rows with text"};
    QTest::newRow("control characters in a label") << QByteArray("x\t1\x1b[31m\n") << QStringList{"a.tsv:2", "\\u001b"};
}

void TestDataset::badRows()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, mentions);
    DataFiles files;
    const auto file = files.write("a.tsv", "sentence\tlabel\n" + rows.toStdString());
    verifyMentions(errorOfTask(preset("sst2", file)), mentions + QStringList{"bad_data"});
}

void TestDataset::badTargets()
{
    DataFiles files;
    for (const char* target : {"nan", "inf", "-inf", "high", "1,5", "1e999", "0x10", ""}) {
        TaskConfig task = preset("", files.write("a.tsv", std::string("text\tscore\nx\t1.5\ny\t") + target + "\n"));
        task.kind = TaskKind::Regression;
        verifyMentions(errorOfTask(task), {"bad_data", "a.tsv:3"});
    }
    TaskConfig task = preset("", files.write("a.tsv", "text\tscore\nx\t1.5\ny\t-2e-1 \n"));
    task.kind = TaskKind::Regression;
    QCOMPARE(loadTask(task, 1).train.samples.at(1).target, -0.2);
    task.train = files.write("b.tsv", "text\tscore\nx\t1.5\ny\t1.5\n");
    QCOMPARE(loadTask(task, 1).warnings.at(0).key, std::string("task.train"));
}

void TestDataset::missingColumns()
{
    DataFiles files;
    const auto file = files.write("a.tsv", "id\tbody\tstars\n1\tx\t2\n");
    verifyMentions(errorOfTask(preset("sst2", file)), {"bad_data", "a.tsv:1", "sentence", "\"body\"", "\"stars\""});
    verifyMentions(errorOfTask(preset("", file)), {"bad_data", "a.tsv:1", "\"body\"", "task.text_columns"});
    TaskConfig task = preset("", file);
    task.textColumns = {"bodi"};
    verifyMentions(errorOfTask(task), {"bad_data", "\"bodi\"", "\"body\"", "task.text_columns"});
    task.textColumns = {"body"};
    task.labelColumn = "star";
    verifyMentions(errorOfTask(task), {"bad_data", "\"star\"", "\"stars\"", "task.label_column"});
    verifyMentions(errorOfTask(preset("sst2", {})), {"bad_config", "task.train"});
    verifyMentions(errorOfTask(preset("sst2", "/nowhere/train.tsv")), {"missing_file", "/nowhere/train.tsv"});
}

void TestDataset::hiddenLabels()
{
    DataFiles files;
    TaskConfig task = preset("rte", files.write("a.tsv", "index\tsentence1\tsentence2\tlabel\n0\tx\ty\tentailment\n"
                                                         "1\tx\tz\tnot_entailment\n"));
    task.validation = files.write("test.tsv", "index\tsentence1\tsentence2\n0\tx\ty\n");
    verifyMentions(errorOfTask(task), {"bad_data", "test.tsv:1", "no labels", "task.label_column"});
    task.validation = files.write("hub.tsv", "sentence1\tsentence2\tlabel\tidx\nx\ty\t-1\t0\n");
    verifyMentions(errorOfTask(task), {"bad_data", "hub.tsv:2", "hidden"});
}

void TestDataset::oneClass()
{
    DataFiles files;
    TaskConfig task = preset("sst2", files.write("a.tsv", "sentence\tlabel\nx\t1\ny\t1\nz\t0\n"));
    QVERIFY(errorOfTask(task).isEmpty());
    task.limit = 2;
    verifyMentions(errorOfTask(task), {"bad_data", "a.tsv", "\"1\"", "task.limit"});
    verifyMentions(errorOfTask(preset("", files.write("b.tsv", "text\tlabel\nx\ta\ny\ta\n"))),
                   {"bad_data", "b.tsv", "only one class", "\"a\""});
}

void TestDataset::rowsToLeaveOut()
{
    DataFiles files;
    const TaskData qqp = loadTask(
        preset("qqp", files.write("q.tsv", "id\tqid1\tqid2\tquestion1\tquestion2\tis_duplicate\n0\t1\t2\ta\tb\t1\n"
                                           "9\t9\tcut\n1\t3\t4\tc\td\t0\n")),
        1);
    QCOMPARE(qqp.train.samples.size(), std::size_t{2});
    QCOMPARE(qqp.train.skippedRows, std::int64_t{1});
    QVERIFY(qqp.warnings.at(0).message.find("1 rows of train") != std::string::npos);
    const TaskData mnli = loadTask(
        preset("mnli", files.write("m.jsonl", R"({"sentence1": "a", "sentence2": "b", "gold_label": "-"})"
                                              "\n"
                                              R"({"sentence1": "a", "sentence2": "b", "gold_label": "neutral"})"
                                              "\n"
                                              R"({"sentence1": "a", "sentence2": "c", "gold_label": "entailment"})"
                                              "\n")),
        1);
    QCOMPARE(labelsOf(mnli.train), (std::vector<std::int32_t>{1, 0}));
    QCOMPARE(mnli.train.skippedRows, std::int64_t{1});
}

void TestDataset::emptyTextsAreCounted()
{
    DataFiles files;
    const TaskData data =
        loadTask(preset("rte", files.write("a.tsv", "sentence1\tsentence2\tlabel\n\t \tentailment\nx\t\tentailment\n"
                                                    "\ty\tnot_entailment\n")),
                 1);
    QCOMPARE(data.train.skippedEmpty, std::int64_t{1});
    QCOMPARE(data.train.samples.size(), std::size_t{2});
    QVERIFY(data.train.samples.at(0).pair);
}

void TestDataset::limits()
{
    DataFiles files;
    TaskConfig task = preset("sst2", files.write("a.tsv", "sentence\tlabel\nx\t1\ny\t0\nz\t0\nw\t1\n"));
    task.validation = files.write("v.tsv", "sentence\tlabel\nm\t1\nn\t0\n");
    task.test = {{"ood", files.write("t.tsv", "sentence\tlabel\nk\t1\nl\t0\nj\t0\n")}};
    task.limit = 3;
    TaskData data = loadTask(task, 1);
    QCOMPARE(data.train.samples.size(), std::size_t{3});
    QCOMPARE(data.validation->samples.size(), std::size_t{2});
    QCOMPARE(data.tests.at(0).samples.size(), std::size_t{3});
    QCOMPARE(data.tests.at(0).name, std::string("ood"));
    task.evalLimit = 1;
    data = loadTask(task, 1);
    QCOMPARE(data.train.samples.size(), std::size_t{3});
    QCOMPARE(data.validation->samples.size(), std::size_t{1});
    QCOMPARE(data.tests.at(0).samples.size(), std::size_t{1});
}

void TestDataset::overlapAndCopies()
{
    DataFiles files;
    TaskConfig task = preset("sst2", files.write("a.tsv", "sentence\tlabel\nx\t1\ny\t0\nx\t0\n"));
    task.validation = files.write("v.tsv", "sentence\tlabel\nx\t1\nnew\t0\ny\t0\n");
    const TaskData data = loadTask(task, 1);
    QCOMPARE(data.warnings.size(), std::size_t{2});
    for (const Problem& problem : data.warnings)
        QVERIFY(problem.warning);
    QVERIFY(data.warnings.at(0).message.starts_with("1 training"));
    QCOMPARE(data.warnings.at(1).key, std::string("task.validation"));
    QVERIFY(data.warnings.at(1).message.starts_with("2 samples of validation"));
}

void TestDataset::evaluationAlone()
{
    DataFiles files;
    TaskConfig task = preset("rte", {});
    verifyMentions(errorOf([&] { (void)loadEvaluation(task); }), {"bad_config", "task.validation"});
    task.validation = files.write("dev.tsv", "index\tsentence1\tsentence2\tlabel\n0\tx\ty\tnot_entailment\n");
    const LabelledData data = loadEvaluation(task);
    QCOMPARE(data.labels, (std::vector<std::string>{"entailment", "not_entailment"}));
    QCOMPARE(labelsOf(data.data), (std::vector<std::int32_t>{1}));
    QCOMPARE(data.data.name, std::string("dev"));
}

void TestDataset::sampleOfTheProgram()
{
    const std::filesystem::path folder = places::sourceFolder() / "resources" / "data" / "sample";
    TaskConfig task;
    task.preset = "sample";
    task.train = folder / "train.tsv";
    task.validation = folder / "validation.tsv";
    task.test = {{"test", folder / "test.tsv"}, {"ood", folder / "ood.tsv"}};
    const TaskData data = loadTask(task, 1);
    QCOMPARE(data.train.samples.size(), std::size_t{600});
    QCOMPARE(data.validation->samples.size(), std::size_t{200});
    QCOMPARE(data.tests.at(0).samples.size(), std::size_t{200});
    QCOMPARE(data.tests.at(1).samples.size(), std::size_t{100});
    QVERIFY(data.labels.size() >= 2);
    QVERIFY2(data.warnings.empty(), data.warnings.empty() ? "" : data.warnings.front().message.c_str());
}

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
