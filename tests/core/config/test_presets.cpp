// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/fields.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <QTest>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace engine;

class TestPresets : public QObject {
    Q_OBJECT

private slots:
    void tasksAreComplete();
    void groupsAndAnswers();
    void primaryNames();
    void knownContaminations();
    void testSetsOfOtherDataSets_data();
    void testSetsOfOtherDataSets();
    void languageDataSetsBringTheirForm();
    void promptsOfTheFirstLanguageRun();
    void paperPresetsAreTheReferences();
    void demoIsTheAgreedStudy();
    void demoIsValidButForTheModel();
    void everyPresetLoads();
    void sampleFilesHoldTheSampleClasses();
};

void TestPresets::tasksAreComplete()
{
    std::set<std::string> ids;
    for (const TaskPreset& preset : taskPresets()) {
        ids.insert(preset.id);
        const bool isLanguage = preset.kind == TaskKind::CausalLm;
        QVERIFY(!preset.title.empty() && !preset.primary.empty() && !preset.labelColumn.empty());
        QVERIFY(isLanguage || preset.labelPosition >= 0);
        QVERIFY(isLanguage ? preset.textColumns.size() == 1 : preset.textColumns.size() == preset.textPositions.size());
        QVERIFY(!preset.textColumns.empty());
        QVERIFY(preset.labels.empty() == (preset.kind != TaskKind::Classification));
        QCOMPARE(preset.promptTemplate.empty(), !isLanguage);
        QCOMPARE(findTaskPreset(preset.id), &preset);
    }
    QCOMPARE(ids, (std::set<std::string>{"sample",     "cola",        "sst2",       "mrpc",     "stsb",
                                         "qqp",        "mnli",        "qnli",       "rte",      "wnli",
                                         "gsm8k",      "aqua",        "mawps",      "svamp",    "addsub",
                                         "multiarith", "singleeq",    "math",       "boolq",    "piqa",
                                         "siqa",       "hellaswag",   "winogrande", "arc_easy", "arc_challenge",
                                         "openbookqa", "commonsense", "choice",     "reasoning"}));
    QVERIFY(findTaskPreset("none") == nullptr);
    QVERIFY(!findTaskPreset("cola")->hasHeader && findTaskPreset("rte")->labels[0] == "entailment");
}

void TestPresets::groupsAndAnswers()
{
    std::map<TaskGroup, int> counts;
    for (const TaskPreset& preset : taskPresets()) {
        ++counts[preset.group];
        QVERIFY(!std::string(name(preset.group)).empty() && !preset.folders.empty());
        QCOMPARE(preset.answer.rule == AnswerRule::None, preset.kind != TaskKind::CausalLm);
        const bool hasTokens = preset.answer.rule == AnswerRule::Letter || preset.answer.rule == AnswerRule::Choice;
        QCOMPARE(preset.answer.tokens.empty(), !hasTokens);
        for (const PublishedFile& file : preset.files)
            QVERIFY(!file.split.empty() && !file.name.empty());
    }
    QVERIFY(counts[TaskGroup::Glue] == 9 && counts[TaskGroup::Arithmetic] == 8);
    QVERIFY(counts[TaskGroup::Commonsense] == 9 && counts[TaskGroup::Reasoning] == 2);
    QCOMPARE(findTaskPreset("hellaswag")->answer.tokens.back(), std::string("ending4"));
    QCOMPARE(findTaskPreset("siqa")->answer.tokens.size(), std::size_t{5}); // as the reference looks for them
    QCOMPARE(findTaskPreset("rte")->files.at(2).rows, std::int64_t{3000});
}

void TestPresets::knownContaminations()
{
    TaskConfig task;
    task.train = "/data/math_10k.json";
    task.preset = "math";
    QVERIFY(knownContamination(task, "addsub").find("math_10k") != std::string::npos);
    QVERIFY(!knownContamination(task, "multiarith").empty() && !knownContamination(task, "singleeq").empty());
    QVERIFY(knownContamination(task, "svamp").empty() && knownContamination(task, "gsm8k").empty());
    task.train = "/data/math_7k.json";
    QVERIFY(knownContamination(task, "addsub").empty());
    task.preset = "mawps";
    QVERIFY(knownContamination(task, "addsub").find("MAWPS") != std::string::npos);
}

