// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation_case.h"
#include "tiny_model.h"

#include <cmath>

#include <QtTest>

using namespace engine;

namespace {

std::vector<std::int32_t> idsOf(const QJsonValue& list)
{
    std::vector<std::int32_t> ids;
    for (const double id : golden::numbers(list))
        ids.push_back(static_cast<std::int32_t>(id));
    return ids;
}

GeneratorOptions optionsOf(const QJsonObject& given)
{
    GeneratorOptions options;
    options.settings.maxNewTokens = given["max_new_tokens"].toInt();
    options.settings.repetitionPenalty = given["repetition_penalty"].toDouble(1);
    options.settings.numBeams = given["num_beams"].toInt(1);
    options.settings.lengthPenalty = given["length_penalty"].toDouble(1);
    options.settings.earlyStopping = given["early_stopping"].toBool();
    for (const std::int32_t id : idsOf(given["eos_token_id"]))
        options.endTokens.push_back(id);
    return options;
}

} // namespace

/// Tiny models of every kind of attention against transformers' generate: greedy and beams, token by token.
class TestGenerationGoldens : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QJsonObject m_golden;
    std::map<QString, TransformerModel> m_models;

private Q_SLOTS:
    void initTestCase()
    {
        m_golden = golden::load("generation.json");
        const QJsonObject configs = m_golden["configs"].toObject();
        QCOMPARE(configs.size(), 3);
        for (auto config = configs.begin(); config != configs.end(); ++config) {
            const std::filesystem::path folder = m_folder.filePath(config.key()).toStdString();
            tiny::writeFolder(folder, QJsonDocument(config.value().toObject()).toJson().toStdString(), 2);
            LoadOptions options;
            options.languageModel = options.inference = true;
            m_models.emplace(config.key(), loadTransformer(folder, options));
        }
    }

    void casesAreEqual_data()
    {
        QTest::addColumn<QJsonObject>("item");
        for (const QJsonValue& value : golden::load("generation.json")["cases"].toArray()) {
            const QJsonObject item = value.toObject();
            QTest::addRow("%s, %d tokens, %s", qPrintable(item["config"].toString()),
                          static_cast<int>(item["prompt"].toArray().size()),
                          QJsonDocument(item["settings"].toObject()).toJson(QJsonDocument::Compact).constData())
                << item;
        }
    }
    void casesAreEqual()
    {
        QFETCH(QJsonObject, item);
        const TransformerModel& model = m_models.at(item["config"].toString());
        NetworkOptions options;
        options.method.kind = MethodKind::Head;
        options.method.languageModel = true;
        options.classes = 0;
        Network network(model, options, std::vector<MethodMember>(1));
        network.initialise();
        const generation::NumberTokenizer tokenizer(static_cast<std::int32_t>(model.shape.vocabSize));
        Generator generator(network, tokenizer, optionsOf(item["settings"].toObject()));
        const Generation result = generator({{idsOf(item["prompt"]), 0}}, {})[0][0];
        QCOMPARE(result.ids, idsOf(item["ids"]));
        if (item.contains("score"))
            QVERIFY2(std::abs(result.score - item["score"].toDouble()) < m_golden["tolerance"].toDouble(),
                     qPrintable(QString("%1 against %2").arg(result.score).arg(item["score"].toDouble())));
    }
};

QTEST_GUILESS_MAIN(TestGenerationGoldens)
#include "test_generation_goldens.moc"
