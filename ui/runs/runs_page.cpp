// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_page.h"

#include "library/library_index.h"
#include "library/library_watch.h"
#include "runs/filter_edit.h"
#include "runs/live_summary.h"
#include "runs/run_actions.h"
#include "runs/run_filter.h"
#include "runs/runs_columns.h"
#include "runs/runs_model.h"
#include "runs/runs_tree.h"
#include "session/session.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QItemSelection>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

constexpr int kLiveInterval = 500; // ms between updates of training rows
constexpr int kOfferDelay = 300;   // ms after which new values are offered to the filter
constexpr int kErrorDelay = 700;   // ms that a wrong filter stands before it is said
constexpr int kMostProblems = 3;   // told in full
constexpr int kMostPlaces = 8;     // named of those with the same problem

/// Problems that differ in nothing but their place.
struct SameProblem {
    Problem first;
    QStringList places;
};

QList<SameProblem> together(const QList<Problem>& problems)
{
    QList<SameProblem> groups;
    for (const Problem& problem : problems) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&problem](const SameProblem& group) {
            return group.first.what == problem.what && group.first.remedy == problem.remedy;
        });
        if (same == groups.end())
            groups.append({problem, {problem.where}});
        else
            same->places += problem.where;
    }
    return groups;
}

/// The sentence once, with its place; or with the folders' names where there are several.
QString told(const SameProblem& problem, const QString& runs)
{
    const Problem& first = problem.first;
    const QString what = first.remedy.isEmpty() ? first.what : first.what + QStringLiteral(" – ") + first.remedy;
    if (problem.places.size() == 1)
        return first.where.isEmpty() ? what : first.where + QStringLiteral(": ") + what;
    QStringList names;
    for (const QString& place : problem.places.mid(0, kMostPlaces))
        names += place.startsWith(runs) ? place.mid(runs.size()) : place;
    if (problem.places.size() > kMostPlaces)
        names += RunsPage::tr("and %1 more").arg(problem.places.size() - kMostPlaces);
    return RunsPage::tr("%1 × %2\n%3").arg(problem.places.size()).arg(what, names.join(QStringLiteral(", ")));
}

} // namespace

RunsPage::RunsPage(Session* session, const std::filesystem::path& library, QWidget* parent)
    : QWidget(parent), m_session(session), m_library(library), m_undo(new QUndoStack(this)),
      m_index(new LibraryIndex(library, this)), m_watch(new LibraryWatch(library, this)), m_model(new RunsModel(this)),
      m_rows(new RunsTree(m_model, this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("runsPage"));
    m_actions = new RunActions(this);
    buildBar();
    buildButtons();
    buildTable();
    layOut();
    connectTable();
    connectIndex();
    connectSession();
    setFilter({});
    followSelection();
    m_actions->recoverTrash();
}

void RunsPage::connectIndex()
{
    connect(m_index, &LibraryIndex::rowsChanged, this, &RunsPage::takeRows);
    connect(m_index, &LibraryIndex::rowsGone, this, [this](const std::vector<std::string>& names) {
        std::vector<std::string> gone;
        for (const std::string& name : names) {
            if (!m_live.contains(name)) // its folder may not have been there when the folders were listed
                gone.push_back(name);
        }
        m_model->remove(gone);
        showCounts();
    });
    m_offerTimer.setSingleShot(true);
    m_offerTimer.setInterval(kOfferDelay);
    connect(&m_offerTimer, &QTimer::timeout, this, &RunsPage::offerValues);
    connect(m_watch, &LibraryWatch::changed, this, [this] {
        m_quiet = true;
        m_index->refresh();
    });
    connect(m_index, &LibraryIndex::problemsFound, this, &RunsPage::showProblems);
    connect(m_index, &LibraryIndex::refreshed, this, [this] {
        if (!std::exchange(m_loaded, true))
            m_columns->widen();
        m_quiet = false;
        showCounts();
        followSelection();
        followOthers();
        emit loaded();
    });
}

void RunsPage::connectSession()
{
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(kLiveInterval);
    connect(&m_liveTimer, &QTimer::timeout, this, &RunsPage::flushLive);
    m_errorTimer.setSingleShot(true);
    m_errorTimer.setInterval(kErrorDelay);
    connect(&m_errorTimer, &QTimer::timeout, m_filterError, &QWidget::show);
    connect(m_session, &Session::runAppeared, this, [this](const engine::RunSummary& run) {
        m_live[run.name] = run;
        m_changed.insert(run.name);
        m_liveTimer.start();
    });
    connect(m_session, &Session::events, this, &RunsPage::consume);
    connect(m_session, &Session::finished, this, &RunsPage::trainingEnded);
    connect(m_session, &Session::failed, this, &RunsPage::trainingEnded);
    connect(m_session, &Session::stateChanged, this, &RunsPage::followSelection);
}

