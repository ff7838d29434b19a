// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/places.h"
#include "engine/presets.h"

#include <QTest>
#include <fstream>
#include <set>
#include <sstream>

using namespace engine;

class TestPresets : public QObject {
    Q_OBJECT

private slots:
    void tasksAreComplete();
    void primaryNames();
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
        QVERIFY(!preset.title.empty() && !preset.primary.empty() && preset.labelPosition >= 0);
        QVERIFY(preset.textColumns.size() == preset.textPositions.size() && !preset.textColumns.empty());
        QVERIFY(preset.labels.empty() == (preset.kind == TaskKind::Regression));
        QCOMPARE(findTaskPreset(preset.id), &preset);
    }
    QCOMPARE(ids,
             (std::set<std::string>{"sample", "cola", "sst2", "mrpc", "stsb", "qqp", "mnli", "qnli", "rte", "wnli"}));
    QVERIFY(findTaskPreset("none") == nullptr);
    QVERIFY(!findTaskPreset("cola")->hasHeader && findTaskPreset("rte")->labels[0] == "entailment");
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
    QVERIFY(ids.contains("glue"));
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

QTEST_APPLESS_MAIN(TestPresets)
#include "test_presets.moc"
