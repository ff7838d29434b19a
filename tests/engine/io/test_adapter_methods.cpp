// SPDX-License-Identifier: GPL-3.0-or-later
// adapter_config.json of every method: what is written is read back, what stock PEFT and LLM-Adapters write is read,
// and each key that is wrong is named.
#include "io/adapter_config.h"
#include "raw_safetensors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

class TestAdapterMethods : public QObject {
    Q_OBJECT

private slots:
    void lowRankRoundTrip();
    void methodsWithoutTargetsRoundTrip_data();
    void methodsWithoutTargetsRoundTrip();
    void ia3RoundTrip();
    void virtualTokensRoundTrip_data();
    void virtualTokensRoundTrip();
    void bottleneckRoundTrip_data();
    void bottleneckRoundTrip();
    void foldedKnowsItsModel();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void rejects_data();
    void rejects();

private:
    std::string folder() const { return m_folder.path().toStdString(); }
    std::string write(const QByteArray& json)
    {
        raw::write(m_folder.filePath("adapter_config.json"), json);
        return folder();
    }
    AdapterConfig again(const AdapterConfig& config)
    {
        writeAdapterConfig(config, folder());
        return readAdapterConfig(folder());
    }
    QJsonObject written() const
    {
        QFile file(m_folder.filePath("adapter_config.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    QTemporaryDir m_folder;
};

void TestAdapterMethods::lowRankRoundTrip()
{
    AdapterConfig config;
    config.method = MethodKind::Dora;
    config.rank = 4;
    config.alpha = 6.5;
    config.rankStabilised = true;
    config.bias = BiasMode::LoraOnly;
    config.rankPattern = {{"up_proj", 16}};
    config.alphaPattern = {{"up_proj", 3}, {"layers.0.mlp.down_proj", 0.5}};
    config.layersToTransform = {0, 3};
    config.targetModules = {"up_proj", "down_proj"};
    config.excludeModules = {"layers.0.mlp.up_proj"};
    config.normH0 = true;
    const AdapterConfig read = again(config);
    QVERIFY(read.method == MethodKind::Dora && read.bias == BiasMode::LoraOnly && read.rankStabilised && read.normH0);
    QCOMPARE(read.scale(), 3.25);
    QCOMPARE(read.rankPattern, config.rankPattern);
    QCOMPARE(read.alphaPattern, config.alphaPattern);
    QCOMPARE(read.layersToTransform, config.layersToTransform);
    QCOMPARE(read.excludeModules, config.excludeModules);
    QCOMPARE(written()["peft_type"].toString(), QString("LORA"));
    QCOMPARE(written()["use_dora"].toBool(), true);
}

void TestAdapterMethods::methodsWithoutTargetsRoundTrip_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("bitfit") << static_cast<int>(MethodKind::Bitfit);
    QTest::newRow("full") << static_cast<int>(MethodKind::Full);
    QTest::newRow("head") << static_cast<int>(MethodKind::Head);
}

void TestAdapterMethods::methodsWithoutTargetsRoundTrip()
{
    QFETCH(int, method);
    AdapterConfig config;
    config.method = static_cast<MethodKind>(method);
    config.modulesToSave = {"classifier", "score", "bert"};
    const AdapterConfig read = again(config);
    QVERIFY(read.method == config.method);
    QVERIFY(read.targetModules.empty() && read.targetPattern.empty());
    QCOMPARE(read.modulesToSave, config.modulesToSave);
    // Stock PEFT takes it as LORA without modules; biases are its own `bias`.
    QCOMPARE(written()["target_modules"].toString(), QString("dummy-target-modules"));
    QCOMPARE(written()["bias"].toString(), QString(config.method == MethodKind::Bitfit ? "all" : "none"));
}

void TestAdapterMethods::ia3RoundTrip()
{
    AdapterConfig config;
    config.method = MethodKind::Ia3;
    config.targetModules = {"key", "value", "output.dense"};
    config.feedForwardModules = {"output.dense"};
    const AdapterConfig read = again(config);
    QVERIFY(read.method == MethodKind::Ia3);
    QCOMPARE(read.targetModules, config.targetModules);
    QCOMPARE(read.feedForwardModules, config.feedForwardModules);
    QCOMPARE(written()["peft_type"].toString(), QString("IA3"));
}

void TestAdapterMethods::virtualTokensRoundTrip_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("type");
    QTest::newRow("prefix") << static_cast<int>(MethodKind::Prefix) << "PREFIX_TUNING";
    QTest::newRow("prompt") << static_cast<int>(MethodKind::Prompt) << "PROMPT_TUNING";
}

void TestAdapterMethods::virtualTokensRoundTrip()
{
    QFETCH(int, method);
    QFETCH(QString, type);
    AdapterConfig config;
    config.method = static_cast<MethodKind>(method);
    config.taskType = "CAUSAL_LM";
    config.taskKind = TaskKind::CausalLm;
    config.modulesToSave = {};
    config.virtualTokens = 7;
    config.tokenDim = 192;
    config.modelLayers = 30;
    config.heads = 3;
    config.lambda = 0.25;
    const AdapterConfig read = again(config);
    QVERIFY(read.method == config.method && read.taskKind == TaskKind::CausalLm);
    QCOMPARE(read.virtualTokens, 7);
    QCOMPARE(read.tokenDim, 192);
    QCOMPARE(read.modelLayers, 30);
    QCOMPARE(read.heads, 3);
    QCOMPARE(read.lambda, 0.25);
    QCOMPARE(written()["peft_type"].toString(), type);
}

void TestAdapterMethods::bottleneckRoundTrip_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("series") << static_cast<int>(MethodKind::Series);
    QTest::newRow("parallel") << static_cast<int>(MethodKind::Parallel);
    QTest::newRow("adapter-input") << static_cast<int>(MethodKind::AdapterInput);
}

