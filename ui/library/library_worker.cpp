// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_worker.h"

#include "library/run_folder.h"

#include <QDeadlineTimer>
#include <QMetaObject>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace ui {

namespace {

namespace fs = std::filesystem;

constexpr int kSlice = 100; // ms

} // namespace

LibraryWorker::LibraryWorker(fs::path library, std::stop_token stop)
    : m_library(std::move(library)), m_stop(std::move(stop)), m_store(m_library / "index.sqlite")
{
}

fs::path LibraryWorker::folder(const std::string& name) const
{
    return engine::runsFolder(m_library) / name;
}

void LibraryWorker::later(void (LibraryWorker::*slice)())
{
    if (!m_stop.stop_requested())
        QMetaObject::invokeMethod(this, slice, Qt::QueuedConnection);
}

void LibraryWorker::report(const std::optional<Problem>& problem)
{
    if (problem && !m_problems.contains(*problem))
        m_problems += *problem;
}

void LibraryWorker::refresh()
{
    if (m_stop.stop_requested())
        return;
    m_problems.clear();
    openStore();
    listFolders();
    m_at = 0;
    m_uncounted.clear();
    later(&LibraryWorker::scanSlice);
}

void LibraryWorker::openStore()
{
    std::error_code ignored;
    if (m_opened && !m_store.isOpen())
        reopenStore();
    if (m_opened || !fs::exists(engine::runsFolder(m_library), ignored))
        return; // a library begins with its first run
    m_opened = true;
    report(m_store.open());
    std::vector<RunRow> rows;
    for (IndexStore::Entry& entry : m_store.all()) {
        rows.push_back(entry.row);
        if (rows.size() == kChunk)
            emit rowsChanged(std::exchange(rows, {}));
        std::string name = entry.row.summary.name;
        m_known.emplace(std::move(name), std::move(entry));
    }
    if (!rows.empty())
        emit rowsChanged(rows);
}

/// After trouble that may be over: it was locked, the disk was full. What it has missed is in `m_known`.
void LibraryWorker::reopenStore()
{
    report(m_store.open());
    std::vector<std::string> gone;
    for (const IndexStore::Entry& entry : m_store.all()) {
        if (!m_known.contains(entry.row.summary.name))
            gone.push_back(entry.row.summary.name);
    }
    std::vector<IndexStore::Entry> entries;
    for (const auto& [name, entry] : m_known) {
        if (!entry.stamp.isEmpty())
            entries.push_back(entry);
    }
    report(m_store.write(entries));
    report(m_store.remove(gone));
}

void LibraryWorker::listFolders()
{
    m_folders.clear();
    std::error_code error;
    const fs::path runs = engine::runsFolder(m_library);
    fs::directory_iterator entry(runs, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
        std::string name = entry->path().filename().string();
        std::error_code gone;
        if (name.front() != '.' && entry->is_directory(gone))
            m_folders.push_back(std::move(name));
    }
    // Names begin with the time: the newest come first.
    std::sort(m_folders.begin(), m_folders.end(), std::greater<>());
    if (error && error != std::errc::no_such_file_or_directory)
        report(Problem{tr("The run folders cannot be listed: %1").arg(QString::fromStdString(error.message())),
                       QString::fromStdString(runs.string()),
                       tr("Check the permissions of the folder, then refresh.")});
}

bool LibraryWorker::look(const std::string& name)
{
    QByteArray stamp = folderStamp(folder(name));
    if (stamp.isEmpty())
        return false; // went away since it was listed
    const auto known = m_known.find(name);
    if (known != m_known.end() && known->second.stamp == stamp) {
        engine::RunState& state = known->second.row.summary.state;
        if (isFinal(state))
            return false;
        // A process that was killed leaves its folder as it was.
        const auto now =
            engine::RunLock::isHeld(folder(name)) ? engine::RunState::Running : engine::RunState::Interrupted;
        return std::exchange(state, now) != now;
    }
    ReadRow read = readRow(folder(name));
    report(read.problem);
    if (known != m_known.end()) {
        read.row.bytes = known->second.row.bytes;
        read.row.disk = known->second.row.disk;
    }
    m_uncounted.push_back(name);
    // What cannot be read has no stamp: it is looked at, and told of, again.
    m_known[name] = {std::move(read.row), read.problem ? QByteArray() : std::move(stamp)};
    return true;
}

void LibraryWorker::scanSlice()
{
    const QDeadlineTimer end(kSlice);
    std::vector<std::string> changed;
    while (m_at < m_folders.size() && changed.size() < kChunk && !end.hasExpired() && !m_stop.stop_requested()) {
        const std::string& name = m_folders[m_at++];
        if (look(name))
            changed.push_back(name);
        else if (const auto known = m_known.find(name); known != m_known.end() && known->second.row.bytes < 0)
            m_uncounted.push_back(name);
    }
    tell(changed);
    later(m_at < m_folders.size() ? &LibraryWorker::scanSlice : &LibraryWorker::endScan);
}

void LibraryWorker::tell(const std::vector<std::string>& names)
{
    if (names.empty())
        return;
    std::vector<RunRow> rows;
    std::vector<IndexStore::Entry> entries;
    for (const std::string& name : names) {
        const IndexStore::Entry& entry = m_known.at(name);
        rows.push_back(entry.row);
        if (!entry.stamp.isEmpty())
            entries.push_back(entry);
    }
    emit rowsChanged(rows);
    report(m_store.write(entries));
}

void LibraryWorker::endScan()
{
    const std::unordered_set<std::string> there(m_folders.begin(), m_folders.end());
    std::vector<std::string> gone;
    for (const auto& [name, entry] : m_known) {
        if (!there.contains(name))
            gone.push_back(name);
    }
    for (const std::string& name : gone)
        m_known.erase(name);
    if (!gone.empty())
        emit rowsGone(gone);
    report(m_store.remove(gone));
    emit problemsFound(m_problems);
    emit scanned();
    m_at = 0;
    later(&LibraryWorker::countSlice);
}

void LibraryWorker::countSlice()
{
    const QDeadlineTimer end(kSlice);
    std::vector<std::string> changed;
    while (m_at < m_uncounted.size() && changed.size() < kChunk && !end.hasExpired() && !m_stop.stop_requested()) {
        const std::string& name = m_uncounted[m_at++];
        const auto known = m_known.find(name);
        if (known == m_known.end())
            continue;
        const DiskUse use = diskUse(folder(name));
        if (known->second.row.bytes == use.total() && known->second.row.disk == use)
            continue;
        known->second.row.disk = use;
        known->second.row.bytes = use.total();
        changed.push_back(name);
    }
    tell(changed);
    if (m_at < m_uncounted.size())
        later(&LibraryWorker::countSlice);
    else
        emit counted();
}

void LibraryWorker::annotate(const std::vector<AnnotationEdit>& edits)
{
    openStore();
    QList<Problem> problems;
    std::vector<std::string> changed;
    for (const auto& [name, patch] : edits) {
        if (m_stop.stop_requested())
            return;
        try {
            patchAnnotations(folder(name), patch);
        } catch (const std::exception& error) {
            problems += problemOf(error, QString::fromStdString(folder(name).string()));
        }
        if (look(name))
            changed.push_back(name);
        if (changed.size() == kChunk)
            tell(std::exchange(changed, {}));
    }
    tell(changed);
    if (!problems.isEmpty())
        emit problemsFound(problems);
}

} // namespace ui
