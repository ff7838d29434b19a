// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"
#include "engine/presets.h"
#include "session/session.h"
#include "train/run_progress.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QSplitter;
class QToolButton;

namespace ui {

class CheckDetails;
class CheckSummary;
class ConfigForm;
class ConfigModel;
class ElidedLabel;
class FirstSteps;
class HelpPanel;
class ModelSource;
class RunView;
struct QueueEntry;
struct RecordedRuns;
class SitesTree;
class Theme;

/// Set up on the left, watch on the right: form, check before start, Train; charts, log, progress, Pause and Stop.
class TrainPage : public QWidget {
    Q_OBJECT

public:
    struct Context {
        Session* session;    ///< not owned
        Theme* theme;        ///< not owned
        QSettings* settings; ///< not owned; recent files and layout
        std::vector<engine::ConfigPreset> presets;
        QStringList models;                 ///< folders offered for the model
        ModelSource* source = nullptr;      ///< not owned; null: models are not fetched
        std::filesystem::path library = {}; ///< whose finished studies tell what a new one can resolve; may be empty
        /// True where something else has the machine: the entry was put into the queue, and is told about. May be
        /// empty.
        std::function<bool(const std::function<QueueEntry()>&)> postpone = {};
    };

    explicit TrainPage(const Context& context, QWidget* parent = nullptr);

    [[nodiscard]] ConfigModel* model() const { return m_model; }
    [[nodiscard]] RunView* view() const { return m_view; }
    [[nodiscard]] ConfigForm* form() const { return m_form; }
    [[nodiscard]] HelpPanel* help() const { return m_help; }
    [[nodiscard]] QSplitter* columns() const { return m_columns; }
    [[nodiscard]] const RunProgress& progress() const { return m_progress; }
    [[nodiscard]] bool mayTrain() const;

    /// Checks what was not checked yet, asks where the check has doubts, then starts.
    void train();
    /// As `train`, but what stands in the form is told by `queueWanted` instead of being started.
    void addToQueue();
    /// So many wait in the queue; `mine` is false where another window has it.
    void showQueued(int open, bool mine);
    /// Where there is no model to train, the first lesson is offered instead.
    void offerLesson(const std::function<void()>& lesson);
    /// Makes room for runs that are about to start.
    void prepareView(int runs);
    /// Shows recorded runs instead of live ones.
    void showRecorded(const RecordedRuns& recorded);
    void pauseOrResume();
    void usePreset(const engine::ConfigPreset& preset);
    /// A configuration file, a run's config.json or a study.json.
    void openConfig(const std::filesystem::path& file);
    void saveConfig(const std::filesystem::path& file);
    void copyCommand() const;
    void copyJson() const;
    /// A model folder or data file from outside becomes the form's.
    void useModel(const std::filesystem::path& folder);
    void useData(const std::filesystem::path& file);
    /// Goes on with a run or study folder; the form stays as it is.
    void continueRun(const std::filesystem::path& folder);
    /// Trains what a study is to have besides what it has.
    void extendStudy(const std::filesystem::path& folder, const engine::StudyConfig& wanted, int newRuns);
    /// Offers the paper's questions about what is in the form.
    void askQuestions();
    void showError(const QString& what, const ErrorInfo& error);
    /// Keeps the form in the settings; the next start brings it back.
    void rememberForm() const;

signals:
    /// Progress and state in words, for title and menus.
    void progressChanged();
    /// Checked and agreed to: to be trained later. `seconds` as the check estimates.
    void queueWanted(const engine::TrainConfig& config, std::optional<double> seconds);
    void queuePanelWanted();

private:
    enum class AfterCheck { Nothing, Train, Queue };
    void buildForm();
    void buildHead();
    void buildQueueButton(QWidget* parent);
    void buildRun();
    void connectSession();
    void checkSoon();
    void checkFor(AfterCheck then);
    void askThen(AfterCheck then);
    void go(AfterCheck then);
    void start();
    [[nodiscard]] bool postponed(const std::function<QueueEntry()>& entry) const;
    void showCheck(const engine::StartCheck& check);
    void describeModel();
    void showReport(const ModelReport& report);
    void consume(const std::vector<engine::Event>& batch);
    void followState();
    void followProgress();
    void ended(const engine::TrainOutcome& outcome);
    void startFailed(const ErrorInfo& error);
    void remember(const std::string& key, const QString& path);
    void showRecent();
    void fillForm();
    void followFirstSteps();

    Context m_context;
    ConfigModel* m_model;
    ConfigForm* m_form;
    HelpPanel* m_help;
    CheckSummary* m_summary;
    CheckDetails* m_details;
    SitesTree* m_sites;
    FirstSteps* m_firstSteps;
    RunView* m_view;
    QSplitter* m_columns;
    QToolButton *m_undo, *m_redo;
    QPushButton *m_presets, *m_questions, *m_train, *m_queue, *m_pause, *m_stop;
    QProgressBar* m_bar;
    ElidedLabel* m_progressText;
    QTimer m_checkTimer;
    RunProgress m_progress;
    engine::StartCheck m_check;
    bool m_offersLesson = false, m_showsRuns = false;
    bool m_checked = false; ///< m_check is about what stands in the form
    AfterCheck m_afterCheck = AfterCheck::Nothing;
    std::filesystem::path m_describedModel;    ///< that the last report is about
    std::optional<engine::ModelFacts> m_facts; ///< of that model, if it can be used
    std::int64_t m_outputs = 2;                ///< of the classification head, as the last check counted the labels
    QString m_phase;
    std::filesystem::path m_baseFile; ///< what the form was loaded from, for "copy as command"
    engine::TrainConfig m_baseConfig;
};

} // namespace ui
