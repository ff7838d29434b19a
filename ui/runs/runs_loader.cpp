// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_loader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ui {

void RunsLoader::work(std::function<std::function<void()>()> job)
{
    // The guard is looked at on this object's thread only; the pool's thread just carries it.
    QThreadPool::globalInstance()->start([context = QPointer<RunsLoader>(this), job = std::move(job)] {
        std::function<void()> answer = job();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, answer = std::move(answer)] {
                if (context)
                    answer();
            },
            Qt::QueuedConnection);
    });
}

void RunsLoader::open(const std::filesystem::path& folder)
{
    work([this, folder]() -> std::function<void()> {
        try {
            return [this, folder, recorded = readRunOrStudy(folder)] { emit opened(folder, recorded); };
        } catch (const std::exception& error) {
            return [this, folder, info = errorInfo(error)] { emit openFailed(folder, info); };
        }
    });
}

} // namespace ui
