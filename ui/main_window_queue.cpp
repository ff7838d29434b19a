// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "config/config_model.h"
#include "engine/config_io.h"
#include "queue/queue_model.h"
#include "queue/queue_panel.h"
#include "queue/queue_runner.h"
#include "queue/queue_time_dialog.h"
#include "runs/runs_page.h"
#include "session/evaluation_session.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QTabWidget>
#include <QTreeView>
#include <QUndoGroup>
#include <QUndoStack>

/// The queue beside the pages: a panel that is shown when it is asked for, or when a queue was left running.
namespace ui {

void MainWindow::buildQueue()
{
    m_queue = new QueueModel(m_context.library, this);
    m_queueRunner = new QueueRunner(m_queue, m_context.session, m_context.library, {}, this);
    m_queuePanel = new QueuePanel(m_queue, m_queueRunner, this);
    m_queueDock = new QDockWidget(tr("Queue"), this);
    m_queueDock->setObjectName(QStringLiteral("queueDock"));
    m_queueDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_queueDock->setWidget(m_queuePanel);
    addDockWidget(Qt::RightDockWidgetArea, m_queueDock);
    m_queueDock->hide();
    m_undo->addStack(m_queue->undoStack());
    if (EvaluationSession* evaluation = m_context.evaluation) {
        m_queueRunner->setBlocked([evaluation] { return evaluation->isActive(); });
        connect(evaluation, &EvaluationSession::stateChanged, m_queueRunner, &QueueRunner::changed);
        connect(evaluation, &EvaluationSession::stateChanged, m_queueRunner, &QueueRunner::next, Qt::QueuedConnection);
    }
    connect(m_queueRunner, &QueueRunner::starting, m_train, &TrainPage::prepareView);
    connect(m_queue, &QueueModel::changed, this, &MainWindow::followQueue);
    connect(m_queue, &QueueModel::ownerChanged, this, [this] {
        offerQueue();
        followQueue();
    });
    connect(m_train, &TrainPage::queuePanelWanted, this, &MainWindow::showQueue);
    connect(m_train, &TrainPage::queueWanted, this,
            [this](const engine::TrainConfig& config, std::optional<double> seconds) {
                m_queue->add({entryForConfig(config, seconds)});
                m_train->rememberForm();
                showQueue();
            });
    connect(m_runs, &RunsPage::queueRequested, this, [this](const std::filesystem::path& folder) {
        m_queuePanel->addFolder(folder);
        showQueue();
    });
    connect(m_queuePanel, &QueuePanel::configWanted, this, [this](const engine::TrainConfig& config) {
        m_pages->setCurrentWidget(m_train);
        m_train->model()->replace(config, tr("Open from the queue"));
    });
    connect(m_queuePanel, &QueuePanel::settingsWanted, this, &MainWindow::useSettings);
    // Undo belongs to the queue while the keyboard is in it, else to the page.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now && m_queuePanel->isAncestorOf(now))
            m_undo->setActiveStack(m_queue->undoStack());
        else if (now && before && m_queuePanel->isAncestorOf(before))
            followPage();
    });
    followQueue();
}

/// Both need the memory and the processors of a model: what is to be trained waits for the evaluation.
bool MainWindow::postpone(const std::function<QueueEntry()>& entry)
{
    if (!m_context.evaluation || !m_context.evaluation->isActive())
        return false;
    if (m_queue->isReadOnly()) {
        m_train->showError(tr("Nothing was started"), {{},
                                                       tr("an evaluation is running"),
                                                       {},
                                                       tr("train when it has ended; the queue, where it could wait, "
                                                          "belongs to another window")});
        return true;
    }
    const bool isNext = m_queueRunner->isRunning() || m_queue->openCount() == 0;
    try {
        m_queue->add({entry()});
    } catch (const std::exception& error) {
        m_train->showError(tr("It was not queued"), errorInfo(error));
        return true;
    }
    m_train->rememberForm();
    if (isNext) // else others wait there for a time or for a person's word
        m_queueRunner->startNow();
    m_train->view()->message()->show(
        MessageBar::Kind::Information, tr("An evaluation is running."),
        isNext ? tr("The training waits in the queue, and starts when it has ended.")
               : tr("The training waits in the queue behind what is there, and starts when the queue comes to it."));
    showQueue();
    return true;
}

void MainWindow::offerQueue()
{
    if (m_queueRunner->needsAgreement() || m_queue->problem())
        m_queueDock->show();
}

void MainWindow::addQueueActions(QMenu* menu)
{
    menu->addSeparator();
    m_queueAction =
        menu->addAction(tr("Add to &queue"), QKeySequence(tr("Ctrl+Shift+Return")), m_train, &TrainPage::addToQueue);
    m_queueAction->setObjectName(QStringLiteral("queueAction"));
    QAction* show = m_queueDock->toggleViewAction();
    show->setText(tr("Sh&ow queue"));
    show->setObjectName(QStringLiteral("showQueue"));
    show->setShortcut(QKeySequence(tr("Ctrl+Shift+Q")));
    menu->addAction(show);
    followQueue();
}

void MainWindow::showQueue()
{
    m_queueDock->show();
    m_queueDock->raise();
    m_queuePanel->table()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::followQueue()
{
    m_train->showQueued(m_queue->openCount(), !m_queue->isReadOnly());
    if (m_queueAction)
        m_queueAction->setEnabled(!m_queue->isReadOnly());
}

bool MainWindow::askBeforeLeavingQueue()
{
    if (m_closing || !m_queueRunner->waitsForTime() || m_queue->openCount() == 0)
        return false;
    if (m_asking)
        return true;
    m_asking = true;
    dialogs::Question question;
    question.title = tr("The queue waits");
    question.text =
        tr("Close, although the queue starts at %1?").arg(dayAndTime(m_queue->plan().startAt, m_queueRunner->now()));
    question.detail = tr("Nothing trains while the window is closed. The queue is kept; the next start of the program "
                         "asks before it goes on.");
    question.accept = tr("&Close");
    question.cancel = tr("&Keep waiting");
    dialogs::ask(
        this, question,
        [this] {
            m_asking = false;
            stopAndClose();
        },
        [this] { m_asking = false; });
    return true;
}

} // namespace ui
