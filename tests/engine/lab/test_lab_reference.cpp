// SPDX-License-Identifier: GPL-3.0-or-later
// The probe's figures on MiniLM against NumPy on transformers' hidden states (fixtures/goldens/make_lab.py).
#include "engine/lab.h"
#include "formula_adapter.h"
#include "golden.h"
#include "measured.h"

#include <algorithm>
#include <cmath>

#include <QTemporaryDir>
#include <QTest>

using namespace engine;

namespace {

constexpr std::size_t kMixArm = 1; // behind the frozen model
constexpr std::size_t kFirstLora = 2;

} // namespace

class TestLabReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresOfEveryArm();
    void withoutSpecialTokens();
    void tokensAndTheirPlaces();
    void longTextIsCut();

private:
    LabRequest request() const;
    void compare(const std::vector<double>& got, const QJsonValue& reference, const QString& what);
    void compareArm(const LabReading& reading, std::size_t arm, const QString& name);

    QJsonObject m_golden;
    QTemporaryDir m_folder;
    std::shared_ptr<const LabModel> m_model;
    std::unique_ptr<LabProbe> m_probe;
    double m_seen = 0;
};

void TestLabReference::initTestCase()
{
    if (!golden::hasModel())
        QSKIP(golden::kNoModel);
    m_golden = golden::load("lab.json");
    QVERIFY(golden::isModelOf(m_golden));
    AdapterConfig config;
    config.alpha = 16;
    config.targetModules = {"query", "value"};
    config.labels = {"0", "1"};
    config.lambda = m_golden["lambdas"].toArray().last().toDouble();
    const std::filesystem::path adapter = m_folder.filePath("adapter").toStdString();
    golden::writeFormulaAdapter(adapter, config, 2);
    m_model = std::make_shared<LabModel>(golden::modelFolder(), "cpu");
    m_probe = std::make_unique<LabProbe>(m_model);
    std::vector<LabArm> arms{{}, {{}, m_golden["mix_lambda"].toDouble(), true}};
    for (const QJsonValue& lambda : m_golden["lambdas"].toArray())
        arms.push_back({adapter, lambda.toDouble(), false});
    arms.back().lambda.reset(); // as trained
    m_probe->setArms(arms);
    QCOMPARE(m_probe->facts().size(), 4u);
    QCOMPARE(m_probe->facts().back().lambda.value_or(-1), config.lambda);
    QCOMPARE(m_probe->facts()[kFirstLora].trainedLambda.value_or(-1), config.lambda);
    QCOMPARE(m_probe->facts()[kFirstLora].mixedModules, 10); // query and value of layer 0 read h0 itself
    QCOMPARE(m_probe->facts()[kMixArm].mixedModules, 12);
    QVERIFY(!m_probe->facts()[kMixArm].trainedLambda);
}

LabRequest TestLabReference::request() const
{
    LabRequest request;
    for (const QJsonValue& text : m_golden["texts"].toArray())
        request.texts.push_back(text.toString().toStdString());
    request.shown = static_cast<std::size_t>(m_golden["shown"].toInteger());
    return request;
}

void TestLabReference::compare(const std::vector<double>& got, const QJsonValue& reference, const QString& what)
{
    const std::vector<double> expected = golden::numbers(reference);
    QVERIFY2(!expected.empty() && got.size() == expected.size(), qPrintable(what));
    double largest = 1;
    for (const double value : expected)
        largest = std::max(largest, std::abs(value));
    for (std::size_t i = 0; i < got.size(); ++i) {
        const double apart = std::abs(got[i] - expected[i]) / largest;
        m_seen = std::max(m_seen, apart);
        QVERIFY2(apart <= m_golden["tolerance"].toDouble(),
                 qPrintable(QString("%1 [%2]: %3 for %4").arg(what).arg(i).arg(got[i], 0, 'g', 9).arg(expected[i])));
    }
}

