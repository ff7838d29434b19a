// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations of the library `adapters`: its presets are read, what it does otherwise than this program is refused
// by name, and what is written is what it reads.
#include "io/adapter_hub_config.h"
#include "raw_safetensors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace engine;

namespace {

// The keys that adapters 1.2 writes for DoubleSeqBnConfig (Houlsby).
const char* const kHoulsby = R"("adapter_residual_before_ln":false,"cross_adapter":false,"dropout":0.0,
"factorized_phm_W":true,"factorized_phm_rule":false,"hypercomplex_nonlinearity":"glorot-uniform","init_weights":"bert",
"init_weights_seed":null,"inv_adapter":null,"inv_adapter_reduction_factor":null,"is_parallel":false,"learn_phm":true,
"leave_out":[],"ln_after":false,"ln_before":false,"mh_adapter":true,"non_linearity":"swish","original_ln_after":true,
"original_ln_before":false,"output_adapter":true,"phm_bias":true,"phm_c_init":"normal","phm_dim":4,
"phm_init_range":0.0001,"phm_layer":false,"phm_rank":1,"reduction_factor":16,"residual_before_ln":true,"scaling":1.0,
"shared_W_phm":false,"shared_phm_rule":true,"stochastic_depth":0.0,"use_gating":false)";

QByteArray file(const QByteArray& keys, bool versioned = true)
{
    return "{\"config\":{" + keys + "},\"hidden_size\":768,\"model_class\":\"BertForSequenceClassification\"," +
           "\"model_name\":\"bert-base-uncased\",\"model_type\":\"bert\",\"name\":\"sst\"" +
           (versioned ? ",\"version\":\"adapters.1.2.0\"" : "") + "}";
}

QByteArray changed(const char* from, const char* to)
{
    return QByteArray(kHoulsby).replace(from, to);
}

} // namespace

class TestAdapterHub : public QObject {
    Q_OBJECT

private slots:
    void readsHoulsby();
    void readsParallel();
    void oldFilesMeanAnotherGelu();
    void widthsAsTheLibraryRounds_data();
    void widthsAsTheLibraryRounds();
    void readsLabels();
    void writesWhatItReads();
    void rejects_data();
    void rejects();

private:
    std::string write(const QByteArray& json)
    {
        raw::write(m_folder.filePath("adapter_config.json"), json);
        return m_folder.path().toStdString();
    }
    QTemporaryDir m_folder;
};

void TestAdapterHub::readsHoulsby()
{
    const AdapterConfig config = readAdapterConfig(write(file(kHoulsby)));
    QVERIFY(config.form == AdapterForm::AdapterHub && config.method == MethodKind::Series);
    QCOMPARE(config.bottleneck, 48);
    QVERIFY(config.nonLinearity == NonLinearity::Silu && config.adapterBias);
    QCOMPARE(config.targetModules, (std::vector<std::string>{"mh_adapter", "output_adapter"}));
    QCOMPARE(config.baseModel, std::string("bert-base-uncased"));
    QCOMPARE(adapterHubName(m_folder.path().toStdString()), std::string("sst"));
    QVERIFY(!config.hasSibo);
}

void TestAdapterHub::readsParallel()
{
    QByteArray keys = changed("\"is_parallel\":false", "\"is_parallel\":true");
    keys.replace("\"scaling\":1.0", "\"scaling\":4.0").replace("\"mh_adapter\":true", "\"mh_adapter\":false");
    keys.replace("\"init_weights\":\"bert\"", "\"init_weights\":\"mam_adapter\"");
    const AdapterConfig config = readAdapterConfig(write(file(keys)));
    QVERIFY(config.method == MethodKind::Parallel && config.init == AdapterInit::Identity);
    QCOMPARE(config.scaling, 4.0);
    QCOMPARE(config.targetModules, (std::vector<std::string>{"output_adapter"}));
}

void TestAdapterHub::oldFilesMeanAnotherGelu()
{
    const QByteArray keys = changed("\"swish\"", "\"gelu\"");
    QVERIFY(readAdapterConfig(write(file(keys))).nonLinearity == NonLinearity::Gelu);
    QVERIFY(readAdapterConfig(write(file(keys, false))).nonLinearity == NonLinearity::GeluNew);
}

void TestAdapterHub::widthsAsTheLibraryRounds_data()
{
    QTest::addColumn<int>("hidden");
    for (const int hidden : {32, 384, 576, 768, 1000, 4096})
        QTest::addRow("%d", hidden) << hidden;
}

void TestAdapterHub::widthsAsTheLibraryRounds()
{
    QFETCH(int, hidden);
    for (int width = 1; width <= hidden; ++width) {
        // int(hidden // factor) of Python's floats, which is not hidden / factor rounded down.
        const double factor = reductionFactor(hidden, width);
        const double quotient = (hidden - std::fmod(hidden, factor)) / factor;
        QCOMPARE(static_cast<int>(std::round(quotient)), width);
    }
}

