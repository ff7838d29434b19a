// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_watch.h"

#include "engine/runs.h"

#include <utility>

namespace ui {

namespace {

constexpr int kPause = 1000; // ms
constexpr int kBusy = 5000;  // ms

} // namespace

LibraryWatch::LibraryWatch(std::filesystem::path library, QObject* parent)
    : QObject(parent), m_library(std::move(library))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_busy.setInterval(kBusy);
    connect(&m_pause, &QTimer::timeout, this, &LibraryWatch::changed);
    connect(&m_busy, &QTimer::timeout, this, &LibraryWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        follow();
        if (!m_pause.isActive())
            m_pause.start();
    });
    follow();
}

void LibraryWatch::setBusy(bool busy)
{
    if (busy && !m_busy.isActive())
        m_busy.start();
    else if (!busy)
        m_busy.stop();
}

void LibraryWatch::follow()
{
    std::error_code ignored;
    const std::filesystem::path runs = engine::runsFolder(m_library);
    const bool isThere = std::filesystem::is_directory(runs, ignored);
    const QString wanted = QString::fromStdString((isThere ? runs : m_library).string());
    // A folder that was removed is watched no more by itself.
    if (m_watcher.directories() == QStringList{wanted})
        return;
    if (const QStringList before = m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_watcher.addPath(wanted);
}

} // namespace ui
