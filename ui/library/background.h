// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace ui {

/// Does `job` on a thread of the pool and gives what it returns to `answer` on the GUI thread; `answer` is dropped
/// where `context` has gone meanwhile. `job` may not throw, and may use nothing that belongs to the GUI thread.
template<class Job, class Answer>
void runInBackground(QObject* context, Job job, Answer answer)
{
    // The guard is looked at on the GUI thread only; the pool's thread just carries it.
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), job = std::move(job), answer = std::move(answer)] {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, answer, result = job()] {
                    if (guard)
                        answer(result);
                },
                Qt::QueuedConnection);
        });
}

} // namespace ui
