// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation.h"

#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/evaluate.h"
#include "engine/runs.h"
#include "engine/submission.h"
#include "engine/train.h"
#include "error_code.h"
#include "score/evaluation_folder.h"
#include "size_limit.h"
#include "toy_model.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

/// Runs with a classification head on further files: the same figures as evaluate() gives, kept by prediction, gone on
/// with after a stop or a full disk, refused where something was changed, and found again in the runs.
class TestEvaluationHeads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_library = std::make_unique<QTemporaryDir>(); }
    void twoRunsOnTwoFiles();
    void partsAreNoFiguresOfTheRun();
    void pairsThatCannotBeAreRefusedAtTheStart();
    void aStoppedOneGoesOn();
    void whatIsRefusedIsLeftOutAndTold();
    void whereNothingIsLeftItEnds();
    void aFullDiskKeepsWhatThereIs();
    void changesAreRefused_data();
    void changesAreRefused();
    void eachRunOnItsOwnTask();
    void hiddenLabels();
    void whatCannotBeEvaluated();

private:
    std::filesystem::path at(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    std::filesystem::path library() const { return m_library->path().toStdString(); }

    std::filesystem::path trained(double lambda)
    {
        TrainConfig config;
        config.model = {at("model"), "cpu", "float32"};
        config.task.train = at("train.tsv");
        config.task.validation = at("dev.tsv");
        config.train.learningRate = 5e-3;
        config.train.batchSize = 8;
        config.train.epochs = 2;
        config.sibo.lambda = lambda;
        TrainOptions options;
        options.library = at("runs");
        return runsFolder(options.library) / train(config, options, {}, {}).runs.at(0).run;
    }
    static EvaluationTask task(const std::string& name, const std::filesystem::path& file)
    {
        EvaluationTask task;
        task.name = name;
        task.task.validation = file;
        return task;
    }
    EvaluationRequest request() const
    {
        EvaluationRequest request;
        request.arms = {{m_plain, {}}, {m_mixed, {}}};
        request.tasks = {task("dev", at("dev.tsv")), task("more", at("more.tsv"))};
        request.device = "cpu";
        return request;
    }
    /// Stops as soon as so many predictions of the first task are there.
    EvaluationResult stoppedAt(const EvaluationRequest& request, std::int64_t predictions) const
    {
        std::stop_source stop;
        const auto sink = [&](const EvaluationProgress& progress) {
            if (progress.done >= predictions)
                stop.request_stop();
        };
        return runEvaluation(request, library(), sink, stop.get_token());
    }
    static std::map<std::string, std::string> predictionsOf(const std::filesystem::path& folder)
    {
        std::map<std::string, std::string> texts;
        for (const auto& entry : std::filesystem::directory_iterator(folder / "predictions"))
            texts[entry.path().filename().string()] = readWholeFile(entry.path());
        return texts;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_library;
    std::filesystem::path m_plain, m_mixed;
};

void TestEvaluationHeads::initTestCase()
{
    toy::writeModel(at("model"));
    writeFileAtomically(at("train.tsv"), toy::sentences(40, 1));
    writeFileAtomically(at("dev.tsv"), toy::sentences(80, 2));
    writeFileAtomically(at("more.tsv"), toy::sentences(30, 3));
    m_plain = trained(0);
    m_mixed = trained(0.6);
}

void TestEvaluationHeads::twoRunsOnTwoFiles()
{
    std::vector<EvaluationProgress> told;
    const EvaluationResult result =
        runEvaluation(request(), library(), [&](const EvaluationProgress& p) { told.push_back(p); });
    QVERIFY(result.complete && !result.glueScore);
    QCOMPARE(result.rows.size(), 4u);
    QCOMPARE(result.rows[3].arm, std::string("λ 0.6"));
    for (const EvaluationRow& row : result.rows) {
        EvaluateRequest single;
        single.adapter = row.armNumber == 0 ? m_plain : m_mixed;
        single.task.validation = at(row.task + ".tsv");
        single.device = "cpu";
        const EvaluateResult wanted = evaluate(single);
        QCOMPARE(row.primary, wanted.primary);
        QCOMPARE(row.samples, wanted.samples);
        QVERIFY(std::abs(row.metrics.at("loss") - wanted.metrics.at("loss")) < 1e-6);
        QCOMPARE(row.metrics.at("matthews"), wanted.metrics.at("matthews"));
        QVERIFY(row.interval.at("primary").low < row.primary && row.primary <= row.interval.at("primary").high);
    }
    QCOMPARE(told.back().done, told.back().samples);
    QCOMPARE(told.back().samples, 60);
    QCOMPARE(told.back().accuracy.size(), 2u);
    QCOMPARE(told.back().accuracy[1], result.rows[3].metrics.at("accuracy"));
    QCOMPARE(*told.back().secondsLeft, 0.0);
    const auto predictions = readPredictions(result.folder, "more", 1);
    QCOMPARE(predictions.size(), 30u);
    QVERIFY(predictions[4].row == 6 && !predictions[4].prompt.empty() && predictions[4].scores.size() == 2);
    QCOMPARE(readSummary(m_mixed).testPrimary.at("more"), result.rows[3].primary);
    QCOMPARE(listEvaluations(library()), std::vector<std::filesystem::path>{result.folder});
}

void TestEvaluationHeads::partsAreNoFiguresOfTheRun()
{
    EvaluationRequest part = request();
    part.tasks = {task("part", at("more.tsv"))};
    part.tasks[0].task.evalLimit = 10;
    const EvaluationResult result = runEvaluation(part, library(), {});
    QCOMPARE(result.rows.at(1).samples, 10);
    QVERIFY(!readSummary(m_mixed).testPrimary.contains("part"));
    QVERIFY(!result.notes.empty() && result.notes[0].find("first 10 samples") != std::string::npos);
    // Nor are those on other weights than it was trained on.
    std::filesystem::copy(at("model"), at("other"), std::filesystem::copy_options::recursive);
    std::string weights = readWholeFile(at("other") / "model.safetensors");
    weights[weights.size() - 4] = static_cast<char>(weights[weights.size() - 4] ^ 1);
    writeFileAtomically(at("other") / "model.safetensors", weights);
    part.tasks = {task("elsewhere", at("more.tsv"))};
    part.model = at("other");
    QVERIFY(runEvaluation(part, library(), {}).complete);
    QVERIFY(!readSummary(m_mixed).testPrimary.contains("elsewhere"));
    part.tasks[0].name = "whole";
    part.model.clear();
    QVERIFY(runEvaluation(part, library(), {}).complete);
    QVERIFY(readSummary(m_mixed).testPrimary.contains("whole"));
}

void TestEvaluationHeads::pairsThatCannotBeAreRefusedAtTheStart()
{
    EvaluationRequest impossible = request();
    impossible.model = at("model");
    impossible.arms = {{m_plain, {}}, {}}; // the model alone has no head
    QCOMPARE(codeOf([&] { (void)runEvaluation(impossible, library(), {}); }), ErrorCode::BadConfig);
    impossible = request();
    writeFileAtomically(at("three.tsv"), std::string("sentence\tlabel\na meal\tup\na day\tdown\na walk\taside\n"));
    impossible.tasks.push_back(task("three", at("three.tsv")));
    impossible.tasks[2].task.labels = {"up", "down", "aside"};
    QCOMPARE(codeOf([&] { (void)runEvaluation(impossible, library(), {}); }), ErrorCode::BadConfig);
    QVERIFY(listEvaluations(library()).empty()); // nothing was begun
}

void TestEvaluationHeads::whatIsRefusedIsLeftOutAndTold()
{
    EvaluationRequest request = this->request();
    const EvaluationResult wanted = runEvaluation(request, library(), {});
    // The model alone has no head for these classes.
    request.arms = {{at("no such run"), {}}, {m_plain, {}}, {}, {m_mixed, {}}};
    request.tasks.insert(request.tasks.begin() + 1, task("gone", at("gone.tsv")));
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)runEvaluation(request, library(), {}));
    request.skipRefused = true;
    std::vector<EvaluationProgress> told;
    const EvaluationResult result =
        runEvaluation(request, library(), [&](const EvaluationProgress& p) { told.push_back(p); });
    QVERIFY(result.complete);
    QCOMPARE(result.refused.size(), 4u);
    QCOMPARE(result.refused[0].arm, std::string("no such run"));
    QVERIFY(result.refused[1].task == "dev" && result.refused[1].arm == "model");
    QVERIFY(!result.refused[1].message.empty() && !result.refused[1].hint.empty());
    QCOMPARE(result.refused[2].task, std::string("gone"));
    QVERIFY(result.refused[3].task == "more" && result.refused[3].arm == "model");
    QCOMPARE(result.rows.size(), wanted.rows.size());
    for (std::size_t i = 0; i < wanted.rows.size(); ++i) {
        QCOMPARE(result.rows[i].primary, wanted.rows[i].primary);
        QCOMPARE(result.rows[i].armNumber, std::size_t(i % 2 == 0 ? 0 : 2)); // of those that are there
    }
    QVERIFY(told.back().name == "more" && told.back().tasks == 2);
    QCOMPARE(told.back().arms, (std::vector<std::size_t>{1, 3})); // as they were asked for
    const EvaluationResult again = readEvaluation(result.folder);
    QVERIFY(again.complete && again.refused.size() == 4);
    QCOMPARE(again.refused[1].hint, result.refused[1].hint);
    const EvaluationResult part = stoppedAt(request, 10);
    QVERIFY(!part.complete);
    const EvaluationResult whole = resumeEvaluation(part.folder, {});
    QVERIFY(whole.complete && whole.refused.size() == 4);
    QCOMPARE(predictionsOf(whole.folder), predictionsOf(result.folder));
}