void RunsPage::trainingEnded()
{
    flushLive();
    // From now on the folders say how the runs stand; where there is none (deleted meanwhile), there is no run.
    std::vector<std::string> gone;
    for (const auto& [name, run] : std::exchange(m_live, {})) {
        std::error_code ignored;
        if (!std::filesystem::exists(engine::runsFolder(m_library) / name, ignored))
            gone.push_back(name);
    }
    m_model->remove(gone);
    showCounts();
    reload();
}

void RunsPage::followOthers()
{
    const std::vector<RunRow>& rows = m_model->rows();
    m_watch->setBusy(std::any_of(rows.begin(), rows.end(), [this](const RunRow& row) {
        const engine::RunSummary& run = row.summary;
        return !engine::isFinal(run.state) && run.state != engine::RunState::Interrupted && !m_live.contains(run.name);
    }));
}

void RunsPage::reload()
{
    m_index->refresh();
}

void RunsPage::takeRows(std::vector<RunRow> rows)
{
    for (RunRow& row : rows) {
        const auto live = m_live.find(row.summary.name);
        if (live != m_live.end())
            row.summary = live->second;
    }
    const bool first = m_model->rowCount() == 0;
    m_model->merge(rows);
    if (first)
        m_columns->fit();
    showCounts();
    followSelection();
    m_offerTimer.start();
}

void RunsPage::offerValues()
{
    m_filter->setRows(m_model->rows());
}

void RunsPage::showProblems(const QList<Problem>& problems)
{
    if (m_quiet && problems == m_told)
        return; // nobody asked, and it may have been closed
    m_told = problems;
    if (problems.isEmpty()) {
        if (std::exchange(m_problemShown, false))
            m_message->hide();
        return;
    }
    m_problemShown = true;
    if (problems.size() == 1) {
        const Problem& only = problems.first();
        m_message->show(MessageBar::Kind::Warning,
                        only.where.isEmpty() ? only.what : QStringLiteral("%1 (%2)").arg(only.what, only.where),
                        only.remedy);
        return;
    }
    const QList<SameProblem> groups = together(problems);
    const QString runs = toQString(engine::runsFolder(m_library)) + QLatin1Char('/');
    QStringList lines;
    for (const SameProblem& group : groups.mid(0, kMostProblems))
        lines += told(group, runs);
    if (groups.size() > kMostProblems)
        lines += tr("and %1 more").arg(groups.size() - kMostProblems);
    m_message->show(MessageBar::Kind::Warning, tr("%1 things in the library need attention").arg(problems.size()),
                    lines.join(QLatin1Char('\n')));
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
    for (const std::string& name : std::exchange(m_changed, {}))
        m_model->update(m_live.at(name));
    showCounts();
    followSelection();
    if (m_model->rowCount() != before)
        m_columns->widen();
}

void RunsPage::setFilter(const RunFilter& filter)
{
    m_filterError->setText(filter.error());
    if (filter.error().isEmpty()) {
        m_errorTimer.stop();
        m_filterError->hide();
    } else if (m_filterError->isHidden()) {
        m_errorTimer.start(); // half a term is no mistake yet, and the table must not jump at each letter
    }
    m_rows->setFilter(filter);
    showCounts();
}

void RunsPage::showCounts()
{
    const int shown = m_rows->shownRuns();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? (all == 1 ? tr("1 run") : tr("%1 runs").arg(formatCount(all)))
                                  : tr("%1 of %2 runs").arg(formatCount(shown), formatCount(all)));
    m_empty->setText(
        all == 0 ? (m_loaded ? tr("No runs yet. What you train appears here, and stays.") : tr("Reading the library…"))
        : m_filter->text().isEmpty() ? tr("All runs are archived. “Archived” shows them.")
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
    if (m_rows->isGrouped() == grouped)
        return;
    m_table->setRootIsDecorated(grouped);
    m_rows->setGrouped(grouped);
    m_columns->widen(); // rows of a group are indented
}

void RunsPage::expandGroups()
{
    if (!isGrouped())
        return;
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex group = m_rows->index(row, 0);
        m_table->setFirstColumnSpanned(row, {}, true);
        m_table->setExpanded(group, !m_collapsed.contains(m_rows->study(group)));
    }
}

