// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_model.h"

#include "engine/error.h"
#include "queue/queue_order_command.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QMimeData>
#include <QUndoStack>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWatchInterval = 3000; // ms
const QString kMimeType = QStringLiteral("application/x-sibo-queue-entries");

QString stateMark(QueueState state)
{
    switch (state) {
    case QueueState::Waiting:
        return QStringLiteral("… ");
    case QueueState::Training:
        return QStringLiteral("▶ ");
    case QueueState::Paused:
        return QStringLiteral("‖ ");
    case QueueState::Done:
        return QStringLiteral("✓ ");
    case QueueState::Failed:
        break;
    }
    return QStringLiteral("✗ ");
}

QString stateOf(const QueueEntry& entry)
{
    const QString state = stateMark(entry.state) + queueStateText(entry.state);
    return entry.reason.isEmpty() ? state : state + QStringLiteral(": ") + engineText(entry.reason);
}

/// Of an entry that a program which is no more left behind; English, as all stored reasons are.
const char* whyPaused(const QueueEntry& entry, bool wasPaused)
{
    if (entry.folder.empty())
        return QT_TRANSLATE_NOOP("EngineText", "the program ended before it began to train");
    return wasPaused ? QT_TRANSLATE_NOOP("EngineText",
                                         "the program ended while it was paused; it goes on from its last checkpoint")
                     : QT_TRANSLATE_NOOP("EngineText",
                                         "the program ended while it trained; it goes on from its last checkpoint");
}