void TestEvaluationHeads::whereNothingIsLeftItEnds()
{
    EvaluationRequest request = this->request();
    request.skipRefused = true;
    request.tasks = {task("gone", at("gone.tsv"))};
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)runEvaluation(request, library(), {}));
    request = this->request();
    request.skipRefused = true;
    request.arms = {{at("no such run"), {}}};
    QVERIFY_THROWS_EXCEPTION(EngineError, (void)runEvaluation(request, library(), {}));
    QVERIFY(listEvaluations(library()).empty());
}

void TestEvaluationHeads::aStoppedOneGoesOn()
{
    const EvaluationResult whole = runEvaluation(request(), library(), {});
    const EvaluationResult part = stoppedAt(request(), 80); // the first run on the first file is done
    QVERIFY(!part.complete && !part.rows.empty() && part.rows.size() < 4);
    QVERIFY(!std::filesystem::exists(part.folder / kResultFile));
    const auto file = predictionFile(part.folder, "dev", 0);
    writeFileAtomically(file, readWholeFile(file) + R"({"index": 2)"); // as a kill may leave it
    const EvaluationResult rest = resumeEvaluation(part.folder, {});
    QVERIFY(rest.complete);
    QCOMPARE(predictionsOf(part.folder), predictionsOf(whole.folder));
    QCOMPARE(readWholeFile(part.folder / kResultFile), readWholeFile(whole.folder / kResultFile));
    QVERIFY(resumeEvaluation(part.folder, {}).complete); // there is nothing left
}

