// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_store.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ui {

class CompareCharts;
class CompareTables;
class ElidedLabel;
class MessageBar;
class RunSelection;
class TermLabel;
class Theme;
class VerdictPanel;

/// Compares runs: charts, table, differences of the configurations and the verdict. A study that trains fills it in:
/// live and reopened runs come by the same events, also those of another window or of `sibo train`, whose folders are
/// looked at every few seconds. With nothing to show, or only what it followed before and nobody looks at, it follows
/// the study that starts next; else it offers to.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    struct Context {
        Session* session = nullptr;
        Theme* theme = nullptr;
        std::filesystem::path library;
    };

    /// Nothing in the context is owned, all of it lives longer.
    explicit ComparePage(const Context& context, QWidget* parent = nullptr);
    ~ComparePage() override;

    /// Folder names of the library.
    void showRuns(const QStringList& runNames);
    void showStudy(const std::filesystem::path& folder);
    /// Run or study folders from wherever they are: a study is shown, runs are added to what is shown.
    void showFolders(const std::vector<std::filesystem::path>& folders);

    [[nodiscard]] RunSelection* selection() const { return m_selection; }
    [[nodiscard]] CompareCharts* charts() const { return m_charts; }
    [[nodiscard]] CompareTables* tables() const { return m_tables; }
    [[nodiscard]] VerdictPanel* verdict() const { return m_verdict; }
    /// What was computed last; null before.
    [[nodiscard]] std::shared_ptr<const ComparedFigures> figures() const { return m_figures; }
    /// Nothing is being read or computed.
    [[nodiscard]] bool isSettled() const;
    /// Where its splitters stand, for the next start.
    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray& state);

signals:
    void addSeedsRequested(const std::filesystem::path& studyFolder);
    void addControlRequested(const std::filesystem::path& studyFolder);
    /// `studyFolder` is empty for runs picked by hand; `runFolders` may lie in several libraries; `baseline` is the
    /// name of the pinned run, or empty.
    void reportRequested(const std::filesystem::path& studyFolder, const QStringList& runFolders,
                         const QString& baseline);
    void openRequested(const std::filesystem::path& folder);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    QWidget* buildBar();
    void connectParts();
    void connectStore();
    void connectSession();
    void open();
    void takeLoaded(const ComparedFolders& folders);
    void takeFigures(std::shared_ptr<const ComparedFigures> figures);
    void refigure();
    void compute();
    void judge();
    void runAppeared(const engine::RunSummary& run);
    void consume(const std::vector<engine::Event>& batch);
    void consumeStudy(const std::vector<engine::StudyEvent>& batch);
    void addDecisions(const std::vector<engine::StudyEvent>& decisions);
    void look();
    void takeGrown(const GrownFolders& grown);
    void forgetProblems(const std::vector<engine::Event>& told);
    void trainingEnded();
    [[nodiscard]] bool hasStudy(); ///< says so where there is none
    [[nodiscard]] std::filesystem::path folderOf(const QString& run) const;
    [[nodiscard]] QStringList runFolders() const;
    [[nodiscard]] bool follows(const engine::RunSummary& run) const;
    void showProblems();
    void showTitle();
    void setTraining(bool training);

    Context m_context;
    RunSelection* m_selection;
    CompareStore* m_store;
    CompareCharts* m_charts = nullptr;
    CompareTables* m_tables = nullptr;
    VerdictPanel* m_verdict = nullptr;
    MessageBar* m_message = nullptr;
    ElidedLabel* m_title = nullptr;
    QToolButton *m_showAll = nullptr, *m_report = nullptr;
    QStackedWidget* m_stack = nullptr;
    TermLabel* m_empty = nullptr;
    CompareRequest m_request;
    std::set<std::string> m_known;                      ///< runs that are shown or being added
    std::map<QString, std::filesystem::path> m_folders; ///< of those that lie in another library
    std::vector<CompareProblem> m_problems;
    std::optional<double> m_margin;
    std::vector<engine::Event> m_waiting; ///< came while the folders were being read
    std::vector<engine::StudyEvent> m_waitingDecisions;
    std::shared_ptr<const ComparedFigures> m_figures;
    QTimer m_clock;          ///< between two computations while runs train
    QTimer m_watch;          ///< between two looks at what others train
    std::string m_offered;   ///< a study that trains, and is not shown
    bool m_followed = false; ///< what is shown was chosen by no person
    bool m_stale = false;    ///< figures wait for the page to be shown
    bool m_own = false;      ///< this window trains them
    bool m_loading = false, m_looking = false, m_training = false, m_computing = false, m_judging = false;
};

} // namespace ui
