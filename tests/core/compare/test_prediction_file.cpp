// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/prediction_file.h"
#include "engine/error.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

using namespace engine;

namespace {

class File {
public:
    explicit File(const QByteArray& text)
    {
        std::ofstream file(path(), std::ios::binary);
        file << text.constData();
    }
    std::filesystem::path path() const { return m_folder.filePath("predictions.jsonl").toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestPredictionFile : public QObject {
    Q_OBJECT
private slots:
    void classes();
    void numbers();
    void languageModel();
    void answers();
    void emptyFile();
    void refused_data();
    void refused();
    void missing();
};

void TestPredictionFile::classes()
{
    const File file(R"({"index": 0, "row": 2, "label": 1, "prediction": 2, "logits": [0.5, -1, 2.5]}
{"index": 1, "row": 3, "label": 0, "prediction": 0, "logits": [1000, 0, 0]})"); // the last line without its end
    const ExamplePredictions p = readPredictions(file.path(), TaskKind::Classification);
    QCOMPARE(p.rows, (std::vector<std::int64_t>{2, 3}));
    QCOMPARE(p.labels, (std::vector<std::int32_t>{1, 0}));
    QCOMPARE(p.predictions, (std::vector<std::int32_t>{2, 0}));
    QCOMPARE(p.classes, 3);
    const double wanted = -std::log(std::exp(-1.0) / (std::exp(0.5) + std::exp(-1.0) + std::exp(2.5)));
    QVERIFY(std::abs(p.losses[0] - wanted) < 1e-12);
    QCOMPARE(p.losses[1], 0.0); // no overflow
}

void TestPredictionFile::numbers()
{
    const File file("{\"index\": 0, \"row\": 2, \"label\": 4.5, \"prediction\": 3.25, \"logits\": [3.25]}\n");
    const ExamplePredictions p = readPredictions(file.path(), TaskKind::Regression);
    QCOMPARE(p.targets, (std::vector<double>{4.5}));
    QCOMPARE(p.values, (std::vector<double>{3.25}));
}

void TestPredictionFile::languageModel()
{
    const File file("{\"index\": 0, \"row\": 2, \"loss\": 12.5, \"correct\": 3, \"tokens\": 7}\n");
    const ExamplePredictions p = readPredictions(file.path(), TaskKind::CausalLm);
    QCOMPARE(p.losses, (std::vector<double>{12.5}));
    QCOMPARE(p.correct, (std::vector<double>{3}));
    QCOMPARE(p.tokens, (std::vector<double>{7}));
}

void TestPredictionFile::answers()
{
    const File file("{\"index\": 0, \"row\": 2, \"right\": true}\n{\"index\": 1, \"row\": 4, \"right\": false}\n");
    const ExamplePredictions p = readPredictions(file.path(), TaskKind::CausalLm);
    QCOMPARE(p.rows, (std::vector<std::int64_t>{2, 4}));
    QCOMPARE(p.correct, (std::vector<double>{1, 0}));
    QCOMPARE(p.tokens, (std::vector<double>{1, 1}));
    QVERIFY(p.losses.empty());
    const std::vector<std::uint16_t> weights{3, 1};
    QCOMPARE(weightedMetric("accuracy", p)->value(weights), 0.75);
    QVERIFY(!weightedMetric("loss", p) && !weightedMetric("negative_loss", p));
    const char *const answer = "{\"row\": 2, \"right\": true}\n",
                      *const loss = "{\"row\": 3, \"loss\": 12.5, \"correct\": 3, \"tokens\": 7}\n";
    for (const QByteArray& text : {QByteArray(answer) + loss, QByteArray(loss) + answer,
                                   QByteArray(R"({"row": 2, "right": 1})"), QByteArray(R"({"row": 2, "correct": 1})")})
        QVERIFY_EXCEPTION_THROWN((void)readPredictions(File(text).path(), TaskKind::CausalLm), EngineError);
}

void TestPredictionFile::emptyFile()
{
    QVERIFY(readPredictions(File("").path(), TaskKind::Classification).rows.empty());
}

void TestPredictionFile::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
    row("no JSON", "nonsense\n");
    row("a list", "[1, 2]\n");
    row("an empty line", "\n");
    row("no logits", R"({"row": 2, "label": 1, "prediction": 1})");
    row("empty logits", R"({"row": 2, "label": 0, "prediction": 0, "logits": []})");
    row("class outside", R"({"row": 2, "label": 2, "prediction": 1, "logits": [0, 1]})");
    row("negative class", R"({"row": 2, "label": 0, "prediction": -1, "logits": [0, 1]})");
    row("a class and a half", R"({"row": 2, "label": 1.7, "prediction": 1, "logits": [0, 1]})");
    row("a prediction and a half", R"({"row": 2, "label": 1, "prediction": 0.2, "logits": [1, 0]})");
    row("a class beyond its type", R"({"row": 2, "label": 4294967297, "prediction": 1, "logits": [0, 1]})");
    row("a row and a half", R"({"row": 2.5, "label": 1, "prediction": 1, "logits": [0, 1]})");
    row("logits of another length", "{\"row\": 2, \"label\": 0, \"prediction\": 0, \"logits\": [1, 0]}\n"
                                    "{\"row\": 3, \"label\": 0, \"prediction\": 0, \"logits\": [1, 0, 0]}\n");
    row("null logits", R"({"row": 2, "label": 0, "prediction": 0, "logits": [null, 1]})");
    row("a number beyond doubles", R"({"row": 2, "label": 0, "prediction": 0, "logits": [1e999, 1]})");
    row("deep", "{\"row\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1");
}

void TestPredictionFile::refused()
{
    QFETCH(QByteArray, text);
    const File file(text);
    try {
        (void)readPredictions(file.path(), TaskKind::Classification);
        QFAIL("it was read");
    } catch (const EngineError& error) {
        QCOMPARE(error.code(), ErrorCode::BadFile);
        QVERIFY2(error.where().find("predictions.jsonl") != std::string::npos, error.where().c_str());
    }
}

void TestPredictionFile::missing()
{
    QVERIFY_EXCEPTION_THROWN((void)readPredictions("/no/such/file.jsonl", TaskKind::Classification), EngineError);
}

QTEST_GUILESS_MAIN(TestPredictionFile)
#include "test_prediction_file.moc"
