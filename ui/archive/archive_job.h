// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive.h"
#include "library/problem.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

/// Writes or reads one archive at a time on a thread of the pool. Going away stops it; nothing half-done is left.
class ArchiveJob : public QObject {
    Q_OBJECT

public:
    explicit ArchiveJob(QObject* parent = nullptr);
    ~ArchiveJob() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Both need !isRunning().
    void startExport(const engine::ArchiveExport& request);
    void startImport(const std::filesystem::path& library, const std::filesystem::path& file);
    void stop();

signals:
    void progressed(quint64 bytes, quint64 total); ///< at most ten times a second; total 0: unknown
    void exported(const engine::ArchiveWritten& written);
    void imported(const std::vector<engine::ImportedFolder>& folders);
    void failed(const ui::Problem& problem);
    void stopped();

private:
    struct Line; ///< what the thread and this object share
    using Work = std::function<std::function<void()>(const std::stop_token&, const engine::ArchiveProgressSink&)>;
    void start(Work work);

    QTimer m_poll;
    std::stop_source m_stop;
    std::shared_ptr<Line> m_line;
    bool m_running = false;
};

} // namespace ui
