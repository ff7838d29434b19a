// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/study_plan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace engine;

static std::vector<FieldValue> texts(std::initializer_list<const char*> values)
{
    std::vector<FieldValue> list;
    for (const char* value : values)
        list.emplace_back(std::string(value));
    return list;
}

class TestStudyPlan : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void countsWhatIsTrained();
    void namesWhatIsLeftOutAndSaidTwice();
    void namesInvalidRunsWithTheReason();
    void leavesOutInvalidRunsByTheShortestRule();
    void sparesValidRunsWhenLeavingOut();
    void takesInvalidSingleSettingsAway();
    void keepsAStudyOfInvalidRunsAlone();
    void knowsTheModulesOfTheModel();
    void problemsNameTheirRuns();
    void nothingLeftIsAnError();

private:
    TrainConfig good() const;
    static std::vector<std::string> labels(const StudyPlan& plan);
    QTemporaryDir m_folder;
};

void TestStudyPlan::initTestCase()
{
    const auto put = [&](const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put("train.tsv", "sentence\tlabel\na\t0\n");
    put("dev.tsv", "sentence\tlabel\nb\t1\n");
    put("config.json", R"({"model_type": "llama", "vocab_size": 30, "hidden_size": 32, "num_hidden_layers": 3,
        "num_attention_heads": 4, "intermediate_size": 64})");
}

TrainConfig TestStudyPlan::good() const
{
    TrainConfig config;
    config.model.path = m_folder.path().toStdString();
    config.task.train = m_folder.filePath("train.tsv").toStdString();
    config.task.validation = m_folder.filePath("dev.tsv").toStdString();
    return config;
}

std::vector<std::string> TestStudyPlan::labels(const StudyPlan& plan)
{
    std::vector<std::string> list;
    std::transform(plan.invalid.begin(), plan.invalid.end(), std::back_inserter(list),
                   [](const InvalidRun& run) { return run.label; });
    return list;
}

void TestStudyPlan::countsWhatIsTrained()
{
    TrainConfig config = good();
    config.study.axes = {{"sibo.lambda", {0.0, 0.2, 0.4}}, {"train.seed", {std::int64_t{1}, std::int64_t{2}}}};
    const StudyPlan plan = planStudy(config);
    QCOMPARE(plan.runs.size(), std::size_t{6});
    QCOMPARE(plan.settings, std::size_t{3});
    QCOMPARE(plan.seeds, std::size_t{2});
    QCOMPARE(plan.cohorts.size(), std::size_t{2});
    QVERIFY(plan.invalid.empty() && plan.excluded.empty() && plan.repeated.empty());
    config.study = {};
    QCOMPARE(planStudy(config).runs.size(), std::size_t{1});
    QCOMPARE(planStudy(config).settings, std::size_t{1});
}

void TestStudyPlan::namesWhatIsLeftOutAndSaidTwice()
{
    TrainConfig config = good();
    config.study.axes = {{"sibo.lambda", {0.0, 0.2, 0.2}}, {"sibo.source", texts({"h0", "zero"})}};
    config.study.exclude = {{{"sibo.lambda", 0.0}, {"sibo.source", std::string("zero")}}};
    const StudyPlan plan = planStudy(config);
    QCOMPARE(plan.runs.size(), std::size_t{3});
    QCOMPARE(plan.excluded, std::vector<std::string>{"λ 0 · source zero"});
    QCOMPARE(plan.repeated, (std::vector<std::string>{"λ 0.2 · source h0", "λ 0.2 · source zero"}));
}

void TestStudyPlan::namesInvalidRunsWithTheReason()
{
    TrainConfig config = good();
    config.study.axes = {{"method.kind", texts({"lora", "ia3"})}, {"sibo.lambda", {0.0, 0.2}}};
    const StudyPlan plan = planStudy(config);
    QCOMPARE(labels(plan), std::vector<std::string>{"ia3 · λ 0.2"});
    QCOMPARE(plan.invalid[0].run, std::size_t{3});
    QCOMPARE(plan.invalid[0].problems.size(), std::size_t{1});
    QCOMPARE(plan.invalid[0].problems[0].key, std::string("sibo.lambda"));
    QVERIFY(plan.invalid[0].problems[0].message.find("the method is ia3") != std::string::npos);
    QVERIFY(!plan.invalid[0].problems[0].hint.empty());
    QCOMPARE(describeRuns(plan, {3}), std::string("1 of 4 runs: ia3 · λ 0.2"));
}