void TestPresets::testSetsOfOtherDataSets_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("same kind") << R"("preset": "gsm8k")"
                               << "svamp"
                               << "";
    QTest::newRow("unknown") << R"("preset": "gsm8k")"
                             << "sump"
                             << "\"sump\"";
    QTest::newRow("another kind") << R"("preset": "gsm8k")"
                                  << "sst2"
                                  << "SST-2";
    QTest::newRow("other classes") << R"("preset": "mnli")"
                                   << "rte"
                                   << "other classes";
    QTest::newRow("equal classes") << R"("preset": "qnli")"
                                   << "rte"
                                   << "";
    QTest::newRow("own classes") << R"("labels": ["entailment", "not_entailment"])"
                                 << "rte"
                                 << "";
    QTest::newRow("contaminated") << R"("preset": "mawps")"
                                  << "addsub"
                                  << "too good";
}

void TestPresets::testSetsOfOtherDataSets()
{
    QFETCH(QString, task);
    QFETCH(QString, test);
    QFETCH(QString, mentions);
    const std::string text = R"({"task": {)" + task.toStdString() +
                             R"(, "test": [{"name": "far", "path": "x", "preset": ")" + test.toStdString() + R"("}]}})";
    const TrainConfig config = parseConfig(text, "/");
    QCOMPARE(config.task.test.at(0).preset, test.toStdString());
    QCOMPARE(parseConfig(toJson(config), "/").task.test, config.task.test);
    QString found;
    for (const Problem& problem : validate(config))
        if (problem.key == "task.test" && problem.message.find("no file") == std::string::npos)
            found += QString::fromStdString(problem.message);
    QVERIFY2(mentions.isEmpty() ? found.isEmpty() : found.contains(mentions), qPrintable(found));
}

void TestPresets::primaryNames()
{
    TaskConfig task;
    QCOMPARE(primaryMetricName(task), std::string("accuracy"));
    task.preset = "mrpc";
    QCOMPARE(primaryMetricName(task), std::string("mean of accuracy and f1"));
    task.preset = "cola";
    QCOMPARE(primaryMetricName(task), std::string("matthews"));
    task.preset.clear();
    task.kind = TaskKind::Regression;
    QCOMPARE(primaryMetricName(task), std::string("mean of pearson and spearman"));
    task.kind = TaskKind::CausalLm;
    QCOMPARE(primaryMetricName(task), std::string("−loss"));
    task.preset = "gsm8k";
    QCOMPARE(primaryMetricName(task), std::string("−loss"));
}

void TestPresets::languageDataSetsBringTheirForm()
{
    TrainConfig config;
    const auto choose = [&](const char* id) { setField(config, "task.preset", std::string(id)); };
    choose("math");
    QVERIFY(config.task.kind == TaskKind::CausalLm && config.task.promptTemplate == "alpaca");
    QCOMPARE(config.task.maxLength, 256);
    choose("gsm8k");
    QCOMPARE(config.task.promptTemplate, std::string("Question: {prompt}\\nAnswer: {response}"));
    choose("sst2");
    QVERIFY(config.task.promptTemplate.empty() && config.task.maxLength == 128);
    config.task.promptTemplate = "{prompt} {response}";
    config.task.maxLength = 512;
    choose("math");
    QVERIFY(config.task.promptTemplate == "{prompt} {response}" && config.task.maxLength == 512);
    const TrainConfig given =
        parseConfig(R"({"task": {"template": "chat", "max_length": 128, "preset": "gsm8k"}})", "/");
    QVERIFY(given.task.promptTemplate == "chat" && given.task.maxLength == 128);
}

