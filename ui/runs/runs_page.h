// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "runs/run_trash.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QModelIndex;
class QToolButton;
class QTreeView;
class QUndoStack;

namespace ui {

class FilterEdit;
class MessageBar;
class RunsFilterModel;
class RunsGroupModel;
class RunsLoader;
class RunsModel;
class Session;

/// All runs of the library: filter, sort, group by study, open, continue, reveal, delete with undo; up to date while
/// something trains.
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
    /// Order and widths of the columns, for the next start.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray& state);

protected:
    bool event(QEvent* event) override;

signals:
    void openRequested(const std::filesystem::path& folder);
    void continueRequested(const std::filesystem::path& folder);
    void settingsRequested(const std::filesystem::path& folder); ///< to train with them again
    void loaded();                                               ///< the library has been read

private:
    friend class DiscardCommand;
    void buildBar();
    void buildTable();
    void connectSession();
    void setFilter(const QString& text);
    void offerValues();
    void showRuns(std::vector<engine::RunSummary> runs);
    void consume(const std::vector<engine::Event>& batch);
    void flushLive();
    void expandGroups();
    [[nodiscard]] int fittingWidth(int column) const;
    void fitColumns();
    void fitLast();
    void widenStatus();
    /// Room for rows that came while the page was open.
    void widenColumns();
    void followSelection();
    void showDetails(const std::vector<engine::RunSummary>& runs, const QString& study);
    void openSelected();
    void continueSelected();
    void revealSelected();
    void deleteSelected();
    void showMenu(const QPoint& position);
    [[nodiscard]] std::vector<engine::RunSummary> selectedRuns() const;
    [[nodiscard]] QString selectedStudy() const; ///< of a selected group row, alone
    [[nodiscard]] std::filesystem::path selectedFolder() const;
    [[nodiscard]] QModelIndex toSource(const QModelIndex& index) const;
    void showError(const std::exception& error);

    Session* m_session;
    std::filesystem::path m_library;
    RunTrash m_trash;
    QUndoStack* m_undo;
    RunsLoader* m_loader;
    RunsModel* m_model;
    RunsFilterModel* m_filtered;
    RunsGroupModel* m_grouped;
    FilterEdit* m_filter;
    QLabel *m_filterError, *m_count, *m_empty, *m_details;
    QCheckBox* m_group;
    QToolButton *m_open, *m_continue, *m_again, *m_reveal, *m_delete, *m_refresh;
    QTreeView* m_table = nullptr;
    MessageBar* m_message;
    QTimer m_liveTimer;
    std::map<std::string, engine::RunSummary> m_live; ///< runs of this session, newest facts
    std::set<std::string> m_changed;                  ///< those not shown yet
    QSet<QString> m_collapsed;
    bool m_loaded = false;
    bool m_ownColumns = false; ///< widths come from the settings, not from the contents
};

} // namespace ui
