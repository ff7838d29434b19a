// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>

namespace ui {

/// Tells that a library's run folders should be looked at again, whoever changed them: a folder came or went, or runs
/// that another process trains are under way. Many changes are told as one, at most once a second. Where the file
/// system tells nothing (network drives) only the second holds.   GUI thread.
class LibraryWatch : public QObject {
    Q_OBJECT

public:
    /// A library without runs is waited for.
    explicit LibraryWatch(std::filesystem::path library, QObject* parent = nullptr);

    /// On: looked at every few seconds as well, since a run that goes on changes none of what is watched.
    void setBusy(bool busy);

signals:
    void changed();

private:
    void follow();

    std::filesystem::path m_library;
    QFileSystemWatcher m_watcher;
    QTimer m_pause, m_busy;
};

} // namespace ui