void TestAdapterHub::readsLabels()
{
    raw::write(m_folder.filePath("head_config.json"),
               R"({"config":null,"label2id":{"positive":1,"negative":0},"num_labels":2})");
    const AdapterConfig config = readAdapterConfig(write(file(kHoulsby)));
    QCOMPARE(config.labels, (std::vector<std::string>{"negative", "positive"}));
    QVERIFY(config.taskKind == TaskKind::Classification);
    refuseFlexibleHead(m_folder.path().toStdString());
    raw::write(m_folder.filePath("head_config.json"), R"({"config":{"head_type":"classification","layers":2}})");
    const auto error = raw::errorOf([&] { refuseFlexibleHead(m_folder.path().toStdString()); });
    QVERIFY(error.has_value() && error->code() == ErrorCode::Unsupported);
    raw::write(m_folder.filePath("head_config.json"), R"({"config":null,"label2id":{"a":0,"b":7}})");
    QVERIFY(raw::errorOf([&] { (void)readAdapterConfig(m_folder.path().toStdString()); }).has_value());
    raw::write(m_folder.filePath("head_config.json"), R"({"config":null,"model_class":"LlamaForCausalLM"})");
    QVERIFY(readAdapterConfig(m_folder.path().toStdString()).taskKind == TaskKind::CausalLm);
    QFile::remove(m_folder.filePath("head_config.json"));
    QVERIFY(readAdapterConfig(m_folder.path().toStdString()).taskKind == TaskKind::CausalLm);
}

void TestAdapterHub::writesWhatItReads()
{
    AdapterConfig config;
    config.method = MethodKind::Series;
    config.bottleneck = 100;
    config.nonLinearity = NonLinearity::Silu;
    config.targetModules = {"output_adapter"};
    config.layersToTransform = {0, 2};
    config.lambda = 0.3;
    config.labels = {"no", "yes"};
    writeAdapterHubConfig(config, {"bert", "models/minilm", 384, 2}, m_folder.path().toStdString());
    const AdapterConfig read = readAdapterConfig(m_folder.path().toStdString());
    QVERIFY(read.method == MethodKind::Series && read.form == AdapterForm::AdapterHub);
    QCOMPARE(read.bottleneck, 100);
    QCOMPARE(read.targetModules, config.targetModules);
    QCOMPARE(read.labels, config.labels);
    QCOMPARE(read.lambda, 0.3);
    QFile written(m_folder.filePath("adapter_config.json"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonObject keys = QJsonDocument::fromJson(written.readAll()).object()["config"].toObject();
    QCOMPARE(keys["non_linearity"].toString(), QString("swish"));
    QCOMPARE(keys["leave_out"].toArray(), (QJsonArray{0, 2}));
    QVERIFY(QFile::exists(m_folder.filePath("head_config.json")));
}

void TestAdapterHub::rejects_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* from, const char* to, const char* key, ErrorCode code) {
        QTest::newRow(name) << changed(from, to) << QString("config.") + key << static_cast<int>(code);
    };
    row("pfeiffer", "\"original_ln_before\":false", "\"original_ln_before\":true", "original_ln_before",
        ErrorCode::Unsupported);
    row("ln-before", "\"ln_before\":false", "\"ln_before\":true", "ln_before", ErrorCode::Unsupported);
    row("ln-after", "\"ln_after\":false", "\"ln_after\":true", "ln_after", ErrorCode::Unsupported);
    row("no-ln-after", "\"original_ln_after\":true", "\"original_ln_after\":false", "original_ln_after",
        ErrorCode::Unsupported);
    row("gating", "\"use_gating\":false", "\"use_gating\":true", "use_gating", ErrorCode::Unsupported);
    row("invertible", "\"inv_adapter\":null", "\"inv_adapter\":\"nice\"", "inv_adapter", ErrorCode::Unsupported);
    row("compacter", "\"phm_layer\":false", "\"phm_layer\":true", "phm_layer", ErrorCode::Unsupported);
    row("cross", "\"cross_adapter\":false", "\"cross_adapter\":true", "cross_adapter", ErrorCode::Unsupported);
    row("learned", "\"scaling\":1.0", "\"scaling\":\"learned\"", "scaling", ErrorCode::Unsupported);
    row("channel", "\"scaling\":1.0", "\"scaling\":\"channel\"", "scaling", ErrorCode::Unsupported);
    row("lora", "\"dropout\":0.0", "\"dropout\":0.0,\"architecture\":\"lora\"", "architecture", ErrorCode::Unsupported);
    row("activation", "\"swish\"", "\"leakyrelu\"", "non_linearity", ErrorCode::Unsupported);
    row("widths-by-layer", "\"reduction_factor\":16", "\"reduction_factor\":{\"1\":8,\"default\":16}",
        "reduction_factor", ErrorCode::Unsupported);
    row("factor-0", "\"reduction_factor\":16", "\"reduction_factor\":0", "reduction_factor", ErrorCode::BadFile);
    row("factor-text", "\"reduction_factor\":16", "\"reduction_factor\":\"16\"", "reduction_factor",
        ErrorCode::BadFile);
    row("factor-tiny", "\"reduction_factor\":16", "\"reduction_factor\":1e-9", "reduction_factor", ErrorCode::BadFile);
    const QByteArray nowhere = changed("\"mh_adapter\":true", "\"mh_adapter\":false")
                                   .replace("\"output_adapter\":true", "\"output_adapter\":false");
    QTest::newRow("nowhere") << nowhere << QString("config.mh_adapter") << static_cast<int>(ErrorCode::BadFile);
    row("dropout", "\"dropout\":0.0", "\"dropout\":2", "dropout", ErrorCode::BadFile);
}

void TestAdapterHub::rejects()
{
    QFETCH(QByteArray, keys);
    QFETCH(QString, key);
    QFETCH(int, code);
    const std::string folder = write(file(keys));
    const auto error = raw::errorOf([&] { (void)readAdapterConfig(folder); });
    QVERIFY(error.has_value());
    QVERIFY2(error->where().find("\"" + key.toStdString() + "\"") != std::string::npos, error->what());
    QCOMPARE(static_cast<int>(error->code()), code);
}

QTEST_GUILESS_MAIN(TestAdapterHub)
#include "test_adapter_hub.moc"
