// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/model_weights.h"
#include "io/safetensors_writer.h"
#include "raw_safetensors.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <sys/stat.h>

using engine::DType;
using engine::ErrorCode;
using engine::ModelWeights;

class TestModelWeights : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsOneFile();
    void readsShards();
    void prefersTheWholeFile();
    void acceptsIntegralFloatTotal();
    void rejectsIndex_data();
    void rejectsIndex();
    void rejectsShardNames_data();
    void rejectsShardNames();
    void rejectsLinksOutOfTheFolder();
    void acceptsCacheSnapshot();
    void rejectsPipeAsShard();
    void refusesFolders_data();
    void refusesFolders();
    void namesNonFiniteTensors();

private:
    QString at(const QString& name) const { return m_root + "/" + name; }
    void writeShard(const QString& name, const std::vector<std::string>& tensors) const;
    void writeIndex(const QByteArray& json) const { raw::write(at("model.safetensors.index.json"), json); }
    std::optional<engine::EngineError> openError() const
    {
        return raw::errorOf([&] { ModelWeights{m_root.toStdString()}; });
    }

    QTemporaryDir m_folder;
    QString m_root; ///< a fresh folder for each test
    int m_count = 0;
};

void TestModelWeights::init()
{
    m_root = m_folder.filePath(QString::number(m_count++));
    QVERIFY(QDir().mkpath(m_root));
}

/// Each tensor is one float, its position.
void TestModelWeights::writeShard(const QString& name, const std::vector<std::string>& tensors) const
{
    std::vector<float> values(tensors.size());
    std::vector<engine::TensorView> views;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        values[i] = static_cast<float>(i);
        views.push_back({tensors[i], DType::F32, {1}, std::as_bytes(std::span(&values[i], 1))});
    }
    engine::writeSafetensors(at(name).toStdString(), views);
}

void TestModelWeights::readsOneFile()
{
    writeShard("model.safetensors", {"a", "b"});
    const ModelWeights weights(m_root.toStdString());
    QCOMPARE(weights.names(), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(weights.totalBytes(), 8u);
    float value = 0;
    weights.find("b")->read(std::as_writable_bytes(std::span(&value, 1)));
    QCOMPARE(value, 1.0f);
    QVERIFY(!weights.find("c").has_value());
}

void TestModelWeights::readsShards()
{
    writeShard("one.safetensors", {"a", "c"});
    writeShard("two.safetensors", {"b"});
    writeIndex(R"({"metadata":{"total_size":12},)"
               R"("weight_map":{"a":"one.safetensors","b":"two.safetensors","c":"one.safetensors"}})");
    const ModelWeights weights(m_root.toStdString());
    QCOMPARE(weights.names(), (std::vector<std::string>{"a", "b", "c"}));
    QCOMPARE(weights.files().size(), 2u);
    QCOMPARE(weights.find("b")->file->path().filename().string(), std::string("two.safetensors"));
}

void TestModelWeights::prefersTheWholeFile()
{
    writeShard("model.safetensors", {"a"});
    writeIndex("broken");
    QCOMPARE(ModelWeights(m_root.toStdString()).names(), std::vector<std::string>{"a"});
}

void TestModelWeights::acceptsIntegralFloatTotal()
{
    writeShard("one.safetensors", {"a"});
    writeIndex(R"({"metadata":{"total_size":4.0},"weight_map":{"a":"one.safetensors"}})");
    QCOMPARE(ModelWeights(m_root.toStdString()).totalBytes(), 4u);
}

void TestModelWeights::rejectsIndex_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* index, const char* says) {
        QTest::newRow(name) << QByteArray(index) << QString::fromUtf8(says);
    };
    row("shard-missing", R"({"weight_map":{"a":"one.safetensors","b":"gone.safetensors","c":"lost.safetensors"}})",
        "\"gone.safetensors\", \"lost.safetensors\"");
    row("key-not-in-shard", R"({"weight_map":{"a":"one.safetensors","zz":"one.safetensors"}})", "\"zz\"");
    row("key-in-two-shards", R"({"weight_map":{"a":"one.safetensors","b":"two.safetensors","d":"again.safetensors"}})",
        "\"a\" is also in");
    row("unnamed-tensor", R"({"weight_map":{"c":"two-more.safetensors"}})", "\"d\"");
    row("wrong-total-size", R"({"metadata":{"total_size":5},"weight_map":{"a":"one.safetensors"}})", "total_size is 5");
    row("total-size-text", R"({"metadata":{"total_size":"4"},"weight_map":{"a":"one.safetensors"}})", "total_size");
    row("no-weight-map", R"({"metadata":{}})", "weight_map");
    row("empty-weight-map", R"({"weight_map":{}})", "empty");
    row("shard-number", R"({"weight_map":{"a":1}})", "not a text");
    row("duplicate-key", R"({"weight_map":{"a":"one.safetensors","a":"one.safetensors"}})", "");
    row("truncated", R"({"weight_map":{"a":"one)", "");
    row("list", R"([])", "weight_map");
}

