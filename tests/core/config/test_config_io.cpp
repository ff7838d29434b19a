// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/places.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace engine;
namespace fs = std::filesystem;

class TestConfigIo : public QObject {
    Q_OBJECT

private slots:
    void emptyIsTheDefaults();
    void readsTheWholeForm();
    void everyFieldRoundTrips();
    void pathsAreRelativeToTheFile();
    void savedPathsArePortable();
    void refuses_data();
    void refuses();
    void inapplicableKeys();
    void shortFormsOfAStudy();
    void studyRoundTrips();
    void settings();
    void studySettings();
    void fileErrorsNameTheFile();
    void presetChoosesTheKind();
    void learnedLambda();
};

static std::string messageOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const EngineError& error) {
        return std::string(errorCodeName(error.code())) + " " + describe(error);
    }
    return "accepted";
}

static bool equal(const TrainConfig& a, const TrainConfig& b)
{
    for (const Field& field : fields())
        if (field.get(a) != field.get(b))
            return false;
    return a.study.axes == b.study.axes && a.study.exclude == b.study.exclude && a.study.runs == b.study.runs;
}

void TestConfigIo::emptyIsTheDefaults()
{
    QVERIFY(equal(parseConfig("{}", "/base"), TrainConfig{}));
}

void TestConfigIo::readsTheWholeForm()
{
    const TrainConfig config = parseConfig(R"({
      "title": "x", "description": "y",
      "model": {"path": "./m/minilm", "device": "cpu", "dtype": "float32"},
      "task": {"preset": "sst2", "kind": "classification", "train": "train.tsv", "validation": "dev.tsv",
               "test": [{"name": "ood", "path": "x.tsv"}], "text_columns": ["sentence"], "label_column": "label",
               "labels": ["0", "1"], "max_length": 64, "limit": null},
      "method": {"kind": "lora", "rank": 4, "alpha": 8, "dropout": 0, "targets": ["query", "value"]},
      "sibo": {"lambda": 0.6, "placement": null, "source": "h0", "learnable": "off", "lambda_learning_rate": null,
               "mix_skip": false, "detach_h0": true},
      "train": {"epochs": 2, "max_steps": 30, "learning_rate": 3e-4, "init_adapter": null, "evaluate_every": 0}})",
                                           "/base");
    QCOMPARE(config.model.path, fs::path("/base/m/minilm"));
    QCOMPARE(config.task.train, fs::path("/base/train.tsv"));
    QCOMPARE(config.task.test.at(0).path, fs::path("/base/x.tsv"));
    QCOMPARE(config.task.labels.size(), std::size_t{2});
    QCOMPARE(config.method.rank, 4);
    QCOMPARE(config.sibo.lambda, 0.6);
    QCOMPARE(config.train.maxSteps.value(), std::int64_t{30});
    QCOMPARE(config.train.evaluateEvery.value(), std::int64_t{0});
    QVERIFY(!config.train.similarityEvery.has_value() && config.study.empty());
}

/// A value of every field that is not its default.
static FieldValue otherValue(const Field& field)
{
    switch (field.type) {
    case FieldType::Boolean:
        return !std::get<bool>(field.get(TrainConfig{}));
    case FieldType::Integer:
        return static_cast<std::int64_t>(field.minimum) + 7;
    case FieldType::Real:
        return field.minimum + (std::min(field.maximum, 1.0) - field.minimum) / 7;
    case FieldType::Choice:
        return field.choices.back();
    case FieldType::Text:
        return std::string("cuda:1");
    case FieldType::Path:
        return std::string("/some/\xCE\xBB where");
    case FieldType::TextList:
        return std::vector<std::string>{"query", "b\"c"};
    case FieldType::TestSets:
        return std::vector<TestSet>{{"one", "/t/1"}, {"two", "/t/2"}};
    case FieldType::IntegerList:
        return std::vector<std::int64_t>{0, 1, 5};
    case FieldType::NumberMap:
        return NumberPairs{{"q_proj", 16}, {"mlp.\xCE\xBB", 4}};
    }
    return {};
}

void TestConfigIo::everyFieldRoundTrips()
{
    int checked = 0;
    for (const Field& field : fields()) {
        TrainConfig config;
        setField(config, field.key, otherValue(field));
        if (!field.applies(config))
            continue;
        ++checked;
        const TrainConfig back = parseConfig(toJson(config), "/elsewhere");
        QVERIFY2(equal(back, config), (field.key + "\n" + toJson(config)).c_str());
    }
    QVERIFY(checked >= 35);
}

