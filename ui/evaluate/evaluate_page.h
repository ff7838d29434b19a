// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "session/data_source.h"
#include "session/evaluation_session.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace ui {

class ElidedLabel;
class EvaluateSetup;
class MessageBar;
class PredictionBrowser;
class ResultsView;
class Session;
class Theme;
class TransferView;

/// Evaluates models on data sets: set up on the left, results, predictions and progress on the right. A stopped or
/// killed evaluation goes on where it was.
class EvaluatePage : public QWidget {
    Q_OBJECT

public:
    struct Context {
        EvaluationSession* evaluation = nullptr;
        DataSource* source = nullptr; ///< recognises data that are added; nobody else asks it
        Session* session = nullptr;   ///< while it trains an evaluation waits: both need the memory of a model
        Theme* theme = nullptr;
        std::filesystem::path library;
        QStringList models;
        std::function<std::vector<engine::RunSummary>()> runs; ///< of the library, newest first
    };

    /// Nothing in the context is owned, all of it lives longer.
    explicit EvaluatePage(const Context& context, QWidget* parent = nullptr);

    [[nodiscard]] EvaluateSetup* setup() const { return m_setup; }
    [[nodiscard]] ResultsView* results() const { return m_results; }
    [[nodiscard]] PredictionBrowser* browser() const { return m_browser; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    void openEvaluation(const std::filesystem::path& folder);
    /// What waits for a training to end is not to be evaluated any more.
    void forgetWaiting();

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    QWidget* buildSide();
    QWidget* buildFoot();
    void connectSession();
    void start();
    void goOn();
    void stop();
    void begin();
    void beginWaiting();
    void saveSubmission();
    void tellSubmission(const SavedSubmission& saved);
    void followSubmission();
    void showProgress(const engine::EvaluationProgress& progress);
    void showRecord(const EvaluationRecord& record);
    void showEarlier(const std::vector<std::filesystem::path>& folders);
    void ended(const engine::EvaluationResult& result);
    void followState();

    Context m_context;
    EvaluateSetup* m_setup;
    ResultsView* m_results;
    PredictionBrowser* m_browser;
    MessageBar* m_message;
    QComboBox* m_earlier;
    QPushButton *m_start, *m_stop, *m_goOn;
    QLabel* m_problem;
    QProgressBar* m_bar;
    ElidedLabel* m_state;
    QTabWidget* m_tabs;
    TransferView* m_transfer;
    QPushButton* m_submission;
    std::optional<EvaluationRecord> m_record;
    engine::EvaluationRequest m_running; ///< what is being evaluated
    std::filesystem::path m_continued;   ///< of it, where an earlier one goes on
    bool m_waiting = false;              ///< until the training has ended
    bool m_listed = false;
};

} // namespace ui
