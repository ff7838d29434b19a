// SPDX-License-Identifier: GPL-3.0-or-later
// Logits and hidden states of MiniLM against transformers (fixtures/goldens/make_parity.py).
#include "golden_tensor.h"
#include "io/safetensors.h"
#include "model/transformer.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/tensor.h>
#include <QTest>

using namespace engine;

namespace {

constexpr std::uint64_t kRunKey = 1;

/// Largest |difference| ÷ max(1, max |reference|) seen so far, by kind of tensor.
struct Observed {
    double logits = 0, states = 0, pooler = 0, full = 0;
};

struct Case {
    QJsonObject json;
    std::vector<std::int32_t> ids, segments;
    explicit Case(const QJsonObject& given) : json(given)
    {
        for (const QJsonValue& id : json["ids"].toArray())
            ids.push_back(id.toInt());
        segments.assign(ids.size(), 1);
        std::fill_n(segments.begin(), json["first_segment"].toInt(), 0);
    }
};

double relativeTo(double difference, double largest)
{
    return difference / std::max(1.0, largest);
}

} // namespace

class TestParity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokensAreEqual();
    void statesAndLogitsAreEqual();
    void fewRowsGiveTheSameLogits();
    void packingDoesNotMatter();
    void everyElementOfTheFullGolden();
    void cleanupTestCase();

private:
    at::Tensor logitsOf(const at::Tensor& first) const;
    ForwardOutput forward(const std::vector<const Case*>& cases, bool allStates);

    QJsonObject m_golden;
    std::vector<Case> m_cases;
    std::optional<TransformerModel> m_model;
    at::Tensor m_headWeight, m_headBias;
    Observed m_seen;
    double m_tolerance = 0;
};

void TestParity::initTestCase()
{
    if (!golden::hasModel())
        QSKIP(golden::kNoModel);
    m_golden = golden::load("parity.json");
    QVERIFY(golden::isModelOf(m_golden));
    m_tolerance = m_golden["tolerance"].toDouble();
    QCOMPARE(m_tolerance, 1e-5);
    for (const QJsonValue& value : m_golden["cases"].toArray())
        m_cases.emplace_back(value.toObject());
    QVERIFY(m_cases.size() >= 50);
    m_model.emplace(loadTransformer(golden::modelFolder(), {}));
    const std::int64_t labels = m_golden["labels"].toInt(), width = m_model->shape.hiddenSize;
    m_headWeight = at::empty({labels, width}, at::kFloat);
    m_headBias = at::empty({labels}, at::kFloat);
    for (std::int64_t i = 0; i < labels; ++i) {
        m_headBias.mutable_data_ptr<float>()[i] = golden::headBias(i);
        for (std::int64_t j = 0; j < width; ++j)
            m_headWeight.mutable_data_ptr<float>()[i * width + j] = golden::headWeight(i, j);
    }
}

at::Tensor TestParity::logitsOf(const at::Tensor& first) const
{
    PeftHooks frozen;
    return at::linear(pool(*m_model, first, frozen), m_headWeight, m_headBias).select(0, 0);
}

ForwardOutput TestParity::forward(const std::vector<const Case*>& cases, bool allStates)
{
    const at::NoGradGuard noGradient;
    std::vector<PackedSample> samples;
    for (const Case* item : cases)
        samples.push_back({item->ids, item->segments, samples.size()});
    const PackedBatch batch = packBatch(samples, {}, m_model->device());
    PeftHooks frozen;
    return engine::forward(*m_model, ForwardPass{batch, false, {kRunKey}}, {}, frozen,
                           allStates ? Wanted::States : Wanted::HeadRows);
}

void TestParity::tokensAreEqual()
{
    const auto tokenizer = loadTokenizer(golden::modelFolder());
    for (const Case& item : m_cases) {
        const std::string first = item.json["text"].toString().toStdString();
        std::optional<std::string> second;
        if (item.json["pair"].isString())
            second = item.json["pair"].toString().toStdString();
        const Encoding encoding = tokenizer->encode(first, second, m_golden["max_length"].toInt());
        QVERIFY2(encoding.ids == item.ids, first.c_str());
        QVERIFY2(encoding.segments == item.segments, first.c_str());
    }
}

