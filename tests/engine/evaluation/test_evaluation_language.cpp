// SPDX-License-Identifier: GPL-3.0-or-later
#include "../export/exported.h"
#include "base/atomic_file.h"
#include "engine/error.h"
#include "engine/evaluate.h"
#include "engine/evaluation.h"
#include "engine/generate.h"
#include "error_code.h"
#include "score/scoring_names.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

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
    void drawnAndSearchedOnesGoOn();
    void roomForPromptAndResponse();
    void responsesStopAtAnotherQuestion();
    void aTaskThatFailsLeavesTheOthers();
    void severalTasksAtOnce();
    void whatCannotBeScored();

private:
    static void haveTheSameResponses(const std::filesystem::path& one, const std::filesystem::path& other)
    {
        for (std::size_t arm = 0; arm < 3; ++arm) {
            const auto once = readPredictions(other, "words", arm), twice = readPredictions(one, "words", arm);
            QCOMPARE(twice.size(), once.size());
            for (std::size_t i = 0; i < once.size(); ++i)
                QCOMPARE(twice[i].response, once[i].response);
        }
    }
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
    haveTheSameResponses(part.folder, whole.folder);
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
    std::string choices;
    for (const std::string& prompt : prompts())
        choices +=
            "{\"question\": \"" + prompt + "\", \"options\": [\"good day\", \"dull cold room\"], \"answer\": 1}\n";
    writeFileAtomically(at("choices.jsonl"), choices);
    EvaluationRequest request = this->request();
    request.tasks = {task("choices", at("choices.jsonl"))};
    request.tasks[0].task.preset = "choice";
    request.tasks[0].task.answerColumn.clear();
    request.tasks[0].scoring = ScoringKind::Likelihood;
    const EvaluationResult result = runEvaluation(request, at("library"), {});
    QVERIFY(result.rows[0].metrics.contains("accuracy_norm") && result.rows[0].metrics.contains("accuracy_by_token"));
    for (std::size_t arm = 0; arm < 3; ++arm) {
        const auto predictions = readPredictions(result.folder, "choices", arm);
        QCOMPARE(predictions.size(), prompts().size());
        for (std::size_t i = 0; i < predictions.size(); ++i) {
            const Prediction& p = predictions[i];
            QCOMPARE(p.prompt, "Question: " + prompts()[i] + "\nAnswer:");
            QCOMPARE(p.scores.size(), 2u);
            QCOMPARE(p.answer == "good day", p.scores[0] >= p.scores[1]);
            QCOMPARE(p.strictAnswer == "good day", p.scores[0] / 8 >= p.scores[1] / 14);
            QCOMPARE(p.right, *p.answer == p.gold);
        }
    }
}

void TestEvaluationLanguage::drawnAndSearchedOnesGoOn()
{
    EvaluationRequest drawn = request(), beams = request();
    drawn.settings.doSample = true;
    drawn.settings.temperature = 1.5;
    drawn.settings.seed = 7;
    beams.settings.numBeams = 3;
    beams.settings.lengthPenalty = 0.5;
    for (const EvaluationRequest& request : {drawn, beams}) {
        const EvaluationResult whole = runEvaluation(request, at("library"), {});
        std::stop_source stop;
        const auto sink = [&](const EvaluationProgress& progress) {
            if (progress.done >= 6)
                stop.request_stop();
        };
        const EvaluationResult part = runEvaluation(request, at("library"), sink, stop.get_token());
        QVERIFY(!part.complete && readPredictions(part.folder, "words", 0).size() < prompts().size());
        QVERIFY(resumeEvaluation(part.folder, {}).complete);
        haveTheSameResponses(part.folder, whole.folder);
    }
}

void TestEvaluationLanguage::roomForPromptAndResponse()
{
    EvaluationRequest request = this->request();
    request.settings.maxNewTokens = 64; // as many as the model takes
    QCOMPARE(codeOf([&] { (void)runEvaluation(request, at("library"), {}); }), ErrorCode::BadConfig);
    QTemporaryDir folder;
    TrainConfig config = exported::configOf(MethodKind::Prompt); // three virtual tokens before each prompt
    config.task.kind = TaskKind::CausalLm;
    config.task.labels.clear();
    const exported::Made made = exported::make(folder, "llama", config);
    std::string longPrompt;
    for (int i = 0; i < 57; ++i) // 57 words, [CLS] and [SEP]: 59 of 64 places, or of 61 beside virtual tokens
        longPrompt += std::string(i == 0 ? "" : " ") + (i % 2 == 0 ? "good" : "day");
    const auto line = [](const std::string& prompt) {
        return "{\"prompt\": \"" + prompt + "\", \"response\": \"good\", \"answer\": \"good\"}\n";
    };
    writeFileAtomically(at("long.jsonl"), line(longPrompt) + line(longPrompt + " day and day and day and"));
    request.tasks = {task("long", at("long.jsonl"))};
    request.settings.maxNewTokens = 8;
    request.model = made.model;
    request.arms = {{made.adapter, {}}};
    const EvaluationResult result = runEvaluation(request, at("library"), {});
    QVERIFY(result.complete);
    const auto has = [&](const char* text) {
        return std::any_of(result.notes.begin(), result.notes.end(),
                           [&](const std::string& note) { return note.find(text) != std::string::npos; });
    };
    QVERIFY(has("1 prompts were longer")); // 65 tokens
    QVERIFY(has("1 prompts leave less room"));
}

