// SPDX-License-Identifier: GPL-3.0-or-later
#include "broken_files.h"
#include "data/dataset.h"
#include "data/split_names.h"
#include "data_files.h"
#include "engine/data_facts.h"
#include "engine/presets.h"
#include "golden.h"

#include <chrono>
#include <map>
#include <set>

using namespace engine;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(BrokenFile)

namespace {

const std::string kRows = "text\tlabel\ngood\t1\nbad\t0\nfine\t1\npoor\t0\n";

/// The set of a folder that holds a file.
std::optional<RecognisedSet> setWith(const fs::path& folder, const fs::path& file)
{
    for (const RecognisedSet& set : recogniseData(folder))
        for (const auto& [split, path] : set.files)
            if (path == file)
                return set;
    return std::nullopt;
}

DataReport reportOf(const TaskConfig& task)
{
    DataRequest request;
    request.task = task;
    return reportData(request);
}

} // namespace

/// What single files of a set are taken for: their splits, broken ones, those of other sets, parts of a split.
class TestRecogniseFiles : public QObject {
    Q_OBJECT
private slots:
    void splitsAreWholeWords_data();
    void splitsAreWholeWords();
    void aLoneFileIsForTraining();
    void aBrokenFileStaysInItsSet_data();
    void aBrokenFileStaysInItsSet();
    void aBrokenFirstRowEndsNothing();
    void othersAreNotTakenForKnownSets_data();
    void othersAreNotTakenForKnownSets();
    void classesOfParquet();
    void presetsThatFit();
    void partsOfASplitAreOne();
    void partsOfParquet();
    void aStopAndTooManyFolders();
    void whichFileIsJudged();

private:
    DataFiles m_files;
};

void TestRecogniseFiles::splitsAreWholeWords_data()
{
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("split");
    const auto row = [](const char* stem, const char* split) { QTest::newRow(stem) << stem << split; };
    row("train", "train");
    row("my-Train_2", "train");
    row("ARC-Easy-Dev", "validation");
    row("multinli_1.0_dev_mismatched", "validation_mismatched");
    row("trainset", "train");
    row("hellaswag_val", "validation");
    row("reviews", "");
    row("device_reviews", "");
    row("latest", "");
    row("contest_entries", "");
    row("constraints", "");
    row("train_and_test", "");
}

void TestRecogniseFiles::splitsAreWholeWords()
{
    QFETCH(QString, stem);
    QFETCH(QString, split);
    QCOMPARE(QString::fromStdString(splitInName(stem.toStdString())), split);
}

void TestRecogniseFiles::aLoneFileIsForTraining()
{
    for (const char* name : {"reviews.tsv", "device_reviews.tsv", "latest.tsv"}) {
        DataFiles files;
        const fs::path path = files.write(name, kRows);
        const TaskConfig task = taskOf(recogniseData(path).at(0));
        QCOMPARE(task.train, path);
        QCOMPARE(task.validationFraction, std::optional(0.1));
        QVERIFY(task.test.empty());
    }
    DataFiles files;
    const fs::path reviews = files.write("reviews.tsv", kRows), test = files.write("reviews_test.tsv", kRows);
    const TaskConfig both = taskOf(recogniseData(files.folder()).at(0));
    QCOMPARE(both.train, reviews);
    QCOMPARE(both.test.at(0).path, test);
    QVERIFY(taskOf(recogniseData(test).at(0)).train.empty()); // it says what it is
}

void TestRecogniseFiles::aBrokenFileStaysInItsSet_data()
{
    QTest::addColumn<BrokenFile>("broken");
    std::vector<BrokenFile> all = brokenTexts();
    for (const BrokenFile& file : brokenJson())
        all.push_back(file);
    for (const BrokenFile& file : all)
        if (file.refused && file.kind == TaskKind::Classification && fs::path(file.file).extension() != ".xlsx")
            QTest::addRow("%s, %s", file.name, file.file) << file;
}

void TestRecogniseFiles::aBrokenFileStaysInItsSet()
{
    QFETCH(BrokenFile, broken);
    const std::string ending = fs::path(broken.file).extension().string();
    DataFiles files;
    const fs::path train = files.write("SST-2/train" + ending, broken.content);
    const fs::path dev = files.write("SST-2/dev.tsv", "sentence\tlabel\none\t0\ntwo\t1\n");
    const auto set = setWith(files.folder(), train);
    QVERIFY(set);
    const TaskConfig task = taskOf(*set);
    QCOMPARE(task.train, train);
    if (ending == ".tsv") { // and its validation file is no tenth of another
        QCOMPARE(task.validation, dev);
        QVERIFY(!task.validationFraction);
    }
    const SplitReport split = reportOf(task).splits.at(0);
    QCOMPARE(split.path, train);
    const bool isOneClass = std::string(broken.name) == "one class"; // the data set has two all the same
    QVERIFY(isOneClass || split.problemCount > 0);
    // Alone, too, it is looked at and not lost.
    const TaskConfig alone = taskOf(recogniseData(train).at(0));
    QCOMPARE(alone.train, train);
    QVERIFY(isOneClass || reportOf(alone).splits.at(0).problemCount > 0);
}

