// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/runs.h"
#include "engine/verdict.h"
#include "error_code.h"
#include "made_evaluation.h"
#include "runs/run_evaluations.h"
#include "score/scoring_names.h"
#include "size_limit.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace engine;

/// Results on further data sets in a run's record and summary.
class TestRunEvaluations : public QObject {
    Q_OBJECT
private slots:
    void init();
    void standInRecordAndSummary();
    void theLatestCounts();
    void settingsStayApart();
    void namesOfFiles();
    void ownDataSetsStay();
    void aRunThatWentOn();
    void whileItTrains();
    void tornLine();
    void aFullDisk();

private:
    static EvalDone result(const std::string& split, double accuracy, const std::string& adapter = "best")
    {
        EvalDone e;
        e.step = 20;
        e.split = split;
        e.metrics = {{"accuracy", accuracy}};
        e.primary = accuracy;
        e.samples = 100;
        e.adapter = adapter;
        return e;
    }
    void append(const std::vector<EvalDone>& results, const std::string& evaluation) const
    {
        std::vector<FurtherResult> further;
        for (const EvalDone& figures : results)
            further.push_back({figures, predictions(figures.primary), "head"});
        appendFurtherResults(folder(), further, evaluation);
    }
    /// Of a hundred examples so many right, as a language model's answers.
    static std::string predictions(double accuracy)
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += "{\"index\": " + std::to_string(i) + ", \"row\": " + std::to_string(i + 2) +
                    ", \"right\": " + (i < accuracy * 100 ? "true" : "false") + "}\n";
        return text;
    }
    std::filesystem::path predictionsOf(const std::string& name) const { return folder() / "predictions" / name; }
    std::filesystem::path folder() const { return runsFolder(m_folder->path().toStdString()) / m_name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_name;
};

void TestRunEvaluations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_name = makeRunName("test");
    TrainConfig config;
    config.task.test = {{"ood", "/data/ood.tsv"}};
    RunWriter writer = RunWriter::create(m_folder->path().toStdString(), m_name, config, "λ 0", "", "{}");
    writer.append({m_name, 0, RunStarted{}});
    writer.append({m_name, 5, result("ood", 0.5)});
    writer.append({m_name, 6, RunFinished{}});
    writer.writeSummary();
}

void TestRunEvaluations::standInRecordAndSummary()
{
    append({result("svamp", 0.25), result("mawps", 0.75)}, "20261130-evaluation");
    const RunRecord run = readRun(folder());
    QCOMPARE(run.events.size(), 5u);
    QVERIFY(std::holds_alternative<RunFinished>(run.events.back().body)); // it is still the last
    QCOMPARE(run.summary.testPrimary, (std::map<std::string, double>{{"mawps", 0.75}, {"ood", 0.5}, {"svamp", 0.25}}));
    QCOMPARE(readSummary(folder()).testPrimary, run.summary.testPrimary);
    const RunSummary listed = listRuns(m_folder->path().toStdString()).at(0);
    QCOMPARE(listed.testPrimary.at("svamp"), 0.25);
    QCOMPARE(*endpointValue(run, {"accuracy", "svamp", true}), 0.25);
    QVERIFY(!endpointValue(run, {"accuracy", "svamp", false})); // the last adapter was not evaluated on it
    QVERIFY(readWholeFile(folder() / kEvaluationsFile).find("20261130-evaluation") != std::string::npos);
    QCOMPARE(readWholeFile(predictionsOf("svamp-best.jsonl")), predictions(0.25));
    QVERIFY(!std::filesystem::exists(predictionsOf("svamp-final.jsonl")));
}

void TestRunEvaluations::theLatestCounts()
{
    append({result("svamp", 0.25), result("svamp", 0.2, "last")}, "a");
    append({result("svamp", 0.5)}, "b");
    const RunRecord run = readRun(folder());
    QCOMPARE(*endpointValue(run, {"accuracy", "svamp", true}), 0.5);
    QCOMPARE(*endpointValue(run, {"accuracy", "svamp", false}), 0.2);
    QCOMPARE(readWholeFile(predictionsOf("svamp-best.jsonl")), predictions(0.5));
    QCOMPARE(readWholeFile(predictionsOf("svamp-final.jsonl")), predictions(0.2));
    QCOMPARE(run.summary.testPrimary.at("svamp"), 0.5);
}

void TestRunEvaluations::settingsStayApart()
{
    const TaskEntry task = made::task("svamp", TaskKind::CausalLm, {}, "svamp.json");
    EvaluationRequest usual, beams;
    beams.space = PromptSpace::Reference;
    beams.settings.numBeams = 4;
    beams.settings.maxNewTokens = 32;
    QCOMPARE(settingText(usual, task), std::string("generation, consistent prompts, 1 beam, 256 tokens"));
    QCOMPARE(settingMark(usual, task), std::string());
    QCOMPARE(settingMark(beams, task), std::string(" (reference prompts, 4 beams, 32 tokens)"));
    TaskEntry options = task;
    options.asked.scoring = ScoringKind::Likelihood;
    QCOMPARE(settingMark(usual, options), std::string(" (likelihood)"));
    EvaluationRequest drawn;
    drawn.settings.doSample = true;
    drawn.settings.temperature = 0.7;
    drawn.settings.stop = {"\n"};
    TaskEntry stopped = task;
    stopped.asked.stop = drawn.settings.stop;
    QCOMPARE(settingMark(drawn, stopped),
             std::string(" (drawn at temperature 0.7, top k 50, top p 1, seed 0, stop \"\\n\")"));
    for (const EvaluationRequest* request : {&beams, &usual}) {
        EvalDone e = result("svamp" + settingMark(*request, task), request == &usual ? 0.25 : 0.5);
        appendFurtherResults(folder(), {{e, predictions(e.primary), settingText(*request, task)}}, "a");
    }
    const RunRecord run = readRun(folder());
    QCOMPARE(run.summary.testPrimary.at("svamp"), 0.25);
    QCOMPARE(run.summary.testPrimary.at("svamp (reference prompts, 4 beams, 32 tokens)"), 0.5);
    QVERIFY(readWholeFile(folder() / kEvaluationsFile).find("\"setting\": \"generation, reference prompts, 4 beams") !=
            std::string::npos);
    const std::string marked = "svamp (reference prompts, 4 beams, 32 tokens)-best.jsonl";
    QCOMPARE(readWholeFile(predictionsOf(marked)), predictions(0.5));
    QCOMPARE(readWholeFile(predictionsOf("svamp-best.jsonl")), predictions(0.25));
}

