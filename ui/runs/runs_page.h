// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/problem.h"
#include "library/run_row.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QModelIndex;
class QToolButton;
class QTreeView;
class QUndoStack;

namespace engine {
struct Event;
}

namespace ui {

class FilterEdit;
class LibraryIndex;
class LibraryWatch;
class MessageBar;
class RunActions;
class RunFilter;
class RunsColumns;
class RunsModel;
class RunsTree;
class Session;

/// All runs of the library: filter, sort, group by study, open, compare, continue, annotate, archive, export and
/// import, delete with undo, clean up; up to date while something trains, here or in another process. Rows that come in
/// move neither the selection nor what is in view.
class RunsPage : public QWidget {
    Q_OBJECT

public:
    RunsPage(Session* session, const std::filesystem::path& library, QWidget* parent = nullptr);

    /// Reads the library again, in the background.
    void reload();
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }
    [[nodiscard]] RunsModel* model() const { return m_model; }
    [[nodiscard]] QTreeView* table() const { return m_table; }
    [[nodiscard]] bool isGrouped() const;
    void setGrouped(bool grouped);
    void focusFilter();
    [[nodiscard]] FilterEdit* filterEdit() const { return m_filter; }
    /// Runs that are selected, themselves or by their study.
    [[nodiscard]] std::vector<RunRow> selectedRows() const;
    /// Order and widths of the columns, for the next start.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray& state);

protected:
    bool event(QEvent* event) override;

signals:
    void openRequested(const std::filesystem::path& folder);
    void continueRequested(const std::filesystem::path& folder);
    void queueRequested(const std::filesystem::path& folder);    ///< to go on with it later
    void settingsRequested(const std::filesystem::path& folder); ///< to train with them again
    void compareRequested(const QStringList& runNames);          ///< at least one, in the order shown
    void loaded();                                               ///< the library has been read

private:
    friend class RunActions;
    /// A row by what it stands for: it may be in another place afterwards.
    struct Spot {
        std::string run;              ///< empty: none
        std::optional<QString> study; ///< a group's row
    };
    struct View {
        std::vector<Spot> selected;
        Spot current, top; ///< top: the first row in view, none where the table stands at its beginning
        int across = 0;    ///< of the horizontal scroll bar
    };
    void buildBar();
    void buildButtons();
    void buildTable();
    void layOut();
    void connectTable();
    void connectIndex();
    void connectSession();
    void setFilter(const RunFilter& filter);
    void offerValues();
    void showCounts();
    void takeRows(std::vector<RunRow> rows);
    void showProblems(const QList<Problem>& problems);
    void consume(const std::vector<engine::Event>& batch);
    void trainingEnded();
    void followOthers();
    void flushLive();
    void expandGroups();
    [[nodiscard]] Spot spotOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Spot& spot) const;
    void rememberView();
    void restoreView();
    void restoreScroll();
    void followSelection();
    void showDetails(const std::vector<RunRow>& rows, const QString& study);
    void openSelected();
    void continueSelected();
    void compareSelected();
    void revealSelected();
    void showMenu(const QPoint& position);
    [[nodiscard]] QString selectedStudy() const; ///< of a selected group row, alone
    [[nodiscard]] std::filesystem::path selectedFolder() const;
    void showError(const std::exception& error);

    Session* m_session;
    std::filesystem::path m_library;
    QUndoStack* m_undo;
    LibraryIndex* m_index;
    LibraryWatch* m_watch;
    RunsModel* m_model;
    RunsTree* m_rows;
    RunActions* m_actions = nullptr;
    RunsColumns* m_columns = nullptr;
    FilterEdit* m_filter;
    QLabel *m_filterError, *m_count, *m_empty, *m_details;
    QCheckBox *m_group, *m_archived;
    QToolButton *m_open, *m_compare, *m_continue, *m_again, *m_reveal, *m_delete, *m_refresh, *m_more;
    QTreeView* m_table = nullptr;
    MessageBar* m_message;
    QTimer m_liveTimer, m_offerTimer, m_errorTimer;
    std::map<std::string, engine::RunSummary> m_live; ///< runs of this session, newest facts
    std::set<std::string> m_changed;                  ///< those not shown yet
    QSet<QString> m_collapsed;
    View m_view;
    QList<Problem> m_told;
    bool m_loaded = false, m_quiet = false; ///< quiet: a refresh that nobody has asked for
    bool m_continuable = false;             ///< what is selected
    bool m_problemShown = false;
};

} // namespace ui