void TestEvaluationHeads::aFullDiskKeepsWhatThereIs()
{
    const EvaluationResult whole = runEvaluation(request(), library(), {});
    const std::size_t size = predictionsOf(whole.folder).at("dev-0.jsonl").size();
    {
        const SizeLimit limit(size / 2);
        QCOMPARE(codeOf([&] { (void)runEvaluation(request(), library(), {}); }), ErrorCode::DiskFull);
    }
    const auto folders = listEvaluations(library());
    const auto part = folders[0] == whole.folder ? folders.at(1) : folders[0];
    const auto kept = readPredictions(part, "dev", 0);
    QVERIFY(!kept.empty() && kept.size() < 80);
    QVERIFY(resumeEvaluation(part, {}).complete);
    QCOMPARE(predictionsOf(part), predictionsOf(whole.folder));
}

void TestEvaluationHeads::changesAreRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"data", "adapter", "model", "config", "vocabulary"})
        QTest::newRow(what) << what;
}

void TestEvaluationHeads::changesAreRefused()
{
    QFETCH(QString, what);
    const EvaluationResult part = stoppedAt(request(), 80);
    const std::map<QString, std::filesystem::path> files{{"data", at("more.tsv")},
                                                         {"adapter", m_mixed / "adapter" / "adapter_model.safetensors"},
                                                         {"model", at("model") / "model.safetensors"},
                                                         {"config", at("model") / "config.json"},
                                                         {"vocabulary", at("model") / "vocab.txt"}};
    const auto file = files.at(what);
    const std::string before = readWholeFile(file);
    std::string after = before;
    if (what == "config" || what == "vocabulary") // that can still be read
        after += what == "config" ? "\n" : "newword\n";
    else
        after[after.size() - 2] = static_cast<char>(after[after.size() - 2] ^ 1);
    writeFileAtomically(file, after);
    const auto predictions = predictionsOf(part.folder);
    QCOMPARE(codeOf([&] { (void)resumeEvaluation(part.folder, {}); }), ErrorCode::BadData);
    QCOMPARE(predictionsOf(part.folder), predictions);
    writeFileAtomically(file, before);
    QVERIFY(resumeEvaluation(part.folder, {}).complete);
}

