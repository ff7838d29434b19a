// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "evaluation_results.h"
#include "evaluation_words.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <sstream>

namespace fs = std::filesystem;

/// `sibo eval` from words to request, and from results to text.
class TestEvaluationWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatStaysPlain_data();
    void whatStaysPlain();
    void armsOfEveryTarget();
    void tasks();
    void dataInAFolder();
    void ownTasks();
    void givenData();
    void submissions();
    void settings();
    void generation();
    void publishedMeans();
    void errors();
    void reportAsText();
    void progress();

private:
    fs::path at(const std::string& name) const { return m_folder.filePath(QString::fromStdString(name)).toStdString(); }
    std::string run(double lambda, std::uint64_t seed, const std::string& preset)
    {
        engine::TrainConfig config;
        config.model = {at("model"), "cpu", "float32"};
        config.task.preset = preset;
        config.task.train = config.task.validation = at("dev.tsv");
        if (preset == "gsm8k") {
            config.task.kind = engine::TaskKind::CausalLm;
            config.task.promptTemplate = "Q: {prompt} A: {response}";
            config.task.test = {{"svamp", at("svamp.json"), "svamp"}};
        }
        config.sibo.lambda = lambda;
        config.train.seed = seed;
        const std::string name = engine::makeRunName("test");
        engine::RunWriter writer = engine::RunWriter::create(at("library"), name, config, "", "", "{}");
        writer.append({name, 0, engine::RunStarted{}});
        writer.append({name, 1, engine::RunFinished{}});
        for (const char* adapter : {"adapter", "adapter-last"}) {
            const fs::path folder = engine::runsFolder(at("library")) / name / adapter;
            engine::createFolders(folder);
            engine::writeFileAtomically(folder / "adapter_config.json", std::string("{}"));
        }
        return name;
    }
    void writeSets() const
    {
        const std::string problem = R"([{"instruction": "2 and 3?", "input": "", "output": "5", "answer": "5.0"}])";
        const std::map<const char*, std::string> files{
            {"GLUE/RTE/dev.tsv", "index\tsentence1\tsentence2\tlabel\n0\ta\tb\tentailment\n"},
            {"GLUE/RTE/test.tsv", "index\tsentence1\tsentence2\n0\ta\tb\n"},
            {"sets/SVAMP/test.json", problem},
            {"sets/AddSub/test.json", problem}};
        for (const auto& [file, text] : files) {
            engine::createFolders(at(file).parent_path());
            engine::writeFileAtomically(at(file), text);
        }
    }
    engine::EvaluationRequest request(const cli::EvaluationWords& words) const
    {
        return cli::evaluationRequest(words, at("library"));
    }
    template<class Call>
    static QString errorOf(Call call)
    {
        try {
            call();
        } catch (const engine::EngineError& error) {
            return QString::fromStdString(engine::describe(error));
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::string m_first, m_second, m_language;
};

void TestEvaluationWords::initTestCase()
{
    for (const char* file : {"dev.tsv", "mm.tsv", "svamp.json", "model/config.json", "GLUE/notes.txt"}) {
        engine::createFolders(at(file).parent_path());
        engine::writeFileAtomically(at(file), std::string("{}"));
    }
    m_first = run(0, 1, "mnli");
    m_second = run(0.4, 1, "mnli");
    m_language = run(0.3, 1, "gsm8k");
    engine::StudyRecord study;
    study.folder = engine::studiesFolder(at("library")) / "study";
    study.runs = {m_first, m_second};
    engine::writeStudy(study);
}

void TestEvaluationWords::whatStaysPlain_data()
{
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QStringList>("tasks");
    QTest::addColumn<bool>("plain");
    const QString run = QString::fromStdString(m_first), other = QString::fromStdString(m_second);
    QTest::newRow("a run") << QStringList{run} << QStringList{} << true;
    QTest::newRow("the model") << QStringList{} << QStringList{"sst2"} << true;
    QTest::newRow("two runs") << QStringList{run, other} << QStringList{} << false;
    QTest::newRow("a study") << QStringList{"study"} << QStringList{"sst2"} << false;
    QTest::newRow("two tasks") << QStringList{run} << QStringList{"sst2", "rte"} << false;
    QTest::newRow("a task with its file") << QStringList{run} << QStringList{"sst2=dev.tsv"} << false;
    QTest::newRow("a task with answers") << QStringList{run} << QStringList{"svamp"} << false;
}

void TestEvaluationWords::whatStaysPlain()
{
    QFETCH(QStringList, targets);
    QFETCH(QStringList, tasks);
    QFETCH(bool, plain);
    cli::EvaluationWords words;
    for (const QString& target : targets)
        words.targets.push_back(target.toStdString());
    for (const QString& task : tasks)
        words.tasks.push_back(task.toStdString());
    QCOMPARE(cli::isPlainEvaluation(words, at("library")), plain);
    words.lambdas = {0.1};
    QCOMPARE(cli::isPlainEvaluation(words, at("library")), plain);
    words.lambdas = {0.1, 0.2};
    QVERIFY(!cli::isPlainEvaluation(words, at("library")));
}

void TestEvaluationWords::armsOfEveryTarget()
{
    cli::EvaluationWords words;
    words.targets = {"study", m_language};
    words.lambdas = {0, 0.5};
    words.base = true;
    words.tasks = {"svamp"};
    const engine::EvaluationRequest request = this->request(words);
    QCOMPARE(request.arms.size(), 7u); // the model, and three runs at two λ
    QVERIFY(request.arms[0].adapter.empty());
    // Of a study's run the adapter that the study is judged by, here the last; of another the best.
    QCOMPARE(request.arms[1].adapter, engine::runsFolder(at("library")) / m_first / "adapter-last");
    QCOMPARE(request.arms[5].adapter.filename().string(), m_language);
    QCOMPARE(*request.arms[2].lambda, 0.5);
    QCOMPARE(request.tasks.size(), 1u);
    QCOMPARE(request.tasks[0].task.validation, at("svamp.json")); // a test set of the third run
    QCOMPARE(request.tasks[0].task.promptTemplate, std::string("Q: {prompt} A: {response}"));
    QCOMPARE(request.device, std::string("cpu"));
}

void TestEvaluationWords::tasks()
{
    cli::EvaluationWords words;
    words.targets = {m_first, m_second};
    words.tasks = {"mnli", "mnli=" + at("mm.tsv").string(), "mine:mnli=" + at("mm.tsv").string()};
    words.scoring = "head";
    const engine::EvaluationRequest request = this->request(words);
    QCOMPARE(request.tasks[0].name, std::string("mnli"));
    QCOMPARE(request.tasks[0].task.validation, at("dev.tsv"));
    QCOMPARE(request.tasks[1].name, std::string("mnli-mm"));
    QCOMPARE(request.tasks[2].name, std::string("mine"));
    QVERIFY(request.tasks[1].scoring == engine::ScoringKind::Head && request.tasks[1].arms.empty());
    words.tasks = {"rte=" + at("GLUE").string()};
    QVERIFY(errorOf([&] { (void)this->request(words); }).contains("no labelled test or validation file of RTE"));
    writeSets();
    QCOMPARE(this->request(words).tasks[0].task.validation, at("GLUE/RTE/dev.tsv")); // its test labels are hidden
    words.submission = true;
    QCOMPARE(this->request(words).tasks[0].task.validation, at("GLUE/RTE/test.tsv"));
}

void TestEvaluationWords::dataInAFolder()
{
    writeSets();
    cli::EvaluationWords words;
    words.model = at("model").string();
    words.data = at("sets").string();
    QVERIFY(errorOf([&] { (void)cli::taskInData(words, at("library")); }).contains("svamp"));
    QVERIFY(errorOf([&] { (void)cli::taskInData(words, at("library")); }).contains("addsub"));
    words.tasks = {"svamp", "addsub"};
    const engine::EvaluationRequest both = this->request(words);
    QCOMPARE(both.tasks[0].task.validation, at("sets/SVAMP/test.json"));
    QCOMPARE(both.tasks[1].task.validation, at("sets/AddSub/test.json"));
    words.tasks.clear();
    words.data = at("sets/SVAMP").string();
    QCOMPARE(cli::taskInData(words, at("library")), std::optional<std::string>("svamp"));
    words.data = at("GLUE").string();
    words.targets = {m_first, m_second};
    QVERIFY(!cli::taskInData(words, at("library"))); // the runs say it
    QVERIFY(errorOf([&] { (void)this->request(words); }).contains("MNLI"));
}

void TestEvaluationWords::ownTasks()
{
    cli::EvaluationWords words;
    words.targets = {m_first, m_second, m_language};
    const engine::EvaluationRequest request = this->request(words);
    QCOMPARE(request.tasks.size(), 3u);
    QCOMPARE(request.tasks[0].name, std::string("mnli"));
    QCOMPARE(request.tasks[0].arms, (std::vector<std::size_t>{0, 1})); // the same file once
    QCOMPARE(request.tasks[1].name, std::string("gsm8k"));
    QCOMPARE(request.tasks[2].name, std::string("svamp"));
    QCOMPARE(request.tasks[2].task.preset, std::string("svamp"));
    QCOMPARE(request.tasks[2].arms, (std::vector<std::size_t>{2}));
}

void TestEvaluationWords::givenData()
{
    cli::EvaluationWords words;
    words.targets = {m_first, m_second, m_language};
    words.data = at("mm.tsv").string();
    words.base = true;
    engine::EvaluationRequest request = this->request(words);
    QCOMPARE(request.tasks.size(), 2u); // none of the runs' own test sets beside it
    for (const engine::EvaluationTask& task : request.tasks)
        QCOMPARE(task.task.validation, at("mm.tsv"));
    QCOMPARE(request.tasks[0].arms, (std::vector<std::size_t>{0, 1, 2})); // --base is no language model's alone
    QCOMPARE(request.tasks[1].arms, (std::vector<std::size_t>{0, 3}));
    words.base = false;
    words.tasks = {"mnli=" + at("dev.tsv").string()};
    QVERIFY(errorOf([&] { (void)this->request(words); }).contains("--data"));
    words.tasks = {"mnli", "rte"};
    QVERIFY(errorOf([&] { (void)this->request(words); }).contains("one file is named for several tasks"));
    words.tasks = {"mnli"};
    QCOMPARE(this->request(words).tasks.at(0).task.validation, at("mm.tsv"));
}

void TestEvaluationWords::submissions()
{
    for (const char* file : {"all/MNLI/test_matched.tsv", "all/MNLI/test_mismatched.tsv", "all/RTE/test.tsv"}) {
        engine::createFolders(at(file).parent_path());
        engine::writeFileAtomically(at(file), std::string("{}"));
    }
    cli::EvaluationWords words;
    words.targets = {m_first, m_second};
    words.submission = true;
    QVERIFY(errorOf([&] { (void)this->request(words); }).contains("--submission")); // never the runs' own dev file
    words.data = at("all").string();
    const engine::EvaluationRequest request = this->request(words);
    QCOMPARE(request.tasks.size(), 2u);
    QCOMPARE(request.tasks[0].task.validation, at("all/MNLI/test_matched.tsv"));
    QCOMPARE(request.tasks[1].task.validation, at("all/MNLI/test_mismatched.tsv"));
    QVERIFY(request.tasks[0].hidden && request.tasks[1].hidden);
    QCOMPARE(request.tasks[1].arms, (std::vector<std::size_t>{0, 1}));
    words.data.clear();
    words.tasks = {"rte=" + at("all").string()};
    QCOMPARE(this->request(words).tasks.at(0).task.validation, at("all/RTE/test.tsv"));
    words.limit = 10;
    QVERIFY(errorOf([&] { (void)this->request(words); }).contains("--limit"));
}

void TestEvaluationWords::settings()
{
    cli::EvaluationWords words;
    words.model = at("model").string();
    words.tasks = {"svamp=" + at("svamp.json").string()};
    words.batch = 4;
    words.beams = 4;
    words.maxNewTokens = 32;
    words.referencePrompts = true;
    words.limit = 100;
    const engine::EvaluationRequest request = this->request(words);
    QCOMPARE(request.batchSize, 4);
    QCOMPARE(request.settings.numBeams, 4);
    QCOMPARE(request.settings.maxNewTokens, 32);
    QVERIFY(request.space == engine::PromptSpace::Reference);
    QCOMPARE(*request.tasks[0].task.evalLimit, 100);
    QCOMPARE(request.arms.size(), 1u);
    QVERIFY(request.defaultStop && request.settings.stop.empty());
    QCOMPARE(request.tasks[0].task.promptTemplate, std::string("alpaca")); // the data set's own
}

void TestEvaluationWords::generation()
{
    cli::EvaluationWords words;
    words.model = at("model").string();
    words.tasks = {"svamp=" + at("svamp.json").string()};
    words.sample = true;
    words.temperature = 0.7;
    words.topK = 5;
    words.topP = 0.9;
    words.seed = 11;
    words.repetitionPenalty = 1.2;
    words.stop = {"\n\n"};
    engine::EvaluationRequest request = this->request(words);
    engine::GenerationSettings wanted;
    wanted.doSample = true;
    wanted.temperature = 0.7;
    wanted.topK = 5;
    wanted.topP = 0.9;
    wanted.seed = 11;
    wanted.repetitionPenalty = 1.2;
    wanted.stop = {"\n\n"};
    QCOMPARE(request.settings, wanted);
    words.stop = {""}; // nowhere but at an end token
    request = this->request(words);
    QVERIFY(request.settings.stop.empty() && !request.defaultStop);
}

void TestEvaluationWords::publishedMeans()
{
    cli::EvaluationReport report;
    report.published = {"gsm8k", "aqua", "mawps", "gsm8k"};
    const std::string mean = "46.9"; // of LLaMA-7B with LoRA
    const std::string without = cli::reportText(report);
    QVERIFY(without.find("37.5") != std::string::npos && without.find("37.5") == without.rfind("37.5"));
    QVERIFY(without.find(mean) == std::string::npos);
    report.published.push_back("svamp");
    QVERIFY(cli::reportText(report).find(mean) != std::string::npos);
}

void TestEvaluationWords::errors()
{
    cli::EvaluationWords words;
    const auto error = [&] { return errorOf([&] { (void)request(words); }); };
    QVERIFY(error().contains("--model"));
    words.targets = {"absent"};
    QVERIFY(error().contains("absent"));
    words.targets = {m_first};
    words.tasks = {"rte"};
    QVERIFY2(error().contains("=FILE"), qPrintable(error()));
    words.tasks = {"rte=/absent.tsv"};
    QVERIFY(error().contains("/absent.tsv"));
    words.tasks = {"mnli"};
    words.scoring = "guess";
    QVERIFY2(error().contains("likelihood"), qPrintable(error()));
}

void TestEvaluationWords::reportAsText()
{
    cli::EvaluationReport report;
    engine::EvaluationRow row;
    row.task = "svamp";
    row.arm = "λ 0.3";
    row.scoring = engine::ScoringKind::Generation;
    row.samples = 1000;
    row.metrics = {{"accuracy", 0.25}, {"strict_accuracy", 0.2}};
    row.interval = {{"primary", {0.22, 0.28}}};
    row.primaryMetric = "accuracy";
    row.primary = 0.25;
    report.result.emplace();
    report.result->rows = {row};
    report.result->complete = true;
    report.result->glueScore = 0.812;
    report.result->refused = {{"aqua", "λ 0.3", "no gold answer", "aqua.json:17", "correct the row"}};
    report.result->groupMeans = {{"arithmetic", "λ 0.3", 0.3129}};
    report.published = {"svamp", "rte"};
    engine::TransferTable transfer;
    transfer.columns = {{"validation", "−loss", false}, {"svamp", "accuracy", true}};
    transfer.rows = {{0, "λ 0", {engine::TransferCell{-1.5, 0.25, 3}, std::nullopt}}};
    report.transfer = {{"study", transfer}};
    const QString text = QString::fromStdString(cli::reportText(report));
    for (const char* part : {"accuracy 0.2500 (0.2200 to 0.2800)", "strict_accuracy 0.2000", "81.2",
                             "not evaluated: aqua, λ 0.3: no gold answer (aqua.json:17). Remedy: correct the row",
                             "arithmetic sets, λ 0.3: 31.3", "-1.5000 ± 0.2500 (3)", "svamp (further), accuracy",
                             "published, not run here", "LLaMA-13B"})
        QVERIFY2(text.contains(part), qPrintable(text));
    const std::string json = cli::reportJson(report);
    for (const char* part :
         {R"("interval":{"primary":[0.22,0.28]})", R"("mean":-1.5)", R"("note":"published, not run here")"})
        QVERIFY2(json.find(part) != std::string::npos, json.c_str());
}

void TestEvaluationWords::progress()
{
    std::ostringstream out, err;
    std::istringstream in;
    engine::EvaluationRequest request;
    request.tasks.resize(2);
    request.tasks[0].name = "gsm8k";
    request.tasks[1].name = "svamp";
    cli::EvaluationLine line({out, err, in, false, false}, request);
    engine::EvaluationProgress progress;
    progress.samples = 100;
    line.show(progress, 0);
    progress.done = 10;
    progress.accuracy = {0.5, 0.25};
    progress.secondsLeft = 90;
    line.show(progress, 1); // too soon for another line
    line.show(progress, 11);
    progress.task = 1;
    line.show(progress, 11.5);
    line.finish();
    QCOMPARE(QString::fromStdString(err.str()).split('\n', Qt::SkipEmptyParts),
             (QStringList{"gsm8k · 0 of 100", "gsm8k · 10 of 100 · accuracy 50.0 %, 25.0 % · 1:30 left",
                          "svamp · 10 of 100 · accuracy 50.0 %, 25.0 % · 1:30 left"}));
}

QTEST_GUILESS_MAIN(TestEvaluationWords)
#include "test_evaluation_words.moc"