QString factsOf(const QueueEntry& entry)
{
    QStringList facts{entry.runs == 1 ? QueueModel::tr("1 run") : QueueModel::tr("%1 runs").arg(entry.runs)};
    if (entry.seconds)
        facts += QueueModel::tr("about %1").arg(formatDuration(*entry.seconds));
    facts += stateOf(entry);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

QueueModel::QueueModel(const std::filesystem::path& library, QObject* parent)
    : QAbstractTableModel(parent), m_library(library), m_file(library), m_undo(new QUndoStack(this))
{
    m_file.own();
    m_contents = load();
    m_watch.setInterval(kWatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &QueueModel::refresh);
    if (isReadOnly())
        m_watch.start();
}

QueueContents QueueModel::load()
{
    QueueFile::Loaded loaded = m_file.load();
    m_problem = loaded.problem;
    m_interrupted = false;
    if (!isReadOnly()) {
        std::vector<QueueEntry>& entries = loaded.contents.entries;
        for (QueueEntry& entry : entries) {
            // Paused without a reason: in the memory of a program that is no more.
            const bool wasPaused = entry.state == QueueState::Paused && entry.reason.isEmpty();
            if (entry.state != QueueState::Training && !wasPaused)
                continue;
            m_interrupted = true;
            entry.state = QueueState::Paused;
            entry.reason = QString::fromUtf8(whyPaused(entry, wasPaused));
        }
        if (m_interrupted)
            std::stable_partition(entries.begin(), entries.end(),
                                  [](const QueueEntry& entry) { return entry.state == QueueState::Paused; });
    }
    return std::move(loaded.contents);
}

void QueueModel::refresh()
{
    if (!isReadOnly())
        return;
    const bool owned = m_file.own();
    QueueContents next = load();
    if (!owned && next == m_contents)
        return;
    beginResetModel();
    m_contents = std::move(next);
    endResetModel();
    if (owned) {
        m_watch.stop();
        m_undo->clear();
        emit ownerChanged();
    }
    emit planChanged();
    emit changed();
}

void QueueModel::save()
{
    if (isReadOnly())
        return;
    m_problem = m_file.save(m_contents);
    if (m_problem)
        emit problemFound(*m_problem);
}

const QueueEntry* QueueModel::find(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_contents.entries[static_cast<std::size_t>(row)];
}

int QueueModel::rowOf(const QString& id) const
{
    const auto& all = m_contents.entries;
    const auto found = std::find_if(all.begin(), all.end(), [&](const QueueEntry& entry) { return entry.id == id; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

int QueueModel::openCount() const
{
    return static_cast<int>(std::count_if(m_contents.entries.begin(), m_contents.entries.end(),
                                          [](const QueueEntry& entry) { return entry.isOpen(); }));
}

void QueueModel::push(const std::vector<QueueEntry>& next, const QString& what, const QStringList& moved)
{
    if (!isReadOnly() && !(next == m_contents.entries))
        m_undo->push(new QueueOrderCommand(this, next, what, moved));
}

void QueueModel::add(const std::vector<QueueEntry>& entries, int row)
{
    std::vector<QueueEntry> next = m_contents.entries;
    const int at = row < 0 || row > rowCount() ? rowCount() : row;
    next.insert(next.begin() + at, entries.begin(), entries.end());
    push(next,
         entries.size() == 1 ? tr("Queue %1").arg(entries.front().label) : tr("Queue %1 entries").arg(entries.size()));
}

void QueueModel::move(const QStringList& ids, int row)
{
    std::vector<QueueEntry> moved;
    int at = 0;
    for (int i = 0; i < rowCount(); ++i) {
        const QueueEntry& entry = m_contents.entries[static_cast<std::size_t>(i)];
        if (ids.contains(entry.id))
            moved.push_back(entry);
        else if (i < row)
            ++at;
    }
    std::vector<QueueEntry> next = without(ids);
    next.insert(next.begin() + at, moved.begin(), moved.end());
    push(next, moved.size() == 1 ? tr("Move %1").arg(moved.front().label) : tr("Move %1 entries").arg(moved.size()),
         ids);
}

std::vector<QueueEntry> QueueModel::without(const QStringList& ids) const
{
    std::vector<QueueEntry> next = m_contents.entries;
    std::erase_if(next, [&](const QueueEntry& entry) { return ids.contains(entry.id); });
    return next;
}

void QueueModel::remove(const QStringList& ids)
{
    QStringList idle;
    for (const QString& id : ids) {
        const QueueEntry* entry = find(id);
        if (entry && !entry->held)
            idle += id;
    }
    if (idle.isEmpty())
        return;
    push(without(idle),
         idle.size() == 1 ? tr("Remove %1").arg(find(idle.front())->label) : tr("Remove %1 entries").arg(idle.size()));
}

void QueueModel::duplicate(const QStringList& ids)
{
    std::vector<QueueEntry> next;
    for (const QueueEntry& entry : m_contents.entries) {
        next.push_back(entry);
        if (!ids.contains(entry.id))
            continue;
        QueueEntry copy = entry;
        copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        copy.state = QueueState::Waiting;
        copy.reason.clear();
        copy.held = false;
        if (!copy.config.empty() && !copy.extends)
            copy.folder.clear(); // trains anew, in a folder of its own
        next.push_back(copy);
    }
    push(next, ids.size() == 1 ? tr("Duplicate an entry") : tr("Duplicate %1 entries").arg(ids.size()));
}

void QueueModel::clearFinished()
{
    QStringList done;
    for (const QueueEntry& entry : m_contents.entries) {
        if (entry.state == QueueState::Done)
            done += entry.id;
    }
    if (!done.isEmpty())
        push(without(done), tr("Clear finished entries"));
}

void QueueModel::setEntries(std::vector<QueueEntry> entries, const QStringList& touchedIds)
{
    beginResetModel();
    m_contents.entries = std::move(entries);
    endResetModel();
    save();
    emit touched(touchedIds);
    emit changed();
}

void QueueModel::setState(const QString& id, QueueState state, const QString& reason)
{
    const QueueEntry* found = find(id);
    if (!found)
        return;
    QueueEntry next = *found;
    next.state = state;
    next.reason = reason;
    next.held = state == QueueState::Training;
    replace(next);
}

void QueueModel::holdInMemory(const QString& id)
{
    const QueueEntry* found = find(id);
    if (!found)
        return;
    QueueEntry next = *found;
    next.state = QueueState::Paused;
    next.reason.clear();
    next.held = true;
    replace(next);
}

void QueueModel::replace(const QueueEntry& next)
{
    const int row = rowOf(next.id);
    QueueEntry& entry = m_contents.entries[static_cast<std::size_t>(row)];
    if (isReadOnly() || entry == next)
        return;
    entry = next;
    save();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed();
}

void QueueModel::setFolder(const QString& id, const std::filesystem::path& folder)
{
    const int row = rowOf(id);
    if (row < 0 || isReadOnly() || find(id)->folder == folder)
        return;
    m_contents.entries[static_cast<std::size_t>(row)].folder = folder;
    save();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed();
}

void QueueModel::setPlan(const QueuePlan& plan)
{
    if (isReadOnly() || plan == m_contents.plan)
        return;
    m_contents.plan = plan;
    save();
    emit planChanged();
    emit changed();
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contents.entries.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry& entry = m_contents.entries[static_cast<std::size_t>(index.row())];
    if (role == kIdRole)
        return entry.id;
    if (role == kStateRole)
        return static_cast<int>(entry.state);
    if (role == kFactsRole)
        return factsOf(entry);
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return entry.label + QStringLiteral(", ") + factsOf(entry);
    if (role == Qt::DecorationRole && index.column() == What && !isReadOnly())
        return lineIcon(QStringLiteral("grip"));
    if (role == Qt::TextAlignmentRole && (index.column() == Runs || index.column() == Time))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return entry.reason.isEmpty() ? entry.label : entry.label + QLatin1Char('\n') + engineText(entry.reason);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return entry.label;
    case Runs:
        return QString::number(entry.runs);
    case Time:
        return entry.seconds ? formatDuration(*entry.seconds) : QStringLiteral("–");
    default:
        return stateOf(entry);
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Runs:
        return tr("Runs");
    case Time:
        return tr("About");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    if (isReadOnly())
        return QAbstractTableModel::flags(index);
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList QueueModel::mimeTypes() const
{
    return {kMimeType, QStringLiteral("text/uri-list")};
}

QMimeData* QueueModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes) {
        if (const QString id = index.data(kIdRole).toString(); !ids.contains(id))
            ids += id;
    }
    auto* data = new QMimeData;
    data->setData(kMimeType, ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

bool QueueModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return !isReadOnly() && (data->hasFormat(kMimeType) || data->hasUrls());
}

bool QueueModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent)
{
    if (action == Qt::IgnoreAction || !canDropMimeData(data, action, row, column, parent))
        return false;
    const int place = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (data->hasFormat(kMimeType))
        move(QString::fromUtf8(data->data(kMimeType)).split(QLatin1Char('\n')), place);
    else
        dropUrls(data, place);
    return true;
}

void QueueModel::dropUrls(const QMimeData* data, int row)
{
    std::vector<QueueEntry> entries;
    for (const QUrl& url : data->urls()) {
        try {
            entries.push_back(entryForPath(toPath(url.toLocalFile())));
        } catch (const std::exception& error) {
            emit problemFound(errorInfo(error));
        }
    }
    if (!entries.empty())
        add(entries, row);
}

} // namespace ui
