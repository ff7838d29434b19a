// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/family.h"
#include "config/model_config.h"
#include "engine/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <optional>

using engine::ErrorCode;
using engine::ModelShape;

class TestBertConfig : public QObject {
    Q_OBJECT

private slots:
    void readsMiniLm();
    void defaultsOfTransformers();
    void readsLabels();
    void countsParameters();
    void rejects_data();
    void rejects();
    void missingFolderAndFile();

private:
    std::string write(const QByteArray& json)
    {
        QFile file(m_folder.filePath("config.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("cannot write a test file");
        return m_folder.path().toStdString();
    }
    static std::optional<engine::EngineError> errorOf(const std::string& folder)
    {
        try {
            (void)engine::readModelShape(folder);
        } catch (const engine::EngineError& error) {
            return error;
        }
        return std::nullopt;
    }

    QTemporaryDir m_folder;
};

void TestBertConfig::readsMiniLm()
{
    const ModelShape config = engine::readModelShape(write(R"({
      "_name_or_path": "nreimers/MiniLM-L6-H384-uncased", "architectures": ["TransformerModel"],
      "attention_probs_dropout_prob": 0.1, "gradient_checkpointing": false, "hidden_act": "gelu",
      "hidden_dropout_prob": 0.1, "hidden_size": 384, "initializer_range": 0.02, "intermediate_size": 1536,
      "layer_norm_eps": 1e-12, "max_position_embeddings": 512, "model_type": "bert", "num_attention_heads": 12,
      "num_hidden_layers": 6, "pad_token_id": 0, "position_embedding_type": "absolute", "type_vocab_size": 2,
      "use_cache": true, "vocab_size": 30522})"));
    QCOMPARE(config.hiddenSize, 384);
    QCOMPARE(config.layers, 6);
    QCOMPARE(config.heads, 12);
    QCOMPARE(config.intermediateSize, 1536);
    QCOMPARE(config.vocabSize, 30522);
    QCOMPARE(config.normEps, 1e-12);
    QVERIFY(config.activation == engine::Activation::Gelu);
    QVERIFY(!config.classifierDropout.has_value());
    QVERIFY(!config.namesLabels);
    QCOMPARE(config.labels.size(), 2u);
    QCOMPARE(config.modelName, std::string("nreimers/MiniLM-L6-H384-uncased"));
    QCOMPARE(config.parameters(), 22713216); // transformers: sum(p.numel() for p in model.parameters())
}

void TestBertConfig::defaultsOfTransformers()
{
    const ModelShape config = engine::readModelShape(write(R"({"model_type":"bert","classifier_dropout":null})"));
    QCOMPARE(config.hiddenSize, 768);
    QCOMPARE(config.layers, 12);
    QCOMPARE(config.maxPositions, 512);
    QCOMPARE(config.hiddenDropout, 0.1);
    QCOMPARE(config.modelName, m_folder.path().section('/', -1).toStdString());
    QCOMPARE(config.parameters(), 109482240); // bert-base
}

void TestBertConfig::readsLabels()
{
    const ModelShape named = engine::readModelShape(
        write(R"({"model_type":"bert","id2label":{"1":"yes","0":"no","2":"10"},"classifier_dropout":0.2})"));
    QCOMPARE(named.labels, (std::vector<std::string>{"no", "yes", "10"}));
    QVERIFY(named.namesLabels);
    QCOMPARE(*named.classifierDropout, 0.2);
    const ModelShape counted = engine::readModelShape(write(R"({"model_type":"bert","num_labels":3})"));
    QCOMPARE(counted.labels, (std::vector<std::string>{"LABEL_0", "LABEL_1", "LABEL_2"}));
}

void TestBertConfig::countsParameters()
{
    ModelShape config;
    config.family = &engine::kBert;
    config.vocabSize = 5;
    config.hiddenSize = 2;
    config.layers = 1;
    config.heads = config.keyValueHeads = 1;
    config.headDim = 2;
    config.intermediateSize = 3;
    config.maxPositions = 4;
    config.typeVocabSize = 2;
    // embeddings 22 + norm 4; attention 4·(4+2), norm 4; ffn 6+3+6+2, norm 4; pooler 4+2
    QCOMPARE(config.parameters(), 26 + 28 + 21 + 6);
}

void TestBertConfig::rejects_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* keys, const char* key, ErrorCode code = ErrorCode::BadFile) {
        QTest::newRow(name) << QByteArray(keys) << QString::fromLatin1(key) << static_cast<int>(code);
    };
    row("hidden-0", R"("hidden_size":0)", "hidden_size");
    row("hidden-negative", R"("hidden_size":-1)", "hidden_size");
    row("hidden-2^31", R"("hidden_size":2147483648)", "hidden_size");
    row("hidden-2^64", R"("hidden_size":18446744073709551616)", "hidden_size");
    row("hidden-u64", R"("hidden_size":18446744073709551615)", "hidden_size");
    row("hidden-fraction", R"("hidden_size":384.5)", "hidden_size");
    row("hidden-text", R"("hidden_size":"384")", "hidden_size");
    row("heads-do-not-divide", R"("hidden_size":384,"num_attention_heads":7)", "num_attention_heads");
    row("heads-0", R"("num_attention_heads":0)", "num_attention_heads");
    row("layers-10^9", R"("num_hidden_layers":1000000000)", "num_hidden_layers");
    row("vocab-0", R"("vocab_size":0)", "vocab_size");
    row("eps-0", R"("layer_norm_eps":0)", "layer_norm_eps");
    row("eps-negative", R"("layer_norm_eps":-1e-12)", "layer_norm_eps");
    row("eps-text", R"("layer_norm_eps":"nan")", "layer_norm_eps");
    row("dropout-1", R"("hidden_dropout_prob":1.0)", "hidden_dropout_prob");
    row("dropout-negative", R"("attention_probs_dropout_prob":-0.1)", "attention_probs_dropout_prob");
    row("pad-outside", R"("vocab_size":10,"pad_token_id":10)", "pad_token_id");
    row("labels-gap", R"("id2label":{"0":"a","2":"b"})", "id2label");
    row("labels-list", R"("id2label":["a","b"])", "id2label");
    row("labels-none", R"("num_labels":0)", "num_labels");
    row("problem", R"("problem_type":"ranking")", "problem_type");
    row("multi-label", R"("problem_type":"multi_label_classification")", "problem_type", ErrorCode::Unsupported);
    row("relative", R"("position_embedding_type":"relative_key")", "position_embedding_type", ErrorCode::Unsupported);
    row("activation", R"("hidden_act":"mish")", "hidden_act", ErrorCode::Unsupported);
    row("decoder", R"("is_decoder":true)", "is_decoder", ErrorCode::Unsupported);
    row("remote-code", R"("auto_map":{"AutoModel":"evil.py"})", "auto_map", ErrorCode::Unsupported);
}

