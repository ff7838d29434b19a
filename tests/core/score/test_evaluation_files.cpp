// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_code.h"
#include "made_evaluation.h"
#include "score/prediction_files.h"
#include "size_limit.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace engine;

/// What an evaluation writes is read back the same; what is damaged is told or cut, and nothing is lost.
class TestEvaluationFiles : public QObject {
    Q_OBJECT
private slots:
    void recordReadsBack();
    void damagedRecords_data();
    void damagedRecords();
    void predictionReadsBack();
    void predictionsGoOn();
    void damagedPredictions_data();
    void damagedPredictions();
    void aFullDisk();
    void partOfAnEvaluation();
    void summaryIsTaken();
    void listed();

private:
    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestEvaluationFiles::recordReadsBack()
{
    EvaluationRecord record =
        made::record({made::task("gsm8k", TaskKind::CausalLm, {}, "test.jsonl"),
                      made::task("rte", TaskKind::Classification, {"entailment", "no"}, "dev.tsv")},
                     2);
    record.request.settings.numBeams = 4;
    record.request.settings.temperature = 0.1;
    record.request.settings.stop = {"\n\n", "Question:"};
    record.request.space = PromptSpace::Reference;
    record.request.arms[1] = {"", 0.25};
    record.request.tasks[0].scoring = ScoringKind::Auto;
    record.tasks[1].asked.arms = record.request.tasks[1].arms = {1};
    record.tasks[1].asked.hidden = record.request.tasks[1].hidden = true;
    record.tasks[0].samples = 1319;
    record.arms[0].run = "/runs/a";
    record.arms[0].step = 12;
    record.notes = {"a note"};
    const std::string text = evaluationText(record);
    const EvaluationRecord read = parseEvaluation(text, at("evaluation.json").string());
    QCOMPARE(evaluationText(read), text);
    QCOMPARE(read.request.settings, record.request.settings);
    QCOMPARE(read.request.arms, record.request.arms);
    QVERIFY(read.request.space == PromptSpace::Reference);
    QVERIFY(read.request.tasks[0].scoring == ScoringKind::Auto);
    QVERIFY(read.tasks[0].asked.scoring == ScoringKind::Generation);
    QVERIFY(read.tasks[1].asked.hidden);
    QCOMPARE(read.tasks[1].asked.task.labels, record.tasks[1].asked.task.labels);
    QCOMPARE(read.arms[0].step, 12);
}

void TestEvaluationFiles::damagedRecords_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("torn") << "\"notes\""
                          << "";
    QTest::newRow("no tasks") << "\"tasks\""
                              << "\"tsaks\"";
    QTest::newRow("another type") << "\"samples\": 0"
                                  << "\"samples\": \"many\"";
    QTest::newRow("unknown scoring") << "\"generation\""
                                     << "\"guessing\"";
    QTest::newRow("unknown prompts") << "\"consistent\""
                                     << "\"loose\"";
    QTest::newRow("an arm that is not there") << "\"arms\": []"
                                              << "\"arms\": [7]";
    QTest::newRow("unknown key of the task") << "\"preset\""
                                             << "\"perset\"";
    QTest::newRow("a path for a name") << "\"name\": \"gsm8k\""
                                       << "\"name\": \"../gsm8k\"";
}

void TestEvaluationFiles::damagedRecords()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    made::write(at("damaged"), made::record({made::task("gsm8k", TaskKind::CausalLm, {}, "test.jsonl")}));
    const auto file = at("damaged") / kEvaluationFile;
    QString text = QString::fromStdString(readWholeFile(file));
    QVERIFY(text.contains(from));
    text.replace(from, to);
    writeFileAtomically(file, text.toStdString());
    QCOMPARE(codeOf([&] { (void)readEvaluationRequest(at("damaged")); }), ErrorCode::BadFile);
}

void TestEvaluationFiles::predictionReadsBack()
{
    Prediction p = made::guess(7, "72", "71.5", {0.1, -1e-17, 3});
    p.response = "tab\there \"quoted\" λ\n";
    p.strictAnswer.reset();
    p.strictRight = true;
    const Prediction read = parsePrediction(predictionLine(p));
    QCOMPARE(predictionLine(read), predictionLine(p));
    QCOMPARE(read.response, p.response);
    QCOMPARE(read.scores, p.scores);
    QVERIFY(!read.strictAnswer && read.answer == "71.5" && read.strictRight && !read.right);
}

void TestEvaluationFiles::predictionsGoOn()
{
    const auto file = at("p.jsonl");
    {
        PredictionFile predictions(file, 4);
        predictions.append(made::guess(2, "a", "a"));
        predictions.append(made::guess(0, "a", "b"));
        predictions.append(made::guess(2, "a", "a")); // there already
        QCOMPARE(predictions.done(), 2);
        QCOMPARE(predictions.right(), 1);
    }
    const std::string whole = readWholeFile(file);
    writeFileAtomically(file, whole + R"({"index": 1, "row)"); // killed within a line
    PredictionFile predictions(file, 4);
    QCOMPARE(readWholeFile(file), whole);
    QVERIFY(predictions.has(0) && !predictions.has(1) && predictions.has(2) && !predictions.has(3));
    predictions.append(made::guess(1, "a", "a"));
    QCOMPARE(predictions.done(), 3);
    QCOMPARE(predictions.right(), 2);
}

