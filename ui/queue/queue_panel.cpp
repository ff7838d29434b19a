// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_panel.h"

#include "engine/config_io.h"
#include "engine/error.h"
#include "queue/queue_model.h"
#include "queue/queue_runner.h"
#include "queue/queue_time_dialog.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>

/// What the panel does; its construction stands in queue_panel_layout.cpp.
namespace ui {

QueuePanel::QueuePanel(QueueModel* model, QueueRunner* runner, QWidget* parent)
    : QWidget(parent), m_model(model), m_runner(runner), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("queuePanel"));
    buildHead();
    buildTable();
    buildTools();
    arrange();
    connect(m_runner, &QueueRunner::changed, this, &QueuePanel::follow);
    connect(m_model, &QueueModel::ownerChanged, this, &QueuePanel::tellStart);
    connect(m_model, &QueueModel::touched, this, &QueuePanel::select);
    connect(m_model, &QueueModel::problemFound, this,
            [this](const ErrorInfo& problem) { m_message->showError({}, problem); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selectedIds(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_kept); });
    follow();
    tellStart();
}

void QueuePanel::tellStart()
{
    if (m_model->problem()) {
        m_message->showError({}, *m_model->problem());
        return;
    }
    if (!m_runner->needsAgreement()) {
        m_message->hide();
        return;
    }
    const auto& entries = m_model->entries();
    const auto first = std::find_if(entries.begin(), entries.end(), [](const auto& each) { return each.isOpen(); });
    m_message->offer(m_model->wasInterrupted() ? tr("The program ended while the queue was training.")
                                               : tr("The queue was running when the program was closed."),
                     tr("It goes on with “%1”.").arg(first->label), tr("&Go on"), [this] { m_runner->startNow(); });
}

QString QueuePanel::status() const
{
    const int open = m_model->openCount();
    const QString waiting = open == 0 ? tr("nothing waits") : open == 1 ? tr("1 waits") : tr("%1 wait").arg(open);
    if (m_model->isReadOnly())
        return tr("Read-only: the queue belongs to %1").arg(m_model->holder());
    if (const QueueEntry* entry = m_model->find(m_runner->current()))
        return (entry->state == QueueState::Training ? tr("Training “%1” · %2") : tr("“%1” is paused · %2"))
            .arg(entry->label, waiting);
    if (m_runner->waitsForTime())
        return tr("Starts at %1, in %2 · %3")
            .arg(dayAndTime(m_model->plan().startAt, m_runner->now()),
                 formatClock(static_cast<double>(m_runner->secondsLeft())), waiting);
    if (m_runner->isRunning())
        return (m_runner->isBlocked() ? tr("Starts when the evaluation has ended · %1")
                                      : tr("Starts when the present training has ended · %1"))
            .arg(waiting);
    if (m_runner->needsAgreement())
        return tr("Waits for your word · %1").arg(waiting);
    return open == 0 ? tr("Nothing waits") : tr("On hold · %1").arg(waiting);
}

void QueuePanel::follow()
{
    const QStringList ids = selectedIds();
    const bool mine = !m_model->isReadOnly();
    const bool open = m_model->openCount() > 0;
    const QueueEntry* single = ids.size() == 1 ? m_model->find(ids.front()) : nullptr;
    const auto any = [&](QueueState state) {
        return std::any_of(ids.begin(), ids.end(),
                           [&](const QString& id) { return m_model->find(id)->state == state; });
    };
    const QueueEntry* current = m_model->find(m_runner->current());
    const bool paused = current && current->state == QueueState::Paused;
    m_status->setFullText(status());
    setAccessibleDescription(status());
    m_start->setEnabled(mine && (paused || (open && !m_runner->isRunning())));
    m_start->setText(paused ? tr("&Resume") : tr("&Start now"));
    m_pause->setEnabled(mine && !paused && (current || m_runner->isRunning() || m_runner->waitsForTime()));
    m_time->setEnabled(mine && open);
    m_awake->setVisible(mine && m_runner->waitsForTime());
    m_awake->setChecked(m_model->plan().keepAwake);
    m_up->setEnabled(mine && !ids.isEmpty());
    m_down->setEnabled(mine && !ids.isEmpty());
    m_copy->setEnabled(mine && !ids.isEmpty());
    m_remove->setEnabled(mine && !ids.isEmpty() && !(single && single->held));
    m_open->setEnabled(single != nullptr);
    m_retry->setEnabled(mine && any(QueueState::Failed));
    const auto& entries = m_model->entries();
    m_clear->setEnabled(mine && std::any_of(entries.begin(), entries.end(),
                                            [](const QueueEntry& entry) { return entry.state == QueueState::Done; }));
    m_empty->setVisible(entries.empty());
}

QStringList QueuePanel::selectedIds() const
{
    QStringList ids;
    for (const QueueEntry& entry : m_model->entries()) {
        if (m_table->selectionModel()->isRowSelected(m_model->rowOf(entry.id)))
            ids += entry.id;
    }
    return ids;
}

void QueuePanel::select(const QStringList& ids)
{
    QItemSelection rows;
    QModelIndex first;
    for (const QString& id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_model->index(row, 0);
        rows.select(index, index);
        first = first.isValid() && first.row() < row ? first : index;
    }
    if (!first.isValid())
        return;
    m_table->setCurrentIndex(first);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void QueuePanel::moveSelected(int by)
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    const int first = m_model->rowOf(ids.front()), last = m_model->rowOf(ids.back());
    if ((by < 0 && first > 0) || (by > 0 && last + 1 < m_model->rowCount()))
        m_model->move(ids, by < 0 ? first - 1 : last + 2);
}

void QueuePanel::removeSelected()
{
    const int before = m_model->rowCount();
    m_model->remove(selectedIds());
    const int gone = before - m_model->rowCount();
    if (gone > 0)
        m_message->offer(gone == 1 ? tr("1 entry was removed.") : tr("%1 entries were removed.").arg(gone), {},
                         tr("&Undo"), [this] { m_model->undoStack()->undo(); });
}

void QueuePanel::openSelected()
{
    const QStringList ids = selectedIds();
    const QueueEntry* entry = ids.size() == 1 ? m_model->find(ids.front()) : nullptr;
    if (!entry)
        return;
    if (entry->config.empty()) {
        emit settingsWanted(entry->folder);
        return;
    }
    try {
        emit configWanted(engine::parseConfig(entry->config, {}));
    } catch (const std::exception& error) {
        m_message->showError(tr("Its settings cannot be read"), errorInfo(error));
    }
}

void QueuePanel::addFolder(const std::filesystem::path& folder)
{
    try {
        m_model->add({entryForFolder(folder)});
    } catch (const std::exception& error) {
        m_message->showError(tr("It was not queued"), errorInfo(error));
    }
}

void QueuePanel::askTime()
{
    const QDateTime now = m_runner->now();
    const QDateTime proposed =
        m_model->plan().startAt.isValid() ? m_model->plan().startAt : nextTime(QTime(22, 0), now);
    auto* dialog = new QueueTimeDialog(now, proposed, m_model->plan().keepAwake, this);
    connect(dialog, &QueueTimeDialog::chosen, this, [this](const QDateTime& time, bool keepAwake) {
        m_runner->setKeepAwake(keepAwake);
        m_runner->startAt(time);
        m_message->hide();
    });
    dialog->open();
}

} // namespace ui
