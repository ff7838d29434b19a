// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/presets.h"
#include "error_code.h"
#include "made_evaluation.h"
#include "score/glue.h"
#include "score/group_means.h"
#include "score/row_metrics.h"
#include "stats/intervals.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace engine;

class TestRowMetrics : public QObject {
    Q_OBJECT
private slots:
    void generation();
    void likelihood();
    void classification();
    void twoMetricsTogether();
    void regression();
    void languageModel();
    void hiddenLabels();
    void predictionsOfAnotherTask();
    void glueScore();
    void groupMeans();

private:
    static bool isNear(double a, double b) { return std::abs(a - b) < 1e-12; }
};

void TestRowMetrics::generation()
{
    std::vector<Prediction> predictions;
    for (int i = 0; i < 20; ++i) {
        Prediction p = made::guess(i, "1", i < 7 ? "1" : "2");
        p.strictRight = i < 1;
        if (i == 19)
            p.answer.reset();
        predictions.push_back(p);
    }
    const EvaluationRow row = rowOf(made::task("gsm8k", TaskKind::CausalLm, {}, "test.jsonl"), predictions);
    QVERIFY(row.scoring == ScoringKind::Generation);
    QCOMPARE(row.samples, 20);
    QCOMPARE(row.metrics.at("accuracy"), 0.35);
    QCOMPARE(row.metrics.at("strict_accuracy"), 0.05);
    QCOMPARE(row.metrics.at("answered"), 0.95);
    QCOMPARE(row.primaryMetric, std::string("accuracy"));
    QCOMPARE(row.primary, 0.35);
    QVERIFY(isNear(row.interval.at("primary").low, exactInterval(7, 20).first));
    QVERIFY(isNear(row.interval.at("strict_accuracy").high, exactInterval(1, 20).second));
}

void TestRowMetrics::likelihood()
{
    TaskEntry task = made::task("piqa", TaskKind::CausalLm, {}, "valid.jsonl");
    task.asked.scoring = ScoringKind::Likelihood;
    std::vector<Prediction> predictions{made::guess(0, "a", "a", {-1, -2}), made::guess(1, "a", "b", {-2, -1})};
    predictions[1].strictRight = true;
    predictions[0].tokenRight = predictions[1].tokenRight = true;
    const EvaluationRow row = rowOf(task, predictions);
    QCOMPARE(row.metrics,
             (std::map<std::string, double>{{"accuracy", 0.5}, {"accuracy_norm", 0.5}, {"accuracy_by_token", 1.0}}));
}

void TestRowMetrics::classification()
{
    const TaskEntry task = made::task("cola", TaskKind::Classification, {"0", "1"}, "dev.tsv");
    std::vector<Prediction> predictions;
    for (int i = 0; i < 40; ++i) {
        const bool label = i % 3 == 0, answer = i % 4 == 0;
        predictions.push_back(
            made::guess(i, label ? "1" : "0", answer ? "1" : "0", {answer ? 0.0 : 1.0, answer ? 1.0 : 0.0}));
    }
    const EvaluationRow row = rowOf(task, predictions);
    QCOMPARE(row.primaryMetric, std::string("matthews"));
    QCOMPARE(row.primary, row.metrics.at("matthews"));
    for (const char* metric : {"accuracy", "f1", "matthews", "loss", "primary"}) {
        QVERIFY2(row.interval.contains(metric), metric);
        const double value = metric == std::string("primary") ? row.primary : row.metrics.at(metric);
        QVERIFY2(row.interval.at(metric).low <= value && value <= row.interval.at(metric).high, metric);
    }
    const double wrong = std::log(1 + std::exp(1.0)), right = std::log(1 + std::exp(-1.0));
    double loss = 0;
    for (const Prediction& p : predictions)
        loss += (p.right ? right : wrong) / 40;
    QVERIFY(isNear(row.metrics.at("loss"), loss));
}

