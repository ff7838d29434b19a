// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_context.h"

#include <QMainWindow>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QDockWidget;
class QLabel;
class QMenu;
class QTabWidget;
class QUndoGroup;

namespace engine {
struct Event;
struct StartCheck;
struct TrainOutcome;
} // namespace engine

namespace ui {

struct QueueEntry;
class ComparePage;
class DataPage;
class ElidedLabel;
class EvaluatePage;
class HelpGuide;
class LabPage;
class LearnPage;
class QueueModel;
class QueuePanel;
class QueueRunner;
class RunsLoader;
class RunsPage;
class TrainPage;
enum class Language;
struct TourStop;

/// The window: pages Train, Runs, Compare, Data, Evaluate, Lab and Learn, and a closable page for each opened run;
/// menus, status, drag and drop. Closing while something trains asks once, then stops, saves, and closes when the
/// session has finished.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext& context, QWidget* parent = nullptr);

    [[nodiscard]] TrainPage* trainPage() const { return m_train; }
    [[nodiscard]] RunsPage* runsPage() const { return m_runs; }
    [[nodiscard]] ComparePage* comparePage() const { return m_compare; }
    // Null without their sources and sessions, the last one without lessons.
    [[nodiscard]] DataPage* dataPage() const { return m_data; }
    [[nodiscard]] EvaluatePage* evaluatePage() const { return m_evaluate; }
    [[nodiscard]] LabPage* labPage() const { return m_lab; }
    [[nodiscard]] LearnPage* learnPage() const { return m_learn; }
    [[nodiscard]] QTabWidget* pages() const { return m_pages; }
    [[nodiscard]] HelpGuide* guide() const { return m_guide; }
    [[nodiscard]] QueueModel* queue() const { return m_queue; }
    [[nodiscard]] QueueRunner* queueRunner() const { return m_queueRunner; }
    void showQueue();

    /// Opens a run or study folder in a page of its own, reading it in the background.
    void openFolder(const std::filesystem::path& folder);
    /// Asks how a study is to grow, then trains the new runs alone.
    void addSeeds(const std::filesystem::path& studyFolder);
    void addControl(const std::filesystem::path& studyFolder);
    /// Without a question: stops and saves what trains, then closes. For signals and the end of the desktop session.
    void stopAndClose();
    /// Whatever is dropped or named on the command line: model, data, configuration, run or study.
    void openPath(const std::filesystem::path& path);

signals:
    /// Another language was chosen, to be shown at once: close, and start the program again.
    void restartRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPages();
    void buildComparePage();
    void buildDataPage();
    void buildEvaluatePage();
    void buildLabPage();
    void buildLearnPage();
    void addLearnActions(QMenu* menu);
    void showProbe();
    void withSelectedRun(const QString& title, const std::function<void(const std::filesystem::path&)>& take);
    [[nodiscard]] std::vector<std::filesystem::path> selectedRunFolders() const;
    [[nodiscard]] bool isBusy() const; ///< trains or evaluates
    void closeWhenIdle();
    void showData(const std::filesystem::path& path);
    void useTask(const engine::TaskConfig& task);
    void addTestSet(const engine::TestSet& set);
    void buildFileMenu();
    void buildEditMenu();
    void buildRunMenu();
    void buildViewMenu();
    void buildLanguageMenu(QMenu* menu);
    void chooseLanguage(Language language);
    void setPresentation(bool on);
    void rememberPage();
    void forgetPage();
    void returnToPage();
    void startWithLesson();
    void buildHelpMenu();
    [[nodiscard]] std::vector<TourStop> tourStops();
    void buildQueue();
    void offerQueue();
    void addQueueActions(QMenu* menu);
    void followQueue();
    void followSleep();
    bool askBeforeLeavingQueue();
    bool postpone(const std::function<QueueEntry()>& entry);
    void buildStatus();
    void buildLoader();
    void followSession();
    void followProgress();
    void followPage();
    void followRuns();
    void tellDesktop(const engine::TrainOutcome& outcome);
    void tellQueueEnded(int done, int failed);
    void offerToContinue();
    void rememberFile(const std::filesystem::path& path);
    void fillRecentMenu(QMenu* menu);
    void useSettings(const std::filesystem::path& folder);
    void showMachine(const std::vector<engine::Event>& batch);
    void showChecked(const engine::StartCheck& check);
    void showOpened(const std::filesystem::path& folder, QWidget* page);
    void closePage(int index);
    void restoreLayout();
    void saveLayout();
    void askOpenConfig();
    void askSaveConfig();
    void askOpenFolder();
    void askAddSeeds();
    void emptyTrash();

    WindowContext m_context;
    QTabWidget* m_pages;
    TrainPage* m_train = nullptr;
    RunsPage* m_runs = nullptr;
    ComparePage* m_compare = nullptr;
    DataPage* m_data = nullptr;
    EvaluatePage* m_evaluate = nullptr;
    LabPage* m_lab = nullptr;
    LearnPage* m_learn = nullptr;
    int m_fixedPages = 0; ///< that cannot be closed
    RunsLoader* m_loader;
    QueueModel* m_queue = nullptr;
    QueueRunner* m_queueRunner = nullptr;
    QueuePanel* m_queuePanel = nullptr;
    QDockWidget* m_queueDock = nullptr;
    QAction* m_queueAction = nullptr;
    QUndoGroup* m_undo;
    HelpGuide* m_guide = nullptr;
    QAction *m_trainAction = nullptr, *m_pauseAction = nullptr, *m_stopAction = nullptr;
    ElidedLabel* m_message = nullptr;
    QLabel* m_machine = nullptr;
    QLabel* m_leaveHint = nullptr; ///< how to leave presentation mode
    QAction* m_presentation = nullptr;
    QString m_device;
    bool m_closing = false; ///< asked and agreed: close as soon as the session has finished
    bool m_asking = false;
    QSize m_sizeBefore;           ///< presentation mode
    bool m_queueWasShown = false; ///< likewise
};

} // namespace ui