RunsPage::Spot RunsPage::spotOf(const QModelIndex& index) const
{
    if (m_rows->isGroup(index))
        return {{}, m_rows->study(index)};
    const int row = m_rows->sourceRow(index);
    return {row < 0 ? std::string() : m_model->run(row).name, {}};
}

QModelIndex RunsPage::indexOf(const Spot& spot) const
{
    if (spot.study)
        return m_rows->groupOf(*spot.study);
    return m_rows->fromSource(spot.run.empty() ? -1 : m_model->find(spot.run));
}

void RunsPage::rememberView()
{
    m_view = {};
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        m_view.selected.push_back(spotOf(index));
    m_view.current = spotOf(m_table->currentIndex());
    m_view.across = m_table->horizontalScrollBar()->value();
    // At the beginning, with nothing selected, new runs may come into view.
    if (m_table->verticalScrollBar()->value() > 0 || !m_view.selected.empty())
        m_view.top = spotOf(m_table->indexAt({1, 1}));
}

void RunsPage::restoreView()
{
    expandGroups();
    // Neighbours as one range: a selection of thousands of ranges is slow.
    std::vector<QModelIndex> places;
    for (const Spot& spot : m_view.selected) {
        if (const QModelIndex place = indexOf(spot); place.isValid())
            places.push_back(place);
    }
    std::sort(places.begin(), places.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QItemSelection selection;
    for (std::size_t i = 0, end = 0; i < places.size(); i = end) {
        for (end = i + 1; end < places.size() && places[end].parent() == places[i].parent() &&
                          places[end].row() == places[end - 1].row() + 1;)
            ++end;
        selection.append({places[i], places[end - 1].siblingAtColumn(RunsModel::ColumnCount - 1)});
    }
    m_table->setAutoScroll(false);
    m_table->selectionModel()->setCurrentIndex(indexOf(m_view.current), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->setAutoScroll(true);
    restoreScroll();
    followSelection();
}

void RunsPage::restoreScroll()
{
    if (const QModelIndex top = indexOf(m_view.top); top.isValid())
        m_table->scrollTo(top, QAbstractItemView::PositionAtTop);
    m_table->horizontalScrollBar()->setValue(m_view.across);
}

std::vector<RunRow> RunsPage::selectedRows() const
{
    std::vector<RunRow> rows;
    std::set<int> taken;
    const auto add = [&](const QModelIndex& index) {
        const int row = m_rows->sourceRow(index);
        if (row >= 0 && taken.insert(row).second)
            rows.push_back(m_model->row(row));
    };
    QModelIndexList selected = m_table->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    for (const QModelIndex& index : selected) {
        add(index);
        for (int row = 0; m_rows->isGroup(index) && row < m_rows->rowCount(index); ++row)
            add(m_rows->index(row, 0, index));
    }
    return rows;
}

QString RunsPage::selectedStudy() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 && m_rows->isGroup(rows.first()) ? m_rows->study(rows.first()) : QString();
}

std::filesystem::path RunsPage::selectedFolder() const
{
    const QString study = selectedStudy();
    if (!study.isEmpty())
        return engine::studiesFolder(m_library) / study.toStdString();
    const auto rows = selectedRows();
    return rows.size() == 1 ? engine::runsFolder(m_library) / rows.front().summary.name : std::filesystem::path();
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

void RunsPage::compareSelected()
{
    QStringList names;
    for (const RunRow& row : selectedRows())
        names += QString::fromStdString(row.summary.name);
    if (!names.isEmpty())
        emit compareRequested(names);
}

void RunsPage::revealSelected()
{
    if (const auto folder = selectedFolder(); !folder.empty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(folder)));
}

void RunsPage::followSelection()
{
    const auto rows = selectedRows();
    const bool single = !selectedFolder().empty();
    const bool idle = !m_session->isActive();
    m_continuable = single && std::any_of(rows.begin(), rows.end(),
                                          [](const RunRow& row) { return canContinue(row.summary.state); });
    m_open->setEnabled(single);
    m_compare->setEnabled(!rows.empty());
    m_reveal->setEnabled(single);
    m_again->setEnabled(single);
    m_continue->setEnabled(idle && m_continuable);
    m_delete->setEnabled(!rows.empty());
    m_actions->follow(rows);
    showDetails(rows, selectedStudy());
}

void RunsPage::showError(const std::exception& error)
{
    m_message->showError({}, errorInfo(error));
}

QByteArray RunsPage::columns() const
{
    return m_columns->state();
}

void RunsPage::setColumns(const QByteArray& state)
{
    m_columns->restore(state);
}

void RunsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ui
