// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

namespace ui {

/// Keeps an unfinished lesson in a folder of drafts, under its title: a moment after a change in the background, at
/// once when asked. What was kept last stays until the newer one is whole on the disk.   Thread: GUI.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `folder` may be empty: nothing is kept. `file`: where it is kept already, or empty. `lesson` says what it is
    /// now.
    DraftKeeper(std::filesystem::path folder, std::filesystem::path file, std::function<engine::Lesson()> lesson,
                QObject* parent = nullptr);
    /// Waits for what is being written.
    ~DraftKeeper() override;

    [[nodiscard]] bool keeps() const { return !m_folder.empty(); }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; } ///< empty: nothing was kept
    [[nodiscard]] bool isWaiting() const { return m_soon.isActive(); }
    void keepSoon();
    /// False: it could not be kept, and `failed` has said why.
    bool keepNow();
    /// Nothing stays of it; but not where `written`, the lesson itself, is that file.
    void forget(const std::filesystem::path& written = {});

signals:
    void kept();
    void failed(const ui::ErrorInfo& error);

private:
    struct Job;
    [[nodiscard]] std::shared_ptr<Job> begin();
    bool end();
    void keepInBackground();

    std::filesystem::path m_folder, m_file;
    std::function<engine::Lesson()> m_lesson;
    QTimer m_soon;
    std::shared_ptr<Job> m_job; ///< being written; null: none
    std::jthread m_writer;
};

} // namespace ui
