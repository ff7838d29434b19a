// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/adapter_config.h"
#include "raw_safetensors.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using engine::AdapterConfig;
using engine::ErrorCode;

class TestAdapterConfig : public QObject {
    Q_OBJECT

private slots:
    void roundTrip();
    void headRoundTrip();
    void layoutIsPefts();
    void readsWhatStockPeftWrites();
    void readsLambda_data();
    void readsLambda();
    void readsTargetsAsText();
    void rejects_data();
    void rejects();
    void missingFile();

private:
    std::string write(const QByteArray& json)
    {
        raw::write(m_folder.filePath("adapter_config.json"), json);
        return m_folder.path().toStdString();
    }

    QTemporaryDir m_folder;
};

void TestAdapterConfig::roundTrip()
{
    AdapterConfig config;
    config.baseModel = "models/minilm";
    config.rank = 4;
    config.alpha = 7.5;
    config.dropout = 0.1;
    config.targetModules = {"query", "intermediate.dense"};
    config.modulesToSave = {"classifier", "score"};
    config.siteLambdas = {{"layer.0.query", 0.25}, {"layer.1.query", 0.75}};
    config.lambda = 0.5;
    config.placement = engine::Placement::Ffn;
    config.source = engine::SiboSource::Permuted;
    config.learnable = engine::LambdaLearning::Site;
    config.injectAttentionOutput = true;
    config.taskKind = engine::TaskKind::Regression;
    config.labels = {"bad", "gut λ"};
    config.baseModelSha256 = "00ff";
    engine::writeAdapterConfig(config, m_folder.path().toStdString());
    const AdapterConfig read = engine::readAdapterConfig(m_folder.path().toStdString());
    QCOMPARE(read.baseModel, config.baseModel);
    QCOMPARE(read.rank, 4);
    QCOMPARE(read.alpha, 7.5);
    QCOMPARE(read.scale(), 1.875);
    QCOMPARE(read.dropout, 0.1);
    QCOMPARE(read.targetModules, config.targetModules);
    QCOMPARE(read.modulesToSave, config.modulesToSave);
    QCOMPARE(read.siteLambdas, config.siteLambdas);
    QCOMPARE(read.lambda, 0.5);
    QVERIFY(read.hasSibo && read.placement == config.placement && read.source == config.source);
    QVERIFY(read.learnable == config.learnable);
    QVERIFY(read.injectAttentionOutput && !read.mixSkip && read.taskKind == config.taskKind);
    QCOMPARE(read.labels, config.labels);
    QCOMPARE(read.baseModelSha256, config.baseModelSha256);
    QVERIFY(read.method == engine::MethodKind::Lora);
}

void TestAdapterConfig::headRoundTrip()
{
    AdapterConfig config;
    config.method = engine::MethodKind::Head;
    engine::writeAdapterConfig(config, m_folder.path().toStdString());
    const AdapterConfig read = engine::readAdapterConfig(m_folder.path().toStdString());
    QVERIFY(read.method == engine::MethodKind::Head);
    QVERIFY(read.targetModules.empty() && read.targetPattern.empty());
    QCOMPARE(read.modulesToSave, (std::vector<std::string>{"classifier", "score"}));
}

