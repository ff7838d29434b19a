// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden_tensor.h"
#include "model/token_loss.h"
#include "model/transformer.h"
#include "text/tokenizer.h"

#include <algorithm>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/full.h>
#include <QTest>

using namespace engine;

namespace {

std::filesystem::path smolFolder()
{
    return golden::modelFolder().parent_path() / "SmolLM2-135M";
}

/// Largest difference from a golden's sample, in units of its scale.
double difference(const at::Tensor& ours, const QJsonObject& sample)
{
    return golden::sampleDifference(ours, sample["values"]) / sample["scale"].toDouble();
}

} // namespace

/// The real SmolLM2-135M-Instruct against transformers: tokens, residual stream, logits, loss.
class TestSmolLm2 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokensAreEqual();
    void statesAndLogitsAreEqual();
    void cleanupTestCase();

private:
    void compare(const QJsonObject& item);
    void note(const char* what, double delta);

    QJsonObject m_golden;
    std::optional<TransformerModel> m_model;
    std::map<std::string, double> m_seen;
};

void TestSmolLm2::initTestCase()
{
    if (!std::filesystem::exists(smolFolder() / "model.safetensors"))
        QSKIP("SmolLM2-135M is not here: packaging/get-smollm2 makes its folder in build/models");
    m_golden = golden::load("smollm2.json");
    QCOMPARE(m_golden["tolerance"].toDouble(), 5e-5);
    QVERIFY(m_golden["cases"].toArray().size() >= 6);
    LoadOptions options;
    options.languageModel = true;
    m_model.emplace(loadTransformer(smolFolder(), options));
    QVERIFY(m_model->warnings.empty());
}

void TestSmolLm2::note(const char* what, double delta)
{
    m_seen[what] = std::max(m_seen[what], delta);
    QVERIFY2(delta <= m_golden["tolerance"].toDouble(), qPrintable(QString("%1: %2").arg(what).arg(delta)));
}

void TestSmolLm2::tokensAreEqual()
{
    const auto tokenizer = loadTokenizer(smolFolder());
    for (const QJsonValue& item : m_golden["cases"].toArray()) {
        const std::string text = item["text"].toString().toStdString();
        std::vector<std::int32_t> ids;
        for (const QJsonValue& id : item["ids"].toArray())
            ids.push_back(id.toInt());
        QVERIFY2(tokenizer->encode(text, std::nullopt, 1 << 20, SpecialText::Token).ids == ids, text.c_str());
        QCOMPARE(tokenizer->decode(ids, false), text);
    }
}

void TestSmolLm2::statesAndLogitsAreEqual()
{
    for (const QJsonValue& item : m_golden["cases"].toArray())
        compare(item.toObject());
}

void TestSmolLm2::compare(const QJsonObject& item)
{
    std::vector<std::int32_t> ids;
    for (const QJsonValue& id : item["ids"].toArray())
        ids.push_back(id.toInt());
    const PackedSample sample{ids, {}, 0, 0};
    const PackedBatch batch = packBatch(std::span(&sample, 1), batchFormOf(m_model->shape), at::kCPU);
    const at::NoGradGuard noGradient;
    PeftHooks frozen;
    const auto hidden = forward(*m_model, {batch, false, {0}}, {}, frozen, Wanted::States).hidden;
    const QJsonArray states = item["states"].toArray();
    QCOMPARE(static_cast<qsizetype>(hidden.size()), states.size());
    for (qsizetype layer = 0; layer < states.size(); ++layer)
        note("residual stream", difference(hidden[static_cast<std::size_t>(layer)], states[layer].toObject()));
    for (const QJsonValue& value : item["logits"].toArray()) {
        PackedBatch one = batch;
        one.labelRows = at::full({1}, value["position"].toInt(), at::kLong);
        const at::Tensor rows = forward(*m_model, {one, false, {0}}, {}, frozen, Wanted::LabelRows).rows;
        const at::Tensor logits = m_model->output.forward(rows)[0][0];
        QCOMPARE(logits.argmax().item<std::int64_t>(), value["best"].toInteger());
        note("logits", difference(logits, value.toObject()));
    }
    if (!item.contains("loss"))
        return;
    const at::Tensor rows = forward(*m_model, {batch, false, {0}}, {}, frozen, Wanted::LabelRows).rows;
    const double loss =
        tokenLoss(m_model->output, rows, batch.labels)[0].item<double>() / static_cast<double>(batch.labels.numel());
    note("loss", std::abs(loss - item["loss"].toDouble()) / item["loss"].toDouble());
}

void TestSmolLm2::cleanupTestCase()
{
    for (const auto& [what, delta] : m_seen)
        qInfo("observed maximum, %s: %.2e of the scale", what.c_str(), delta);
}

QTEST_GUILESS_MAIN(TestSmolLm2)
#include "test_smollm2.moc"
