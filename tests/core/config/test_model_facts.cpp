// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/model_facts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <functional>

using namespace engine;

/// A folder with the files of a small model; weights are a header over zeros.
class Folder {
public:
    Folder& put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return *this;
    }
    Folder& putWeights(const QByteArray& header, int data, const QString& name = "model.safetensors")
    {
        QByteArray length(8, '\0');
        qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
        return put(name, length + header + QByteArray(data, '\0'));
    }
    [[nodiscard]] std::filesystem::path path() const { return m_dir.path().toStdString(); }

private:
    QTemporaryDir m_dir;
};

const QByteArray kHeader =
    R"({"a.weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
        "classifier.bias": {"dtype": "F32", "shape": [2], "data_offsets": [24, 32]},
        "embeddings.position_ids": {"dtype": "I64", "shape": [1], "data_offsets": [32, 40]}})";
const QByteArray kBert = R"({"model_type": "bert", "vocab_size": 30, "hidden_size": 32, "num_hidden_layers": 3,
    "num_attention_heads": 4, "intermediate_size": 64, "max_position_embeddings": 64})";
const QByteArray kLlama = R"({"model_type": "llama", "vocab_size": 30, "hidden_size": 32, "num_hidden_layers": 3,
    "num_attention_heads": 4, "num_key_value_heads": 2, "intermediate_size": 64, "tie_word_embeddings": true})";

static void writeBert(Folder& folder)
{
    folder.put("config.json", kBert).putWeights(kHeader, 40).put("vocab.txt", "[PAD]\n");
}

static ErrorCode codeOf(const std::function<void()>& call, QString& where)
{
    try {
        call();
    } catch (const EngineError& error) {
        where = QString::fromStdString(error.where());
        return error.code();
    }
    return ErrorCode::Internal;
}

