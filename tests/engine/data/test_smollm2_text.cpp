// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "config/model_config.h"
#include "data/dataset.h"
#include "data/task_encoder.h"
#include "data_files.h"
#include "golden.h"
#include "test_places.h"
#include "text/chat_template.h"

#include <QtEndian>

using namespace engine;

namespace {

std::filesystem::path smolFolder()
{
    return golden::modelFolder().parent_path() / "SmolLM2-135M";
}

std::vector<std::int32_t> idsOf(const QJsonValue& array)
{
    std::vector<std::int32_t> ids;
    for (const QJsonValue& id : array.toArray())
        ids.push_back(id.toInt());
    return ids;
}

QString nameOf(const QJsonObject& given)
{
    return QString("%1, %2 tokens%3")
        .arg(given["form"].toString())
        .arg(given["max_length"].toInt())
        .arg(given["train_on_inputs"].toBool() ? "" : ", answers only");
}

/// make_smollm2_text.py's digest of one block of samples.
class Digest {
public:
    void add(const EncodedSample& sample)
    {
        add(static_cast<std::int32_t>(sample.ids.size()));
        for (const std::int32_t id : sample.ids)
            add(id);
        for (std::size_t k = 0; k < sample.ids.size(); ++k)
            add(static_cast<std::int64_t>(k) < sample.labelStart ? -100 : sample.ids[k]);
    }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    void add(std::int32_t value)
    {
        const qint32 little = qToLittleEndian(value);
        m_hash.addData(QByteArray(reinterpret_cast<const char*>(&little), sizeof little));
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

/// Training rows and conversations for the real SmolLM2-135M-Instruct against transformers' tokenizer and its
/// apply_chat_template on the model's own template.
class TestSmolLm2Text : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ownChatTemplate();
    void madeUpRows_data() { settings(m_golden["encoded"]); }
    void madeUpRows();
    void gsm8k_data() { settings(m_golden["gsm8k"].toObject()["encoded"]); }
    void gsm8k();

private:
    static void settings(const QJsonValue& encoded);
    [[nodiscard]] TaskConfig task(const QJsonObject& given, const std::filesystem::path& file) const;
    [[nodiscard]] EncodedDataset encoded(const TaskConfig& config) const;

    QJsonObject m_golden;
    ModelShape m_shape;
    std::unique_ptr<Tokenizer> m_tokenizer;
    DataFiles m_files;
};

void TestSmolLm2Text::initTestCase()
{
    if (!std::filesystem::exists(smolFolder() / "tokenizer.json"))
        QSKIP("SmolLM2-135M is not here: packaging/get-smollm2 makes its folder in build/models");
    m_golden = golden::load("smollm2_text.json");
    QVERIFY(m_golden["conversations"].toArray().size() >= 10);
    m_shape = readModelShape(smolFolder());
    m_tokenizer = loadTokenizer(smolFolder());
}

void TestSmolLm2Text::ownChatTemplate()
{
    const auto own = loadChatTemplate(smolFolder());
    QVERIFY(own.has_value());
    for (const QJsonValue& talk : m_golden["conversations"].toArray()) {
        std::vector<ChatMessage> messages;
        for (const QJsonValue& message : talk["messages"].toArray())
            messages.push_back({message["role"].toString().toStdString(), message["content"].toString().toStdString()});
        for (const int generation : {0, 1}) {
            const QJsonObject expected = talk["forms"][generation].toObject();
            const std::string text =
                own->render(messages, {.addGenerationPrompt = generation == 1, .now = std::nullopt});
            QCOMPARE(QString::fromStdString(text), expected["text"].toString());
            QCOMPARE(m_tokenizer->encodePlain(text, SpecialText::Token), idsOf(expected["ids"]));
        }
    }
}

void TestSmolLm2Text::settings(const QJsonValue& encoded)
{
    QTest::addColumn<QJsonObject>("given");
    QCOMPARE(encoded.toArray().size(), 16);
    for (const QJsonValue& given : encoded.toArray())
        QTest::newRow(qPrintable(nameOf(given.toObject()))) << given.toObject();
}

TaskConfig TestSmolLm2Text::task(const QJsonObject& given, const std::filesystem::path& file) const
{
    TaskConfig config;
    config.kind = TaskKind::CausalLm;
    config.promptTemplate = m_golden["forms"][given["form"].toString()].toString().toStdString();
    config.maxLength = given["max_length"].toInt();
    config.trainOnInputs = given["train_on_inputs"].toBool();
    config.train = file;
    return config;
}

EncodedDataset TestSmolLm2Text::encoded(const TaskConfig& config) const
{
    return TaskEncoder(config, m_shape, *m_tokenizer)(loadTask(config, 1).train);
}

void TestSmolLm2Text::madeUpRows()
{
    QFETCH(QJsonObject, given);
    const QByteArray rows = QJsonDocument(m_golden["rows"].toArray()).toJson();
    const EncodedDataset made = encoded(task(given, m_files.write("rows.json", rows.toStdString())));
    const QJsonArray expected = given["rows"].toArray();
    QCOMPARE(static_cast<qsizetype>(made.samples.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const EncodedSample& sample = made.samples[static_cast<std::size_t>(i)];
        QCOMPARE(static_cast<int>(sample.index), expected[i][0].toInt());
        QCOMPARE(sample.ids, idsOf(expected[i][1]));
        QVERIFY2(sample.labelStart == expected[i][2].toInt(),
                 qPrintable(QString("row %1: %2").arg(sample.index).arg(sample.labelStart)));
    }
}

void TestSmolLm2Text::gsm8k()
{
    QFETCH(QJsonObject, given);
    SKIP_WITHOUT_REAL_DATA();
    const auto file = *places::realDataFolder() / m_golden["gsm8k"].toObject()["file"].toString().toStdString();
    if (!std::filesystem::exists(file))
        QSKIP("gsm8k/test.jsonl is not in the folder of the real data sets");
    TaskConfig config = task(given, file);
    config.preset = "gsm8k";
    const EncodedDataset made = encoded(config);
    QCOMPARE(static_cast<int>(made.samples.size()), given["samples"].toInt());
    QCOMPARE(made.tokens, given["tokens"].toInteger());
    QCOMPARE(made.labelled, given["labelled"].toInteger());
    QCOMPARE(made.truncated, given["truncated"].toInteger());
    const std::size_t block = 100;
    for (std::size_t begin = 0; begin < made.samples.size(); begin += block) {
        Digest digest;
        for (std::size_t i = begin; i < std::min(begin + block, made.samples.size()); ++i)
            digest.add(made.samples[i]);
        QCOMPARE(digest.hex(), given["blocks"][static_cast<qsizetype>(begin / block)].toString());
    }
}

QTEST_GUILESS_MAIN(TestSmolLm2Text)
#include "test_smollm2_text.moc"
