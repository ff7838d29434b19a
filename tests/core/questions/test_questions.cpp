// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/questions.h"
#include "engine/study_plan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace engine;

using Change = std::function<void(TrainConfig&, QuestionFacts&)>;

class TestQuestions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachSaysWhatItIs();
    void eachExpandsToThePromisedRuns_data();
    void eachExpandsToThePromisedRuns();
    void placementsTrainEquallyManyParameters_data();
    void placementsTrainEquallyManyParameters();
    void placementKeepsChosenTargets();
    void overSmoothingHasItsFourArms();
    void languageModelsHaveNoHeadArm();
    void ratesAreTheBasesOwnTimesAFactor();
    void similarityHasEnoughSettings();
    void modelsAndDataAreCompared();
    void lambdaIsTheBasesOwnElseThePapers();
    void refuses_data();
    void refuses();
    void roundTripsAsAFile();

private:
    std::string at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    TrainConfig base(const char* family) const;
    QuestionFacts facts(const char* family) const;
    void put(const char* name, const QByteArray& bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder.filePath(name)).path()));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
};

const QStringList kFamilies{"bert", "roberta", "llama", "gptj"};

void TestQuestions::initTestCase()
{
    const QByteArray encoder = R"("vocab_size": 30, "hidden_size": 32, "num_hidden_layers": 3, "num_attention_heads": 4,
        "intermediate_size": 64, "max_position_embeddings": 64})";
    put("bert/config.json", R"({"model_type": "bert", )" + encoder);
    put("roberta/config.json", R"({"model_type": "roberta", )" + encoder);
    put("llama/config.json", R"({"model_type": "llama", "num_key_value_heads": 2, )" + encoder);
    put("gptj/config.json", R"({"model_type": "gptj", "vocab_size": 30, "n_embd": 32, "n_layer": 3, "n_head": 4,
        "rotary_dim": 4, "n_positions": 64})");
    const QByteArray header = R"({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}})";
    QByteArray weights(8, '\0');
    weights[0] = static_cast<char>(header.size());
    weights += header + QByteArray(4, '\0');
    for (const QString& family : kFamilies)
        put(qPrintable(family + "/model.safetensors"), weights);
    for (const char* name : {"train.tsv", "dev.tsv", "test.tsv", "other/train.tsv", "other/dev.tsv"})
        put(name, "sentence\tlabel\nx\t0\n");
}

TrainConfig TestQuestions::base(const char* family) const
{
    TrainConfig config;
    config.model.path = at(family);
    config.task.train = at("train.tsv");
    config.task.validation = at("dev.tsv");
    config.task.test = {{"held-out", at("test.tsv")}};
    return config;
}

QuestionFacts TestQuestions::facts(const char* family) const
{
    QuestionFacts facts;
    facts.model = describeModel(at(family));
    facts.models = {at(std::string(family) == "bert" ? "roberta" : "bert")};
    TaskConfig other;
    other.train = at("other/train.tsv");
    other.validation = at("other/dev.tsv");
    facts.tasks = {other};
    return facts;
}

void TestQuestions::eachSaysWhatItIs()
{
    std::set<std::string> ids;
    for (const Question& question : questions()) {
        QVERIFY2(ids.insert(question.id).second, question.id.c_str());
        QVERIFY(!question.title.empty() && question.asks.ends_with("?") && question.answers.ends_with("."));
        // Whatever names a best λ says at which learning rate.
        if (question.answers.find("best λ") != std::string::npos)
            QVERIFY2(question.answers.ends_with("at this learning rate."), question.id.c_str());
        QCOMPARE(findQuestion(question.id), &question);
    }
    QCOMPARE(ids.size(), std::size_t{10});
    QVERIFY(findQuestion("nothing") == nullptr);
}

void TestQuestions::eachExpandsToThePromisedRuns_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("runs");
    const std::pair<const char*, int> kPromised[] = {{"over-smoothing", 12}, {"lambda", 24},        {"placement", 18},
                                                     {"method", 48},         {"size", 24},          {"task", 24},
                                                     {"share", 30},          {"learning-rate", 36}, {"similarity", 45}};
    for (const QString& family : kFamilies)
        for (const auto& [id, runs] : kPromised)
            QTest::addRow("%s %s", qPrintable(family), id) << family << QString(id) << runs;
}

