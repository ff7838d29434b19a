// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_page.h"

#include "engine/error.h"
#include "runs/filter_edit.h"
#include "runs/live_summary.h"
#include "runs/run_filter.h"
#include "runs/runs_loader.h"
#include "runs/runs_model.h"
#include "runs/runs_proxies.h"
#include "session/session.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QUndoCommand>
#include <QUndoStack>
#include <QUrl>

namespace ui {

namespace {

constexpr int kLiveInterval = 500; // ms between updates of training rows

} // namespace

/// Moves folders to the trash and back.
class DiscardCommand : public QUndoCommand {
public:
    DiscardCommand(RunsPage* page, std::vector<std::filesystem::path> folders, const QString& text)
        : QUndoCommand(text), m_page(page), m_folders(std::move(folders))
    {
    }
    void redo() override
    {
        try {
            m_moved = m_page->m_trash.discard(m_folders);
        } catch (const engine::EngineError& error) {
            m_page->showError(error);
            setObsolete(true);
        }
        m_page->reload();
    }
    void undo() override
    {
        try {
            RunTrash::restore(m_moved);
        } catch (const engine::EngineError& error) {
            m_page->showError(error);
            setObsolete(true);
        }
        m_page->reload();
    }

private:
    RunsPage* m_page;
    std::vector<std::filesystem::path> m_folders;
    std::vector<RunTrash::Moved> m_moved;
};

RunsPage::RunsPage(Session* session, const std::filesystem::path& library, QWidget* parent)
    : QWidget(parent), m_session(session), m_library(library), m_trash(library), m_undo(new QUndoStack(this)),
      m_loader(new RunsLoader(this)), m_model(new RunsModel(this)), m_filtered(new RunsFilterModel(m_model, this)),
      m_grouped(new RunsGroupModel(m_filtered, m_model, this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("runsPage"));
    buildBar();
    buildTable();
    connect(m_loader, &RunsLoader::listed, this, &RunsPage::showRuns);
    connect(m_loader, &RunsLoader::listFailed, this,
            [this](const ErrorInfo& error) { m_message->showError(tr("The library cannot be read"), error); });
    connectSession();
    setFilter({});
    followSelection();
}

void RunsPage::connectSession()
{
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(kLiveInterval);
    connect(&m_liveTimer, &QTimer::timeout, this, &RunsPage::flushLive);
    connect(m_session, &Session::runAppeared, this, [this](const engine::RunSummary& run) {
        m_live[run.name] = run;
        m_changed.insert(run.name);
        m_liveTimer.start();
    });
    connect(m_session, &Session::events, this, &RunsPage::consume);
    connect(m_session, &Session::finished, this, [this] {
        m_live.clear();
        m_changed.clear();
        reload();
    });
}

void RunsPage::reload()
{
    m_loader->list(m_library);
}

void RunsPage::showRuns(std::vector<engine::RunSummary> runs)
{
    m_loaded = true;
    std::set<std::string> selected;
    for (const engine::RunSummary& run : selectedRuns())
        selected.insert(run.name);
    for (engine::RunSummary& run : runs) {
        const auto live = m_live.find(run.name);
        if (live != m_live.end())
            run = live->second;
    }
    const bool first = m_model->rowCount() == 0;
    m_model->setRuns(std::move(runs));
    offerValues();
    if (first && m_ownColumns)
        widenColumns();
    else if (first)
        fitColumns();
    for (int row = 0; row < m_filtered->rowCount() && !selected.empty() && !isGrouped(); ++row) {
        const QModelIndex index = m_filtered->index(row, 0);
        if (selected.count(m_model->run(m_filtered->mapToSource(index).row()).name))
            m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    setFilter(m_filter->text());
    followSelection();
    emit loaded();
}

void RunsPage::offerValues()
{
    std::vector<RunRow> rows(m_model->runs().size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].summary = m_model->runs()[i];
    m_filter->setRows(rows);
}

void RunsPage::consume(const std::vector<engine::Event>& batch)
{
    for (const engine::Event& event : batch) {
        const auto run = m_live.find(event.run);
        if (run == m_live.end())
            continue;
        applyEvent(run->second, event);
        m_changed.insert(event.run);
    }
    if (!m_changed.empty() && !m_liveTimer.isActive())
        m_liveTimer.start();
}

void RunsPage::flushLive()
{
    const int before = m_model->rowCount();
    for (const std::string& name : m_changed)
        m_model->update(m_live.at(name));
    m_changed.clear();
    setFilter(m_filter->text());
    if (m_model->rowCount() != before && !m_ownColumns)
        widenColumns();
}

void RunsPage::setFilter(const QString& text)
{
    const RunFilter filter = RunFilter::parse(text);
    m_filterError->setText(filter.error());
    m_filterError->setVisible(!filter.error().isEmpty());
    m_filtered->setFilter(filter);
    const int shown = m_filtered->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? (all == 1 ? tr("1 run") : tr("%1 runs").arg(formatCount(all)))
                                  : tr("%1 of %2 runs").arg(formatCount(shown), formatCount(all)));
    m_empty->setText(!m_loaded  ? tr("Reading the library…")
                     : all == 0 ? tr("No runs yet. What you train appears here, and stays.")
                                : tr("No run matches the filter."));
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
}

bool RunsPage::isGrouped() const
{
    return m_group->isChecked();
}

void RunsPage::setGrouped(bool grouped)
{
    const QSignalBlocker blocker(m_group);
    m_group->setChecked(grouped);
    QAbstractItemModel* model = grouped ? static_cast<QAbstractItemModel*>(m_grouped) : m_filtered;
    if (m_table->model() == model)
        return;
    QItemSelectionModel* old = m_table->selectionModel();
    const QByteArray columns = m_table->header()->saveState();
    m_table->setModel(model);
    delete old;
    m_table->header()->restoreState(columns);
    m_table->setRootIsDecorated(grouped);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::followSelection);
    expandGroups();
    followSelection();
}

