// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data_files.h"
#include "engine/data_facts.h"
#include "engine/presets.h"
#include "golden.h"
#include "preset_files.h"
#include "test_places.h"

#include <map>

using namespace engine;

/// Which data set a file or folder holds.
class TestRecognise : public QObject {
    Q_OBJECT
private slots:
    void everyPublishedFile_data();
    void everyPublishedFile();
    void wholeFolder();
    void withoutTellingNames_data();
    void withoutTellingNames();
    void ownData_data();
    void ownData();
    void classNamesOfParquet();
    void tasksOfASet();
    void evaluationFiles_data();
    void evaluationFiles();
    void whichFileIsEvaluatedOn();
    void refuses();
    void realFolders_data();
    void realFolders();
};

static std::vector<const PresetFile*> allFiles()
{
    std::vector<const PresetFile*> all;
    for (const auto* group : {&glueFiles(), &arithmeticFiles(), &choiceFiles()})
        for (const PresetFile& file : *group)
            all.push_back(&file);
    return all;
}

static std::filesystem::path put(DataFiles& files, const PresetFile& file)
{
    if (file.beside != nullptr)
        (void)files.write((std::filesystem::path(file.name).parent_path() / file.beside).string(), file.labels);
    return files.write(file.name, file.content);
}

void TestRecognise::everyPublishedFile_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const PresetFile* file : allFiles())
        QTest::newRow(file->name) << index++;
}

void TestRecognise::everyPublishedFile()
{
    QFETCH(int, index);
    const PresetFile& file = *allFiles().at(static_cast<std::size_t>(index));
    DataFiles files;
    const auto path = put(files, file);
    const std::vector<RecognisedSet> sets = recogniseData(path);
    QCOMPARE(sets.size(), std::size_t{1});
    QCOMPARE(sets[0].preset, std::string(file.preset));
    QCOMPARE(sets[0].form, std::string(file.form));
    QVERIFY(!sets[0].reason.empty());
    QCOMPARE(sets[0].files.size(), std::size_t{1});
    // What is recognised can be read.
    TaskConfig task = taskOf(sets[0]);
    QVERIFY(task.preset == file.preset && task.kind == findTaskPreset(file.preset)->kind);
    const bool isTraining = !task.train.empty();
    QVERIFY(isTraining || !task.validation.empty() || !task.test.empty());
    task.train = path;
    task.validationFraction.reset();
    task.test.clear();
    task.validation.clear();
    QVERIFY(!loadTask(task, 1).train.samples.empty());
}

void TestRecognise::wholeFolder()
{
    DataFiles files;
    for (const PresetFile* file : allFiles())
        (void)put(files, *file);
    (void)files.write("README.txt", "What this folder holds.\nNothing else.\n");
    std::map<std::string, int> found;
    for (const RecognisedSet& set : recogniseData(files.folder())) {
        QVERIFY2(!set.preset.empty(), set.reason.c_str());
        ++found[set.preset];
    }
    QCOMPARE(found.size(), taskPresets().size() - 2); // the sample's and the reasoning items come with the program
}

void TestRecognise::withoutTellingNames_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("preset");
    const auto row = [](const char* from, const char* preset) { QTest::newRow(from) << from << preset; };
    for (const char* name :
         {"gsm8k/train.jsonl", "AQuA/train.json", "AQuA/test.json", "mawps/trainset.json", "cv_mawps/fold0/train.csv",
          "SVAMP/SVAMP.json", "boolq/train.jsonl", "boolq/test.json", "piqa/train.jsonl",
          "socialiqa-train-dev/dev.jsonl", "hellaswag/hellaswag_train.jsonl", "winogrande_1.1/train_xs.jsonl",
          "openbookqa/test.jsonl", "MRPC/train.tsv", "QQP/train.tsv", "MNLI/train.tsv", "STS-B/train.tsv",
          "QNLI/train.tsv", "COPA/train.jsonl"})
        for (const PresetFile* file : allFiles())
            if (std::string(file->name) == name)
                row(name, file->preset);
    row("gsm8k/test.json", "math");                 // which of the seven is not to be told
    row("ARC-Easy/ARC-Easy-Train.jsonl", "choice"); // Easy or Challenge
    row("ft-training_set/commonsense_15k.json", "winogrande");
}