void TestAdapterMethods::bottleneckRoundTrip()
{
    QFETCH(int, method);
    AdapterConfig config;
    config.method = static_cast<MethodKind>(method);
    config.bottleneck = 24;
    config.nonLinearity = NonLinearity::GeluNew;
    config.scaling = 4;
    config.dropout = 0.25;
    config.adapterBias = true;
    config.init = AdapterInit::Identity;
    config.targetModules = {"attention.output", "output"};
    config.mixSkip = config.referenceGptjBottleneck = true;
    const AdapterConfig read = again(config);
    QVERIFY(read.method == config.method && read.form == AdapterForm::Peft);
    QCOMPARE(read.bottleneck, 24);
    QVERIFY(read.nonLinearity == NonLinearity::GeluNew && read.init == AdapterInit::Identity && read.adapterBias);
    QCOMPARE(read.scaling, 4.0);
    QCOMPARE(read.dropout, 0.25);
    QVERIFY(read.mixSkip && read.referenceGptjBottleneck);
    QCOMPARE(written()["peft_type"].toString(), QString("BOTTLENECK"));
}

void TestAdapterMethods::foldedKnowsItsModel()
{
    AdapterConfig config;
    config.lambda = 1;
    config.foldedLambda = 0.6;
    config.targetModules = {"query"};
    const AdapterConfig read = again(config);
    QCOMPARE(*read.foldedLambda, 0.6);
    QCOMPARE(read.baseModel, m_folder.filePath("model").toStdString());
    // No type of stock PEFT, which would compute something else without a word.
    QCOMPARE(written()["peft_type"].toString(), QString("SIBO_FOLDED"));
}

void TestAdapterMethods::readsWhatOthersWrite_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("form");
    const auto row = [](const char* name, const char* json, MethodKind method, AdapterForm form) {
        QTest::newRow(name) << QByteArray(json) << static_cast<int>(method) << static_cast<int>(form);
    };
    row("peft-0.21-ia3", R"({"auto_mapping":null,"base_model_name_or_path":"m","exclude_modules":null,
        "fan_in_fan_out":false,"feedforward_modules":["down_proj"],"inference_mode":true,"init_ia3_weights":true,
        "modules_to_save":null,"peft_type":"IA3","peft_version":"0.21.0","revision":null,
        "target_modules":["k_proj","v_proj","down_proj"],"task_type":"CAUSAL_LM"})",
        MethodKind::Ia3, AdapterForm::Peft);
    row("peft-0.21-prefix", R"({"encoder_hidden_size":192,"inference_mode":true,"init_weights":null,
        "modules_to_save":null,"num_attention_heads":3,"num_layers":30,"num_transformer_submodules":1,
        "num_virtual_tokens":4,"peft_type":"PREFIX_TUNING","peft_version":"0.21.0","prefix_projection":false,
        "task_type":"CAUSAL_LM","token_dim":192})",
        MethodKind::Prefix, AdapterForm::Peft);
    row("peft-0.21-prompt", R"({"inference_mode":true,"num_attention_heads":12,"num_layers":12,
        "num_transformer_submodules":1,"num_virtual_tokens":4,"peft_type":"PROMPT_TUNING","prompt_tuning_init":"TEXT",
        "prompt_tuning_init_text":"Classify","tokenizer_name_or_path":"gpt","task_type":"SEQ_CLS","token_dim":768})",
        MethodKind::Prompt, AdapterForm::Peft);
    row("llm-adapters-h", R"({"adapter_dropout":0.0,"base_model_name_or_path":"llama","bias":"none",
        "bottleneck_size":256,"inference_mode":true,"init_weights":"bert","modules_to_save":null,
        "non_linearity":"tanh","peft_type":"BOTTLENECK","scaling":1.0,"target_modules":["up_proj","gate_proj"],
        "task_type":"CAUSAL_LM","use_adapterp":false,"use_parallel_adapter":false,"embedding_lambda":0.2})",
        MethodKind::AdapterInput, AdapterForm::LlmAdapters);
    row("llm-adapters-p", R"({"bottleneck_size":64,"peft_type":"BOTTLENECK","target_modules":["down_proj"],
        "task_type":"CAUSAL_LM","use_adapterp":true})",
        MethodKind::Series, AdapterForm::LlmAdapters);
    row("gptj-p", R"({"bottleneck_size":64,"peft_type":"BOTTLENECK","target_modules":["fc_out"]})", MethodKind::Series,
        AdapterForm::LlmAdapters);
}