void TestLabReference::compareArm(const LabReading& reading, std::size_t arm, const QString& name)
{
    const QJsonObject expected = m_golden["arms"][name].toObject();
    const LabFigures& got = reading.arms[arm].figures;
    const std::pair<const char*, const std::vector<double>&> parts[] = {{"similarity", got.similarity},
                                                                        {"across", got.across},
                                                                        {"retention", got.retention},
                                                                        {"effective_rank", got.effectiveRank},
                                                                        {"norm", got.norm}};
    for (const auto& [key, values] : parts) {
        QCOMPARE(values.size(), 7u);
        compare(values, expected[QLatin1StringView(key)], name + " " + key);
    }
    const QJsonArray tokens = expected["tokens"].toArray();
    QCOMPARE(static_cast<qsizetype>(reading.arms[arm].tokenSimilarity.size()), tokens.size());
    for (qsizetype i = 0; i < tokens.size(); ++i)
        compare(reading.arms[arm].tokenSimilarity[static_cast<std::size_t>(i)], tokens[i], name + " token");
    const auto layer = static_cast<std::size_t>(m_golden["matrix_layer"].toInteger());
    const std::vector<float> cosines = m_probe->cosines(arm, layer);
    compare({cosines.begin(), cosines.end()}, expected["cosines"], name + " cosines");
}

void TestLabReference::figuresOfEveryArm()
{
    const LabReading reading = m_probe->read(request());
    QCOMPARE(reading.measured, 5);
    QCOMPARE(reading.leftOut, 0);
    compareArm(reading, 0, "frozen");
    compareArm(reading, kMixArm, "mix");
    std::size_t arm = kFirstLora;
    for (const QJsonValue& lambda : m_golden["lambdas"].toArray())
        compareArm(reading, arm++, "lora " + QString::number(lambda.toDouble()));
    printMeasured({{"lab_reference", m_seen}, {"bound", m_golden["tolerance"].toDouble()}});
}

void TestLabReference::withoutSpecialTokens()
{
    LabRequest asked = request();
    asked.specialTokens = false;
    const LabReading reading = m_probe->read(asked);
    QCOMPARE(reading.counted.size() + 2, reading.sentences[asked.shown].tokens.size());
    compareArm(reading, 0, "inner");
}

void TestLabReference::tokensAndTheirPlaces()
{
    const LabReading reading = m_probe->read(request());
    const QJsonArray ids = m_golden["ids"].toArray(), spans = m_golden["spans"].toArray();
    QCOMPARE(static_cast<qsizetype>(reading.sentences.size()), ids.size());
    for (qsizetype s = 0; s < ids.size(); ++s) {
        const auto& tokens = reading.sentences[static_cast<std::size_t>(s)].tokens;
        QCOMPARE(static_cast<qsizetype>(tokens.size()), ids[s].toArray().size());
        for (qsizetype i = 0; i < ids[s].toArray().size(); ++i) {
            const LabToken& token = tokens[static_cast<std::size_t>(i)];
            QCOMPARE(token.id, ids[s][i].toInt());
            QCOMPARE(token.special, i == 0 || i + 1 == ids[s].toArray().size());
            if (token.special)
                QCOMPARE(token.begin, token.end);
            else
                QVERIFY2(token.begin == spans[s][i][0].toInt() && token.end == spans[s][i][1].toInt(),
                         qPrintable(QString("sentence %1, \"%2\": %3-%4")
                                        .arg(s)
                                        .arg(QString::fromStdString(token.text))
                                        .arg(token.begin)
                                        .arg(token.end)));
        }
    }
}

void TestLabReference::longTextIsCut()
{
    LabRequest asked;
    asked.texts = {m_golden["long"].toString().toStdString()};
    asked.maxLength = 64;
    const LabReading reading = m_probe->read(asked);
    QCOMPARE(reading.sentences.front().tokens.size(), 64u);
    QCOMPARE(reading.sentences.front().cut, m_golden["long_tokens"].toInteger() - 64);
    QCOMPARE(m_probe->cosines(kMixArm, 6).size(), 64u * 64u);
}

QTEST_APPLESS_MAIN(TestLabReference)
#include "test_lab_reference.moc"