void TestRecogniseFiles::aBrokenFirstRowEndsNothing()
{
    const fs::path path =
        m_files.write("first/train.jsonl", "{\"text\": \"no label\"}\n{\"text\": \"nor here\"}\n{\"te\n"
                                           "{\"text\": \"good\", \"label\": 1}\n"
                                           "{\"text\": \"bad\", \"label\": 0}\n");
    const SplitReport split = reportOf(taskOf(recogniseData(path).at(0))).splits.at(0);
    QCOMPARE(split.usable, std::int64_t{2});
    QCOMPARE(split.problemCount, std::int64_t{3});
    std::set<std::int64_t> lines;
    for (const DataProblem& problem : split.problems)
        lines.insert(problem.line);
    QCOMPARE(lines, (std::set<std::int64_t>{1, 2, 3}));
}

void TestRecogniseFiles::othersAreNotTakenForKnownSets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");
    const auto row = [](const char* what, const char* name, const char* content) {
        QTest::newRow(what) << QString(name) << QString(content);
    };
    row("CommitmentBank", "cb/train.jsonl",
        R"~({"premise": "It rains.", "hypothesis": "It is wet.", "label": 1, "idx": 0})~");
    row("numbers of another pair set", "pairs.jsonl",
        R"~({"question": "What rains?", "sentence": "It rains.", "label": 0})~");
    row("answers in words", "squad.jsonl",
        R"~({"question": "What rains?", "passage": "Frogs rain.", "answer": "frogs"})~");
    row("numbers, who knows of what", "scores.jsonl",
        R"~({"question": "Is it wet?", "passage": "It rains.", "label": 1})~");
    row("a folder that is called sample", "sample/train.tsv", "sentence\tlabel\na\tpositive\n");
    row("the same further up", "sample/a/b/train.tsv", "sentence\tlabel\na\tpositive\n");
    row("a name that begins alike", "colab_notes.tsv", "sentence\tlabel\na\t4\n");
}

void TestRecogniseFiles::othersAreNotTakenForKnownSets()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    DataFiles files;
    const RecognisedSet set = recogniseData(files.write(name.toStdString(), content.toStdString() + "\n")).at(0);
    QVERIFY2(set.preset.empty() || set.preset == "choice", set.preset.c_str());
}

void TestRecogniseFiles::classesOfParquet()
{
    std::map<QString, QByteArray> tables;
    for (const QJsonValue& each : golden::load(QStringLiteral("parquet.json"))["classes"].toArray())
        tables[each["name"].toString()] = QByteArray::fromBase64(each["file"].toString().toLatin1());
    const auto write = [&](const char* folder, const char* table) {
        return m_files.write(std::string(folder) + "/train.parquet", tables.at(QLatin1String(table)).toStdString());
    };
    // MNLI's classes numbered otherwise: by their names.
    const TaskConfig other = taskOf(recogniseData(write("cb", "other order")).at(0));
    QCOMPARE(other.preset, std::string("mnli"));
    QCOMPARE(other.labels, (std::vector<std::string>{"entailment", "contradiction", "neutral"}));
    TaskConfig whole = other;
    whole.validationFraction.reset(); // three rows are too few
    const TaskData data = loadTask(whole, 1);
    std::map<std::string, std::string> labels;
    for (const Sample& sample : data.train.samples)
        labels[sample.b] = data.labels.at(static_cast<std::size_t>(sample.label));
    QCOMPARE(labels["Hot."], std::string("contradiction"));
    QVERIFY(taskOf(recogniseData(write("hf", "own order")).at(0)).labels.empty()); // the preset's are in force
    const RecognisedSet names = recogniseData(write("MNLI", "other names")).at(0);
    QVERIFY(names.preset.empty());
    QCOMPARE(taskOf(names).labels, (std::vector<std::string>{"yes", "no", "maybe"}));
    QVERIFY(recogniseData(write("SST-2", "five classes")).at(0).preset.empty());
}

