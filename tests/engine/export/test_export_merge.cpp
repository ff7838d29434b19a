// SPDX-License-Identifier: GPL-3.0-or-later
// What folds into weights gives the same logits there, what does not is refused with its reason or kept beside them.
#include "base/json.h"
#include "error_code.h"
#include "exported.h"
#include "io/model_weights.h"
#include "io/safetensors_writer.h"
#include "model/tensor_file.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

using namespace engine;
using namespace exported;

namespace {

constexpr double kTolerance = 2e-6; // fp32: W + s·BA rounds once more than W x + s·B(A x)

std::optional<EngineError> errorOf(const auto& act)
{
    try {
        act();
    } catch (const EngineError& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestExportMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergedEqualsTheAdapter_data();
    void mergedEqualsTheAdapter();
    void mergedNamesItsClasses();
    void injectedIsRefused_data();
    void injectedIsRefused();
    void foldedKeepsTheTerm_data();
    void foldedKeepsTheTerm();
    void whatHasNoEffectFolds();
    void zeroSourceFolds();
    void lambdaByModuleIsKept();
    void shards();
    void typeOfTheBaseStays();
    void nothingIsReplacedOrLeftBehind();
};

void TestExportMerge::mergedEqualsTheAdapter_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("bias");
    for (const char* family : toy::families())
        for (const MethodKind method : {MethodKind::Lora, MethodKind::Dora, MethodKind::Head})
            QTest::addRow("%s-%s", family, name(method)) << family << static_cast<int>(method) << 0;
    QTest::addRow("bert-lora-all") << "bert" << static_cast<int>(MethodKind::Lora) << static_cast<int>(BiasMode::All);
    QTest::addRow("gptj-lora-only") << "gptj" << static_cast<int>(MethodKind::Lora)
                                    << static_cast<int>(BiasMode::LoraOnly);
}

void TestExportMerge::mergedEqualsTheAdapter()
{
    QFETCH(QString, family);
    QFETCH(int, method);
    QFETCH(int, bias);
    const QTemporaryDir folder;
    TrainConfig config = configOf(static_cast<MethodKind>(method));
    config.method.bias = static_cast<BiasMode>(bias);
    if (config.method.kind != MethodKind::Head)
        config.method.targets = std::vector<std::string>{"all-linear"};
    const Made made = make(folder, family.toStdString(), config);
    QVERIFY(at::equal(logitsOf(made.model, made.adapter), made.logits)); // as it was saved
    const ExportResult result = exportAdapter(request(made, folder, ExportForm::Merged));
    const double observed = difference(headLogits(result.folder), made.logits);
    QVERIFY2(observed <= kTolerance, qPrintable(QString::number(observed)));
    QVERIFY(*result.largestDifference <= kTolerance * std::max(1.0, *result.largestLogit));
    QCOMPARE(result.keptModules, 0);
    // The merge did something: the frozen model with this head alone is far away.
    if (config.method.kind != MethodKind::Head)
        QVERIFY(result.foldedModules >= 18);
}

void TestExportMerge::mergedNamesItsClasses()
{
    const QTemporaryDir folder;
    const Made made = make(folder, "roberta", configOf(MethodKind::Lora));
    const ExportResult result = exportAdapter(request(made, folder, ExportForm::Merged));
    const nlohmann::json config = readJsonFile(std::filesystem::path(result.folder) / "config.json");
    QCOMPARE(config["architectures"].dump(), std::string("[\"RobertaForSequenceClassification\"]"));
    QCOMPARE(config["id2label"].dump(), std::string("{\"0\":\"down\",\"1\":\"up\"}"));
    QCOMPARE(readModelShape(result.folder).labels, (std::vector<std::string>{"down", "up"}));
    QVERIFY(std::filesystem::exists(std::filesystem::path(result.folder) / "vocab.txt") ||
            std::filesystem::exists(std::filesystem::path(result.folder) / "tokenizer.json"));
}

void TestExportMerge::injectedIsRefused_data()
{
    QTest::addColumn<QString>("family");
    for (const char* family : toy::families())
        QTest::newRow(family) << family;
}

void TestExportMerge::injectedIsRefused()
{
    QFETCH(QString, family);
    const QTemporaryDir folder;
    TrainConfig config = configOf(MethodKind::Lora);
    config.method.targets = std::vector<std::string>{"all-linear"};
    config.sibo.lambda = 0.6;
    const Made made = make(folder, family.toStdString(), config);
    const auto error = errorOf([&] { (void)exportAdapter(request(made, folder, ExportForm::Merged)); });
    QVERIFY(error.has_value());
    QVERIFY(error->code() == ErrorCode::Unsupported);
    QVERIFY(error->message().find("h0") != std::string::npos);
    for (const char* offer : {"--form peft", "--form folded"})
        QVERIFY2(error->hint().find(offer) != std::string::npos, error->what());
    QVERIFY(!QDir(folder.filePath("out")).exists());
}

void TestExportMerge::foldedKeepsTheTerm_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("normH0");
    for (const char* family : toy::families())
        for (const MethodKind method : {MethodKind::Lora, MethodKind::Dora})
            QTest::addRow("%s-%s", family, name(method)) << family << static_cast<int>(method) << false;
    QTest::addRow("llama-norm-h0") << "llama" << static_cast<int>(MethodKind::Lora) << true;
}