void TestAdapterMethods::readsWhatOthersWrite()
{
    QFETCH(QByteArray, json);
    QFETCH(int, method);
    QFETCH(int, form);
    const AdapterConfig config = readAdapterConfig(write(json));
    QCOMPARE(static_cast<int>(config.method), method);
    QCOMPARE(static_cast<int>(config.form), form);
    QCOMPARE(config.lambda, json.contains("embedding_lambda") ? 0.2 : 0.0);
    QCOMPARE(config.taskKind == TaskKind::CausalLm, json.contains("CAUSAL_LM"));
}

void TestAdapterMethods::rejects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* json, const char* key, ErrorCode code) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(key) << static_cast<int>(code);
    };
    row("ia3-conv1d", R"({"peft_type":"IA3","fan_in_fan_out":true})", "fan_in_fan_out", ErrorCode::Unsupported);
    row("ia3-pattern", R"({"peft_type":"IA3","feedforward_modules":".*fc"})", "feedforward_modules",
        ErrorCode::Unsupported);
    row("tokens-missing", R"({"peft_type":"PROMPT_TUNING"})", "num_virtual_tokens", ErrorCode::BadFile);
    row("tokens-0", R"({"peft_type":"PROMPT_TUNING","num_virtual_tokens":0})", "num_virtual_tokens",
        ErrorCode::BadFile);
    row("tokens-2^40", R"({"peft_type":"PREFIX_TUNING","num_virtual_tokens":1099511627776})", "num_virtual_tokens",
        ErrorCode::BadFile);
    row("two-stacks", R"({"peft_type":"PREFIX_TUNING","num_virtual_tokens":2,"num_transformer_submodules":2})",
        "num_transformer_submodules", ErrorCode::Unsupported);
    const auto bottleneck = [&](const char* name, const char* keys, const char* key, ErrorCode code) {
        const QByteArray json = QByteArray(R"({"peft_type":"BOTTLENECK","target_modules":["down_proj"],)") + keys + "}";
        QTest::newRow(name) << json << QString::fromLatin1(key) << static_cast<int>(code);
    };
    bottleneck("size-0", R"("bottleneck_size":0)", "bottleneck_size", ErrorCode::BadFile);
    bottleneck("size-2^31", R"("bottleneck_size":2147483648)", "bottleneck_size", ErrorCode::BadFile);
    bottleneck("activation", R"("non_linearity":"mish")", "non_linearity", ErrorCode::Unsupported);
    bottleneck("learned-scale", R"("scaling":"learned")", "scaling", ErrorCode::Unsupported);
    bottleneck("dropout-1", R"("adapter_dropout":1)", "adapter_dropout", ErrorCode::BadFile);
    bottleneck("init", R"("init_weights":"ones")", "init_weights", ErrorCode::BadFile);
    bottleneck("bias", R"("bias":"all")", "bias", ErrorCode::Unsupported);
    bottleneck("beside-a-linear", R"("use_parallel_adapter":true)", "use_parallel_adapter", ErrorCode::Unsupported);
    bottleneck("method", R"("sibo":{"method":"lora"})", "sibo.method", ErrorCode::BadFile);
    row("before-and-behind", R"({"peft_type":"BOTTLENECK","target_modules":["up_proj","down_proj"]})", "target_modules",
        ErrorCode::Unsupported);
    row("no-targets", R"({"peft_type":"BOTTLENECK"})", "target_modules", ErrorCode::Unsupported);
    row("pattern", R"({"peft_type":"BOTTLENECK","target_modules":".*up_proj"})", "target_modules",
        ErrorCode::Unsupported);
}

void TestAdapterMethods::rejects()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(int, code);
    const std::string where = write(json);
    const auto error = raw::errorOf([&] { (void)readAdapterConfig(where); });
    QVERIFY(error.has_value());
    QVERIFY2(error->where().find("\"" + key.toStdString() + "\"") != std::string::npos, error->what());
    QCOMPARE(static_cast<int>(error->code()), code);
}

QTEST_GUILESS_MAIN(TestAdapterMethods)
#include "test_adapter_methods.moc"