void TestConfigIo::pathsAreRelativeToTheFile()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath("c/mini"));
    const fs::path base = dir.filePath("c").toStdString();
    std::ofstream(base / "a.json")
        << R"({"model": {"path": "mini"}, "task": {"train": "../t.tsv", "validation": "resource:data/v.tsv"}})";
    const TrainConfig config = loadConfig(base / "a.json");
    QCOMPARE(config.model.path, base / "mini");
    QCOMPARE(config.task.train, base.parent_path() / "t.tsv");
    QCOMPARE(config.task.validation, resourceFolder() / "data/v.tsv");
    // A bare name that is no folder there stays a name, to be looked up among the models.
    QCOMPARE(parseConfig(R"({"model": {"path": "MiniLM-L6"}})", base).model.path, fs::path("MiniLM-L6"));
    // So does the id of a model of the hub, unless it can only be a path.
    QCOMPARE(parseConfig(R"({"model": {"path": "x/y"}})", base).model.path, fs::path("x/y"));
    QVERIFY(QDir(dir.path()).mkpath("c/x"));
    QCOMPARE(parseConfig(R"({"model": {"path": "x/y"}})", base).model.path, base / "x/y");
    QCOMPARE(parseConfig(R"({"model": {"path": "./v/w"}})", base).model.path, base / "v/w");
}

void TestConfigIo::savedPathsArePortable()
{
    QTemporaryDir dir;
    const fs::path base = dir.path().toStdString();
    TrainConfig config;
    config.task.train = base / "data/t.tsv";
    config.task.validation = resourceFolder() / "data/v.tsv";
    config.task.test = {{"far", "/far/away.tsv"}};
    saveConfig(config, base / "c.json");
    std::ifstream in(base / "c.json");
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    QVERIFY2(text.find("\"train\": \"data/t.tsv\"") != std::string::npos, text.c_str());
    QVERIFY2(text.find("\"validation\": \"resource:data/v.tsv\"") != std::string::npos, text.c_str());
    QVERIFY(equal(loadConfig(base / "c.json"), config));
}

void TestConfigIo::refuses_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* json, const QStringList& words) {
        QTest::newRow(name) << QString(json) << words;
    };
    row("unknown section", R"({"trian": {}})", {"trian"});
    row("unknown key", R"({"train": {"leraning_rate": 1}})", {"train.leraning_rate", "train.learning_rate?"});
    row("key in the wrong section", R"({"train": {"lambda": 1}})", {"train.lambda", "sibo.lambda?"});
    row("wrong type", R"({"train": {"batch_size": "many"}})", {"train.batch_size", "\"many\"", "1 to 65536"});
    row("fraction for a count", R"({"train": {"batch_size": 1.5}})", {"train.batch_size", "1.5", "1 to 65536"});
    row("lambda above one", R"({"sibo": {"lambda": 1.5}})", {"sibo.lambda", "1.5", "0 to 1"});
    row("lambda negative", R"({"sibo": {"lambda": -0.1}})", {"sibo.lambda", "-0.1", "0 to 1"});
    row("rank zero", R"({"method": {"rank": 0}})", {"method.rank", "0", "1 to 1024"});
    row("dropout one", R"({"method": {"dropout": 1}})", {"method.dropout", "below 1"});
    row("learning rate zero", R"({"train": {"learning_rate": 0}})", {"train.learning_rate", "greater than 0"});
    row("learning rate huge", R"({"train": {"learning_rate": 1e9}})", {"train.learning_rate", "at most 1"});
    row("null where it is not allowed", R"({"train": {"seed": null}})", {"train.seed", "null"});
    row("unknown method", R"({"method": {"kind": "magic"}})", {"method.kind", "lora | dora", "magic"});
    row("section is a number", R"({"train": 3})", {"train", "object"});
    row("not an object", "[]", {"object"});
    row("duplicate key", R"({"train": {"seed": 1, "seed": 2}})", {"twice", "seed"});
    row("too deep", std::string(std::string(70, '[') + std::string(70, ']')).c_str(), {"64"});
    row("cut", R"({"train": {"seed": 1)", {"line 1"});
    row("test set without a path", R"({"task": {"test": [{"name": "x"}]}})", {"task.test"});
    row("layers no list", R"({"method": {"layers_to_transform": 3}})", {"method.layers_to_transform", "list"});
    row("pattern with a text", R"({"method": {"rank_pattern": {"q": "a"}}})", {"method.rank_pattern", "q_proj"});
    row("pattern twice", R"({"method": {"rank_pattern": {"q": 1, "q": 2}}})", {"twice"});
    row("lambda with full", R"({"method": {"kind": "full"}, "sibo": {"lambda": 0.5}})", {"sibo.lambda", "full"});
    row("study: unknown axis", R"({"study": {"axes": {"sibo.lamda": [0]}}})", {"sibo.lamda", "sibo.lambda?"});
    row("study: bad value", R"({"study": {"axes": {"sibo.lambda": [0, 2]}}})", {"sibo.lambda", "2", "0 to 1"});
    row("study: empty axis", R"({"study": {"axes": {"sibo.lambda": []}}})", {"sibo.lambda", "at least one"});
    row("study: axis twice", R"({"study": {"lambdas": [0], "axes": {"sibo.lambda": [0]}}})", {"sibo.lambda", "twice"});
    row("study: unknown key", R"({"study": {"axis": {}}})", {"study.axis"});
    row("study: runs no list", R"({"study": {"runs": {}}})", {"study.runs"});
    row("zero byte in a path", R"({"task": {"train": "a\u0000b"}})", {"task.train", "zero byte"});
}

