// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/annotations.h"
#include "library/problem.h"

#include <QList>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <deque>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace ui {

class LibraryWorker;

/// The runs of a library as a stream of rows. The run folders are the truth; `library`/index.sqlite lets the list stand
/// at once at the next start, and is made anew from the folders at any time.
/// refresh()  first tells what the index has (at the first call), then what differs in the folders; folders that
///            vanished are dropped. Everything happens on a thread of its own.
/// Rows come at most 250 at once, and at most one such chunk in a turn of the event loop, in the order they were read.
/// Trouble with the index never stops the list: it comes as problems, and the rows come from the folders.
class LibraryIndex : public QObject {
    Q_OBJECT

public:
    explicit LibraryIndex(const std::filesystem::path& library, QObject* parent = nullptr);
    /// Waits for the folder that is being read.
    ~LibraryIndex() override;

    /// While one runs, further calls make one more.
    void refresh();
    /// Writes notes.json of each run; the changed rows follow, or problems.
    void annotate(const std::vector<AnnotationEdit>& edits);

signals:
    void rowsChanged(const std::vector<ui::RunRow>& rows); ///< new or changed
    void rowsGone(const std::vector<std::string>& names);
    void problemsFound(const QList<ui::Problem>& problems); ///< of a refresh: all of it, none included; else what came
    void refreshed();                                       ///< all folders were looked at; sizes may still follow
    void idle();                                            ///< and nothing more is to follow

private:
    void deliverLater(std::function<void()> answer);
    void deliver();
    void begin();

    std::stop_source m_stop;
    QThread m_thread;
    LibraryWorker* m_worker;
    std::deque<std::function<void()>> m_inbox;
    QTimer m_turn;
    bool m_running = false, m_again = false;
};

} // namespace ui
