// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_store.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
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
class Theme;
class VerdictPanel;

/// Compares runs: charts, table, differences of the configurations and the verdict. A study that trains fills it in:
/// live and reopened runs come by the same events. With nothing to show it follows the study that starts next.
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

signals:
    void addSeedsRequested(const std::filesystem::path& studyFolder);
    void addControlRequested(const std::filesystem::path& studyFolder);
    /// `studyFolder` is empty for runs picked by hand.
    void reportRequested(const std::filesystem::path& studyFolder, const QStringList& runs);
    void openRequested(const std::filesystem::path& folder);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    QWidget* buildBar();
    void connectStore();
    void connectSession();
    void open();
    void takeLoaded(const ComparedFolders& folders);
    void takeFigures(std::shared_ptr<const ComparedFigures> figures);
    void compute();
    void judge();
    void runAppeared(const engine::RunSummary& run);
    void consume(const std::vector<engine::Event>& batch);
    void consumeStudy(const std::vector<engine::StudyEvent>& batch);
    void trainingEnded();
    [[nodiscard]] bool hasStudy(); ///< says so where there is none
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
    QLabel* m_empty = nullptr;
    CompareRequest m_request;
    std::set<std::string> m_known; ///< runs that are shown or being added
    std::vector<CompareProblem> m_problems;
    std::optional<double> m_margin;
    std::vector<engine::Event> m_waiting; ///< came while the folders were being read
    std::shared_ptr<const ComparedFigures> m_figures;
    QTimer m_clock; ///< between two computations while runs train
    bool m_loading = false, m_training = false, m_computing = false, m_judging = false;
};

} // namespace ui
