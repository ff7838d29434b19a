// SPDX-License-Identifier: GPL-3.0-or-later
#include "../export/exported.h"
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/evaluate.h"
#include "engine/evaluation.h"
#include "engine/generate.h"
#include "error_code.h"

#include <QtTest>

using namespace engine;

/// Adapters of a language model: responses as generate() gives them with their answers, losses as evaluate() gives
/// them, options by the likelihood of their texts.
class TestEvaluationLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void generation();
    void goesOnBySample();
    void losses();
    void likelihood();
    void severalTasksAtOnce();
    void whatCannotBeScored();

private:
    std::filesystem::path at(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    static EvaluationTask task(const std::string& name, const std::filesystem::path& file)
    {
        EvaluationTask task;
        task.name = name;
        task.task.kind = TaskKind::CausalLm;
        task.task.answerColumn = "answer";
        task.task.promptTemplate = "{prompt} {response}";
        task.task.validation = file;
        return task;
    }
    EvaluationRequest request() const
    {
        EvaluationRequest request;
        request.model = m_made.model;
        request.arms = {{}, {m_made.adapter, 0.0}, {m_made.adapter, 0.5}};
        request.tasks = {task("words", at("words.jsonl"))};
        request.settings.maxNewTokens = 5;
        request.batchSize = 2;
        request.space = PromptSpace::Reference; // the prompt as it is
        request.device = "cpu";
        return request;
    }
    static const std::vector<std::string>& prompts()
    {
        static const std::vector<std::string> list{
            "the day was", "a meal", "the room felt very", "a walk seemed quite", "the meal and the day", "warm"};
        return list;
    }
    /// What the arms say, by arm and prompt.
    std::vector<std::vector<Generation>> generated(const EvaluationRequest& from) const
    {
        GenerateRequest request;
        request.model = from.model;
        request.arms = from.arms;
        request.settings = from.settings;
        request.device = "cpu";
        for (const std::string& prompt : prompts())
            request.prompts.push_back(prompt + " ");
        return generate(request, {});
    }
    void write(const std::string& name, const std::vector<std::string>& answers) const
    {
        std::string text;
        for (std::size_t i = 0; i < answers.size(); ++i)
            text +=
                "{\"prompt\": \"" + prompts()[i] + "\", \"response\": \"good\", \"answer\": \"" + answers[i] + "\"}\n";
        writeFileAtomically(at(name), text);
    }

    QTemporaryDir m_folder;
    exported::Made m_made;
};

void TestEvaluationLanguage::initTestCase()
{
    TrainConfig config = exported::configOf(MethodKind::Lora);
    config.task.kind = TaskKind::CausalLm;
    config.task.labels.clear();
    config.sibo.lambda = 0.5;
    m_made = exported::make(m_folder, "llama", config);
    write("words.jsonl", std::vector<std::string>(prompts().size(), "x"));
}

void TestEvaluationLanguage::generation()
{
    EvaluationRequest request = this->request();
    const auto wanted = generated(request);
    std::vector<std::string> answers;
    for (std::size_t i = 0; i < prompts().size(); ++i) // the middle arm answers every other one as the file has it
        answers.push_back(i % 2 == 0 ? QString::fromStdString(wanted[1][i].text).trimmed().toStdString() : "x");
    write("words.jsonl", answers);
    const EvaluationResult result = runEvaluation(request, at("library"), {});
    QVERIFY(result.complete);
    QCOMPARE(result.rows.size(), 3u);
    QCOMPARE(result.rows[0].arm, std::string("model"));
    QCOMPARE(result.rows[1].metrics.at("accuracy"), 0.5);
    QCOMPARE(result.rows[1].metrics.at("strict_accuracy"), 0.5);
    QCOMPARE(result.rows[1].primaryMetric, std::string("accuracy"));
    for (std::size_t arm = 0; arm < 3; ++arm) {
        const auto predictions = readPredictions(result.folder, "words", arm);
        QCOMPARE(predictions.size(), prompts().size());
        for (std::size_t i = 0; i < predictions.size(); ++i) {
            QCOMPARE(predictions[i].response, wanted[arm][i].text);
            QCOMPARE(predictions[i].gold, answers[i]);
            QCOMPARE(predictions[i].prompt, prompts()[i] + " ");
        }
    }
}

void TestEvaluationLanguage::goesOnBySample()
{
    const EvaluationRequest request = this->request();
    const EvaluationResult whole = runEvaluation(request, at("library"), {});
    std::stop_source stop;
    const auto sink = [&](const EvaluationProgress& progress) {
        if (progress.done >= 6) // two prompts under three arms
            stop.request_stop();
    };
    const EvaluationResult part = runEvaluation(request, at("library"), sink, stop.get_token());
    QVERIFY(!part.complete);
    const std::size_t kept = readPredictions(part.folder, "words", 2).size();
    QVERIFY(kept >= 2 && kept < prompts().size());
    const std::string before = readWholeFile(part.folder / "predictions" / "words-2.jsonl");
    QVERIFY(resumeEvaluation(part.folder, {}).complete);
    QVERIFY(readWholeFile(part.folder / "predictions" / "words-2.jsonl").starts_with(before)); // nothing was done again
    for (std::size_t arm = 0; arm < 3; ++arm) {
        const auto once = readPredictions(whole.folder, "words", arm),
                   twice = readPredictions(part.folder, "words", arm);
        QCOMPARE(twice.size(), once.size());
        for (std::size_t i = 0; i < once.size(); ++i)
            QCOMPARE(twice[i].response, once[i].response);
    }
}