void TestEvaluationLanguage::responsesStopAtAnotherQuestion()
{
    EvaluationRequest request = this->request();
    const auto stops = [&](const std::string& form) {
        TaskConfig config;
        config.kind = TaskKind::CausalLm;
        config.promptTemplate = form;
        return stopTextsOf(request, config);
    };
    QVERIFY(stops("alpaca").empty()); // the reference stops nowhere
    request.space = PromptSpace::Consistent;
    QCOMPARE(stops("alpaca"), std::vector<std::string>{"### Instruction:"});
    QCOMPARE(stops("Q: {prompt} A: {response}"), std::vector<std::string>{"\nQ:"});
    QCOMPARE(stops("Solve.\\nTask: {prompt}\\n{response}"), std::vector<std::string>{"\nTask:"});
    QCOMPARE(stops(""), std::vector<std::string>{"\nQuestion:"});
    QVERIFY(stops("chat").empty());
    // A response is what stands before it, and both readings see nothing else.
    const std::string said = QString::fromStdString(generated(request)[0][0].text).trimmed().toStdString();
    const std::string second = said.substr(said.find(' ') + 1);
    QVERIFY2(second != said, said.c_str());
    request.settings.stop = {second};
    request.space = PromptSpace::Reference; // as `generated` puts them
    const EvaluationResult result = runEvaluation(request, at("library"), {});
    QCOMPARE(readEvaluationRequest(result.folder).tasks[0].stop, std::vector<std::string>{second});
    const Prediction first = readPredictions(result.folder, "words", 0).at(0);
    QVERIFY2(first.response.find(second) == std::string::npos, first.response.c_str());
    QCOMPARE(*first.answer, QString::fromStdString(first.response).trimmed().toStdString());
    request.settings.stop.clear();
    request.defaultStop = false;
    QVERIFY(stops("alpaca").empty());
}

void TestEvaluationLanguage::aTaskThatFailsLeavesTheOthers()
{
    const auto broken = at("broken");
    std::filesystem::copy(m_made.adapter, broken, std::filesystem::copy_options::recursive);
    std::string weights = readWholeFile(broken / "adapter_model.safetensors");
    for (std::size_t i = weights.size() - 64; i < weights.size(); ++i)
        weights[i] = static_cast<char>(i % 4 == 3 ? 0x7f : 0xc0); // not a number
    writeFileAtomically(broken / "adapter_model.safetensors", weights);
    EvaluationRequest request = this->request();
    request.arms = {{}, {broken, {}}};
    request.tasks = {task("bad", at("words.jsonl")), task("good", at("words.jsonl"))};
    request.tasks[0].arms = {1};
    request.tasks[1].arms = {0};
    const EvaluationResult result = runEvaluation(request, at("library"), {});
    QVERIFY(!result.complete);
    QCOMPARE(result.failures.size(), 1u);
    QVERIFY2(result.failures[0].starts_with("bad: "), result.failures[0].c_str());
    QCOMPARE(result.rows.size(), 1u);
    QCOMPARE(result.rows[0].samples, static_cast<std::int64_t>(prompts().size()));
    const EvaluationResult again = resumeEvaluation(result.folder, {}); // what is done stays done
    QCOMPARE(again.failures, result.failures);
    QCOMPARE(readPredictions(result.folder, "good", 0).size(), prompts().size());
    request.tasks.pop_back(); // alone, it is the evaluation's error
    QCOMPARE(codeOf([&] { (void)runEvaluation(request, at("library"), {}); }), ErrorCode::NonFinite);
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
    QCOMPARE(code([](auto& r) { r.settings.lengthPenalty = std::nan(""), r.settings.numBeams = 2; }),
             ErrorCode::BadConfig);
}

QTEST_GUILESS_MAIN(TestEvaluationLanguage)
#include "test_evaluation_language.moc"
