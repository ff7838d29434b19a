// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/fields.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;

class TestValidate : public QObject {
    Q_OBJECT

private slots:
    void init();
    void goodIsGood();
    void finds_data();
    void finds();
    void lambdaWithNoSiteNamesBothKeys();
    void placementsThatLeaveASiteAreFine();
    void namesOfEveryFamilyAreTaken();
    void aStudyIsCheckedRunByRun();
    void warningsDoNotForbid();
    void missingFilesStandAtTheirKey();

private:
    TrainConfig good() const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

static std::vector<Problem> errorsOf(const TrainConfig& config)
{
    std::vector<Problem> errors;
    for (const Problem& problem : validate(config))
        if (!problem.warning)
            errors.push_back(problem);
    return errors;
}

static QString shown(const std::vector<Problem>& problems)
{
    QString text;
    for (const Problem& problem : problems)
        text += QString::fromStdString(problem.key + ": " + problem.message + " [" + problem.hint + "]\n");
    return text;
}

void TestValidate::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath("model"));
    for (const char* name : {"train.tsv", "dev.tsv", "test.tsv"}) {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

TrainConfig TestValidate::good() const
{
    TrainConfig config;
    const std::filesystem::path base = m_dir->path().toStdString();
    config.model.path = base / "model";
    config.task.train = base / "train.tsv";
    config.task.validation = base / "dev.tsv";
    config.task.test = {{"test", base / "test.tsv"}};
    return config;
}

void TestValidate::goodIsGood()
{
    TrainConfig config = good();
    config.sibo.lambda = 0.6;
    QVERIFY2(validate(config).empty(), qPrintable(shown(validate(config))));
    config.study.axes = {{"sibo.lambda", {0.0, 0.2}}, {"method.kind", {std::string("lora")}}};
    config.study.runs = {{{"method.kind", std::string("head")}}};
    QVERIFY2(validate(config).empty(), qPrintable(shown(validate(config))));
    config.model.path = "a-bare-name"; // looked up where the library is known
    QVERIFY(validate(config).empty());
}

using Change = std::function<void(TrainConfig&)>;
Q_DECLARE_METATYPE(Change)

void TestValidate::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const Change& change, const char* key, const char* word) {
        QTest::newRow(name) << change << QString(key) << QString(word);
    };
    row(
        "no model", [](TrainConfig& c) { c.model.path.clear(); }, "model.path", "no model");
    row(
        "model is missing", [](TrainConfig& c) { c.model.path = "/no/such"; }, "model.path", "/no/such");
    row(
        "model is a file", [](TrainConfig& c) { c.model.path = c.task.train; }, "model.path", "no folder");
    row(
        "device", [](TrainConfig& c) { c.model.device = "gpu"; }, "model.device", "gpu");
    row(
        "device number", [](TrainConfig& c) { c.model.device = "cuda:x"; }, "model.device", "cuda:x");
    row(
        "no training file", [](TrainConfig& c) { c.task.train.clear(); }, "task.train", "no training file");
    row(
        "training file is a folder", [](TrainConfig& c) { c.task.train = c.model.path; }, "task.train", "folder");
    row(
        "test name taken", [](TrainConfig& c) { c.task.test.push_back(c.task.test[0]); }, "task.test", "taken");
    row(
        "test name reserved", [](TrainConfig& c) { c.task.test[0].name = "validation"; }, "task.test", "taken");
    row(
        "test name is a path", [](TrainConfig& c) { c.task.test[0].name = "../x"; }, "task.test", "../x");
    row(
        "three columns",
        [](TrainConfig& c) {
            c.task.textColumns = {"a", "b", "c"};
        },
        "task.text_columns", "3");
    row(
        "column twice",
        [](TrainConfig& c) {
            c.task.textColumns = {"a", "a"};
        },
        "task.text_columns", "twice");
    row(
        "label is text",
        [](TrainConfig& c) {
            c.task.textColumns = {"a"};
            c.task.labelColumn = "a";
        },
        "task.label_column", "text column");
    row(
        "one class", [](TrainConfig& c) { c.task.labels = {"a"}; }, "task.labels", "one class");
    row(
        "class twice",
        [](TrainConfig& c) {
            c.task.labels = {"a", "b", "a"};
        },
        "task.labels", "twice");
    row(
        "kind against preset", [](TrainConfig& c) { c.task.preset = "stsb"; }, "task.kind", "regression");
    row(
        "fraction beside a file", [](TrainConfig& c) { c.task.validationFraction = 0.1; }, "task.validation_fraction",
        "validation file");
    row(
        "no target", [](TrainConfig& c) { c.method.targets.emplace(); }, "method.targets", "no layer");
    row(
        "unknown target",
        [](TrainConfig& c) {
            c.method.targets = {{"query", "w_proj"}};
        },
        "method.targets", "w_proj");
    row(
        "all-linear with another",
        [](TrainConfig& c) {
            c.method.targets = {{"all-linear", "query"}};
        },
        "method.targets", "only entry");
    row(
        "a sublayer for LoRA", [](TrainConfig& c) { c.method.targets = {{"mlp"}}; }, "method.targets", "mlp");
    row(
        "a linear layer for a series adapter",
        [](TrainConfig& c) {
            c.method.kind = MethodKind::Series;
            c.method.targets = {{"fc_in"}};
        },
        "method.targets", "sublayer");
    row(
        "layer twice",
        [](TrainConfig& c) {
            c.method.layersToTransform = {1, 1};
        },
        "method.layers_to_transform", "twice");
    row(
        "pattern for no layer",
        [](TrainConfig& c) {
            c.method.rankPattern = {{"w_proj", 4}};
        },
        "method.rank_pattern", "w_proj");
    row(
        "learned lambda with no site",
        [](TrainConfig& c) {
            c.sibo.learnable = LambdaLearning::Site;
            c.method.targets = {{"down_proj"}};
        },
        "sibo.placement", "down_proj");
    row(
        "head of a language model",
        [](TrainConfig& c) {
            c.task.kind = TaskKind::CausalLm;
            c.method.kind = MethodKind::Head;
        },
        "method.kind", "language model");
    row(
        "template without a response",
        [](TrainConfig& c) {
            c.task.kind = TaskKind::CausalLm;
            c.task.promptTemplate = "Q: {prompt}";
        },
        "task.template", "{response}");
    row(
        "template the wrong way round",
        [](TrainConfig& c) {
            c.task.kind = TaskKind::CausalLm;
            c.task.promptTemplate = "{response} {prompt}";
        },
        "task.template", "behind");
    row(
        "prompt is the response",
        [](TrainConfig& c) {
            c.task.kind = TaskKind::CausalLm;
            c.task.promptColumn = c.task.responseColumn = "text";
        },
        "task.response_column", "prompt column");
    row(
        "part of a name", [](TrainConfig& c) { c.method.targets = {{"uery"}}; }, "method.targets", "uery");
    row(
        "dense alone", [](TrainConfig& c) { c.method.targets = {{"dense"}}; }, "method.targets", "pooler");
    row(
        "target twice",
        [](TrainConfig& c) {
            c.method.targets = {{"query", "query"}};
        },
        "method.targets", "twice");
    row(
        "lambda with head",
        [](TrainConfig& c) {
            c.method.kind = MethodKind::Head;
            c.sibo.lambda = 0.5;
        },
        "sibo.lambda", "head");
    row(
        "micro-batch", [](TrainConfig& c) { c.train.microBatchSize = 33; }, "train.micro_batch_size", "33");
    row(
        "warm-up",
        [](TrainConfig& c) {
            c.train.maxSteps = 10;
            c.train.warmupSteps = 11;
        },
        "train.warmup_steps", "11");
    row(
        "range", [](TrainConfig& c) { c.train.learningRate = -0.1; }, "train.learning_rate", "greater than 0");
    row(
        "not a number", [](TrainConfig& c) { c.method.alpha = std::nan(""); }, "method.alpha", "finite");
    row(
        "init adapter", [](TrainConfig& c) { c.train.initAdapter = "/no/adapter"; }, "train.init_adapter",
        "/no/adapter");
    row(
        "mix_skip", [](TrainConfig& c) { c.sibo.mixSkip = true; }, "sibo.mix_skip", "does not apply");
    row(
        "empty axis",
        [](TrainConfig& c) {
            c.study.axes = {{"sibo.lambda", {}}};
        },
        "study.axes", "no values");
    row(
        "unknown axis",
        [](TrainConfig& c) {
            c.study.axes = {{"sibo.lamda", {0.0}}};
        },
        "study.axes", "sibo.lamda");
    row(
        "huge grid",
        [](TrainConfig& c) {
            c.study.axes = {{"train.seed", std::vector<FieldValue>(20'000, std::int64_t{1})}};
        },
        "study.axes", "10000");
}

void TestValidate::finds()
{
    QFETCH(Change, change);
    QFETCH(QString, key);
    QFETCH(QString, word);
    TrainConfig config = good();
    change(config);
    const auto errors = errorsOf(config);
    QVERIFY2(errors.size() == 1, qPrintable(shown(errors)));
    QCOMPARE(QString::fromStdString(errors[0].key), key);
    QVERIFY2(shown(errors).contains(word), qPrintable(shown(errors)));
}

void TestValidate::lambdaWithNoSiteNamesBothKeys()
{
    TrainConfig config = good();
    config.sibo.lambda = 0.2;
    for (const auto& [placement, targets] :
         {std::pair(Placement::Ffn, std::vector<std::string>{"query", "value"}),
          std::pair(Placement::Attention, std::vector<std::string>{"intermediate.dense"}),
          std::pair(Placement::Both, std::vector<std::string>{"attention.output.dense"})}) {
        config.sibo.placement = placement;
        config.method.targets = targets;
        const QString text = shown(errorsOf(config));
        QVERIFY2(text.contains("sibo.placement") && text.contains("method.targets") && text.contains("0.2"),
                 qPrintable(text));
        TrainConfig plain = config;
        plain.sibo.lambda = 0;
        QVERIFY2(errorsOf(plain).empty(), qPrintable(shown(errorsOf(plain))));
    }
    config.sibo.injectAttentionOutput = true;
    QVERIFY(errorsOf(config).empty());
}

void TestValidate::placementsThatLeaveASiteAreFine()
{
    TrainConfig config = good();
    config.sibo.lambda = 1;
    config.method.targets = {{"query", "intermediate.dense"}};
    for (const Placement placement : {Placement::Attention, Placement::Ffn, Placement::Both}) {
        config.sibo.placement = placement;
        QVERIFY(errorsOf(config).empty());
    }
    config.sibo.placement.reset();
    for (const char* full : {"bert.encoder.layer.3.attention.self.query", "model.layers.127.mlp.up_proj",
                             "h.0.mlp.fc_in", "5.attention.self.key", "self_attn.k_proj", "all-linear"}) {
        config.method.targets = {{full}};
        QVERIFY2(errorsOf(config).empty(), full);
    }
    for (const char* none : {"bert.encoder.layer.x.attention.self.query", "models.layers.1.mlp.up_proj", "lm_head",
                             "classifier", "roberta.pooler.dense", ".query", "query.", ""}) {
        config.method.targets = {{none}};
        QVERIFY2(errorsOf(config).size() == 1, none);
    }
}

void TestValidate::namesOfEveryFamilyAreTaken()
{
    TrainConfig config = good();
    config.sibo.lambda = 0.1;
    for (const std::vector<std::string>& targets :
         std::vector<std::vector<std::string>>{{"query", "value"},
                                               {"q_proj", "k_proj", "v_proj", "up_proj", "down_proj"},
                                               {"q_proj", "k_proj", "v_proj", "fc_in", "fc_out"}}) {
        config.method.targets = targets;
        QVERIFY2(errorsOf(config).empty(), qPrintable(shown(errorsOf(config))));
    }
    config.method.kind = MethodKind::Parallel;
    for (const char* block : {"attention.output", "output", "self_attn", "attn", "mlp"}) {
        config.method.targets = {{block}};
        QVERIFY2(errorsOf(config).empty(), block);
    }
}

void TestValidate::aStudyIsCheckedRunByRun()
{
    TrainConfig config = good();
    config.method.targets = {{"query", "value"}};
    config.study.axes = {{"sibo.lambda", {0.0, 0.4}},
                         {"sibo.placement", {std::string("attention"), std::string("ffn")}}};
    const auto errors = errorsOf(config);
    QCOMPARE(errors.size(), std::size_t{1});
    QVERIFY2(shown(errors).contains("0.4") && shown(errors).contains("ffn"), qPrintable(shown(errors)));
    config.study.exclude = {{{"sibo.lambda", 0.4}, {"sibo.placement", std::string("ffn")}}};
    QVERIFY2(errorsOf(config).empty(), qPrintable(shown(errorsOf(config))));
}

void TestValidate::warningsDoNotForbid()
{
    TrainConfig config = good();
    config.task.validation.clear();
    QVERIFY(errorsOf(config).empty());
    QCOMPARE(validate(config).size(), std::size_t{1});
    config.task.validationFraction = 0.2;
    QVERIFY(validate(config).empty());
    config = good();
    config.task.validation = config.task.train;
    QVERIFY(errorsOf(config).empty() && validate(config).size() == 1);
}

void TestValidate::missingFilesStandAtTheirKey()
{
    TrainConfig config = good();
    config.task.train = "/no/train";
    config.task.validation = "/no/dev";
    config.task.test[0].path = "/no/test";
    const auto errors = errorsOf(config);
    QCOMPARE(errors.size(), std::size_t{3});
    for (const auto& [index, key] :
         {std::pair(0, "task.train"), std::pair(1, "task.validation"), std::pair(2, "task.test")})
        QCOMPARE(errors[static_cast<std::size_t>(index)].key, std::string(key));
}

QTEST_APPLESS_MAIN(TestValidate)
#include "test_validate.moc"
