// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queue_entry.h"
#include "queue/queue_file.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <vector>

class QUndoStack;

namespace ui {

/// What is to be trained, in order; saved in the library at each change. Order, additions and removals can be undone;
/// what the training does to an entry cannot. Rows are moved by dragging; files and folders may be dropped between
/// them. Two windows on one library: the second shows the queue read-only and takes it over once the first has gone.
/// After a crash the entry that was training stands first, paused, to be continued.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Runs, Time, State, ColumnCount };
    static constexpr int kIdRole = Qt::UserRole;
    static constexpr int kStateRole = Qt::UserRole + 1; ///< QueueState as a number
    static constexpr int kFactsRole = Qt::UserRole + 2; ///< "7 runs · about 2 min · ▶ Training"

    explicit QueueModel(const std::filesystem::path& library, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<QueueEntry>& entries() const { return m_contents.entries; }
    [[nodiscard]] const QueueEntry* find(const QString& id) const;
    [[nodiscard]] int rowOf(const QString& id) const; ///< -1: not here
    [[nodiscard]] const QueuePlan& plan() const { return m_contents.plan; }
    [[nodiscard]] int openCount() const;
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }

    [[nodiscard]] bool isReadOnly() const { return !m_file.isOwn(); }
    [[nodiscard]] QString holder() const { return m_file.holder(); }
    /// An entry was training when the program ended without an end of its own.
    [[nodiscard]] bool wasInterrupted() const { return m_interrupted; }
    [[nodiscard]] const std::optional<ErrorInfo>& problem() const { return m_problem; }

    // Each is one undo step. Entries that train now are neither removed nor copied back.
    void add(const std::vector<QueueEntry>& entries, int row = -1);
    void move(const QStringList& ids, int row); ///< so that they stand before what stands in `row`
    void remove(const QStringList& ids);
    void duplicate(const QStringList& ids);
    void clearFinished();

    // What the training does; no undo.
    void setState(const QString& id, QueueState state, const QString& reason = {});
    void holdInMemory(const QString& id); ///< its training pauses: a program that ends now has not saved it
    void setFolder(const QString& id, const std::filesystem::path& folder);
    void setPlan(const QueuePlan& plan);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

public slots:
    /// Reads the file again where another window owns it, or takes it over where none does any more.
    void refresh();

signals:
    void changed(); ///< entries or plan
    void planChanged();
    void touched(const QStringList& ids); ///< entries that were moved, added or brought back: to be selected
    void problemFound(const ui::ErrorInfo& problem);
    void ownerChanged();

private:
    friend class QueueOrderCommand;
    [[nodiscard]] QueueContents load();
    void save();
    void replace(const QueueEntry& next);
    void push(const std::vector<QueueEntry>& next, const QString& what, const QStringList& moved = {});
    [[nodiscard]] std::vector<QueueEntry> without(const QStringList& ids) const;
    void setEntries(std::vector<QueueEntry> entries, const QStringList& touchedIds);
    void dropUrls(const QMimeData* data, int row);

    std::filesystem::path m_library;
    QueueFile m_file;
    QueueContents m_contents;
    QUndoStack* m_undo;
    QTimer m_watch; ///< looks after a queue that another window owns
    bool m_interrupted = false;
    std::optional<ErrorInfo> m_problem;
};

} // namespace ui