void TestQuestions::eachExpandsToThePromisedRuns()
{
    QFETCH(QString, family);
    QFETCH(QString, id);
    QFETCH(int, runs);
    const Question& question = *findQuestion(id.toStdString());
    const TrainConfig config = question.make(base(family.toUtf8()), facts(family.toUtf8()));
    QCOMPARE(config.study.question, question.id);
    QCOMPARE(config.study.endpoint.metric, std::string("primary"));
    QVERIFY(!config.study.endpoint.data.empty() && !config.study.endpoint.best);
    for (const Problem& problem : validate(config))
        QFAIL((problem.key + ": " + problem.message).c_str());
    const StudyPlan plan = planStudy(config, at("."));
    QCOMPARE(plan.runs.size(), static_cast<std::size_t>(runs));
    QVERIFY2(plan.invalid.empty(), plan.invalid.empty() ? "" : plan.invalid[0].problems[0].message.c_str());
    QVERIFY(plan.repeated.empty());
    QCOMPARE(plan.seeds, std::size_t{3});
}

void TestQuestions::placementsTrainEquallyManyParameters_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<MethodKind>("method");
    for (const QString& family : kFamilies) {
        QTest::addRow("%s LoRA", qPrintable(family)) << family << MethodKind::Lora;
        QTest::addRow("%s series", qPrintable(family)) << family << MethodKind::Series;
        QTest::addRow("%s before a linear", qPrintable(family)) << family << MethodKind::AdapterInput;
    }
}

void TestQuestions::placementsTrainEquallyManyParameters()
{
    QFETCH(QString, family);
    QFETCH(MethodKind, method);
    TrainConfig start = base(family.toUtf8());
    start.method.kind = method;
    const TrainConfig config = findQuestion("placement")->make(start, facts(family.toUtf8()));
    std::set<std::int64_t> parameters;
    std::map<std::string, std::set<std::string>> injected; // sublayers by placement
    for (const PlannedRun& run : expandStudy(config)) {
        const TrainedSites sites = describeSites(run.config, at(family.toUtf8()), 2);
        parameters.insert(sites.trainable);
        if (run.config.sibo.lambda == 0)
            continue;
        QVERIFY(sites.effective > 0);
        for (const SiteFacts& site : sites.modules)
            if (site.injected)
                injected[name(*run.config.sibo.placement)].insert(site.module);
    }
    QCOMPARE(parameters.size(), std::size_t{1});
    std::set<std::string> both = injected["attention"];
    both.insert(injected["ffn"].begin(), injected["ffn"].end());
    QVERIFY(both.size() > injected["attention"].size() && both.size() > injected["ffn"].size());
    QVERIFY(injected["both"] == both);
}

void TestQuestions::placementKeepsChosenTargets()
{
    TrainConfig start = base("bert");
    start.method.targets = {{"query", "key", "value"}};
    const auto targets = *findQuestion("placement")->make(start, facts("bert")).method.targets;
    QCOMPARE(targets, (std::vector<std::string>{"query", "key", "value", "intermediate.dense"}));
}

void TestQuestions::overSmoothingHasItsFourArms()
{
    std::set<QString> arms;
    for (const PlannedRun& run : expandStudy(findQuestion("over-smoothing")->make(base("bert"), facts("bert"))))
        arms.insert(QString::fromStdString(run.label).section(" · seed", 0, 0));
    QCOMPARE(arms, (std::set<QString>{"head", "λ 0 · source h0", "λ 0.6 · source h0", "λ 0.6 · source zero"}));
}

void TestQuestions::languageModelsHaveNoHeadArm()
{
    TrainConfig start = base("llama");
    start.task.kind = TaskKind::CausalLm;
    start.task.promptColumn = "sentence";
    start.task.responseColumn = "label";
    const StudyPlan plan = planStudy(findQuestion("over-smoothing")->make(start, facts("llama")));
    QCOMPARE(plan.runs.size(), std::size_t{9});
    QVERIFY(plan.invalid.empty());
}

void TestQuestions::ratesAreTheBasesOwnTimesAFactor()
{
    TrainConfig start = base("bert");
    start.train.learningRate = 3e-4;
    const StudyConfig study = findQuestion("learning-rate")->make(start, facts("bert")).study;
    const auto rates = std::find_if(study.axes.begin(), study.axes.end(),
                                    [](const auto& axis) { return axis.first == "train.learning_rate"; });
    QVERIFY(rates != study.axes.end());
    QVERIFY(rates->second == (std::vector<FieldValue>{1.5e-4, 3e-4, 6e-4, 1.2e-3}));
}