void TestRecognise::withoutTellingNames()
{
    QFETCH(QString, from);
    QFETCH(QString, preset);
    DataFiles files;
    for (const PresetFile* file : allFiles())
        if (from == QLatin1String(file->name)) {
            const std::string ending = std::filesystem::path(file->name).extension().string();
            const auto path = files.write("somewhere/part-0" + ending, file->content);
            QCOMPARE(QString::fromStdString(recogniseData(path).at(0).preset), preset);
        }
}

void TestRecognise::ownData_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("kind");
    QTest::newRow("texts") << "a.tsv"
                           << "text\tlabel\nx\tgood\n"
                           << "classification";
    QTest::newRow("sentence and label") << "train.tsv"
                                        << "sentence\tlabel\nx\t1\n"
                                        << "classification";
    QTest::newRow("instructions") << "a.json"
                                  << R"([{"instruction": "i", "input": "", "output": "o"}])"
                                  << "causal_lm";
    QTest::newRow("prompts") << "a.csv"
                             << "prompt,response\na,b\n"
                             << "causal_lm";
    QTest::newRow("conversations") << "a.jsonl"
                                   << R"({"messages": [{"role": "user", "content": "a"}]})"
                                   << "causal_lm";
}

void TestRecognise::ownData()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    QFETCH(QString, kind);
    DataFiles files;
    const RecognisedSet set = recogniseData(files.write(name.toStdString(), content.toStdString())).at(0);
    QVERIFY(set.preset.empty() && set.reason.find("columns") != std::string::npos);
    QCOMPARE(QString::fromLatin1(engine::name(taskOf(set).kind)), kind);
}

void TestRecognise::classNamesOfParquet()
{
    const QJsonArray cases = golden::load(QStringLiteral("parquet.json"))["cases"].toArray();
    DataFiles files;
    const auto path =
        files.write("train.parquet", QByteArray::fromBase64(cases.last()["file"].toString().toLatin1()).toStdString());
    const TaskConfig task = taskOf(recogniseData(path).at(0));
    QCOMPARE(task.labels, (std::vector<std::string>{"no", "yes"}));
    QCOMPARE(task.train, path);
    const TaskData data = loadTask(task, 1);
    QCOMPARE(data.labels, task.labels);
    QCOMPARE(data.train.samples.size() + data.validation->samples.size(), std::size_t{3});
}

void TestRecognise::tasksOfASet()
{
    DataFiles files;
    const std::string labelled = "index\tsentence1\tsentence2\tlabel\n0\ta\tb\tentailment\n",
                      hidden = "index\tsentence1\tsentence2\n0\ta\tb\n";
    (void)files.write("RTE/train.tsv", labelled);
    (void)files.write("RTE/dev.tsv", labelled);
    (void)files.write("RTE/test.tsv", hidden);
    const auto sets = recogniseData(files.folder());
    QCOMPARE(sets.size(), std::size_t{1});
    QCOMPARE(sets[0].files.size(), std::size_t{3}); // the hidden one is there for submission files
    const TaskConfig task = taskOf(sets[0]);
    QVERIFY(task.train.filename() == "train.tsv" && task.validation.filename() == "dev.tsv" && task.test.empty());
    QVERIFY(!task.validationFraction);
    DataFiles others;
    for (const PresetFile* file : allFiles())
        if (std::string(file->preset) == "mnli" || std::string(file->name) == "gsm8k/train.jsonl" ||
            std::string(file->name) == "gsm8k/test.json")
            (void)put(others, *file);
    for (const RecognisedSet& set : recogniseData(others.folder())) {
        const TaskConfig found = taskOf(set);
        if (set.files.contains("validation_mismatched"))
            QCOMPARE(found.test.at(0).name, std::string("mismatched"));
        if (set.preset == "gsm8k" && !found.train.empty())
            QVERIFY(found.kind == TaskKind::CausalLm && found.maxLength == 256 && found.validationFraction == 0.1);
    }
}

void TestRecognise::evaluationFiles_data()
{
    everyPublishedFile_data();
}

// In a Hugging Face snapshot's layout, whatever the file was called where it was published.
void TestRecognise::evaluationFiles()
{
    QFETCH(int, index);
    const PresetFile& file = *allFiles()[static_cast<std::size_t>(index)];
    if (file.beside != nullptr || file.preset == std::string("math") || file.preset == std::string("commonsense"))
        return; // labels in a file of a fixed name; mixes, which are for training
    if (file.name == std::string("STS-B/sts-train.tsv"))
        return; // without a header it is known by its name alone
    const std::filesystem::path name = file.name;
    const bool isGlue = findTaskPreset(file.preset)->group == TaskGroup::Glue;
    const std::string shard = (isGlue ? "validation" : "test") + std::string("-00000-of-00001");
    DataFiles files;
    const auto path =
        files.write((name.parent_path() / "data" / (shard + name.extension().string())).string(), file.content);
    QCOMPARE(evaluationFileIn(files.folder(), file.preset), path);
    verifyMentions(errorOf([&] { (void)evaluationFileIn(files.folder(), isGlue ? "svamp" : "rte"); }),
                   {"missing_file", isGlue ? "SVAMP" : "RTE", shard.c_str()});
}

