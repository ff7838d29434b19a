// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/clean_up.h"

#include "library/run_folder.h"
#include "translation/engine_texts.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ui {

namespace {

namespace fs = std::filesystem;
using engine::RunState;
using engine::RunSummary;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CleanUp)
};

bool isComplete(RunState state)
{
    return state == RunState::Completed || state == RunState::Pruned;
}

/// Runs that are judged against each other.
using Peers = std::tuple<std::string, std::string, std::string, std::string>;

Peers peersOf(const RunSummary& run)
{
    return run.study.empty() ? Peers{{}, run.model, run.data, run.primaryMetric} : Peers{run.study, {}, {}, {}};
}

class Planner {
public:
    Planner(const fs::path& library, const std::vector<RunRow>& rows, const QDateTime& now)
        : m_library(library), m_rows(rows), m_now(now)
    {
        for (const RunRow& row : rows)
            look(row.summary);
    }

    std::vector<CleanUpItem> plan()
    {
        for (const RunRow& row : m_rows) {
            if (!engine::RunLock::isHeld(engine::runsFolder(m_library) / row.summary.name))
                judge(row);
        }
        for (const char* kind : {"runs", "studies"})
            addTrash(fs::path("trash") / kind);
        std::stable_sort(m_items.begin(), m_items.end(), [](const CleanUpItem& a, const CleanUpItem& b) {
            return std::tuple(a.kind, -a.bytes) < std::tuple(b.kind, -b.bytes);
        });
        return std::move(m_items);
    }

private:
    void look(const RunSummary& run)
    {
        if (!isComplete(run.state))
            m_unfinished.insert(run.study);
        if (!m_newest || std::tie(run.startedAt, run.name) > std::tie(m_newest->startedAt, m_newest->name))
            m_newest = &run;
        const RunSummary*& best = m_best[peersOf(run)];
        if (run.bestPrimary && (!best || *run.bestPrimary > *best->bestPrimary))
            best = &run;
    }
    /// Why a run never goes by itself; empty: it may.
    [[nodiscard]] QString keeper(const RunRow& row) const
    {
        if (row.pinned)
            return Words::tr("pinned");
        if (&row.summary == m_newest)
            return Words::tr("the newest run");
        if (m_best.at(peersOf(row.summary)) == &row.summary)
            return row.summary.study.empty() ? Words::tr("the best on this model and data")
                                             : Words::tr("the best of its study");
        return {};
    }
    void judge(const RunRow& row)
    {
        const RunSummary& run = row.summary;
        const QString kept = keeper(row);
        const qint64 checkpoints = row.bytes >= 0
                                       ? row.disk.checkpoints
                                       : sizeOfTree(engine::runsFolder(m_library) / run.name / "checkpoints");
        const bool wholeStudy = run.study.empty() || !m_unfinished.contains(run.study);
        if (checkpoints > 0 && isComplete(run.state) && wholeStudy)
            add(row.archived ? CleanUpKind::ArchivedCheckpoints : CleanUpKind::Checkpoints, row,
                fs::path("runs") / run.name / "checkpoints", checkpoints,
                kept.isEmpty() ? Words::tr("the run is complete") : kept, kept.isEmpty());
        else if (checkpoints > 0 && row.archived)
            add(CleanUpKind::ArchivedCheckpoints, row, fs::path("runs") / run.name / "checkpoints", checkpoints,
                kept.isEmpty() ? Words::tr("the run could not be continued any more") : kept, false);
        const QDateTime started = QDateTime::fromString(QString::fromStdString(run.startedAt), Qt::ISODate);
        if (run.state == RunState::Failed && started.isValid() && started.daysTo(m_now) >= kFailedLongAgo)
            add(CleanUpKind::FailedRun, row, fs::path("runs") / run.name,
                row.bytes >= 0 ? row.bytes : sizeOfTree(engine::runsFolder(m_library) / run.name),
                kept.isEmpty() ? Words::tr("failed %1 days ago").arg(started.daysTo(m_now)) : kept, false);
    }
    void add(CleanUpKind kind, const RunRow& row, const fs::path& path, qint64 bytes, const QString& why,
             bool suggested)
    {
        QString name = QString::fromStdString(row.summary.name);
        if (!row.summary.label.empty())
            name = labelText(row.summary) + QStringLiteral(" – ") + name;
        m_items.push_back({kind, name, path, bytes, suggested, why});
    }
    void addTrash(const fs::path& relative)
    {
        std::error_code error;
        fs::directory_iterator entry(m_library / relative, error);
        for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
            const fs::path name = entry->path().filename();
            m_items.push_back({CleanUpKind::Trash, QString::fromStdString(name.string()), relative / name,
                               sizeOfTree(entry->path()), true,
                               Words::tr("deleted; it cannot be brought back afterwards")});
        }
    }

    const fs::path& m_library;
    const std::vector<RunRow>& m_rows;
    const QDateTime& m_now;
    std::set<std::string> m_unfinished; ///< studies; "" among them says nothing of single runs
    const RunSummary* m_newest = nullptr;
    std::map<Peers, const RunSummary*> m_best;
    std::vector<CleanUpItem> m_items;
};