void TestConfigIo::refuses()
{
    QFETCH(QString, json);
    QFETCH(QStringList, words);
    const QString message = QString::fromStdString(messageOf([&] { (void)parseConfig(json.toStdString(), "/base"); }));
    QVERIFY2(message.startsWith("bad_config "), qPrintable(message));
    for (const QString& word : words)
        QVERIFY2(message.contains(word), qPrintable(message + " | " + word));
}

void TestConfigIo::inapplicableKeys()
{
    const auto tried = [](const char* json) { return messageOf([&] { (void)parseConfig(json, "/"); }); };
    for (const char* json :
         {R"({"method": {"kind": "ia3", "rank": 4}})", R"({"method": {"kind": "bitfit", "targets": ["query"]}})",
          R"({"method": {"kind": "dora", "bottleneck_size": 8}})", R"({"method": {"virtual_tokens": 8}})",
          R"({"method": {"kind": "prefix"}, "sibo": {"placement": "ffn"}})",
          R"({"method": {"kind": "ia3"}, "sibo": {"learnable": "one"}})", R"({"sibo": {"detach_h0": false}})",
          R"({"method": {"kind": "parallel"}, "sibo": {"mix_skip": true}})",
          R"({"task": {"kind": "causal_lm", "labels": ["a", "b"]}})", R"({"task": {"template": "alpaca"}})",
          R"({"task": {"kind": "causal_lm", "label_column": "a"}})"})
        QVERIFY2(tried(json).find("does not apply") != std::string::npos, json);
    for (const char* json :
         {R"({"method": {"kind": "dora", "rank": 4, "rslora": true, "rank_pattern": {"q_proj": 2}}})",
          R"({"method": {"kind": "prompt", "virtual_tokens": 8}, "sibo": {"lambda": 0.2}})",
          R"({"method": {"bias": "all"}, "sibo": {"detach_h0": false}})",
          R"({"method": {"kind": "series", "layers_to_transform": [0, 1, 5]}, "sibo": {"mix_skip": true}})",
          R"({"sibo": {"learnable": "layer", "lambda_learning_rate": 0.1, "source": "zero"}})",
          R"({"task": {"kind": "causal_lm", "template": "chat", "train_on_inputs": false}})"})
        QCOMPARE(tried(json), std::string("accepted"));
    const std::string lambda = tried(R"({"method": {"kind": "head"}, "sibo": {"lambda": 0.5}})");
    QVERIFY2(lambda.find("sibo.lambda") != std::string::npos && lambda.find("head") != std::string::npos,
             lambda.c_str());
    QVERIFY(tried(R"({"method": {"kind": "head", "rank": 4}})") != "accepted");
    QVERIFY(tried(R"({"sibo": {"mix_skip": true}})") != "accepted");
    QVERIFY(tried(R"({"sibo": {"lambda_learning_rate": 0.1}})") != "accepted");
    QVERIFY(tried(R"({"task": {"kind": "regression", "labels": ["a", "b"]}})") != "accepted");
    // The default of a key that does not apply says nothing and is let through.
    QCOMPARE(tried(R"({"method": {"kind": "head", "rank": 8}, "sibo": {"lambda": 0, "mix_skip": false}})"),
             std::string("accepted"));
    // What does not apply is not written.
    TrainConfig head;
    head.method.kind = MethodKind::Head;
    QVERIFY(toJson(head).find("lambda") == std::string::npos && toJson(head).find("rank") == std::string::npos);
}

void TestConfigIo::shortFormsOfAStudy()
{
    const TrainConfig config =
        parseConfig(R"({"study": {"axes": {"method.rank": [4, 8]}, "seeds": [1, 2], "lambdas": [0, 0.5]}})", "/");
    QCOMPARE(config.study.axes.size(), std::size_t{3});
    QCOMPARE(config.study.axes[0].first, std::string("sibo.lambda"));
    QCOMPARE(config.study.axes[1].first, std::string("train.seed"));
    QCOMPARE(config.study.axes[2].first, std::string("method.rank"));
    QCOMPARE(config.study.axes[0].second[1], FieldValue(0.5));
}