void TestExportMerge::foldedKeepsTheTerm()
{
    QFETCH(QString, family);
    QFETCH(int, method);
    QFETCH(bool, normH0);
    const QTemporaryDir folder;
    TrainConfig config = configOf(static_cast<MethodKind>(method));
    config.method.targets = std::vector<std::string>{"all-linear"};
    config.method.rankPattern = {{"value", 2}, {"v_proj", 2}};
    config.sibo.lambda = 0.6;
    config.sibo.normH0 = normH0;
    config.sibo.placement = Placement::Both;
    const Made made = make(folder, family.toStdString(), config);
    const ExportResult result = exportAdapter(request(made, folder, ExportForm::Folded));
    QVERIFY(result.keptModules > 0 && result.foldedModules > 0);
    QVERIFY(*result.largestDifference <= kTolerance * std::max(1.0, *result.largestLogit));
    // The folder may be moved: it names its model within itself.
    const std::filesystem::path moved = folder.filePath("moved").toStdString();
    std::filesystem::rename(result.folder, moved);
    const AdapterConfig read = readAdapterConfig(moved);
    const double observed = difference(logitsOf(read.baseModel, moved), made.logits);
    QVERIFY2(observed <= kTolerance, qPrintable(QString::number(observed)));
    const auto error = errorOf([&] { (void)logitsOf(read.baseModel, moved, 0.2); });
    QVERIFY(error.has_value() && error->code() == ErrorCode::BadConfig);
    QVERIFY(error->message().find("0.6") != std::string::npos);
    // The term matters: without it the numbers are others.
    QVERIFY(difference(logitsOf(made.model, made.adapter, 0), made.logits) > 100 * kTolerance);
}

/// In the first layer of BERT the query's input is h0 itself: λ changes nothing there, so it folds whatever λ is.
void TestExportMerge::whatHasNoEffectFolds()
{
    const QTemporaryDir folder;
    TrainConfig config = configOf(MethodKind::Lora);
    config.method.targets = std::vector<std::string>{"query", "value"};
    config.method.layersToTransform = {0};
    config.sibo.lambda = 0.7;
    const Made made = make(folder, "bert", config);
    const ExportResult result = exportAdapter(request(made, folder, ExportForm::Merged));
    QCOMPARE(result.foldedModules, 2);
    QVERIFY(difference(headLogits(result.folder), made.logits) <= kTolerance);
    const auto error = errorOf([&] { (void)exportAdapter(request(made, folder, ExportForm::Folded, "kept")); });
    QVERIFY(error.has_value() && error->code() == ErrorCode::BadConfig);
}

void TestExportMerge::zeroSourceFolds()
{
    const QTemporaryDir folder;
    TrainConfig config = configOf(MethodKind::Lora);
    config.sibo.lambda = 0.5;
    config.sibo.source = SiboSource::Zero;
    const Made made = make(folder, "bert", config);
    const ExportResult result = exportAdapter(request(made, folder, ExportForm::Merged));
    QVERIFY(difference(headLogits(result.folder), made.logits) <= kTolerance);
}