void TestPresets::paperPresetsAreTheReferences()
{
    for (const ConfigPreset& preset : configPresets()) {
        if (!preset.id.starts_with("paper-"))
            continue;
        const TrainConfig& config = preset.config;
        QVERIFY(config.task.kind == TaskKind::CausalLm && config.task.trainOnInputs);
        QVERIFY(config.task.promptTemplate == "alpaca" && config.task.maxLength == 256);
        QVERIFY(config.method.kind == MethodKind::Lora && config.method.rank == 32 && config.method.alpha == 64);
        QCOMPARE(config.method.dropout, 0.05);
        QVERIFY(!config.method.targets && config.sibo.placement == Placement::Ffn);
        QVERIFY(config.train.batchSize == 16 && config.train.microBatchSize == 4 && config.train.epochs == 3);
        QVERIFY(config.train.learningRate == 3e-4 && config.train.warmupSteps == 100 && config.train.seed == 42);
        QVERIFY(config.train.weightDecay == 0 && config.train.clipNorm == 1);
        QCOMPARE(planCohorts(expandStudy(config)).size(), std::size_t{1});
        for (const Problem& problem : validate(config))
            QCOMPARE(problem.key, std::string("task.train")); // the file is the user's to choose
    }
}

void TestPresets::demoIsTheAgreedStudy()
{
    const auto presets = configPresets();
    QVERIFY(!presets.empty());
    QCOMPARE(presets[0].id, std::string("demo"));
    QCOMPARE(presets[0].title, std::string("Quick demo"));
    const auto runs = expandStudy(presets[0].config);
    QCOMPARE(runs.size(), std::size_t{4});
    QCOMPARE(planCohorts(runs).size(), std::size_t{1});
    QCOMPARE(runs[3].config.sibo.lambda, 0.6);
    QCOMPARE(runs[0].config.train.learningRate, 1.5e-3);
    QCOMPARE(runs[0].config.train.batchSize, 16);
    QCOMPARE(runs[0].config.train.warmupSteps, std::int64_t{12});
    QCOMPARE(runs[0].config.task.test.size(), std::size_t{2});
}

void TestPresets::demoIsValidButForTheModel()
{
    for (const Problem& problem : validate(configPresets()[0].config))
        QFAIL((problem.key + ": " + problem.message).c_str());
}

void TestPresets::everyPresetLoads()
{
    std::set<std::string> ids;
    for (const ConfigPreset& preset : configPresets()) {
        ids.insert(preset.id);
        QVERIFY(!preset.title.empty() && !preset.description.empty());
    }
    QVERIFY(ids.contains("glue") && ids.contains("paper-arithmetic") && ids.contains("paper-commonsense"));
}

void TestPresets::sampleFilesHoldTheSampleClasses()
{
    const TaskPreset& sample = *findTaskPreset("sample");
    const std::set<std::string> known(sample.labels.begin(), sample.labels.end());
    std::ifstream file(resourceFolder() / "data/sample/train.tsv");
    std::string line;
    QVERIFY(std::getline(file, line));
    QCOMPARE(line, sample.textColumns[0] + "\t" + sample.labelColumn);
    std::set<std::string> seen;
    while (std::getline(file, line))
        seen.insert(line.substr(line.rfind('\t') + 1));
    QCOMPARE(seen, known);
}

void TestPresets::promptsOfTheFirstLanguageRun()
{
    TaskConfig asked;
    asked.kind = TaskKind::CausalLm;
    asked.preset = "gsm8k";
    const TaskConfig untouched = asked;
    TaskConfig classes, chat = asked, plain = asked;
    chat.promptTemplate = "chat";
    chat.maxLength = 77;
    chat.trainOnInputs = true;
    plain.promptTemplate = "Q: {prompt} A: {response}";
    takePrompts(asked, std::vector<TaskConfig>{classes, chat, plain});
    QVERIFY(asked.promptTemplate == "chat" && asked.maxLength == 77 && asked.trainOnInputs);
    asked = untouched;
    takePrompts(asked, std::vector<TaskConfig>{classes});
    QCOMPARE(asked.promptTemplate, findTaskPreset("gsm8k")->promptTemplate);
    asked.promptTemplate = "mine: {prompt} {response}"; // a person's own
    takePrompts(asked, {});
    QCOMPARE(asked.promptTemplate, std::string("mine: {prompt} {response}"));
    takePrompts(classes, std::vector<TaskConfig>{chat});
    QVERIFY(classes.promptTemplate.empty());
}

QTEST_APPLESS_MAIN(TestPresets)
#include "test_presets.moc"