void TestConfigIo::studyRoundTrips()
{
    const TrainConfig config = parseConfig(
        R"({"study": {"axes": {"train.seed": [3, 1], "sibo.lambda": [0, 1], "sibo.placement": [null, "ffn"]},
        "exclude": [{"sibo.lambda": 0, "sibo.placement": "ffn"}],
        "runs": [{"method.kind": "head"}, {"task.train": "b.tsv", "method.targets": ["query"]}]}})",
        "/base");
    QCOMPARE(std::get<std::string>(config.study.runs[1][0].second), std::string("/base/b.tsv"));
    QVERIFY(equal(parseConfig(toJson(config), "/elsewhere"), config));
    QVERIFY(toJson(config, "/base").find("\"b.tsv\"") != std::string::npos);
}

void TestConfigIo::settings()
{
    TrainConfig config;
    applySetting(config, "sibo.lambda=0.25");
    applySetting(config, "method.targets=query,key");
    applySetting(config, "task.train=a=b.tsv");
    applySetting(config, "sibo.source=zero");
    applySetting(config, "train.max_steps=null");
    QCOMPARE(config.sibo.lambda, 0.25);
    QCOMPARE(config.method.targets->at(1), std::string("key"));
    QCOMPARE(config.task.train, fs::current_path() / "a=b.tsv");
    QVERIFY(config.sibo.source == SiboSource::Zero);
    for (const char* bad : {"sibo.lambda", "=3", "sibo.lamda=1", "sibo.lambda=two", "sibo.lambda=2", ""})
        QVERIFY2(messageOf([&] { applySetting(config, bad); }).starts_with("bad_config"), bad);
    QCOMPARE(config.sibo.lambda, 0.25);
}

void TestConfigIo::studySettings()
{
    TrainConfig config;
    applySetting(config, "study.lambdas=[0, 0.5]");
    applySetting(config, "study.axes.method.rank=[4]");
    applySetting(config, R"(study.runs=[{"sibo.lambda": 1}])");
    QCOMPARE(config.study.axes.size(), std::size_t{2});
    QCOMPARE(config.study.axes[1].first, std::string("method.rank"));
    QCOMPARE(config.study.runs.size(), std::size_t{1});
    applySetting(config, "study.lambdas=[0.1]");
    QCOMPARE(config.study.axes[0].second.size(), std::size_t{1});
    QVERIFY(messageOf([&] { applySetting(config, "study.lambdas=[9]"); }).starts_with("bad_config"));
    applySetting(config, "study=null");
    QVERIFY(config.study.empty());
}

void TestConfigIo::fileErrorsNameTheFile()
{
    QTemporaryDir dir;
    const fs::path file = dir.filePath("bad.json").toStdString();
    QVERIFY(messageOf([&] { (void)loadConfig(file); }).starts_with("missing_file"));
    std::ofstream(file) << R"({"train": {"seed": -1}})";
    const std::string message = messageOf([&] { (void)loadConfig(file); });
    QVERIFY2(message.find("train.seed in " + file.string()) != std::string::npos, message.c_str());
    QVERIFY(messageOf([&] { (void)loadConfig(dir.path().toStdString()); }).starts_with("missing_file"));
}

void TestConfigIo::presetChoosesTheKind()
{
    QVERIFY(parseConfig(R"({"task": {"preset": "stsb"}})", "/").task.kind == TaskKind::Regression);
    QVERIFY(parseConfig(R"({"task": {"kind": "classification", "preset": "stsb"}})", "/").task.kind ==
            TaskKind::Classification);
    TrainConfig config;
    applySetting(config, "task.preset=stsb");
    QVERIFY(config.task.kind == TaskKind::Regression);
}

void TestConfigIo::learnedLambda()
{
    const auto lambdaOf = [](const char* json) { return parseConfig(json, "/").sibo.lambda; };
    QCOMPARE(lambdaOf(R"({"sibo": {"learnable": "one"}})"), 0.5);
    QCOMPARE(lambdaOf(R"({"sibo": {"learnable": "one", "lambda": 0}})"), 0.0);
    QCOMPARE(lambdaOf(R"({"sibo": {"learnable": "off"}})"), 0.0);
    TrainConfig config;
    applySetting(config, "sibo.lambda=0");
    applySetting(config, "sibo.learnable=site");
    QCOMPARE(config.sibo.lambda, 0.0);
    QCOMPARE(parseConfig(toJson(config), "/").sibo.lambda, 0.0);
    config = {};
    applySetting(config, "sibo.learnable=site");
    QCOMPARE(parseConfig(toJson(config), "/").sibo.lambda, 0.5);
    config.study.axes = {{"method.kind", {std::string("lora"), std::string("ia3")}}};
    const auto runs = expandStudy(config);
    QVERIFY(runs[0].config.sibo.lambda == 0.5 && runs[1].config.sibo.lambda == 0);
    QVERIFY(runs[1].config.sibo.learnable == LambdaLearning::Off);
}

QTEST_APPLESS_MAIN(TestConfigIo)
#include "test_config_io.moc"