void TestEvaluationHeads::eachRunOnItsOwnTask()
{
    EvaluationRequest own = request();
    own.tasks[0].arms = {1};
    own.tasks[1].arms = {0};
    const EvaluationResult result = runEvaluation(own, library(), {});
    QCOMPARE(result.rows.size(), 2u);
    QCOMPARE(result.rows[0].armNumber, 1u);
    QCOMPARE(result.rows[1].arm, std::string("λ 0"));
    EvaluationRequest other = request();
    other.arms = {{m_mixed, 0.0}, {m_mixed, 0.3}, {m_plain, {}}};
    const EvaluationResult lambdas = runEvaluation(other, library(), {});
    QCOMPARE(lambdas.rows.size(), 6u);
    QCOMPARE(lambdas.rows[1].arm, std::string("λ 0.3"));
    QVERIFY(lambdas.rows[0].arm != lambdas.rows[2].arm && lambdas.rows[2].arm.ends_with("λ 0"));
}

void TestEvaluationHeads::hiddenLabels()
{
    std::string text = "index\tsentence1\tsentence2\n";
    for (int i = 0; i < 5; ++i)
        text += std::to_string(i) + "\tthe day was good\tthe meal was a meal\n";
    writeFileAtomically(at("test.tsv"), text);
    EvaluationRequest hidden = request();
    hidden.arms = {{m_plain, {}}};
    hidden.tasks = {task("rte", at("test.tsv"))};
    hidden.tasks[0].task.preset = "rte";
    hidden.tasks[0].task.labels = {"up", "down"};
    hidden.tasks[0].hidden = true;
    QCOMPARE(codeOf([&] { (void)runEvaluation(hidden, library(), {}); }), ErrorCode::BadData); // "up" is none of RTE's
    hidden.tasks[0].task.labels = {"0", "1"};
    hidden.tasks[0].task.evalLimit = 3;
    QCOMPARE(codeOf([&] { (void)runEvaluation(hidden, library(), {}); }), ErrorCode::BadConfig); // a part of a file
    QVERIFY(listEvaluations(library()).empty());
    hidden.tasks[0].task.evalLimit.reset();
    const EvaluationResult result = runEvaluation(hidden, library(), {});
    QVERIFY(result.complete && result.rows.at(0).metrics.empty());
    QVERIFY(result.notes.at(0).find("5 rows, GLUE's test file 3000") != std::string::npos);
    QCOMPARE(readPredictions(result.folder, "rte", 0).size(), 5u);
    QVERIFY(readPredictions(result.folder, "rte", 0)[0].gold.empty());
    QCOMPARE(writeSubmissions(result.folder, at("to")).at(0).rows, 5);
}

void TestEvaluationHeads::whatCannotBeEvaluated()
{
    const auto code = [&](const std::function<void(EvaluationRequest&)>& change) {
        EvaluationRequest changed = request();
        change(changed);
        return codeOf([&] { (void)runEvaluation(changed, library(), {}); });
    };
    QCOMPARE(code([](auto& r) { r.tasks.clear(); }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) { r.tasks[1].name = "dev"; }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) { r.tasks[1].name = "../dev"; }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) { r.tasks[1].arms = {2}; }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) { r.tasks[1].task.validation.clear(); }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) { r.tasks[1].task.validation = "/absent.tsv"; }), ErrorCode::MissingFile);
    QCOMPARE(code([](auto& r) { r.tasks[1].scoring = ScoringKind::Generation; }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) { r.arms[0].lambda = 1.5; }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) { r.arms[0].adapter = "/absent"; }), ErrorCode::MissingFile);
    QCOMPARE(code([](auto& r) { r.arms = {{}}; }), ErrorCode::BadConfig); // no model is named
    QCOMPARE(code([](auto& r) { r.batchSize = 0; }), ErrorCode::BadConfig);
    QVERIFY(listEvaluations(library()).empty()); // nothing was begun
    QCOMPARE(codeOf([&] { (void)resumeEvaluation(at("absent"), {}); }), ErrorCode::MissingFile);
}

QTEST_GUILESS_MAIN(TestEvaluationHeads)
#include "test_evaluation_heads.moc"
