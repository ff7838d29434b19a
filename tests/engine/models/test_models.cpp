// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "golden_tensor.h"
#include "measured.h"
#include "model/token_loss.h"
#include "peft/network.h"
#include "tiny_model.h"

#include <algorithm>
#include <set>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/tensor.h>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;

namespace {

/// One sequence of a golden, packed alone.
struct Sequence {
    QJsonObject json;
    std::vector<std::int32_t> ids, segments;
    explicit Sequence(const QJsonObject& object) : json(object)
    {
        for (const QJsonValue& id : object["ids"].toArray())
            ids.push_back(id.toInt());
        for (const QJsonValue& segment : object["segments"].toArray())
            segments.push_back(segment.toInt());
        if (segments.empty())
            segments.assign(ids.size(), 0);
    }
    [[nodiscard]] PackedSample sample() const { return {ids, segments, 0, 0}; }
};

} // namespace

/// Every configuration variant of every family against transformers.
class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variant_data();
    void variant();
    void packingDoesNotMatter();
    void badLongropeIsRefused_data();
    void badLongropeIsRefused();
    void cleanupTestCase();

private:
    void compareStates(const TransformerModel& model, const Sequence& sequence);
    void compareHeads(const TransformerModel& model, const Sequence& sequence);
    void note(const char* what, double delta);
    TransformerModel load(const QJsonObject& config);

    QJsonObject m_golden = golden::load("models.json");
    std::map<std::string, double> m_seen;                                        ///< largest difference by what
    std::map<std::string_view, std::pair<std::set<QString>, double>> m_families; ///< variants, largest difference
    std::string_view m_family;
    QTemporaryDir m_folder;
    int m_folders = 0;
};

void TestModels::note(const char* what, double delta)
{
    m_seen[what] = std::max(m_seen[what], delta);
    double& ofFamily = m_families[m_family].second;
    ofFamily = std::max(ofFamily, delta);
    QVERIFY2(delta <= m_golden["tolerance"].toDouble(), qPrintable(QString("%1: %2").arg(what).arg(delta)));
}

TransformerModel TestModels::load(const QJsonObject& config)
{
    const auto folder = std::filesystem::path(m_folder.path().toStdString()) / std::to_string(++m_folders);
    const QByteArray text = QJsonDocument(config).toJson();
    tiny::writeFolder(folder, std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                      m_golden["labels"].toInt());
    LoadOptions options;
    const Family& family = *findFamily(config["model_type"].toString().toStdString());
    m_family = family.name;
    options.languageModel = family.causal;
    return loadTransformer(folder, options);
}

void TestModels::variant_data()
{
    QCOMPARE(m_golden["tolerance"].toDouble(), 1e-5);
    QTest::addColumn<QJsonObject>("golden");
    for (const QJsonValue& value : m_golden["variants"].toArray())
        QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
}

void TestModels::variant()
{
    QFETCH(QJsonObject, golden);
    QJsonArray configs = golden["spellings"].toArray();
    configs.prepend(golden["config"]);
    for (const QJsonValue& config : configs) {
        const TransformerModel model = load(config.toObject());
        m_families[m_family].first.insert(golden["name"].toString());
        for (const QJsonValue& value : golden["cases"].toArray()) {
            const Sequence sequence(value.toObject());
            compareStates(model, sequence);
            compareHeads(model, sequence);
        }
    }
}

void TestModels::compareStates(const TransformerModel& model, const Sequence& sequence)
{
    const at::NoGradGuard noGradient;
    const PackedSample sample = sequence.sample();
    const PackedBatch batch = packBatch(std::span(&sample, 1), batchFormOf(model.shape), at::kCPU);
    PeftHooks frozen;
    const ForwardOutput output = forward(model, {batch, false, {0}}, {}, frozen, Wanted::States);
    const QJsonArray states = sequence.json["states"].toArray();
    QCOMPARE(static_cast<qsizetype>(output.hidden.size()), states.size());
    for (qsizetype layer = 0; layer < states.size(); ++layer)
        note("states",
             golden::relativeDifference(output.hidden[static_cast<std::size_t>(layer)], states[layer].toObject()));
}

