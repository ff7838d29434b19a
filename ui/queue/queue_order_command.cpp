// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_order_command.h"

#include <algorithm>

namespace ui {

namespace {

QStringList idsOf(const std::vector<QueueEntry>& entries)
{
    QStringList ids;
    for (const QueueEntry& entry : entries)
        ids += entry.id;
    return ids;
}

} // namespace

QueueOrderCommand::QueueOrderCommand(QueueModel* model, const std::vector<QueueEntry>& next, const QString& text,
                                     const QStringList& moved)
    : QUndoCommand(text), m_model(model), m_before(idsOf(model->entries())), m_after(idsOf(next)), m_moved(moved)
{
    for (const QueueEntry& entry : next) {
        if (!m_before.contains(entry.id))
            m_absent.push_back(entry);
    }
}

void QueueOrderCommand::apply(const QStringList& order, const QStringList& from)
{
    std::vector<QueueEntry> all = m_model->entries();
    QStringList touched;
    for (const QueueEntry& entry : m_absent) {
        if (order.contains(entry.id))
            touched += entry.id;
    }
    all.insert(all.end(), m_absent.begin(), m_absent.end());
    std::vector<QueueEntry> next;
    for (const QString& id : order) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const QueueEntry& each) { return each.id == id; });
        if (found != all.end())
            next.push_back(*found);
    }
    m_absent.clear();
    for (const QueueEntry& entry : all) {
        if (order.contains(entry.id))
            continue;
        const bool leaves = from.contains(entry.id) && !entry.held;
        (leaves ? m_absent : next).push_back(entry);
    }
    if (touched.isEmpty())
        touched = m_moved;
    if (touched.isEmpty() && !order.isEmpty()) { // something went: what stands in its place
        qsizetype place = 0;
        while (place + 1 < order.size() && place < from.size() && order.at(place) == from.at(place))
            ++place;
        touched += order.at(place);
    }
    m_model->setEntries(std::move(next), touched);
}

} // namespace ui