void TestEvaluationFiles::damagedPredictions_data()
{
    QTest::addColumn<QString>("line");
    const QString good = QString::fromStdString(predictionLine(made::guess(1, "a", "a")));
    QTest::newRow("no JSON") << "index 1";
    QTest::newRow("a list") << "[1]";
    QTest::newRow("no index") << QString(good).replace("\"index\"", "\"idx\"");
    QTest::newRow("an index below 0") << QString(good).replace("\"index\": 1", "\"index\": -1");
    QTest::newRow("an index beyond") << QString(good).replace("\"index\": 1", "\"index\": 9");
    QTest::newRow("half an index") << QString(good).replace("\"index\": 1", "\"index\": 1.5");
    QTest::newRow("twice") << QString(good).replace("\"index\": 1", "\"index\": 0");
    QTest::newRow("scores that are no numbers") << QString(good).replace("\"scores\": []", "\"scores\": [null]");
}

void TestEvaluationFiles::damagedPredictions()
{
    QFETCH(QString, line);
    const auto file = at("damaged.jsonl");
    const std::string first = predictionLine(made::guess(0, "a", "a")) + "\n";
    const std::string last = predictionLine(made::guess(2, "a", "a")) + "\n";
    writeFileAtomically(file, first + line.toStdString() + "\n" + last);
    try {
        PredictionFile predictions(file, 4);
        QFAIL("it was taken");
    } catch (const EngineError& error) {
        QVERIFY(error.code() == ErrorCode::BadFile);
        QVERIFY2(error.where().find("line 2") != std::string::npos, error.where().c_str());
    }
    QCOMPARE(readWholeFile(file), first + line.toStdString() + "\n" + last); // nothing was cut
}

void TestEvaluationFiles::aFullDisk()
{
    const auto file = at("full.jsonl");
    PredictionFile predictions(file, 10);
    predictions.append(made::guess(0, "a", "a"));
    const std::string whole = readWholeFile(file);
    {
        const SizeLimit limit(whole.size() + 10);
        QCOMPARE(codeOf([&] { predictions.append(made::guess(1, "a", "a")); }), ErrorCode::DiskFull);
    }
    QCOMPARE(readWholeFile(file), whole);
    QVERIFY(!predictions.has(1));
    predictions.append(made::guess(1, "a", "a"));
    QCOMPARE(PredictionFile(file, 10).done(), 2);
}

void TestEvaluationFiles::partOfAnEvaluation()
{
    TaskEntry task = made::task("gsm8k", TaskKind::CausalLm, {}, "test.jsonl");
    task.samples = 3;
    made::write(at("part"), made::record({task}, 2));
    const EvaluationResult nothing = readEvaluation(at("part"));
    QVERIFY(!nothing.complete && nothing.rows.empty());
    made::write(at("part"), "gsm8k", 1, {made::guess(2, "1", "1"), made::guess(0, "1", "2")});
    const EvaluationResult result = readEvaluation(at("part"));
    QVERIFY(!result.complete);
    QCOMPARE(result.rows.size(), 1u);
    QCOMPARE(result.rows[0].armNumber, 1u);
    QCOMPARE(result.rows[0].primary, 0.5);
    const auto predictions = readPredictions(at("part"), "gsm8k", 1);
    QCOMPARE(predictions.size(), 2u);
    QCOMPARE(predictions[0].index, 0);
    QVERIFY(readPredictions(at("part"), "gsm8k", 0).empty());
    QCOMPARE(codeOf([&] { (void)readPredictions(at("part"), "svamp", 0); }), ErrorCode::MissingFile);
    QCOMPARE(codeOf([&] { (void)readPredictions(at("part"), "gsm8k", 2); }), ErrorCode::MissingFile);
}

void TestEvaluationFiles::summaryIsTaken()
{
    TaskEntry task = made::task("gsm8k", TaskKind::CausalLm, {}, "test.jsonl");
    task.samples = 2;
    const EvaluationRecord record = made::record({task});
    made::write(at("whole"), record);
    made::write(at("whole"), "gsm8k", 0, {made::guess(0, "1", "1"), made::guess(1, "1", "2")});
    EvaluationResult result = resultOf(record, at("whole"));
    QVERIFY(result.complete);
    const std::string text = resultText(result);
    QCOMPARE(resultText(parseResult(text, "summary.json")), text);
    result.notes = {"from the file"};
    result.groupMeans = {{"arithmetic", "λ 0", 0.25}};
    writeFileAtomically(at("whole") / kResultFile, resultText(result));
    QCOMPARE(readEvaluation(at("whole")).notes, result.notes);
    QCOMPARE(readEvaluation(at("whole")).groupMeans.at(0).accuracy, 0.25);
    writeFileAtomically(at("whole") / kResultFile, text.substr(0, text.size() / 2)); // the predictions are the truth
    QVERIFY(readEvaluation(at("whole")).complete);
}

void TestEvaluationFiles::listed()
{
    QVERIFY(listEvaluations(at("library")).empty());
    const auto evaluations = evaluationsFolder(at("library"));
    made::write(evaluations / "20261130-100000-a-0000", made::record({}));
    made::write(evaluations / "20261130-110000-b-0000", made::record({}));
    createFolders(evaluations / "20261130-120000-no-evaluation");
    const auto found = listEvaluations(at("library"));
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].filename().string(), std::string("20261130-110000-b-0000"));
}

QTEST_GUILESS_MAIN(TestEvaluationFiles)
#include "test_evaluation_files.moc"