void TestRunEvaluations::namesOfFiles()
{
    EvaluationRequest request;
    request.settings.stop = {"</s>/../x"};
    TaskEntry task = made::task("svamp", TaskKind::CausalLm, {}, "svamp.json");
    task.asked.stop = request.settings.stop;
    QCOMPARE(settingMark(request, task), std::string(R"( (stop "<\u002fs>\u002f..\u002fx"))"));
    const std::string split = "svamp" + settingMark(request, task);
    appendFurtherResults(folder(), {{result(split, 0.25), predictions(0.25), "generation"}}, "a");
    QCOMPARE(readWholeFile(predictionsOf(split + "-best.jsonl")), predictions(0.25));
    QCOMPARE(readRun(folder()).summary.testPrimary.at(split), 0.25);
    std::set<std::string> marks;
    for (const char* end : {"one", "two"}) { // long ones are told apart by more than they show
        std::string text;
        for (int i = 0; i < 200; ++i)
            text += "ä";
        task.asked.stop = request.settings.stop = {text + end};
        marks.insert(settingMark(request, task));
        QVERIFY(marks.rbegin()->size() < 180);
        appendFurtherResults(folder(), {{result("svamp" + *marks.rbegin(), 0.5), predictions(0.5), "generation"}}, "a");
    }
    QCOMPARE(marks.size(), 2u);
}

void TestRunEvaluations::ownDataSetsStay()
{
    createFolders(folder() / "predictions");
    writeFileAtomically(predictionsOf("ood-best.jsonl"), std::string("as trained\n"));
    append({result("ood", 0.9), result("validation", 0.9)}, "a");
    const RunRecord run = readRun(folder());
    QCOMPARE(run.summary.testPrimary, (std::map<std::string, double>{{"ood", 0.5}}));
    QVERIFY(!run.summary.bestPrimary);
    QCOMPARE(readWholeFile(predictionsOf("ood-best.jsonl")), std::string("as trained\n"));
    QVERIFY(!std::filesystem::exists(predictionsOf("validation-best.jsonl")));
}

void TestRunEvaluations::aRunThatWentOn()
{
    append({result("svamp", 0.25)}, "a");
    {
        RunWriter writer = RunWriter::reopen(folder());
        writer.append({m_name, 6, RunResumed{10, true, {}}});
        writer.append({m_name, 9, RunFinished{}});
        writer.writeSummary();
    }
    QVERIFY(!readRun(folder()).summary.testPrimary.contains("svamp")); // it was of other weights
    QVERIFY(!readSummary(folder()).testPrimary.contains("svamp"));
}

void TestRunEvaluations::whileItTrains()
{
    const RunLock lock(folder());
    QCOMPARE(codeOf([&] { append({result("svamp", 0.25)}, "a"); }), ErrorCode::Locked);
    QVERIFY(!std::filesystem::exists(folder() / kEvaluationsFile));
}

void TestRunEvaluations::tornLine()
{
    append({result("svamp", 0.25)}, "a");
    const std::string whole = readWholeFile(folder() / kEvaluationsFile);
    writeFileAtomically(folder() / kEvaluationsFile, whole + R"({"event": "eval_)");
    QCOMPARE(readRun(folder()).summary.testPrimary.at("svamp"), 0.25);
    append({result("mawps", 0.75)}, "b");
    QCOMPARE(readRun(folder()).summary.testPrimary.at("mawps"), 0.75);
    writeFileAtomically(folder() / kEvaluationsFile, "{}\n" + whole);
    QCOMPARE(codeOf([&] { (void)readRun(folder()); }), ErrorCode::BadFile);
}

void TestRunEvaluations::aFullDisk()
{
    append({result("svamp", 0.25)}, "a");
    const std::string whole = readWholeFile(folder() / kEvaluationsFile);
    {
        const SizeLimit limit(whole.size() + 20);
        QCOMPARE(codeOf([&] { append({result("mawps", 0.75)}, "b"); }), ErrorCode::DiskFull);
    }
    QCOMPARE(readWholeFile(folder() / kEvaluationsFile), whole);
    const std::string before = readWholeFile(predictionsOf("svamp-best.jsonl"));
    {
        const SizeLimit limit(before.size() / 2); // the line would fit, its predictions do not
        QCOMPARE(codeOf([&] { append({result("svamp", 0.75)}, "c"); }), ErrorCode::DiskFull);
    }
    QCOMPARE(readWholeFile(folder() / kEvaluationsFile), whole);
    QCOMPARE(readWholeFile(predictionsOf("svamp-best.jsonl")), before);
}

QTEST_GUILESS_MAIN(TestRunEvaluations)
#include "test_run_evaluations.moc"