void TestRowMetrics::twoMetricsTogether()
{
    std::vector<Prediction> predictions;
    for (int i = 0; i < 30; ++i)
        predictions.push_back(made::guess(i, i % 2 ? "1" : "0", i % 5 ? "1" : "0", {0, 1}));
    const EvaluationRow row = rowOf(made::task("mrpc", TaskKind::Classification, {"0", "1"}, "dev.tsv"), predictions);
    QCOMPARE(row.primaryMetric, std::string("mean of accuracy and f1"));
    QVERIFY(isNear(row.primary, (row.metrics.at("accuracy") + row.metrics.at("f1")) / 2));
    QVERIFY(row.interval.at("primary").low < row.primary && row.primary < row.interval.at("primary").high);
}

void TestRowMetrics::regression()
{
    std::vector<Prediction> predictions;
    for (int i = 0; i < 25; ++i)
        predictions.push_back(made::guess(i, std::to_string(i % 6), "0", {i % 6 + 0.1 * (i % 3)}));
    const EvaluationRow row = rowOf(made::task("stsb", TaskKind::Regression, {}, "dev.tsv"), predictions);
    QVERIFY(isNear(row.primary, (row.metrics.at("pearson") + row.metrics.at("spearman")) / 2));
    QVERIFY(row.interval.contains("pearson") && row.interval.contains("primary") && row.interval.contains("loss"));
}

void TestRowMetrics::languageModel()
{
    TaskEntry task = made::task("gsm8k", TaskKind::CausalLm, {}, "test.jsonl");
    task.asked.scoring = ScoringKind::Loss;
    std::vector<Prediction> predictions;
    for (int i = 0; i < 30; ++i)
        predictions.push_back(made::guess(i, "x", "x", {2.0 + i, 1, 4}));
    const EvaluationRow row = rowOf(task, predictions);
    QVERIFY(isNear(row.metrics.at("loss"), (2 * 30 + 29 * 15) / 120.0));
    QCOMPARE(row.metrics.at("accuracy"), 0.25);
    QCOMPARE(row.primary, -row.metrics.at("loss"));
    QVERIFY(row.interval.at("primary").low < row.primary && row.primary < row.interval.at("primary").high);
}

void TestRowMetrics::hiddenLabels()
{
    TaskEntry task = made::task("rte", TaskKind::Classification, {"entailment", "not_entailment"}, "test.tsv");
    task.asked.hidden = true;
    const EvaluationRow row = rowOf(task, {made::guess(0, "", "entailment", {1, 0})});
    QVERIFY(row.metrics.empty() && row.interval.empty() && row.primaryMetric.empty());
    QCOMPARE(row.samples, 1);
}

void TestRowMetrics::predictionsOfAnotherTask()
{
    const TaskEntry task = made::task("rte", TaskKind::Classification, {"entailment", "not_entailment"}, "dev.tsv");
    for (const Prediction& p :
         {made::guess(0, "neutral", "entailment", {1, 0}), made::guess(0, "entailment", "x", {1, 0}),
          made::guess(0, "entailment", "entailment", {1, 0, 0})})
        QCOMPARE(codeOf([&] { (void)rowOf(task, {p}); }), ErrorCode::BadFile);
    const TaskEntry numbers = made::task("stsb", TaskKind::Regression, {}, "dev.tsv");
    QCOMPARE(codeOf([&] { (void)rowOf(numbers, {made::guess(0, "high", "1", {1})}); }), ErrorCode::BadFile);
}