/// The run that a path belongs to, where a plan could have named it: runs/NAME, runs/NAME/checkpoints or
/// trash/{runs,studies}/NAME.
bool isPlanned(const CleanUpItem& item)
{
    std::vector<std::string> parts;
    for (const fs::path& part : item.path)
        parts.push_back(part.string());
    if (std::any_of(parts.begin(), parts.end(),
                    [](const std::string& part) { return part.empty() || part == "." || part == ".." || part == "/"; }))
        return false;
    switch (item.kind) {
    case CleanUpKind::Trash:
        return parts.size() == 3 && parts[0] == "trash" && (parts[1] == "runs" || parts[1] == "studies");
    case CleanUpKind::FailedRun:
        return parts.size() == 2 && parts[0] == "runs";
    default:
        return parts.size() == 3 && parts[0] == "runs" && parts[2] == "checkpoints";
    }
}

CleanUpAnswer refused(const QString& why)
{
    return {false, why};
}

} // namespace

std::vector<CleanUpItem> planCleanUp(const fs::path& library, const std::vector<RunRow>& rows, const QDateTime& now)
{
    return Planner(library, rows, now).plan();
}

CleanUpAnswer removeItem(const fs::path& library, const CleanUpItem& item)
{
    const fs::path path = library / item.path;
    std::error_code error;
    if (!isPlanned(item))
        return refused(Words::tr("it is not part of the plan"));
    const fs::file_status status = fs::symlink_status(path, error);
    if (!fs::exists(status))
        return {true, {}}; // gone already
    if (!fs::is_directory(status) || fs::is_symlink(fs::symlink_status(path.parent_path(), error)))
        return refused(Words::tr("it is a link, not a folder: look where it leads, and remove it by hand"));
    const fs::path run = item.kind == CleanUpKind::FailedRun ? path : path.parent_path();
    if (item.kind != CleanUpKind::Trash && engine::RunLock::isHeld(run))
        return refused(Words::tr("the run is training now: stop it first"));
    // What is half removed is never seen as a run: it is out of its place before the first file goes.
    const fs::path gone = library / "trash" / "gone";
    fs::create_directories(gone, error);
    const fs::path away = gone / QUuid::createUuid().toString(QUuid::Id128).toStdString();
    if (!error)
        fs::rename(path, away, error);
    if (error)
        return refused(Words::tr("it could not be moved: %1. Check that the library folder is writable")
                           .arg(QString::fromStdString(error.message())));
    fs::remove_all(gone, error); // with what a crash left there
    if (error)
        return refused(Words::tr("not all of it could be removed: %1. What is left lies in %2")
                           .arg(QString::fromStdString(error.message()), QString::fromStdString(gone.string())));
    return {true, {}};
}

} // namespace ui