void TestExportMerge::lambdaByModuleIsKept()
{
    const QTemporaryDir folder;
    const Made made = make(folder, "bert", configOf(MethodKind::Lora));
    AdapterConfig config = readAdapterConfig(made.adapter);
    std::map<std::string, double> lambdas;
    for (int layer = 0; layer < 3; ++layer)
        for (const char* part : {"query", "value"})
            lambdas["bert.encoder.layer." + std::to_string(layer) + ".attention.self." + part] =
                0.1 + 0.2 * layer + (part[0] == 'v' ? 0.1 : 0);
    setLearnedLambdas(config, lambdas);
    config.learnable = LambdaLearning::Site;
    writeAdapterConfig(config, made.adapter);
    const at::Tensor own = logitsOf(made.model, made.adapter);
    QVERIFY(difference(own, logitsOf(made.model, made.adapter, config.lambda)) > 100 * kTolerance);
    const ExportResult result = exportAdapter(request(made, folder, ExportForm::Folded));
    QCOMPARE(result.keptModules, 4); // not those of the first layer
    QVERIFY(difference(logitsOf(std::filesystem::path(result.folder) / "model", result.folder), own) <= kTolerance);
}

void TestExportMerge::shards()
{
    const QTemporaryDir folder;
    const Made made = make(folder, "llama", configOf(MethodKind::Lora));
    ExportRequest asked = request(made, folder, ExportForm::Merged);
    asked.shardBytes = 20'000;
    const ExportResult result = exportAdapter(asked);
    const std::filesystem::path index = std::filesystem::path(result.folder) / "model.safetensors.index.json";
    QVERIFY(std::filesystem::exists(index));
    QVERIFY(result.files.size() > 4);
    for (const std::string& file : result.files)
        if (file.ends_with(".safetensors"))
            QVERIFY(std::filesystem::file_size(std::filesystem::path(result.folder) / file) < 24'000);
    QVERIFY(difference(headLogits(result.folder), made.logits) <= kTolerance);
}

void TestExportMerge::typeOfTheBaseStays()
{
    const QTemporaryDir folder;
    TrainConfig config = configOf(MethodKind::Lora);
    Made made = make(folder, "gptj", config);
    // The same model in bf16, and the adapter on it.
    const ModelWeights weights(made.model);
    std::vector<std::vector<std::byte>> data;
    std::vector<TensorView> views;
    const std::vector<std::string> names = weights.names();
    data.reserve(names.size());
    for (const std::string& tensor : names) {
        const WeightRef ref = *weights.find(tensor);
        const at::Tensor half = readFloatTensor(*ref.file, *ref.entry).to(at::kBFloat16).contiguous();
        const auto* bytes = static_cast<const std::byte*>(half.const_data_ptr());
        data.emplace_back(bytes, bytes + half.nbytes());
        views.push_back({tensor, DType::BF16, ref.entry->shape, data.back()});
    }
    writeSafetensors(made.model / "model.safetensors", views);
    const ExportResult result = exportAdapter(request(made, folder, ExportForm::Merged));
    const SafetensorsFile file(std::filesystem::path(result.folder) / "model.safetensors");
    for (const TensorEntry& entry : file.tensors())
        QVERIFY(entry.dtype == DType::BF16);
    // Rounding to bf16 shows, and what is shown is what there is.
    const double shown = *result.largestDifference;
    QVERIFY(shown > 1e-5 && shown < 0.1 * std::max(1.0, *result.largestLogit));
    const at::Tensor before = logitsOf(made.model, made.adapter);
    QCOMPARE(static_cast<float>((before - headLogits(result.folder)).abs().max().item<float>()),
             static_cast<float>(shown));
}

void TestExportMerge::nothingIsReplacedOrLeftBehind()
{
    const QTemporaryDir folder;
    const Made made = make(folder, "bert", configOf(MethodKind::Lora));
    QVERIFY(QDir(folder.path()).mkpath("out"));
    (void)exportAdapter(request(made, folder, ExportForm::Merged)); // an empty folder may be there
    const auto again = errorOf([&] { (void)exportAdapter(request(made, folder, ExportForm::Merged)); });
    QVERIFY(again.has_value() && again->code() == ErrorCode::BadConfig);
    std::stop_source stop;
    stop.request_stop();
    const QStringList before = QDir(folder.path()).entryList();
    QVERIFY(errorOf([&] {
                (void)exportAdapter(request(made, folder, ExportForm::Merged, "stopped"), stop.get_token());
            }).has_value());
    QCOMPARE(QDir(folder.path()).entryList(), before);
}

QTEST_GUILESS_MAIN(TestExportMerge)
#include "test_export_merge.moc"
