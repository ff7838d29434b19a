// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queue_entry.h"
#include "session/session.h"

#include <QByteArray>
#include <QLockFile>

#include <filesystem>
#include <optional>

namespace ui {

/// `library`/queue.json, and queue.lock, which says whose it is: one window owns the queue, others read it.
/// The file is replaced as a whole, and is on disk when `save` returns. What cannot be read is moved aside, never lost:
/// queue-damaged-1.json (no queue at all, or entries that say nothing), queue-newer-1.json (of a later version),
/// queue-edited-1.json (changed by someone else while this window owned it).
class QueueFile {
public:
    explicit QueueFile(std::filesystem::path library);

    /// Takes the queue if no living process has it.
    bool own();
    [[nodiscard]] bool isOwn() const { return m_lock.isLocked(); }
    /// Who has it: "the process 1234 on this machine"; or why it cannot be had.
    [[nodiscard]] QString holder() const;

    struct Loaded {
        QueueContents contents;
        std::optional<ErrorInfo> problem; ///< what was moved aside, and the remedy
    };
    /// Moves aside only what it owns; a reader takes what it can.
    [[nodiscard]] Loaded load();
    /// Only by its owner. Gives what went wrong; the old file is then as it was.
    [[nodiscard]] std::optional<ErrorInfo> save(const QueueContents& contents);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    [[nodiscard]] Loaded read(const QByteArray& bytes);
    [[nodiscard]] ErrorInfo putAside(const QString& kind, const QString& message, const QString& hint, bool keep);
    [[nodiscard]] std::optional<ErrorInfo> keepForeignEdit();

    std::filesystem::path m_library, m_path;
    QLockFile m_lock;
    QByteArray m_written;   ///< what this window last read or wrote
    bool m_blocked = false; ///< a file that may not be replaced stands there
};

} // namespace ui