void TestRecogniseFiles::presetsThatFit()
{
    const RecognisedSet set =
        recogniseData(m_files.write("fit/mine.tsv", "sentence1\tsentence2\tlabel\na\tb\t0\nc\td\t1\n")).at(0);
    QVERIFY(set.preset.empty());
    for (const char* id : {"mrpc", "rte", "wnli"})
        QVERIFY2(std::find(set.fitting.begin(), set.fitting.end(), id) != set.fitting.end(), id);
    for (const char* id : {"cola", "qqp", "gsm8k", "choice"})
        QVERIFY2(std::find(set.fitting.begin(), set.fitting.end(), id) == set.fitting.end(), id);
}

void TestRecogniseFiles::partsOfASplitAreOne()
{
    DataFiles files;
    const std::string more = "{\"label\": 1, \"text\": \"later\", \"note\": \"x\"}\n{\"te\n";
    const fs::path first = files.write("train-00000-of-00002.jsonl", "{\"text\": \"one\", \"label\": 0}\n"
                                                                     "{\"text\": \"two\", \"label\": 1}\n");
    const fs::path second = files.write("train-00001-of-00002.jsonl", more);
    const auto sets = recogniseData(files.folder());
    QCOMPARE(sets.size(), std::size_t{1});
    QCOMPARE(sets[0].files, (std::map<std::string, fs::path>{{"train", first}}));
    const SplitReport split = reportOf(taskOf(sets[0])).splits.at(0);
    QCOMPARE(split.rows, std::int64_t{3});
    QCOMPARE(split.labels, (std::map<std::string, std::int64_t>{{"0", 1}, {"1", 2}}));
    QCOMPARE(split.columns, (std::vector<std::string>{"text", "label", "note"}));
    QCOMPARE(split.firstRows.at(2).fields.at(0), std::optional<std::string>("later"));
    QCOMPARE(split.problems.at(0).file, second.string()); // which part, and its own line
    QCOMPARE(split.problems.at(0).line, std::int64_t{2});
    fs::remove(second);
    const SplitReport half = reportOf(taskOf(recogniseData(files.folder()).at(0))).splits.at(0);
    QVERIFY(half.problems.at(0).fatal);
    QVERIFY(half.problems.at(0).message.find("train-00001-of-00002.jsonl") != std::string::npos);
}

void TestRecogniseFiles::partsOfParquet()
{
    const QJsonArray cases = golden::load(QStringLiteral("parquet.json"))["cases"].toArray();
    const std::string table = QByteArray::fromBase64(cases.last()["file"].toString().toLatin1()).toStdString();
    DataFiles files;
    for (const char* name : {"train-00000-of-00003", "train-00001-of-00003", "train-00002-of-00003"})
        (void)files.write(std::string("data/") + name + ".parquet", table);
    const auto sets = recogniseData(files.folder());
    QCOMPARE(sets.size(), std::size_t{1});
    const TaskConfig task = taskOf(sets[0]);
    QCOMPARE(task.labels, (std::vector<std::string>{"no", "yes"}));
    const SplitReport split = reportOf(task).splits.at(0);
    QCOMPARE(split.rows, std::int64_t{9});
    QCOMPARE(split.firstRows.back().line, std::int64_t{9}); // counted on from part to part
}

void TestRecogniseFiles::aStopAndTooManyFolders()
{
    DataFiles files;
    (void)files.write("a/train.tsv", kRows);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(recogniseData(files.folder(), stop.get_token()).empty());
    for (int i = 0; i <= 2000; ++i)
        fs::create_directory(files.folder() / ("d" + std::to_string(i)));
    verifyMentions(errorOf([&] { (void)recogniseData(files.folder()); }), {"bad_config", "2000 folders"});
}

void TestRecogniseFiles::whichFileIsJudged()
{
    TaskConfig task;
    QVERIFY(judgedFile(task).file.empty());
    task.train = "train";
    QCOMPARE(judgedFile(task).split, std::string("train"));
    task.validation = "dev";
    QCOMPARE(judgedFile(task).split, std::string("validation"));
    task.test = {{"mismatched", "mm", {}}, {"test", "test", {}}};
    for (const char* preset : {"arc_challenge", "aqua", "openbookqa", ""}) {
        task.preset = preset;
        QCOMPARE(judgedFile(task).file, fs::path("test"));
    }
    task.preset = "mnli"; // its test labels are hidden
    QCOMPARE(judgedFile(task).file, fs::path("dev"));
    task.validation.clear();
    QCOMPARE(judgedFile(task).file, fs::path("test"));
}

QTEST_GUILESS_MAIN(TestRecogniseFiles)
#include "test_recognise_files.moc"