void TestStudyPlan::leavesOutInvalidRunsByTheShortestRule()
{
    TrainConfig config = good();
    config.study.axes = {{"method.kind", texts({"lora", "ia3", "bitfit"})},
                         {"sibo.lambda", {0.0, 0.2}},
                         {"train.seed", {std::int64_t{1}, std::int64_t{2}, std::int64_t{3}}}};
    const StudyPlan plan = planStudy(config);
    QCOMPARE(plan.invalid.size(), std::size_t{6});
    config.study = withoutInvalid(config, plan);
    const std::vector<Overrides> expected{{{"method.kind", std::string("ia3")}, {"sibo.lambda", 0.2}},
                                          {{"method.kind", std::string("bitfit")}, {"sibo.lambda", 0.2}}};
    QVERIFY(config.study.exclude == expected); // no rule for each seed
    const StudyPlan left = planStudy(config);
    QVERIFY(left.invalid.empty());
    QCOMPARE(left.runs.size(), std::size_t{12});
}

void TestStudyPlan::sparesValidRunsWhenLeavingOut()
{
    TrainConfig config = good();
    config.method.targets = {{"query", "value"}};
    config.study.axes = {{"sibo.placement", texts({"attention", "ffn"})}, {"sibo.lambda", {0.0, 0.4, 0.6}}};
    const StudyPlan plan = planStudy(config);
    QCOMPARE(labels(plan), (std::vector<std::string>{"placement ffn · λ 0.4", "placement ffn · λ 0.6"}));
    config.study = withoutInvalid(config, plan);
    QCOMPARE(planStudy(config).runs.size(), std::size_t{4});
    QVERIFY(planStudy(config).invalid.empty());
}

void TestStudyPlan::takesInvalidSingleSettingsAway()
{
    TrainConfig config = good();
    config.study.axes = {{"sibo.lambda", {0.0, 0.2}}};
    config.study.runs = {{{"method.kind", std::string("head")}},
                         {{"method.kind", std::string("head")}, {"sibo.lambda", 0.5}}};
    const StudyPlan plan = planStudy(config);
    QCOMPARE(plan.invalid.size(), std::size_t{1});
    const StudyConfig left = withoutInvalid(config, plan);
    QCOMPARE(left.runs.size(), std::size_t{1});
    QVERIFY(left.exclude.empty());
}

void TestStudyPlan::keepsAStudyOfInvalidRunsAlone()
{
    TrainConfig config = good();
    config.task.train = "/nowhere/train.tsv";
    config.study.axes = {{"sibo.lambda", {0.0, 0.2}}};
    const StudyPlan plan = planStudy(config);
    QCOMPARE(plan.invalid.size(), std::size_t{2});
    QVERIFY(withoutInvalid(config, plan).exclude.empty());
}

void TestStudyPlan::knowsTheModulesOfTheModel()
{
    TrainConfig config = good();
    config.study.axes = {{"method.targets", {std::vector<std::string>{"q_proj"}, std::vector<std::string>{"fc_in"}}}};
    QVERIFY(planStudy(config).invalid.empty()); // GPT-J has a fc_in
    const StudyPlan plan = planStudy(config, m_folder.path().toStdString());
    QCOMPARE(plan.invalid.size(), std::size_t{1});
    QVERIFY(plan.invalid[0].problems[0].message.find("LLaMA") != std::string::npos);

    config = good();
    config.study.axes = {{"model.path", {config.model.path.string(), std::string("no-such-model")}}};
    const StudyPlan models = planStudy(config, m_folder.path().toStdString());
    QCOMPARE(models.invalid.size(), std::size_t{1});
    QCOMPARE(models.invalid[0].problems[0].key, std::string("model.path"));
}

void TestStudyPlan::problemsNameTheirRuns()
{
    TrainConfig config = good();
    config.study.axes = {{"method.kind", texts({"lora", "ia3"})}, {"sibo.lambda", {0.0, 0.2}}};
    const std::vector<Problem> problems = validate(config);
    QCOMPARE(problems.size(), std::size_t{1});
    QVERIFY2(problems[0].message.ends_with("(ia3 · λ 0.2)"), problems[0].message.c_str());
    config.task.train = "/nowhere/train.tsv"; // wrong for all of them: no need to say for which
    const std::vector<Problem> more = validate(config);
    const auto missing =
        std::find_if(more.begin(), more.end(), [](const Problem& problem) { return problem.key == "task.train"; });
    QVERIFY(missing != more.end());
    QVERIFY2(missing->message.find("ia3") == std::string::npos, missing->message.c_str());
}

void TestStudyPlan::nothingLeftIsAnError()
{
    TrainConfig config = good();
    config.study.axes = {{"sibo.lambda", {0.5}}};
    config.study.exclude = {{{"sibo.lambda", 0.5}}};
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)planStudy(config));
}

QTEST_APPLESS_MAIN(TestStudyPlan)
#include "test_study_plan.moc"