void TestAdapterConfig::layoutIsPefts()
{
    AdapterConfig config;
    config.alpha = 16;
    config.lambda = 0.6;
    config.targetModules = {"query", "value"};
    engine::writeAdapterConfig(config, m_folder.path().toStdString());
    QFile file(m_folder.filePath("adapter_config.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("{\n  \"alpha_pattern\": {},\n  \"auto_mapping\": null,\n"));
    QVERIFY(text.contains("\n  \"lora_alpha\": 16,\n"));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    QCOMPARE(json["peft_type"].toString(), QString("LORA"));
    QCOMPARE(json["inference_mode"].toBool(), true);
    QCOMPARE(json["embedding_lambda"].toDouble(), 0.6);
    QCOMPARE(json["sibo"].toObject()["lambda"].toDouble(), 0.6);
    QVERIFY(!json.contains("runtime_config"));
}

void TestAdapterConfig::readsWhatStockPeftWrites()
{
    // Written by peft 0.21 for LoraConfig(r=8, target_modules=["query", "value"], task_type="SEQ_CLS").
    const AdapterConfig config = engine::readAdapterConfig(write(R"({
  "alora_invocation_tokens": null, "alpha_pattern": {}, "arrow_config": null, "auto_mapping": null,
  "base_model_name_or_path": null, "bias": "none", "corda_config": null, "ensure_weight_tying": false,
  "eva_config": null, "exclude_modules": null, "fan_in_fan_out": false, "inference_mode": true,
  "init_lora_weights": true, "kasa_config": null, "layer_replication": null, "layers_pattern": null,
  "layers_to_transform": null, "loftq_config": {}, "lora_alpha": 8, "lora_bias": false, "lora_dropout": 0.0,
  "lora_ga_config": null, "megatron_config": null, "megatron_core": "megatron.core", "modules_to_save": null,
  "monteclora_config": null, "peft_type": "LORA", "peft_version": "0.21.0", "qalora_group_size": 16, "r": 8,
  "rank_pattern": {}, "revision": null, "target_modules": ["value", "query"], "target_parameters": null,
  "task_type": "SEQ_CLS", "trainable_token_indices": null, "use_bdlora": null, "use_dora": false,
  "use_qalora": false, "use_rslora": false, "velora_config": null})"));
    QVERIFY(!config.hasSibo);
    QCOMPARE(config.lambda, 0.0);
    QCOMPARE(config.targetModules, (std::vector<std::string>{"value", "query"}));
    QCOMPARE(config.modulesToSave, (std::vector<std::string>{"classifier", "score"}));
    QVERIFY(!config.placement.has_value());
}

void TestAdapterConfig::readsLambda_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<double>("lambda");
    QTest::newRow("authors") << QByteArray(R"("embedding_lambda":0.3)") << 0.3;
    QTest::newRow("fork") << QByteArray(R"("sibo_lambda":0.2)") << 0.2;
    QTest::newRow("ours") << QByteArray(R"("sibo":{"lambda":1})") << 1.0;
    QTest::newRow("all-agree") << QByteArray(R"("embedding_lambda":0.5,"sibo_lambda":0.5,"sibo":{"lambda":0.5})")
                               << 0.5;
    QTest::newRow("by-site") << QByteArray(R"("embedding_lambda":0.3,"sibo":{"lambda":{"a":0.2,"b":0.4}})") << 0.3;
    QTest::newRow("null-is-absent") << QByteArray(R"("embedding_lambda":null,"sibo":null)") << 0.0;
}

void TestAdapterConfig::readsLambda()
{
    QFETCH(QByteArray, keys);
    QFETCH(double, lambda);
    const AdapterConfig config = engine::readAdapterConfig(write("{\"peft_type\":\"LORA\"," + keys + "}"));
    QVERIFY(std::abs(config.lambda - lambda) < 1e-12);
    QCOMPARE(config.hasSibo, lambda > 0);
}

void TestAdapterConfig::readsTargetsAsText()
{
    const AdapterConfig config =
        engine::readAdapterConfig(write(R"({"peft_type":"LORA","target_modules":".*query","use_rslora":true,"r":4,)"
                                        R"("lora_alpha":8,"init_lora_weights":"gaussian"})"));
    QCOMPARE(config.targetPattern, std::string(".*query"));
    QVERIFY(config.targetModules.empty());
    QCOMPARE(config.scale(), 4.0);
}