void TestBertConfig::rejects()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, key);
    QFETCH(int, code);
    const auto error = errorOf(write("{\"model_type\":\"bert\"," + keys + "}"));
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->code()), code);
    QVERIFY2(error->where().find("\"" + key.toStdString() + "\"") != std::string::npos, error->what());
    QVERIFY(!error->hint().empty());

    for (const char* type : {R"({"model_type":"t5"})", R"({"hidden_size":384})"}) {
        const auto other = errorOf(write(type));
        QVERIFY(other.has_value());
        QCOMPARE(static_cast<int>(other->code()), static_cast<int>(ErrorCode::Unsupported));
        QVERIFY2(other->hint().find("bert") != std::string::npos, other->what());
    }
    for (const char* broken :
         {"", "[]", "{\"model_type\":\"bert\"", "{\"model_type\":\"bert\",\"model_type\":\"bert\"}"})
        QVERIFY(errorOf(write(broken)).has_value());
    const QByteArray deep = "{\"model_type\":\"bert\",\"x\":" + QByteArray("[").repeated(100000);
    QVERIFY(errorOf(write(deep)).has_value());
}

void TestBertConfig::missingFolderAndFile()
{
    QTemporaryDir empty;
    QCOMPARE(static_cast<int>(errorOf(empty.path().toStdString())->code()), static_cast<int>(ErrorCode::MissingFile));
    QCOMPARE(static_cast<int>(errorOf(empty.filePath("absent").toStdString())->code()),
             static_cast<int>(ErrorCode::MissingFile));
}

QTEST_GUILESS_MAIN(TestBertConfig)
#include "test_bert_config.moc"
