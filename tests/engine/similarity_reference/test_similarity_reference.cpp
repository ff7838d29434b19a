// SPDX-License-Identifier: GPL-3.0-or-later
// Layer similarity of texts against NumPy on transformers' hidden states (fixtures/goldens/make_similarity.py).
#include "engine/probe.h"
#include "formula_adapter.h"
#include "golden.h"
#include "peft/network.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <cmath>

#include <QTemporaryDir>
#include <QTest>

using namespace engine;

class TestSimilarityReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withSpecialTokens();
    void withoutSpecialTokens();
    void ofAnAdaptedModel();
    void shareBySite_data();
    void shareBySite();
    void cleanupTestCase();

private:
    ProbeRequest request() const;
    void compare(const LayerSimilarity& got, const QJsonObject& reference);

    QJsonObject m_golden;
    std::vector<std::string> m_texts;
    double m_tolerance = 0, m_seen = 0;
};

void TestSimilarityReference::initTestCase()
{
    if (!golden::hasModel())
        QSKIP(golden::kNoModel);
    m_golden = golden::load("similarity.json");
    QVERIFY(golden::isModelOf(m_golden));
    m_tolerance = m_golden["tolerance"].toDouble();
    for (const QJsonValue& text : m_golden["texts"].toArray())
        m_texts.push_back(text.toString().toStdString());
    QCOMPARE(m_texts.size(), 12u);
}

ProbeRequest TestSimilarityReference::request() const
{
    ProbeRequest request;
    request.model = golden::modelFolder();
    request.texts = m_texts;
    return request;
}

void TestSimilarityReference::compare(const LayerSimilarity& got, const QJsonObject& reference)
{
    QCOMPARE(got.sequences, reference["sequences"].toInteger());
    QCOMPARE(got.leftOut, reference["left_out"].toInteger());
    const std::pair<const std::vector<double>&, const char*> parts[] = {
        {got.layers, "layers"}, {got.across, "across"}, {got.retention, "retention"}};
    for (const auto& [values, key] : parts) {
        const std::vector<double> expected = golden::numbers(reference[QLatin1StringView(key)]);
        QCOMPARE(values.size(), expected.size());
        QCOMPARE(values.size(), 7u);
        for (std::size_t layer = 0; layer < values.size(); ++layer) {
            const double relative = std::abs(values[layer] - expected[layer]) / std::abs(expected[layer]);
            m_seen = std::max(m_seen, relative);
            QVERIFY2(relative <= m_tolerance, qPrintable(QString("%1 of layer %2: %3 for %4")
                                                             .arg(key)
                                                             .arg(layer)
                                                             .arg(values[layer], 0, 'g', 9)
                                                             .arg(expected[layer], 0, 'g', 9)));
        }
    }
}

void TestSimilarityReference::withSpecialTokens()
{
    const ProbeResult result = probe(request());
    compare(result.base, m_golden["with_special"].toObject());
    compare(result.adapted, m_golden["with_special"].toObject());
}

void TestSimilarityReference::withoutSpecialTokens()
{
    ProbeRequest asked = request();
    asked.specialTokens = false;
    compare(probe(asked).base, m_golden["without_special"].toObject());
}

void TestSimilarityReference::ofAnAdaptedModel()
{
    const QTemporaryDir folder;
    AdapterConfig config;
    config.alpha = 16;
    config.targetModules = {"query", "value"};
    config.lambda = m_golden["adapter_lambda"].toDouble();
    config.labels = {"0", "1"};
    ProbeRequest asked = request();
    asked.adapter = std::filesystem::path(folder.path().toStdString()) / "adapter";
    golden::writeFormulaAdapter(asked.adapter, config, 2);
    const ProbeResult result = probe(asked);
    QCOMPARE(result.lambda.value_or(-1), config.lambda);
    compare(result.adapted, m_golden["adapted"].toObject());
    compare(result.base, m_golden["with_special"].toObject());
}

void TestSimilarityReference::shareBySite_data()
{
    QTest::addColumn<double>("lambda");
    QTest::newRow("λ 0.1") << 0.1;
    QTest::newRow("λ 0.6") << 0.6;
}

// B is zero at the start, so the sites' inputs are those of the frozen model, as in the reference.
void TestSimilarityReference::shareBySite()
{
    QFETCH(double, lambda);
    const QJsonObject expected = m_golden["share"][QString::number(lambda)].toObject();
    QCOMPARE(expected.size(), 12);
    const TransformerModel model = loadTransformer(golden::modelFolder(), {});
    SiteRequest where;
    where.family = &model.family();
    where.targets = {"query", "intermediate.dense"};
    where.layers = static_cast<int>(model.shape.layers);
    NetworkOptions options;
    options.method.sites = findSites(where);
    MethodMember member;
    member.lambda = lambda;
    member.injected.assign(options.method.sites.size(), true);
    Network network(model, options, {member});
    network.initialise();

    const auto tokenizer = loadTokenizer(golden::modelFolder());
    std::vector<Encoding> encoded;
    std::vector<PackedSample> samples;
    for (const std::string& text : m_texts)
        encoded.push_back(tokenizer->encode(text, {}, 128));
    for (const Encoding& encoding : encoded)
        samples.push_back({encoding.ids, encoding.segments, samples.size()});
    network.method().measureShares(true);
    (void)network.states(packBatch(samples, network.batchForm(), model.device()));
    const auto shares = network.method().shares(0);
    QCOMPARE(static_cast<qsizetype>(shares.size()), expected.size());
    for (const auto& [site, share] : shares) {
        const double reference = expected[QString::fromStdString(site).remove("bert.")].toDouble();
        QVERIFY2(std::abs(share - reference) <= m_tolerance * reference,
                 qPrintable(QString("%1: %2 for %3").arg(site.c_str()).arg(share).arg(reference)));
    }
}

void TestSimilarityReference::cleanupTestCase()
{
    qInfo("observed maximum, relative: %.2e", m_seen);
}

QTEST_GUILESS_MAIN(TestSimilarityReference)
#include "test_similarity_reference.moc"