void TestAdapterConfig::rejects_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* keys, const char* key, ErrorCode code) {
        QTest::newRow(name) << QByteArray(keys) << QString::fromLatin1(key) << static_cast<int>(code);
    };
    row("rank-pattern", R"("rank_pattern":{"query":0})", "rank_pattern", ErrorCode::BadFile);
    row("rank-pattern-half", R"("rank_pattern":{"query":2.5})", "rank_pattern", ErrorCode::BadFile);
    row("rank-pattern-list", R"("rank_pattern":[4])", "rank_pattern", ErrorCode::BadFile);
    row("alpha-pattern", R"("alpha_pattern":{"query":"4"})", "alpha_pattern", ErrorCode::BadFile);
    row("alpha-pattern-0", R"("alpha_pattern":{"query":0})", "alpha_pattern", ErrorCode::BadFile);
    row("bias", R"("bias":"some")", "bias", ErrorCode::BadFile);
    row("lora-bias", R"("lora_bias":true)", "lora_bias", ErrorCode::Unsupported);
    row("fan-in-fan-out", R"("fan_in_fan_out":true)", "fan_in_fan_out", ErrorCode::Unsupported);
    row("layers", R"("layers_to_transform":[-1])", "layers_to_transform", ErrorCode::BadFile);
    row("layers-text", R"("layers_to_transform":"all")", "layers_to_transform", ErrorCode::BadFile);
    row("layers-pattern", R"("layers_pattern":"h")", "layers_pattern", ErrorCode::Unsupported);
    row("task", R"("task_type":"SEQ_2_SEQ_LM")", "task_type", ErrorCode::Unsupported);
    row("pissa", R"("init_lora_weights":"pissa_niter_4")", "init_lora_weights", ErrorCode::Unsupported);
    row("tokens", R"("trainable_token_indices":[5])", "trainable_token_indices", ErrorCode::Unsupported);
    row("fork-lora", R"("enable_lora":[true,false])", "enable_lora", ErrorCode::Unsupported);
    row("rank-0", R"("r":0)", "r", ErrorCode::BadFile);
    row("rank-fraction", R"("r":1.5)", "r", ErrorCode::BadFile);
    row("rank-text", R"("r":"8")", "r", ErrorCode::BadFile);
    row("rank-2^40", R"("r":1099511627776)", "r", ErrorCode::BadFile);
    row("alpha-0", R"("lora_alpha":0)", "lora_alpha", ErrorCode::BadFile);
    row("dropout-1", R"("lora_dropout":1)", "lora_dropout", ErrorCode::BadFile);
    row("targets-number", R"("target_modules":[1])", "target_modules", ErrorCode::BadFile);
    row("lambda-above-1", R"("embedding_lambda":1.01)", "embedding_lambda", ErrorCode::BadFile);
    row("lambda-negative", R"("sibo":{"lambda":-0.1})", "sibo.lambda", ErrorCode::BadFile);
    row("lambda-text", R"("sibo_lambda":"0.1")", "sibo_lambda", ErrorCode::BadFile);
    row("lambdas-disagree", R"("embedding_lambda":0.1,"sibo":{"lambda":0.2})", "embedding_lambda", ErrorCode::BadFile);
    row("no-sites", R"("sibo":{"lambda":{}})", "sibo.lambda", ErrorCode::BadFile);
    row("placement", R"("sibo":{"placement":"head"})", "sibo.placement", ErrorCode::BadFile);
    row("learnable", R"("sibo":{"learnable":"each"})", "sibo.learnable", ErrorCode::BadFile);
    row("norm-h0", R"("sibo":{"norm_h0":1})", "sibo.norm_h0", ErrorCode::BadFile);
    row("source", R"("sibo":{"h0":"h1"})", "sibo.h0", ErrorCode::BadFile);
    row("sibo-list", R"("sibo":[])", "sibo", ErrorCode::BadFile);
}

void TestAdapterConfig::rejects()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, key);
    QFETCH(int, code);
    const std::string folder = write("{\"peft_type\":\"LORA\"," + keys + "}");
    const auto error = raw::errorOf([&] { (void)engine::readAdapterConfig(folder); });
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->code()), code);
    QVERIFY2(error->where().find("\"" + key.toStdString() + "\"") != std::string::npos, error->what());
    for (const char* type : {R"({"peft_type":"VERA"})", R"({"peft_type":"LOHA"})", R"({"r":8})", "[]", "{", ""})
        QVERIFY(raw::errorOf([&] { (void)engine::readAdapterConfig(write(type)); }).has_value());
}

void TestAdapterConfig::missingFile()
{
    QVERIFY(QDir().mkpath(m_folder.filePath("empty")));
    const auto error = raw::errorOf([&] { (void)engine::readAdapterConfig(m_folder.filePath("empty").toStdString()); });
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->code()), static_cast<int>(ErrorCode::MissingFile));
}

QTEST_GUILESS_MAIN(TestAdapterConfig)
#include "test_adapter_config.moc"