class TestModelFacts : public QObject {
    Q_OBJECT

private slots:
    void tellsTheFactsOfAFolder()
    {
        Folder folder;
        writeBert(folder);
        folder.put("README.md", "---\nlanguage: en\nlicense: apache-2.0\n---\n# A model\nlicense: other\n");
        const ModelFacts facts = describeModel(folder.path());
        QCOMPARE(facts.family, std::string("BERT"));
        QCOMPARE(facts.block, BlockLayout::PostNorm);
        QVERIFY(!facts.gated && !facts.causal);
        QCOMPARE(facts.parameters, std::int64_t(8)); // position_ids is a buffer
        QCOMPARE(facts.diskBytes, std::int64_t(8 + kHeader.size() + 40));
        QCOMPARE(facts.layers, std::int64_t(3));
        QCOMPARE(facts.width, std::int64_t(32));
        QCOMPARE(facts.longestSequence, std::int64_t(64));
        QCOMPARE(facts.dtype, std::string("float32"));
        QCOMPARE(facts.tokenizer, std::string("WordPiece"));
        QCOMPARE(facts.licence, std::string("apache-2.0"));
        QVERIFY(facts.hasHead);
    }
    void licenceByTextAndByRecord()
    {
        Folder folder;
        writeBert(folder);
        QCOMPARE(describeModel(folder.path()).licence, std::string());
        folder.put("LICENSE", "\n      MIT License\n\nCopyright");
        QCOMPARE(describeModel(folder.path()).licence, std::string("MIT License"));
        folder.put("fetched.json", R"({"license": "llama3"})");
        QCOMPARE(describeModel(folder.path()).licence, std::string("llama3"));
        folder.put("fetched.json", "{"); // a damaged note does not make the model unusable
        QCOMPARE(describeModel(folder.path()).licence, std::string("MIT License"));
    }
    void llamaWithShardsAndTokenizerJson()
    {
        Folder folder;
        folder.put("config.json", kLlama)
            .putWeights(R"({"a": {"dtype": "BF16", "shape": [5], "data_offsets": [0, 10]}})", 10, "one.safetensors")
            .putWeights(R"({"b": {"dtype": "BF16", "shape": [7], "data_offsets": [0, 14]}})", 14, "two.safetensors")
            .put("model.safetensors.index.json", R"({"weight_map": {"a": "one.safetensors", "b": "two.safetensors"}})")
            .put("tokenizer.json", R"({"model": {"type": "BPE"}})");
        const ModelFacts facts = describeModel(folder.path());
        QCOMPARE(facts.family, std::string("LLaMA"));
        QCOMPARE(facts.block, BlockLayout::PreNorm);
        QVERIFY(facts.gated && facts.causal && !facts.hasHead);
        QCOMPARE(facts.keyValueHeads, std::int64_t(2));
        QCOMPARE(facts.parameters, std::int64_t(12));
        QCOMPARE(facts.dtype, std::string("bfloat16"));
        QCOMPARE(facts.tokenizer, std::string("BPE"));
    }
    void brokenFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray huge = QByteArray::fromHex("ffffffffffffff7f") + "{}";
        QTest::newRow("unknown-type") << "config.json" << QByteArray(R"({"model_type": "t5"})")
                                      << static_cast<int>(ErrorCode::Unsupported);
        QTest::newRow("header-too-long") << "model.safetensors" << huge << static_cast<int>(ErrorCode::BadFile);
        QTest::newRow("weights-cut") << "model.safetensors" << QByteArray("abc")
                                     << static_cast<int>(ErrorCode::BadFile);
        QTest::newRow("header-not-json") << "model.safetensors" << QByteArray("\x02\0\0\0\0\0\0\0}{", 10)
                                         << static_cast<int>(ErrorCode::BadFile);
        QTest::newRow("tokenizer-no-json")
            << "tokenizer.json" << QByteArray("[1]") << static_cast<int>(ErrorCode::BadFile);
    }
    void brokenFoldersAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Folder folder;
        writeBert(folder);
        folder.put(file, bytes);
        QString where;
        QCOMPARE(static_cast<int>(codeOf([&] { (void)describeModel(folder.path()); }, where)), code);
        QVERIFY2(where.contains(file), qPrintable(where));
    }
    void badShapesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("negative") << QByteArray(R"({"a": {"dtype": "F32", "shape": [-1]}})");
        QTest::newRow("overflow") << QByteArray(R"({"a": {"dtype": "F32", "shape": [1099511627776, 1099511627776]}})");
        QTest::newRow("no-shape") << QByteArray(R"({"a": {"dtype": "F32"}})");
    }
    void badShapesAreRefused()
    {
        QFETCH(QByteArray, header);
        Folder folder;
        folder.put("config.json", kBert).putWeights(header, 0);
        QString where;
        QCOMPARE(codeOf([&] { (void)describeModel(folder.path()); }, where), ErrorCode::BadFile);
    }
    void picklesAndMissingShardsAreRefused()
    {
        Folder folder;
        folder.put("config.json", kBert);
        QString where;
        const auto code = [&] { return codeOf([&] { (void)describeModel(folder.path()); }, where); };
        QCOMPARE(code(), ErrorCode::MissingFile);
        folder.put("pytorch_model.bin", "x");
        QCOMPARE(code(), ErrorCode::Unsupported);
        folder.put("model.safetensors.index.json", R"({"weight_map": {"a": "one.safetensors"}})");
        QCOMPARE(code(), ErrorCode::MissingFile);
        folder.put("model.safetensors.index.json", R"({"weight_map": {"a": "../one.safetensors"}})");
        QCOMPARE(code(), ErrorCode::BadFile);
    }
    void countsByMethod_data();
    void countsByMethod();
    void defaultIsFourOfSixInThreeLayers();
    void modulesAreInOrder();
    void learnedLambdasAreCounted();
};