void RunsPage::expandGroups()
{
    if (!isGrouped())
        return;
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_grouped->rowCount({}); ++row) {
        const QModelIndex group = m_grouped->index(row, 0, {});
        m_table->setFirstColumnSpanned(row, {}, true);
        m_table->setExpanded(group, !m_collapsed.contains(m_grouped->study(group)));
    }
    widenStatus(); // rows of a group are indented
    fitLast();
}

QModelIndex RunsPage::toSource(const QModelIndex& index) const
{
    return m_filtered->mapToSource(isGrouped() ? m_grouped->toFiltered(index) : index);
}

std::vector<engine::RunSummary> RunsPage::selectedRuns() const
{
    std::vector<engine::RunSummary> runs;
    std::set<int> rows;
    const auto add = [&](const QModelIndex& index) {
        const QModelIndex source = toSource(index);
        if (source.isValid() && rows.insert(source.row()).second)
            runs.push_back(m_model->run(source.row()));
    };
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (!isGrouped() || !m_grouped->isGroup(index)) {
            add(index);
            continue;
        }
        for (int row = 0; row < m_grouped->rowCount(index); ++row)
            add(m_grouped->index(row, 0, index));
    }
    return runs;
}

QString RunsPage::selectedStudy() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return isGrouped() && rows.size() == 1 && m_grouped->isGroup(rows.first()) ? m_grouped->study(rows.first())
                                                                               : QString();
}

std::filesystem::path RunsPage::selectedFolder() const
{
    const QString study = selectedStudy();
    if (!study.isEmpty())
        return engine::studiesFolder(m_library) / study.toStdString();
    const auto runs = selectedRuns();
    return runs.size() == 1 ? engine::runsFolder(m_library) / runs.front().name : std::filesystem::path();
}

void RunsPage::openSelected()
{
    if (const auto folder = selectedFolder(); !folder.empty())
        emit openRequested(folder);
}

void RunsPage::continueSelected()
{
    if (const auto folder = selectedFolder(); !folder.empty())
        emit continueRequested(folder);
}

void RunsPage::revealSelected()
{
    if (const auto folder = selectedFolder(); !folder.empty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(folder)));
}

void RunsPage::deleteSelected()
{
    std::vector<std::filesystem::path> folders;
    const auto runs = selectedRuns();
    for (const engine::RunSummary& run : runs)
        folders.push_back(engine::runsFolder(m_library) / run.name);
    if (folders.empty())
        return;
    const QString study = selectedStudy();
    std::error_code ignored;
    if (!study.isEmpty() && std::filesystem::exists(selectedFolder(), ignored))
        folders.push_back(selectedFolder());
    const QString text =
        runs.size() == 1
            ? tr("Delete %1")
                  .arg(QString::fromStdString(runs.front().label.empty() ? runs.front().name : runs.front().label))
            : tr("Delete %1 runs").arg(runs.size());
    m_undo->push(new DiscardCommand(this, folders, text));
    if (m_undo->canUndo())
        m_message->show(MessageBar::Kind::Information,
                        runs.size() == 1 ? tr("1 run was moved to the library's trash.")
                                         : tr("%1 runs were moved to the library's trash.").arg(runs.size()),
                        tr("Edit ▸ Undo brings it back."));
}

void RunsPage::followSelection()
{
    const auto runs = selectedRuns();
    const bool single = !selectedFolder().empty();
    const bool idle = !m_session->isActive();
    const bool continuable =
        std::any_of(runs.begin(), runs.end(), [](const auto& run) { return canContinue(run.state); });
    m_open->setEnabled(single);
    m_reveal->setEnabled(single);
    m_again->setEnabled(single);
    m_continue->setEnabled(single && idle && continuable);
    m_delete->setEnabled(!runs.empty());
    showDetails(runs, selectedStudy());
}

void RunsPage::showError(const std::exception& error)
{
    m_message->showError({}, errorInfo(error));
}

QByteArray RunsPage::columns() const
{
    return m_table->header()->saveState();
}

void RunsPage::setColumns(const QByteArray& state)
{
    m_ownColumns = m_table->header()->restoreState(state) || m_ownColumns;
}

void RunsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ui