void TestModels::compareHeads(const TransformerModel& model, const Sequence& sequence)
{
    NetworkOptions options;
    options.method.kind = MethodKind::Head;
    options.classes = m_golden["labels"].toInt();
    Network network(model, options, std::vector<MethodMember>(1));
    network.initialise(); // the checkpoint's head
    const PackedSample sample = sequence.sample();
    const PackedBatch batch = packBatch(std::span(&sample, 1), network.batchForm(), at::kCPU);
    const at::NoGradGuard noGradient;
    const at::Tensor reference = at::tensor(golden::numbers(sequence.json["logits"]), at::kDouble);
    const at::Tensor logits = network.logits({batch, false, {0}}, {})[0][0].to(at::kDouble);
    note("logits",
         (logits - reference).abs().max().item<double>() / std::max(1.0, reference.abs().max().item<double>()));
    if (!sequence.json.contains("lm"))
        return;
    PeftHooks frozen;
    const at::Tensor states = forward(model, {batch, false, {0}}, {}, frozen, Wanted::States).hidden.back();
    PackedBatch all = batch;
    all.labelRows = at::arange(batch.rows(), at::kLong);
    const at::Tensor rows = forward(model, {all, false, {0}}, {}, frozen, Wanted::LabelRows).rows;
    QCOMPARE(rows.size(1), states.size(1));
    note("language model", golden::relativeDifference(model.output.forward(rows)[0], sequence.json["lm"].toObject()));
    if (!sequence.json.contains("lm_loss"))
        return;
    const at::Tensor labelled = forward(model, {batch, false, {0}}, {}, frozen, Wanted::LabelRows).rows;
    const double loss =
        tokenLoss(model.output, labelled, batch.labels)[0].item<double>() / static_cast<double>(batch.labels.numel());
    const double expected = sequence.json["lm_loss"].toDouble();
    note("loss", std::abs(loss - expected) / std::max(1.0, expected));
}

// All sequences of a variant in one batch give what each gives alone.
void TestModels::packingDoesNotMatter()
{
    for (const QJsonValue& value : m_golden["variants"].toArray()) {
        const TransformerModel model = load(value["config"].toObject());
        std::vector<Sequence> sequences;
        for (const QJsonValue& one : value["cases"].toArray())
            sequences.emplace_back(one.toObject());
        std::vector<PackedSample> samples;
        for (const Sequence& sequence : sequences)
            samples.push_back(sequence.sample());
        const at::NoGradGuard noGradient;
        const PackedBatch batch = packBatch(samples, batchFormOf(model.shape), at::kCPU);
        PeftHooks frozen;
        const at::Tensor fast = forward(model, {batch, false, {0}}, {}, frozen, Wanted::HeadRows).rows;
        const ForwardOutput whole = forward(model, {batch, false, {0}}, {}, frozen, Wanted::States);
        QVERIFY((fast - whole.rows).abs().max().item<double>() < 1e-5);
        for (std::size_t i = 0; i < sequences.size(); ++i) {
            const at::Tensor own =
                whole.hidden.back().narrow(1, batch.offsets[i], batch.offsets[i + 1] - batch.offsets[i]);
            note("packed states",
                 golden::relativeDifference(own, sequences[i].json["states"].toArray().last().toObject()));
        }
    }
}

void TestModels::badLongropeIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const char* key, const QJsonValue& value) {
        QTest::newRow(name) << QString(key) << value;
    };
    row("no list", "short_factor", QJsonValue());
    row("too short a list", "long_factor", QJsonArray{1.0, 2.0});
    row("a text", "short_factor", QJsonArray{1, 1, 1, 1, 1, 1, 1, "1"});
    row("a zero", "long_factor", QJsonArray{1, 1, 1, 1, 1, 1, 1, 0});
    row("a number", "long_factor", 2.0);
    row("factor below 1", "factor", 0.5);
    row("original length", "original_max_position_embeddings", 1);
}

void TestModels::badLongropeIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const QJsonArray variants = m_golden["variants"].toArray();
    const auto good = std::find_if(variants.begin(), variants.end(), [](const auto& one) {
        return one.toObject()["name"].toString() == "llama rope longrope";
    });
    QVERIFY(good != variants.end());
    QJsonObject config = good->toObject()["config"].toObject(), scaling = config["rope_scaling"].toObject();
    scaling[key] = value;
    config["rope_scaling"] = scaling;
    try {
        (void)load(config);
        QFAIL("was read");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadFile);
        QVERIFY2((error.where() + error.message()).find(key.toStdString()) != std::string::npos, error.what());
    }
}

void TestModels::cleanupTestCase()
{
    for (const auto& [what, delta] : m_seen)
        qInfo("observed maximum, %s: %.2e of max(1, max |reference|)", what.c_str(), delta);
    for (const auto& [family, seen] : m_families)
        printMeasured({{"family", family.data()},
                       {"variants", static_cast<int>(seen.first.size())},
                       {"figure", seen.second},
                       {"bound", m_golden["tolerance"]}});
}

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
