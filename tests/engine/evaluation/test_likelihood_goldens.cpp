// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/evaluation.h"
#include "golden.h"
#include "tiny_model.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace engine;

/// Questions with options of every commonsense set by likelihood, against transformers in lm-evaluation-harness'
/// wording (fixtures/goldens/make_likelihood.py), and against the loss of the same texts.
class TestLikelihoodGoldens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asTransformers_data();
    void asTransformers();
    void asTheLossOfTheSameTexts();
    void ofAdaptersRecords();

private:
    std::filesystem::path at(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    static std::string lineOf(const QJsonValue& row)
    {
        return QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact).toStdString() + "\n";
    }
    EvaluationTask task(const std::string& preset, const std::string& rows, ScoringKind scoring) const
    {
        EvaluationTask task;
        task.name = preset;
        task.task.preset = preset;
        task.task.kind = TaskKind::CausalLm;
        task.task.promptTemplate = "alpaca"; // which the question alone has nothing of
        task.task.validation = at(preset + ".jsonl");
        task.scoring = scoring;
        writeFileAtomically(task.task.validation, rows);
        return task;
    }
    EvaluationResult evaluated(const EvaluationTask& task) const
    {
        EvaluationRequest request;
        request.model = at("model");
        request.tasks = {task};
        request.device = "cpu";
        return runEvaluation(request, at("library"), {});
    }
    QJsonObject set(const QString& preset) const
    {
        for (const QJsonValue& each : m_golden["sets"].toArray())
            if (each["preset"].toString() == preset)
                return each.toObject();
        return {};
    }

    QTemporaryDir m_folder;
    QJsonObject m_golden;
};

void TestLikelihoodGoldens::initTestCase()
{
    m_golden = golden::load("likelihood.json");
    QCOMPARE(m_golden["sets"].toArray().size(), 8);
    tiny::writeFolder(at("model"), QJsonDocument(m_golden["config"].toObject()).toJson().toStdString(), 2);
    writeFileAtomically(at("model") / "tokenizer.json",
                        QJsonDocument(m_golden["tokenizer"].toObject()).toJson().toStdString());
}

void TestLikelihoodGoldens::asTransformers_data()
{
    QTest::addColumn<QString>("preset");
    for (const QJsonValue& each : golden::load("likelihood.json")["sets"].toArray())
        QTest::newRow(qPrintable(each["preset"].toString())) << each["preset"].toString();
}

void TestLikelihoodGoldens::asTransformers()
{
    QFETCH(QString, preset);
    const QJsonObject wanted = set(preset);
    std::string rows;
    for (const QJsonValue& row : wanted["rows"].toArray())
        rows += lineOf(row);
    const EvaluationResult result = evaluated(task(preset.toStdString(), rows, ScoringKind::Likelihood));
    const auto predictions = readPredictions(result.folder, preset.toStdString(), 0);
    const QJsonArray items = wanted["items"].toArray();
    QCOMPARE(predictions.size(), static_cast<std::size_t>(items.size()));
    double bySum = 0, byCharacter = 0, byToken = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const QJsonValue item = items[static_cast<qsizetype>(i)];
        const Prediction& p = predictions[i];
        if (preset != "winogrande") // where each option has its own
            QCOMPARE(QString::fromStdString(p.prompt), item["context"][0].toString());
        const std::vector<double> sums = golden::numbers(item["sums"]), tokens = golden::numbers(item["tokens"]);
        QCOMPARE(p.scores.size(), sums.size());
        for (std::size_t k = 0; k < sums.size(); ++k) {
            QVERIFY2(std::abs(p.scores[k] - sums[k]) < m_golden["tolerance"].toDouble(),
                     qPrintable(QString("row %1, option %2: %3, not %4").arg(i).arg(k).arg(p.scores[k]).arg(sums[k])));
            QCOMPARE(static_cast<double>(p.tokens[k]), tokens[k]);
        }
        const int right = item["right"].toInt();
        QCOMPARE(p.right, item["best"].toInt() == right);
        QCOMPARE(p.strictRight, item["best_norm"].toInt() == right);
        QCOMPARE(p.tokenRight, item["best_token"].toInt() == right);
        bySum += p.right;
        byCharacter += p.strictRight;
        byToken += p.tokenRight;
    }
    const auto count = static_cast<double>(predictions.size());
    const auto& metrics = result.rows.at(0).metrics;
    QCOMPARE(metrics.at("accuracy"), bySum / count);
    QCOMPARE(metrics.at("accuracy_norm"), byCharacter / count);
    QCOMPARE(metrics.at("accuracy_by_token"), byToken / count);
}

void TestLikelihoodGoldens::asTheLossOfTheSameTexts()
{
    for (const char* preset : {"piqa", "winogrande"}) {
        const QJsonObject wanted = set(preset);
        std::string rows, texts;
        for (const QJsonValue& row : wanted["rows"].toArray())
            rows += lineOf(row);
        const EvaluationResult options = evaluated(task(preset, rows, ScoringKind::Likelihood));
        const QJsonArray given = wanted["rows"].toArray(), items = wanted["items"].toArray();
        for (qsizetype i = 0; i < given.size(); ++i)
            for (int k = 0; k < 2; ++k) {
                const QString sentence = given[i]["sentence"].toString();
                const QString text = sentence.isEmpty() ? given[i][k == 0 ? "sol1" : "sol2"].toString()
                                                        : sentence.mid(sentence.indexOf('_') + 1).trimmed();
                texts += lineOf(QJsonObject{{"prompt", items[i]["context"][k]}, {"response", " " + text}});
            }
        EvaluationTask loss = task("texts", texts, ScoringKind::Loss);
        loss.task.preset.clear();
        loss.task.promptTemplate = "{prompt}{response}";
        loss.task.trainOnInputs = false;
        const auto losses = readPredictions(evaluated(loss).folder, "texts", 0);
        const auto scored = readPredictions(options.folder, preset, 0);
        QCOMPARE(losses.size(), 2 * scored.size());
        for (std::size_t i = 0; i < losses.size(); ++i) {
            QCOMPARE(losses[i].scores[2], static_cast<double>(scored[i / 2].tokens[i % 2]));
            QVERIFY(std::abs(losses[i].scores[0] + scored[i / 2].scores[i % 2]) < 1e-4);
        }
    }
}

void TestLikelihoodGoldens::ofAdaptersRecords()
{
    // LLM-Adapters' record of the first row of PIQA: the same question, out of its instruction.
    const QJsonValue row = set("piqa")["rows"][0];
    const QString instruction = "Please choose the correct solution to the question: " + row["goal"].toString() +
                                "\n\nSolution1: " + row["sol1"].toString() +
                                "\n\nSolution2: " + row["sol2"].toString() + "\n\nAnswer format: solution1/solution2";
    const std::string record = lineOf(QJsonObject{{"instruction", instruction},
                                                  {"input", ""},
                                                  {"output", "the correct answer is solution1"},
                                                  {"answer", "solution1"}});
    const auto predictions =
        readPredictions(evaluated(task("piqa", record, ScoringKind::Likelihood)).folder, "piqa", 0);
    const std::vector<double> sums = golden::numbers(set("piqa")["items"][0]["sums"]);
    QCOMPARE(predictions.size(), 1u);
    for (std::size_t k = 0; k < sums.size(); ++k)
        QVERIFY(std::abs(predictions[0].scores[k] - sums[k]) < m_golden["tolerance"].toDouble());
}

QTEST_GUILESS_MAIN(TestLikelihoodGoldens)
#include "test_likelihood_goldens.moc"
