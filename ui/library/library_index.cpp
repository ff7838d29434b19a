// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_index.h"

#include "library/library_worker.h"

#include <utility>

namespace ui {

LibraryIndex::LibraryIndex(const std::filesystem::path& library, QObject* parent)
    : QObject(parent), m_worker(new LibraryWorker(library, m_stop.get_token()))
{
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LibraryWorker::rowsChanged, this,
            [this](const std::vector<RunRow>& rows) { deliverLater([this, rows] { emit rowsChanged(rows); }); });
    connect(m_worker, &LibraryWorker::rowsGone, this,
            [this](const std::vector<std::string>& names) { deliverLater([this, names] { emit rowsGone(names); }); });
    connect(m_worker, &LibraryWorker::problemsFound, this, [this](const QList<Problem>& problems) {
        deliverLater([this, problems] { emit problemsFound(problems); });
    });
    connect(m_worker, &LibraryWorker::scanned, this, [this] { deliverLater([this] { emit refreshed(); }); });
    connect(m_worker, &LibraryWorker::counted, this, [this] {
        deliverLater([this] {
            m_running = false;
            if (std::exchange(m_again, false))
                begin();
            else
                emit idle();
        });
    });
    // Of several queued signals Qt delivers all before it looks at input again; a timer of zero lets input in between.
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &LibraryIndex::deliver);
    m_thread.start(QThread::LowPriority);
}

LibraryIndex::~LibraryIndex()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void LibraryIndex::refresh()
{
    if (m_running)
        m_again = true;
    else
        begin();
}

void LibraryIndex::begin()
{
    m_running = true;
    QMetaObject::invokeMethod(m_worker, &LibraryWorker::refresh, Qt::QueuedConnection);
}

void LibraryIndex::annotate(const std::vector<AnnotationEdit>& edits)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, edits] { worker->annotate(edits); }, Qt::QueuedConnection);
}

void LibraryIndex::deliverLater(std::function<void()> answer)
{
    m_inbox.push_back(std::move(answer));
    if (!m_turn.isActive())
        m_turn.start();
}

void LibraryIndex::deliver()
{
    const std::function<void()> answer = std::move(m_inbox.front());
    m_inbox.pop_front();
    if (m_inbox.empty())
        m_turn.stop();
    answer();
}

} // namespace ui
