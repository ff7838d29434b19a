// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/arm_names.h"
#include "session/evaluation_session.h"

#include <string>
#include <tuple>
#include <vector>

/// Made-up evaluations: of GSM8K, and of SVAMP out of distribution, by a frozen model and two λ.
namespace sample {

inline engine::Prediction prediction(int index, bool right, const std::string& answer)
{
    engine::Prediction prediction;
    prediction.index = index;
    prediction.row = index + 1;
    prediction.prompt = "Below is an instruction. Write a response.\n\n### Instruction:\nA boat carries " +
                        std::to_string(index) + " crates over the river, how many are on land?\n\n### Response:\n";
    prediction.gold = std::to_string(index % 4);
    prediction.response = "There are " + answer + " crates left.";
    if (!answer.empty())
        prediction.answer = prediction.strictAnswer = answer;
    prediction.right = right;
    prediction.strictRight = right && index % 5 != 0; // a reader who does not guess finds fewer
    if (!prediction.strictRight)
        prediction.strictAnswer.reset();
    return prediction;
}

/// `arm` n gets every (n + 2)nd wrong; each 9th has no answer at all.
inline std::vector<engine::Prediction> predictions(std::size_t arm, int count)
{
    std::vector<engine::Prediction> all;
    for (int i = 0; i < count; ++i) {
        const bool none = i % 9 == 8;
        const bool right = !none && i % static_cast<int>(arm + 2) != 0;
        all.push_back(prediction(i, right, none ? std::string() : std::to_string(right ? i % 4 : (i + 1) % 4)));
    }
    return all;
}

inline engine::EvaluationTask evaluationTask(const std::string& preset)
{
    engine::EvaluationTask task;
    task.name = preset;
    task.task.preset = preset;
    task.task.kind = engine::TaskKind::CausalLm;
    task.task.validation = "/data/" + preset + ".json";
    return task;
}

inline engine::EvaluationRow evaluationRow(const std::string& task, const std::string& arm, double accuracy)
{
    engine::EvaluationRow row;
    row.task = task;
    row.arm = arm;
    row.scoring = engine::ScoringKind::Generation;
    row.samples = 1319;
    row.metrics = {{"accuracy", accuracy}, {"strict_accuracy", accuracy - 0.02}, {"answered", 0.97}};
    row.interval["accuracy"] = {accuracy - 0.025, accuracy + 0.027};
    row.interval["strict_accuracy"] = {accuracy - 0.044, accuracy + 0.006};
    row.primaryMetric = "accuracy";
    row.primary = accuracy;
    return row;
}

inline ui::EvaluationRecord evaluation(const std::filesystem::path& folder)
{
    ui::EvaluationRecord record;
    record.folder = folder;
    record.request.arms = {
        {}, {"/library/runs/20261130-101500-gsm8k-1a2b", 0.0}, {"/library/runs/20261130-101500-gsm8k-1a2b", 0.4}};
    record.request.tasks = {evaluationTask("svamp"), evaluationTask("gsm8k")};
    record.arms = {{ui::armNames({}).constFirst(), {}, ""}, {"λ 0", 0.0, "gsm8k"}, {"λ 0.4", 0.4, "gsm8k"}};
    record.result.folder = folder;
    record.result.complete = true;
    const double svamp[] = {0.21, 0.46, 0.49};
    const double gsm8k[] = {0.05, 0.23, 0.26};
    for (std::size_t arm = 0; arm < 3; ++arm)
        record.result.rows.push_back(evaluationRow("svamp", record.arms[arm].name.toStdString(), svamp[arm]));
    for (std::size_t arm = 0; arm < 3; ++arm)
        record.result.rows.push_back(evaluationRow("gsm8k", record.arms[arm].name.toStdString(), gsm8k[arm]));
    for (std::size_t i = 0; i < record.result.rows.size(); ++i)
        record.result.rows[i].armNumber = i % 3;
    record.published = {{"svamp", "LLaMA-7B", "LoRA", "LLM-Adapters", 0.521}};
    record.notes = {QStringLiteral("math_10k holds AddSub: its figures are too good")};
    return record;
}

inline engine::EvaluationRefusal refusal()
{
    return {"aqua", "", "the row has no gold answer", "/data/aqua.json:17",
            "name its column in task.answer_column, or correct the row"};
}

/// Of a study on GSM8K with two seeds a λ, tested on its own test set and, later, on SVAMP.
inline ui::StudyTransfer transfer(const std::filesystem::path& study)
{
    ui::StudyTransfer transfer{study, {}, {}, {}};
    transfer.table.columns = {{"validation", "\u2212loss", false}, {"svamp", "accuracy", true}};
    for (const double lambda : {0.0, 0.3})
        transfer.table.rows.push_back({lambda,
                                       lambda > 0 ? "λ 0.3" : "λ 0",
                                       {engine::TransferCell{-1.21 + lambda / 10, 0.02, 2},
                                        engine::TransferCell{0.41 + lambda / 5, std::nullopt, 1}}});
    transfer.table.rows.push_back({0.6, "λ 0.6", {engine::TransferCell{-1.3, 0.04, 2}, std::nullopt}});
    return transfer;
}

} // namespace sample

