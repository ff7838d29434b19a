// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queue_model.h"

#include <QStringList>
#include <QUndoCommand>

#include <vector>

namespace ui {

/// From one order of the queue to another, and back. Entries keep what happened to them in between: undoing a move does
/// not make a finished entry wait again. An entry that trains is never taken out.
class QueueOrderCommand : public QUndoCommand {
public:
    /// `moved` is what a change of the order is about.
    QueueOrderCommand(QueueModel* model, const std::vector<QueueEntry>& next, const QString& text,
                      const QStringList& moved);

    void redo() override { apply(m_after, m_before); }
    void undo() override { apply(m_before, m_after); }

private:
    void apply(const QStringList& order, const QStringList& from);

    QueueModel* m_model;
    QStringList m_before, m_after, m_moved;
    std::vector<QueueEntry> m_absent; ///< entries of one order that are not in the queue now
};

} // namespace ui
