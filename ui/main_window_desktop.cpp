// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "desktop/notifier.h"
#include "desktop/sleep_inhibitor.h"
#include "queue/queue_model.h"
#include "queue/queue_runner.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "session/evaluation_session.h"
#include "session/session.h"
#include "train/linear_probe.h"
#include "train/run_charts.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QMenu>
#include <QSettings>
#include <QTabWidget>

#include <algorithm>

/// What the window remembers from start to start, and what it tells the desktop.
namespace ui {

namespace {

constexpr int kMostRecent = 10;
const QString kRecentKey = QStringLiteral("recent/files");
const QString kUnfinishedKey = QStringLiteral("session/unfinished");

} // namespace

void MainWindow::rememberFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    QString absolute = toQString(std::filesystem::absolute(path, ignored));
    QStringList recent = m_context.settings->value(kRecentKey).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_context.settings->setValue(kRecentKey, QStringList(recent.mid(0, kMostRecent)));
}

void MainWindow::fillRecentMenu(QMenu* menu)
{
    menu->clear();
    const QStringList recent = m_context.settings->value(kRecentKey).toStringList();
    int number = 0;
    for (const QString& path : recent) {
        ++number;
        const QString name = formatPath(toPath(path)).replace(QLatin1Char('&'), QStringLiteral("&&"));
        const QString text = number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name;
        menu->addAction(text, this, [this, path] { openPath(toPath(path)); });
    }
    menu->addSeparator();
    QAction* forget = menu->addAction(tr("&Forget these"), this, [this] { m_context.settings->remove(kRecentKey); });
    forget->setObjectName(QStringLiteral("forgetRecent"));
    forget->setEnabled(!recent.isEmpty());
}

void MainWindow::followRuns()
{
    connect(m_context.session, &Session::runAppeared, this, [this](const engine::RunSummary& run) {
        // Kept until the training has ended by itself: a crash, too, is followed by an offer to continue.
        m_context.settings->setValue(kUnfinishedKey, QString::fromStdString(run.study.empty() ? run.name : run.study));
        m_train->view()->charts()->setLinearProbe(linearProbe(m_runs->model()->runs(), run));
    });
    connect(m_context.session, &Session::finished, this, [this](const engine::TrainOutcome& outcome) {
        if (!m_closing)
            m_context.settings->remove(kUnfinishedKey);
        tellDesktop(outcome);
    });
    connect(m_context.session, &Session::failed, this, [this](const ErrorInfo& error) {
        if (m_context.notifier && !isActiveWindow())
            m_context.notifier->notify(tr("Nothing was started"), engineText(error.message), true);
    });
    connect(m_queueRunner, &QueueRunner::emptied, this, &MainWindow::tellQueueEnded);
    connect(m_context.session, &Session::stateChanged, this, &MainWindow::followSleep);
    connect(m_queueRunner, &QueueRunner::changed, this, &MainWindow::followSleep);
    connect(m_runs, &RunsPage::loaded, this, &MainWindow::offerToContinue, Qt::SingleShotConnection);
}

void MainWindow::followSleep()
{
    const Session::State state = m_context.session->state();
    const bool trains = state != Session::State::Idle && state != Session::State::Paused;
    if (m_context.sleep)
        m_context.sleep->setActive(trains || m_queueRunner->keepsAwake() ||
                                   (m_context.evaluation && m_context.evaluation->isActive()));
}

void MainWindow::tellDesktop(const engine::TrainOutcome& outcome)
{
    if (!m_context.notifier || isActiveWindow() || outcome.runs.empty())
        return;
    const auto count = [&outcome](engine::RunState state) {
        return std::count_if(outcome.runs.begin(), outcome.runs.end(),
                             [state](const engine::RunOutcome& run) { return run.state == state; });
    };
    const auto failed = count(engine::RunState::Failed);
    const auto all = static_cast<qsizetype>(outcome.runs.size());
    if (failed > 0)
        m_context.notifier->notify(tr("Training failed"), tr("%1 of %2 runs failed").arg(failed).arg(all), true);
    else if (count(engine::RunState::Completed) == all && !m_queueRunner->isRunning()) // it tells its own end
        m_context.notifier->notify(tr("Training has finished"),
                                   all == 1 ? tr("1 run is complete") : tr("%1 runs are complete").arg(all));
}

void MainWindow::tellQueueEnded(int done, int failed)
{
    if (!m_context.notifier || isActiveWindow())
        return;
    const int all = done + failed;
    const QString text = failed > 0 ? tr("%1 of %2 entries failed").arg(failed).arg(all)
                         : all == 1 ? tr("Its entry is trained")
                                    : tr("All %1 entries are trained").arg(all);
    m_context.notifier->notify(tr("The queue is done"), text, failed > 0);
}

void MainWindow::offerToContinue()
{
    const std::string name = m_context.settings->value(kUnfinishedKey).toString().toStdString();
    m_context.settings->remove(kUnfinishedKey);
    if (name.empty() || m_context.session->isActive())
        return;
    // What the queue was training, the queue offers to go on with.
    const auto& queued = m_queue->entries();
    if (std::any_of(queued.begin(), queued.end(),
                    [&name](const QueueEntry& entry) { return entry.isOpen() && entry.folder.filename() == name; }))
        return;
    const std::vector<engine::RunSummary>& runs = m_runs->model()->runs();
    const auto left = [&name](const engine::RunSummary& run) {
        return (run.study == name || run.name == name) && canContinue(run.state);
    };
    const auto unfinished = std::find_if(runs.begin(), runs.end(), left);
    if (unfinished == runs.end())
        return;
    const std::filesystem::path folder = unfinished->study == name ? engine::studiesFolder(m_context.library) / name
                                                                   : engine::runsFolder(m_context.library) / name;
    m_train->view()->message()->offer(
        tr("The last training was not finished."),
        tr("It was saved at step %1 of %2 and can go on from there.").arg(unfinished->step).arg(unfinished->steps),
        tr("&Continue it"), [this, folder] { m_train->continueRun(folder); });
}

} // namespace ui