void TestEvaluationLanguage::losses()
{
    EvaluationRequest request = this->request();
    request.arms = {{m_made.adapter, {}}, {m_made.adapter, 0.0}};
    request.tasks[0].scoring = ScoringKind::Loss;
    request.tasks[0].task.trainOnInputs = false;
    const EvaluationResult result = runEvaluation(request, at("library"), {});
    for (const EvaluationRow& row : result.rows) {
        EvaluateRequest single;
        single.adapter = m_made.adapter;
        single.model = m_made.model;
        single.task = request.tasks[0].task;
        single.lambda = row.armNumber == 0 ? 0.5 : 0.0;
        single.device = "cpu";
        const EvaluateResult wanted = evaluate(single);
        QVERIFY(std::abs(row.metrics.at("loss") - wanted.metrics.at("loss")) < 1e-5);
        QVERIFY(std::abs(row.primary + row.metrics.at("loss")) < 1e-12);
    }
    QVERIFY(result.rows[0].primary != result.rows[1].primary);
}

void TestEvaluationLanguage::likelihood()
{
    // The same two texts once as options, and once each as the response whose loss is −Σ log p.
    std::string choices, first, second;
    for (const std::string& prompt : prompts()) {
        const std::string begin = "{\"prompt\": \"" + prompt + "\", \"response\": ";
        choices +=
            "{\"question\": \"" + prompt + "\", \"options\": [\"good day\", \"dull cold room\"], \"answer\": 1}\n";
        first += begin + "\"good day\"}\n";
        second += begin + "\"dull cold room\"}\n";
    }
    writeFileAtomically(at("choices.jsonl"), choices);
    writeFileAtomically(at("first.jsonl"), first);
    writeFileAtomically(at("second.jsonl"), second);
    EvaluationRequest request = this->request();
    request.tasks = {task("choices", at("choices.jsonl")), task("first", at("first.jsonl")),
                     task("second", at("second.jsonl"))};
    request.tasks[0].task.preset = "choice";
    request.tasks[0].scoring = ScoringKind::Likelihood;
    for (const std::size_t i : {0u, 1u, 2u}) {
        request.tasks[i].task.answerColumn.clear();
        request.tasks[i].task.trainOnInputs = false;
        request.tasks[i].scoring = i == 0 ? ScoringKind::Likelihood : ScoringKind::Loss;
    }
    const EvaluationResult result = runEvaluation(request, at("library"), {});
    QVERIFY(result.rows[0].metrics.contains("accuracy_norm"));
    for (std::size_t arm = 0; arm < 3; ++arm) {
        const auto predictions = readPredictions(result.folder, "choices", arm);
        QCOMPARE(predictions.size(), prompts().size());
        for (const Prediction& p : predictions) {
            QCOMPARE(p.scores.size(), 2u);
            QCOMPARE(p.answer == "good day", p.scores[0] >= p.scores[1]);
            QCOMPARE(p.right, *p.answer == p.gold);
        }
    }
}

void TestEvaluationLanguage::severalTasksAtOnce()
{
    EvaluationRequest request = this->request();
    request.tasks = {task("words", at("words.jsonl")), task("loss", at("words.jsonl"))};
    request.tasks[1].scoring = ScoringKind::Loss;
    request.space = PromptSpace::Consistent;
    const EvaluationResult result = runEvaluation(request, at("library"), {});
    QCOMPARE(result.rows.size(), 6u);
    QVERIFY(result.rows[0].scoring == ScoringKind::Generation && result.rows[5].scoring == ScoringKind::Loss);
    const EvaluationRequest read = readEvaluationRequest(result.folder);
    QCOMPARE(read.settings, request.settings);
    QCOMPARE(read.tasks.size(), 2u);
    QCOMPARE(read.tasks[1].task.promptTemplate, request.tasks[1].task.promptTemplate);
}

void TestEvaluationLanguage::whatCannotBeScored()
{
    const auto code = [&](const std::function<void(EvaluationRequest&)>& change) {
        EvaluationRequest changed = request();
        change(changed);
        return codeOf([&] { (void)runEvaluation(changed, at("library"), {}); });
    };
    QCOMPARE(code([](auto& r) { r.tasks[0].scoring = ScoringKind::Head; }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) { r.tasks[0].scoring = ScoringKind::Likelihood; }), ErrorCode::BadData); // no options
    QCOMPARE(code([](auto& r) { r.tasks[0].hidden = true; }), ErrorCode::BadConfig);
    QCOMPARE(code([](auto& r) {
                 r.tasks[0].task.answerColumn.clear();
                 r.tasks[0].scoring = ScoringKind::Generation;
             }),
             ErrorCode::BadConfig); // nothing says how answers look
    QCOMPARE(code([](auto& r) { r.settings.temperature = -1, r.settings.doSample = true; }), ErrorCode::BadConfig);
}

QTEST_GUILESS_MAIN(TestEvaluationLanguage)
#include "test_evaluation_language.moc"