/// An evaluation session without an engine: it remembers what it is asked, and tells what the test says.
class FakeEvaluation : public ui::EvaluationSession {
public:
    using EvaluationSession::EvaluationSession;

    std::vector<engine::EvaluationRequest> started;
    std::vector<std::filesystem::path> continued, openings;
    std::vector<std::tuple<std::filesystem::path, std::string, std::size_t>> readings;
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> submissions;
    std::vector<std::filesystem::path> transfers;
    int stops = 0, lists = 0;

    void start(const engine::EvaluationRequest& request) override
    {
        started.push_back(request);
        setState(State::Running);
    }
    void goOn(const std::filesystem::path& folder) override
    {
        continued.push_back(folder);
        setState(State::Running);
    }
    void stop() override
    {
        ++stops;
        if (isActive())
            setState(State::Stopping);
    }
    void list() override { ++lists; }
    void open(const std::filesystem::path& folder) override { openings.push_back(folder); }
    void readPredictions(const std::filesystem::path& folder, const std::string& task, std::size_t arm) override
    {
        readings.emplace_back(folder, task, arm);
    }

    void saveSubmission(const std::filesystem::path& evaluation, const std::filesystem::path& to) override
    {
        submissions.emplace_back(evaluation, to);
    }
    void readTransfer(const std::filesystem::path& study) override { transfers.push_back(study); }

    void tell(const engine::EvaluationProgress& told) { emit progress(told); }
    void end(const engine::EvaluationResult& result)
    {
        setState(State::Idle);
        emit finished(result);
    }
    void fail(const ui::ErrorInfo& error)
    {
        setState(State::Idle);
        emit failed(error);
    }
    void tellList(const std::vector<std::filesystem::path>& folders) { emit listed(folders); }
    void show(const ui::EvaluationRecord& record) { emit opened(record); }
    void cannotOpen(const ui::ErrorInfo& error) { emit openFailed(openings.back(), error); }
    /// Answers all that was to be read by made-up predictions.
    void answerReadings(int count)
    {
        for (const auto& [folder, task, arm] : std::exchange(readings, {}))
            emit predictionsRead(
                {folder,
                 task,
                 arm,
                 std::make_shared<const std::vector<engine::Prediction>>(sample::predictions(arm, count)),
                 {}});
    }
    void tellSubmission(const ui::SavedSubmission& saved) { emit submissionSaved(saved); }
    void tellTransfer(const ui::StudyTransfer& transfer) { emit transferRead(transfer); }
    void tellPredictions(const ui::PredictionSet& set) { emit predictionsRead(set); }
};