void TestRowMetrics::glueScore()
{
    std::vector<TaskEntry> tasks;
    std::vector<EvaluationRow> rows;
    double value = 0.1;
    for (const char* preset : {"cola", "sst2", "mrpc", "stsb", "qqp", "mnli", "qnli", "rte"}) {
        tasks.push_back(made::task(preset, TaskKind::Classification, {}, "dev.tsv"));
        for (const PublishedFile& file : findTaskPreset(preset)->files)
            if (file.split == "validation" && tasks.back().samples == 0)
                tasks.back().samples = file.rows;
        EvaluationRow row;
        row.task = preset;
        row.primary = value;
        rows.push_back(row);
        row.primary = 99; // a second arm does not count
        rows.push_back(row);
        value += 0.1;
    }
    TaskEntry mismatched = made::task("mnli", TaskKind::Classification, {}, "dev_mismatched.tsv");
    mismatched.asked.name = "mnli-mm";
    mismatched.samples = 9832;
    tasks.push_back(mismatched);
    EvaluationRow row;
    row.task = "mnli-mm";
    row.primary = 0.8; // MNLI: the mean of 0.6 and 0.8
    rows.push_back(row);
    const auto glue = [&] { return glueScoreOf(made::record(tasks), rows); };
    QVERIFY(isNear(glue().score.value_or(0), (0.1 + 0.2 + 0.3 + 0.4 + 0.5 + 0.7 + 0.7 + 0.8) / 8));
    QVERIFY(glue().note.empty());
    const auto without = [&](const auto& change, const char* note) {
        std::vector<TaskEntry> changed = tasks;
        change(changed);
        const GlueScore score = glueScoreOf(made::record(changed), rows);
        QVERIFY2(score.note.find(note) != std::string::npos, score.note.c_str());
        QVERIFY(!score.score);
    };
    without([](auto& t) { t.erase(t.begin()); }, "missing: cola");
    without([](auto& t) { t[2].asked.task.evalLimit = 100; }, "mrpc is a part");
    without([](auto& t) { t[7].samples = 30; }, "rte has 30 rows, its official validation file 277");
    without([](auto& t) { t[5].asked.task.validation = "/data/dev_mismatched.tsv"; }, "missing: mnli");
    std::vector<TaskEntry> matched = tasks; // a user's file beside the two counts for nothing
    matched.push_back(tasks[5]);
    matched.back().asked.name = "again";
    rows.push_back(row);
    rows.back().task = "again";
    rows.back().primary = 0;
    const GlueScore twice = glueScoreOf(made::record(matched), rows);
    QCOMPARE(twice.score, glue().score);
    QVERIFY(twice.note.find("again is the same file once more") != std::string::npos);
    tasks.pop_back();
    QVERIFY(isNear(glue().score.value_or(0), (0.1 + 0.2 + 0.3 + 0.4 + 0.5 + 0.6 + 0.7 + 0.8) / 8));
    QVERIFY(glue().note.find("mismatched file is missing") != std::string::npos);
}

void TestRowMetrics::groupMeans()
{
    EvaluationRecord record;
    record.arms.resize(2);
    record.arms[0].name = "λ 0";
    record.arms[1].name = "λ 0.3";
    std::vector<EvaluationRow> rows;
    double value = 0.1;
    for (const char* preset : {"gsm8k", "aqua", "mawps", "svamp"}) {
        record.tasks.push_back(made::task(preset, TaskKind::CausalLm, {}, "test.json"));
        for (const PublishedFile& file : findTaskPreset(preset)->files)
            if (file.split != "train" && record.tasks.back().samples == 0)
                record.tasks.back().samples = file.rows;
        QVERIFY(record.tasks.back().samples > 0);
        for (std::size_t arm = 0; arm < 2; ++arm) {
            EvaluationRow& row = rows.emplace_back();
            row.task = preset;
            row.armNumber = arm;
            row.samples = record.tasks.back().samples;
            row.scoring = ScoringKind::Generation;
            row.metrics = {{"accuracy", value + (arm == 0 ? 0.0 : 0.4)}, {"strict_accuracy", 0}};
        }
        value += 0.1;
    }
    const std::vector<GroupMean> means = groupMeansOf(record, rows);
    QCOMPARE(means.size(), 2u);
    QVERIFY(means[0].group == "arithmetic" && means[0].arm == "λ 0" && isNear(means[0].accuracy, 0.25));
    QVERIFY(means[1].arm == "λ 0.3" && isNear(means[1].accuracy, 0.65));
    --rows.back().samples; // one that has not come to its end has no mean
    QCOMPARE(groupMeansOf(record, rows).size(), 1u);
    rows.front().scoring = ScoringKind::Likelihood; // nor has one of two kinds
    QVERIFY(groupMeansOf(record, rows).empty());
    rows.front().scoring = ScoringKind::Generation;
    --record.tasks[2].samples; // nor a file that is not the published one
    rows[4].samples = record.tasks[2].samples;
    QVERIFY(groupMeansOf(record, rows).empty());
    for (EvaluationRow& row : rows) // nor next tokens that are right
        row.scoring = ScoringKind::Loss;
    QVERIFY(groupMeansOf(record, rows).empty());
}

QTEST_GUILESS_MAIN(TestRowMetrics)
#include "test_row_metrics.moc"