void TestParity::statesAndLogitsAreEqual()
{
    for (const Case& item : m_cases) {
        PeftHooks frozen;
        const ForwardOutput output = forward({&item}, true);
        const QJsonArray states = item.json["states"].toArray();
        QCOMPARE(static_cast<qsizetype>(output.hidden.size()), states.size());
        for (qsizetype layer = 0; layer < states.size(); ++layer)
            m_seen.states =
                std::max(m_seen.states, golden::relativeDifference(output.hidden[static_cast<std::size_t>(layer)],
                                                                   states[layer].toObject()));
        m_seen.pooler = std::max(m_seen.pooler, golden::relativeDifference(pool(*m_model, output.rows, frozen),
                                                                           item.json["pooler"].toObject()));
        const std::vector<double> expected = golden::numbers(item.json["logits"]);
        const at::Tensor reference = at::tensor(expected, at::kDouble);
        const double delta = (logitsOf(output.rows)[0].to(at::kDouble) - reference).abs().max().item<double>();
        m_seen.logits = std::max(m_seen.logits, relativeTo(delta, reference.abs().max().item<double>()));
    }
    QVERIFY2(m_seen.states <= m_tolerance, qPrintable(QString::number(m_seen.states)));
    QVERIFY2(m_seen.pooler <= m_tolerance, qPrintable(QString::number(m_seen.pooler)));
    QVERIFY2(m_seen.logits <= m_tolerance, qPrintable(QString::number(m_seen.logits)));
}

// Training and evaluation compute the last layer for first tokens only.
void TestParity::fewRowsGiveTheSameLogits()
{
    for (const Case& item : m_cases) {
        const at::Tensor logits = logitsOf(forward({&item}, false).rows)[0].to(at::kDouble);
        const at::Tensor reference = at::tensor(golden::numbers(item.json["logits"]), at::kDouble);
        QVERIFY((logits - reference).abs().max().item<double>() <= m_tolerance);
    }
}

void TestParity::packingDoesNotMatter()
{
    std::vector<const Case*> all;
    for (const Case& item : m_cases)
        all.push_back(&item);
    const at::Tensor logits = logitsOf(forward(all, false).rows).to(at::kDouble);
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const at::Tensor reference = at::tensor(golden::numbers(m_cases[i].json["logits"]), at::kDouble);
        const double delta = (logits[static_cast<std::int64_t>(i)] - reference).abs().max().item<double>();
        QVERIFY2(delta <= m_tolerance, qPrintable(QString("text %1: %2").arg(i).arg(delta)));
    }
}

void TestParity::everyElementOfTheFullGolden()
{
    const QByteArray folder = qgetenv("SIBO_GOLDENS");
    if (folder.isEmpty())
        QSKIP("SIBO_GOLDENS does not name a folder with parity_full.safetensors (packaging/test --strict makes it)");
    const SafetensorsFile file(std::filesystem::path(folder.constData()) / "parity_full.safetensors");
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const ForwardOutput output = forward({&m_cases[i]}, true);
        for (std::size_t layer = 0; layer < output.hidden.size(); ++layer) {
            const TensorEntry* entry = file.find(std::to_string(i) + ".h" + std::to_string(layer));
            QVERIFY(entry);
            at::Tensor reference = at::empty(entry->shape, at::kFloat);
            file.read(*entry,
                      std::as_writable_bytes(std::span(reference.mutable_data_ptr<float>(), entry->elements())));
            const double delta = (output.hidden[layer][0] - reference).abs().max().item<double>();
            m_seen.full = std::max(m_seen.full, relativeTo(delta, reference.abs().max().item<double>()));
        }
    }
    QVERIFY2(m_seen.full <= m_tolerance, qPrintable(QString::number(m_seen.full)));
}

void TestParity::cleanupTestCase()
{
    qInfo("observed maximum of |difference| / max(1, max |reference|) over %zu texts: hidden states %.2e, pooler %.2e, "
          "logits %.2e, full hidden states %.2e",
          m_cases.size(), m_seen.states, m_seen.pooler, m_seen.logits, m_seen.full);
}

QTEST_GUILESS_MAIN(TestParity)
#include "test_parity.moc"