/// Counted by hand for width 32, key-value width 16 (LLaMA), feed-forward 64, three layers, two classes.
void TestModelFacts::countsByMethod_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("trainable");
    const auto row = [](const char* name, const QByteArray& config, MethodKind kind, int trainable) {
        QTest::newRow(name) << config << static_cast<int>(kind) << trainable;
    };
    constexpr int kHead = 2 * 32 + 2, kScore = 2 * 32;
    row("bert-lora", kBert, MethodKind::Lora, 3 * 2 * 8 * (32 + 32) + kHead);
    row("bert-dora", kBert, MethodKind::Dora, 3 * 2 * (8 * (32 + 32) + 32) + kHead);
    row("bert-series", kBert, MethodKind::Series, 3 * 2 * (2 * 32 * 64 + 64 + 32) + kHead);
    row("bert-adapter-input", kBert, MethodKind::AdapterInput, 3 * (2 * 32 * 64 + 64 + 32) + kHead);
    row("bert-ia3", kBert, MethodKind::Ia3, 3 * (32 + 32 + 32 + 64) + kHead); // output.dense ends attention.output.dense as well
    row("bert-prefix", kBert, MethodKind::Prefix, 3 * 2 * 20 * 32 + kHead);
    row("bert-prompt", kBert, MethodKind::Prompt, 20 * 32 + kHead);
    row("bert-head", kBert, MethodKind::Head, kHead);
    // a layer: q k v o down norm norm with 32 biases each, up with 64; embeddings' norm, pooler
    row("bert-bitfit", kBert, MethodKind::Bitfit, 3 * (7 * 32 + 64) + 32 + 32 + kHead);
    row("bert-full", kBert, MethodKind::Full,
        (30 + 64 + 2) * 32 + 64 + 3 * (4 * (32 * 32 + 32) + 32 * 64 + 64 + 64 * 32 + 32 + 2 * 64) + 32 * 32 + 32 +
            kHead);
    row("llama-lora", kLlama, MethodKind::Lora, 3 * 8 * ((32 + 32) + 2 * (32 + 16) + (32 + 64) + (64 + 32)) + kScore);
    row("llama-ia3", kLlama, MethodKind::Ia3, 3 * (16 + 16 + 64) + kScore);
    row("llama-prefix", kLlama, MethodKind::Prefix, 3 * 2 * 20 * 16 + kScore);
    row("llama-full", kLlama, MethodKind::Full,
        30 * 32 + 3 * (32 * 32 + 2 * 32 * 16 + 32 * 32 + 3 * 32 * 64 + 2 * 32) + 32 + kScore);
}

void TestModelFacts::countsByMethod()
{
    QFETCH(QByteArray, config);
    QFETCH(int, kind);
    Folder folder;
    folder.put("config.json", config);
    TrainConfig train;
    train.method.kind = static_cast<MethodKind>(kind);
    const TrainedSites sites = describeSites(train, folder.path(), 2);
    QTEST(static_cast<int>(sites.trainable), "trainable");
    std::int64_t sum = 0;
    for (const SiteFacts& module : sites.modules)
        sum += module.trainable;
    QCOMPARE(sum, sites.trainable);
}

void TestModelFacts::defaultIsFourOfSixInThreeLayers()
{
    Folder folder;
    folder.put("config.json", kBert);
    const TrainedSites sites = describeSites({}, folder.path(), 2);
    QCOMPARE(sites.sites, 6);
    QCOMPARE(sites.injected, 6);
    QCOMPARE(sites.effective, 4); // in layer 0 query and value see h0 itself
    QVERIFY(sites.modules.front().injected && !sites.modules.front().effective);
}

void TestModelFacts::modulesAreInOrder()
{
    Folder folder;
    folder.put("config.json", kLlama);
    TrainConfig config;
    config.method.kind = MethodKind::Full;
    const TrainedSites sites = describeSites(config, folder.path(), 0);
    QCOMPARE(sites.modules.front().module, std::string("embed_tokens"));
    QCOMPARE(sites.modules.back().module, std::string("norm")); // tied: the word table is the head
    std::vector<int> layers;
    for (const SiteFacts& module : sites.modules)
        if (module.layer >= 0)
            layers.push_back(module.layer);
    QVERIFY(std::is_sorted(layers.begin(), layers.end()));
    QCOMPARE(layers.size(), std::size_t(3 * 9));
    QCOMPARE(sites.sites, 0);
}

void TestModelFacts::learnedLambdasAreCounted()
{
    Folder folder;
    folder.put("config.json", kLlama);
    TrainConfig config;
    const auto added = [&](LambdaLearning learning) {
        config.sibo.learnable = LambdaLearning::Off;
        const std::int64_t without = describeSites(config, folder.path(), 0).trainable;
        config.sibo.learnable = learning;
        return describeSites(config, folder.path(), 0).trainable - without;
    };
    QCOMPARE(added(LambdaLearning::One), std::int64_t(1));
    QCOMPARE(added(LambdaLearning::Layer), std::int64_t(3));
    QCOMPARE(added(LambdaLearning::Site), std::int64_t(3 * 5));
}

QTEST_APPLESS_MAIN(TestModelFacts)
#include "test_model_facts.moc"