void TestModelWeights::rejectsIndex()
{
    QFETCH(QByteArray, index);
    QFETCH(QString, says);
    writeShard("one.safetensors", {"a"});
    writeShard("two.safetensors", {"b"});
    writeShard("again.safetensors", {"a", "d"});
    writeShard("two-more.safetensors", {"c", "d"});
    writeIndex(index);
    const auto error = openError();
    QVERIFY(error.has_value());
    QVERIFY2(error->message().find(says.toStdString()) != std::string::npos, error->what());
    QVERIFY2(error->where().find(".safetensors") != std::string::npos, error->what());
}

void TestModelWeights::rejectsShardNames_data()
{
    QTest::addColumn<QString>("shard");
    for (const char* name : {"../../x.safetensors", "/etc/passwd", "C:\\x", "a/../../b", "a/b.safetensors", "..", ".",
                             "", "a\\u0000b", "..\\\\x"})
        QTest::newRow(*name == '\0' ? "empty" : name) << QString::fromLatin1(name);
}

void TestModelWeights::rejectsShardNames()
{
    QFETCH(QString, shard);
    writeIndex("{\"weight_map\":{\"a\":\"" + shard.replace("C:\\x", "C:\\\\x").toLatin1() + "\"}}");
    const auto error = openError();
    QVERIFY(error.has_value());
    QVERIFY2(error->message().find("plain file name") != std::string::npos, error->what());
}

void TestModelWeights::rejectsLinksOutOfTheFolder()
{
    writeShard("../outside.safetensors", {"a"});
    QVERIFY(QFile::link("../outside.safetensors", at("link.safetensors")));
    writeIndex(R"({"weight_map":{"a":"link.safetensors"}})");
    const auto error = openError();
    QVERIFY(error.has_value());
    QVERIFY2(error->message().find("leaves") != std::string::npos, error->what());
}

void TestModelWeights::acceptsCacheSnapshot()
{
    QVERIFY(QDir().mkpath(at("blobs")) && QDir().mkpath(at("snapshots/r1")));
    writeShard("blobs/0123", {"a"});
    QVERIFY(QFile::link("../../blobs/0123", at("snapshots/r1/one.safetensors")));
    raw::write(at("snapshots/r1/model.safetensors.index.json"), R"({"weight_map":{"a":"one.safetensors"}})");
    QCOMPARE(ModelWeights(at("snapshots/r1").toStdString()).names(), std::vector<std::string>{"a"});
}

void TestModelWeights::rejectsPipeAsShard()
{
    QCOMPARE(::mkfifo(at("pipe.safetensors").toLocal8Bit().constData(), 0600), 0);
    writeIndex(R"({"weight_map":{"a":"pipe.safetensors"}})");
    const auto error = openError();
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->code()), static_cast<int>(ErrorCode::BadFile));
}

void TestModelWeights::refusesFolders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no-weights") << "readme.txt" << static_cast<int>(ErrorCode::MissingFile) << "no model.safetensors";
    QTest::newRow("pickled") << "pytorch_model.bin" << static_cast<int>(ErrorCode::Unsupported) << "pickle";
    QTest::newRow("pickled-shards") << "pytorch_model.bin.index.json" << static_cast<int>(ErrorCode::Unsupported)
                                    << "pickle";
    QTest::newRow("tensorflow") << "tf_model.h5" << static_cast<int>(ErrorCode::Unsupported) << "another framework";
}

void TestModelWeights::refusesFolders()
{
    QFETCH(QString, file);
    QFETCH(int, code);
    QFETCH(QString, says);
    raw::write(at(file), "content");
    const auto error = openError();
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->code()), code);
    QVERIFY2(error->message().find(says.toStdString()) != std::string::npos, error->what());
    QVERIFY(!error->hint().empty());
    const auto absent = raw::errorOf([&] { ModelWeights{at("absent").toStdString()}; });
    QCOMPARE(static_cast<int>(absent->code()), static_cast<int>(ErrorCode::MissingFile));
}

void TestModelWeights::namesNonFiniteTensors()
{
    const float good[] = {1, -3e38f}, bad[] = {1, INFINITY};
    const std::uint16_t half[] = {0x7C01}, bfloat[] = {0xFF80}, fine[] = {0x7BFF};
    const std::uint64_t number[] = {0x7FF8000000000000};
    const auto view = [](const char* name, DType type, auto& values) {
        return engine::TensorView{
            name, type, {static_cast<std::int64_t>(std::size(values))}, std::as_bytes(std::span(values))};
    };
    engine::writeSafetensors(at("model.safetensors").toStdString(),
                             std::vector{view("good", DType::F32, good), view("inf", DType::F32, bad),
                                         view("half-nan", DType::F16, half), view("bfloat-inf", DType::BF16, bfloat),
                                         view("half-max", DType::F16, fine), view("f64-nan", DType::F64, number),
                                         view("integer", DType::I64, number)});
    QCOMPARE(ModelWeights(m_root.toStdString()).nonFiniteTensors(),
             (std::vector<std::string>{"bfloat-inf", "f64-nan", "half-nan", "inf"}));
}

QTEST_GUILESS_MAIN(TestModelWeights)
#include "test_model_weights.moc"
