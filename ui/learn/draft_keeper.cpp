// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/draft_keeper.h"

#include "learn/lesson_edit.h"
#include "widgets/format.h"

#include <exception>
#include <optional>
#include <system_error>
#include <utility>

namespace ui {

namespace fs = std::filesystem;

namespace {

constexpr int kSoon = 2000; // ms after the first change that is not kept

} // namespace

struct DraftKeeper::Job {
    engine::Lesson lesson;
    fs::path file;
    std::optional<ErrorInfo> error;

    void run()
    {
        try {
            engine::writeLessonDraft(lesson, file);
        } catch (const std::exception& failure) {
            error = errorInfo(failure);
        }
    }
};

DraftKeeper::DraftKeeper(fs::path folder, fs::path file, std::function<engine::Lesson()> lesson, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_file(std::move(file)), m_lesson(std::move(lesson))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keepInBackground);
}

DraftKeeper::~DraftKeeper()
{
    blockSignals(true);
    (void)end();
}

void DraftKeeper::keepSoon()
{
    if (keeps() && !m_soon.isActive()) // whoever types on is kept too
        m_soon.start();
}

std::shared_ptr<DraftKeeper::Job> DraftKeeper::begin()
{
    m_soon.stop();
    auto job = std::make_shared<Job>();
    job->lesson = m_lesson();
    const std::string name = draftName(job->lesson.title);
    job->file = !m_file.empty() && draftNameOf(m_file) == name ? m_file : newDraftIn(m_folder, name);
    return job;
}

/// Takes over what was being written.
bool DraftKeeper::end()
{
    if (m_writer.joinable())
        m_writer.join();
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    if (!job)
        return true;
    if (job->error) {
        emit failed(*job->error);
        return false;
    }
    std::error_code ignored;
    if (!m_file.empty() && m_file != job->file)
        fs::remove(m_file, ignored);
    m_file = job->file;
    emit kept();
    return true;
}

void DraftKeeper::keepInBackground()
{
    if (m_job) {
        m_soon.start();
        return;
    }
    m_job = begin();
    m_writer = std::jthread([this, job = m_job] {
        job->run();
        // Not after the end of this: its destructor waits for the thread, and what is posted then goes with it.
        QMetaObject::invokeMethod(
            this, [this] { (void)end(); }, Qt::QueuedConnection);
    });
}

bool DraftKeeper::keepNow()
{
    (void)end();
    m_job = begin();
    m_job->run();
    return end();
}

void DraftKeeper::forget(const fs::path& written)
{
    m_soon.stop();
    (void)end();
    std::error_code ignored;
    if (!m_file.empty() && (written.empty() || !fs::equivalent(m_file, written, ignored)))
        fs::remove(m_file, ignored);
}

} // namespace ui
