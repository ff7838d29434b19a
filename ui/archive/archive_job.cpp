// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive_job.h"

#include "library/background.h"

#include <atomic>

namespace ui {

namespace {

constexpr int kPoll = 100; // ms between looks at how far it is

} // namespace

/// The thread writes how far it is, the GUI thread looks; neither waits.
struct ArchiveJob::Line {
    std::atomic<quint64> bytes{0}, total{0};
};

ArchiveJob::ArchiveJob(QObject* parent) : QObject(parent), m_line(std::make_shared<Line>())
{
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, [this] { emit progressed(m_line->bytes, m_line->total); });
}

ArchiveJob::~ArchiveJob()
{
    m_stop.request_stop();
}

void ArchiveJob::stop()
{
    m_stop.request_stop();
}

void ArchiveJob::start(Work work)
{
    m_running = true;
    m_poll.start();
    m_stop = std::stop_source();
    m_line = std::make_shared<Line>();
    const auto sink = [line = m_line](const engine::ArchiveProgress& now) {
        line->bytes = now.bytes;
        line->total = now.total;
    };
    const auto job = [this, stop = m_stop.get_token(), sink, work = std::move(work)]() -> std::function<void()> {
        try {
            return work(stop, sink);
        } catch (const std::exception& error) {
            if (stop.stop_requested())
                return [this] { emit stopped(); };
            return [this, problem = problemOf(error)] { emit failed(problem); };
        }
    };
    runInBackground(this, job, [this](const std::function<void()>& answer) {
        m_running = false;
        m_poll.stop();
        answer();
    });
}

void ArchiveJob::startExport(const engine::ArchiveExport& request)
{
    start([this, request](const std::stop_token& stop, const engine::ArchiveProgressSink& sink) {
        return [this, written = engine::exportArchive(request, stop, sink)] { emit exported(written); };
    });
}

void ArchiveJob::startImport(const std::filesystem::path& library, const std::filesystem::path& file)
{
    start([this, library, file](const std::stop_token& stop, const engine::ArchiveProgressSink& sink) {
        return [this, folders = engine::importArchive(library, file, stop, sink)] { emit imported(folders); };
    });
}

} // namespace ui
