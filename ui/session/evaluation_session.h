// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"
#include "engine/submission.h"
#include "engine/transfer.h"
#include "session/session.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// One of the models that were evaluated side by side.
struct EvaluatedArm {
    QString name;                 ///< "λ 0.2"
    std::optional<double> lambda; ///< that it ran with; null: the frozen model, or not known
    std::string trainedOn;        ///< id of the task preset; empty: not known, or data of one's own
};

/// A result that others published; it was not run here.
struct PublishedFigure {
    std::string task; ///< id of a task preset
    QString model, method, source;
    double value = 0; ///< in [0, 1]
};

/// What an evaluation's folder holds, finished or not.
struct EvaluationRecord {
    std::filesystem::path folder;
    engine::EvaluationRequest request;
    engine::EvaluationResult result;
    std::vector<EvaluatedArm> arms;         ///< at least one: without arms the model alone
    std::vector<PublishedFigure> published; ///< of the request's tasks
    std::vector<QString> notes;             ///< what makes a figure say less: its test set was trained on
};

/// The predictions of one arm on one task.
struct PredictionSet {
    std::filesystem::path folder;
    std::string task;
    std::size_t arm = 0;
    std::shared_ptr<const std::vector<engine::Prediction>> predictions; ///< null: see error
    std::optional<ErrorInfo> error;
};

/// Files of an evaluation for a hidden test set's judges.
struct SavedSubmission {
    std::filesystem::path evaluation, folder;
    std::vector<engine::SubmissionFile> files;
    std::optional<ErrorInfo> error; ///< set: nothing may be handed in
};

/// What the runs of a study tell of its own test sets and of further ones, by λ.
struct StudyTransfer {
    std::filesystem::path study;
    engine::TransferTable table;
    std::vector<QString> problems;  ///< runs that were left out, and why
    std::optional<ErrorInfo> error; ///< set: the study cannot be read, and the rest says nothing
};

/// One evaluation at a time, and reading of earlier ones, as the Evaluate page sees it. All calls and signals belong to
/// the GUI thread; answers come later, never from within the call.
/// State    Idle → Running → (Stopping) → Idle. `start` and `goOn` need Idle; exactly one of finished and failed
/// follows.
class EvaluationSession : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Stopping };
    Q_ENUM(State)

    using QObject::QObject;

    virtual void start(const engine::EvaluationRequest& request) = 0;
    /// Where a stopped or killed evaluation was.
    virtual void goOn(const std::filesystem::path& folder) = 0;
    /// What was predicted is kept; `finished` follows with an incomplete result.
    virtual void stop() = 0;

    /// Answers with `listed`.
    virtual void list() = 0;
    /// Answers with `opened` or `openFailed`; a newer request replaces an unanswered older one.
    virtual void open(const std::filesystem::path& folder) = 0;
    /// Answers with `predictionsRead`, each request once.
    virtual void readPredictions(const std::filesystem::path& folder, const std::string& task, std::size_t arm) = 0;
    /// Writes the files into a folder; answers with `submissionSaved`.
    virtual void saveSubmission(const std::filesystem::path& evaluation, const std::filesystem::path& to) = 0;
    /// Answers with `transferRead`, each request once.
    virtual void readTransfer(const std::filesystem::path& study) = 0;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isActive() const { return m_state != State::Idle; }

signals:
    void stateChanged(ui::EvaluationSession::State state);
    /// At most 30 times a second; the last one of a task always.
    void progress(const engine::EvaluationProgress& progress);
    void finished(const engine::EvaluationResult& result);
    void failed(const ui::ErrorInfo& error);
    void listed(const std::vector<std::filesystem::path>& folders); ///< newest first
    void opened(const ui::EvaluationRecord& record);
    void openFailed(const std::filesystem::path& folder, const ui::ErrorInfo& error);
    void predictionsRead(const ui::PredictionSet& set);
    void submissionSaved(const ui::SavedSubmission& saved);
    void transferRead(const ui::StudyTransfer& transfer);

protected:
    void setState(State state);

private:
    State m_state = State::Idle;
};

} // namespace ui