void TestQuestions::similarityHasEnoughSettings()
{
    const TrainConfig study = findQuestion("similarity")->make(base("bert"), facts("bert"));
    QVERIFY(planStudy(study).seeds >= 3);
    std::set<double> withH0; // controls do not count for a correlation
    for (const PlannedRun& run : expandStudy(study))
        if (run.config.sibo.source == SiboSource::H0)
            withH0.insert(run.config.sibo.lambda);
    QVERIFY(withH0.size() >= 8);
}

void TestQuestions::modelsAndDataAreCompared()
{
    std::set<std::filesystem::path> models;
    for (const PlannedRun& run : expandStudy(findQuestion("size")->make(base("bert"), facts("bert"))))
        models.insert(run.config.model.path);
    QCOMPARE(models, (std::set<std::filesystem::path>{at("bert"), at("roberta")}));

    std::set<std::string> labels;
    std::set<std::filesystem::path> files;
    QuestionFacts withPreset = facts("bert");
    withPreset.tasks[0].preset = "sst2";
    for (const PlannedRun& run : expandStudy(findQuestion("task")->make(base("bert"), withPreset))) {
        labels.insert(run.label);
        files.insert(run.config.task.validation);
    }
    QCOMPARE(files, (std::set<std::filesystem::path>{at("dev.tsv"), at("other/dev.tsv")}));
    QVERIFY(labels.contains("preset sst2 · λ 0.2 · seed 42"));
    QVERIFY(labels.contains("train.tsv · λ 0.2 · seed 42"));
}

void TestQuestions::lambdaIsTheBasesOwnElseThePapers()
{
    TrainConfig config;
    QCOMPARE(questionLambda(config), 0.6);
    config.method.kind = MethodKind::Series;
    QCOMPARE(questionLambda(config), 0.2);
    config.sibo.lambda = 0.35;
    QCOMPARE(questionLambda(config), 0.35);
    config.sibo.learnable = LambdaLearning::One;
    QCOMPARE(questionLambda(config), 0.2);
}

void TestQuestions::refuses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Change>("change");
    QTest::newRow("a method without λ") << "lambda"
                                        << "method.kind"
                                        << Change([](auto& config, auto&) { config.method.kind = MethodKind::Ia3; });
    QTest::newRow("a method without targets")
        << "placement"
        << "method.kind" << Change([](auto& config, auto&) { config.method.kind = MethodKind::Prefix; });
    QTest::newRow("a model that was not read")
        << "placement"
        << "model.path" << Change([](auto&, auto& facts) { facts.model.reset(); });
    QTest::newRow("nothing to choose on")
        << "lambda"
        << "task.validation" << Change([](auto& config, auto&) { config.task.validation.clear(); });
    QTest::newRow("no rate to choose on")
        << "learning-rate"
        << "task.validation" << Change([](auto& config, auto&) { config.task.validation.clear(); });
    QTest::newRow("a rate beyond its range")
        << "learning-rate"
        << "train.learning_rate" << Change([](auto& config, auto&) { config.train.learningRate = 0.5; });
    QTest::newRow("one model") << "size"
                               << "model.path"
                               << Change([](auto& config, auto& facts) { facts.models = {config.model.path}; });
    QTest::newRow("one data set") << "task"
                                  << "task.train" << Change([](auto&, auto& facts) { facts.tasks.clear(); });
}

void TestQuestions::refuses()
{
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(Change, change);
    TrainConfig config = base("bert");
    QuestionFacts given = facts("bert");
    change(config, given);
    try {
        (void)findQuestion(id.toStdString())->make(config, given);
        QFAIL("was asked");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadConfig);
        QCOMPARE(QString::fromStdString(error.where()), key);
        QVERIFY(!error.hint().empty());
    }
}

void TestQuestions::roundTripsAsAFile()
{
    for (const Question& question : questions()) {
        if (question.measured)
            continue;
        const TrainConfig config = question.make(base("bert"), facts("bert"));
        const TrainConfig read = parseConfig(toJson(config), "/");
        QVERIFY2(toJson(read) == toJson(config), question.id.c_str());
        QCOMPARE(read.study.question, question.id);
        QCOMPARE(expandStudy(read).size(), expandStudy(config).size());
    }
}

QTEST_APPLESS_MAIN(TestQuestions)
#include "test_questions.moc"