void TestRecognise::whichFileIsEvaluatedOn()
{
    const std::string labelled = "index\tsentence1\tsentence2\tlabel\n0\ta\tb\tentailment\n",
                      hidden = "index\tsentence1\tsentence2\n0\ta\tb\n",
                      problem = R"([{"instruction": "2 and 3?", "input": "", "output": "5", "answer": "5.0"}])";
    DataFiles files;
    (void)files.write("glue/RTE/train.tsv", labelled);
    verifyMentions(errorOf([&] { (void)evaluationFileIn(files.folder(), "rte"); }),
                   {"RTE train", "glue/RTE/train.tsv"});
    const auto test = files.write("glue/RTE/test.tsv", hidden);
    verifyMentions(errorOf([&] { (void)evaluationFileIn(files.folder(), "rte"); }), {"labelled", "RTE test"});
    const auto dev = files.write("glue/RTE/dev.tsv", labelled);
    (void)files.write("glue/RTE/again/dev.tsv", labelled);
    QCOMPARE(evaluationFileIn(files.folder(), "rte"), dev);
    QCOMPARE(evaluationFileIn(files.folder(), "rte", true), test);
    // Of records that several sets share the folder's name tells; without it they are taken for what is asked for.
    const auto any = files.write("mine/test.json", problem);
    QCOMPARE(evaluationFileIn(files.folder(), "svamp"), any);
    const auto own = files.write("SVAMP/test.json", problem);
    QCOMPARE(evaluationFileIn(files.folder(), "svamp"), own);
    verifyMentions(errorOf([&] { (void)evaluationFileIn(files.folder(), "aqua"); }), {"AQuA", "mine/test.json"});
    const auto mine = files.write("own/b/validation.csv", "text,label\nx,good\n");
    QCOMPARE(evaluationFileIn(files.folder() / "own", ""), mine);
}

void TestRecognise::refuses()
{
    verifyMentions(errorOf([] { (void)recogniseData("/nowhere/at/all"); }), {"missing_file", "/nowhere/at/all"});
    DataFiles files;
    QVERIFY(recogniseData(files.folder()).empty());
    const auto broken = recogniseData(files.write("x.jsonl", "{\"a\": "));
    QVERIFY(broken.at(0).preset.empty() && broken.at(0).form.empty() && !broken.at(0).reason.empty());
}

void TestRecognise::realFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("presets");
    QTest::newRow("glue") << "glue" << QStringList{"mrpc", "qqp", "rte", "sst2", "stsb"};
    QTest::newRow("gsm8k") << "gsm8k" << QStringList{"gsm8k"};
    QTest::newRow("LLM-Adapters") << "llm-adapters" << QStringList{"addsub", "arc_easy",   "gsm8k", "math",
                                                                   "mawps",  "openbookqa", "piqa",  "singleeq"};
    QTest::newRow("mawps") << "mawps" << QStringList{"mawps"};
}

void TestRecognise::realFolders()
{
    SKIP_WITHOUT_REAL_DATA();
    QFETCH(QString, folder);
    QFETCH(QStringList, presets);
    QStringList found;
    for (const RecognisedSet& set : recogniseData(*places::realDataFolder() / folder.toStdString()))
        if (!set.preset.empty())
            found << QString::fromStdString(set.preset);
    found.removeDuplicates();
    found.sort();
    QCOMPARE(found, presets);
    for (const QString& preset : presets)
        if (preset != "math" && preset != "qqp" && preset != "mawps") // a mix; samples, folds: named otherwise
            QVERIFY(!evaluationFileIn(*places::realDataFolder() / folder.toStdString(), preset.toStdString()).empty());
    if (folder == "glue")
        QCOMPARE(evaluationFileIn(*places::realDataFolder() / "glue/RTE/hf_parquet", "rte").filename().string(),
                 std::string("validation.parquet"));
}

QTEST_GUILESS_MAIN(TestRecognise)
#include "test_recognise.moc"
