// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queue_entry.h"
#include "session/session.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>

namespace ui {

class QueueModel;

/// Trains the queue's entries one after the other. The first open entry starts when the queue is running, nothing
/// trains and nothing is being closed; with a start time the queue begins to run then.
///   an entry fails           it keeps the reason, the next one starts (a full disk pauses the queue instead)
///   stopped by hand          the entry is paused where it was saved, and so is the queue
///   the last entry has ended the queue no longer runs: what is added later waits for a person
///   the program was ended    nothing starts by itself; `needsAgreement` until a person starts, pauses or sets a time
/// What was trained once is continued from its folder. All on the GUI thread.
class QueueRunner : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    QueueRunner(QueueModel* model, Session* session, std::filesystem::path library, Clock clock = {},
                QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool needsAgreement() const;
    /// The entry that trains now; empty: none of the queue's.
    [[nodiscard]] const QString& current() const { return m_current; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    /// A time is set and agreed to; seconds until then.
    [[nodiscard]] bool waitsForTime() const;
    [[nodiscard]] qint64 secondsLeft() const;
    /// Something waits for a time within a day, and the machine is to be awake then.
    [[nodiscard]] bool keepsAwake() const;

    /// Runs from now on; goes on with a training that was paused.
    void startNow();
    /// Nothing further starts, and what the queue trains pauses.
    void pauseAll();
    void startAt(const QDateTime& time);
    void cancelTime();
    void setKeepAwake(bool on);
    /// A failed or stopped entry waits again.
    void retry(const QString& id);
    /// While it is true nothing begins; whoever changes it calls `next`.
    void setBlocked(std::function<bool()> blocked) { m_blocked = std::move(blocked); }
    [[nodiscard]] bool isBlocked() const { return m_blocked && m_blocked(); }
    /// The window closes: what trains is stopped by it, nothing starts any more, and the queue stays as it runs.
    void prepareToClose() { m_closing = true; }
    [[nodiscard]] bool isClosing() const { return m_closing; }

public slots:
    /// Looks at the clock; by itself once a second while a time is waited for.
    void look();
    /// Begins with the first open entry where it may.
    void next();

signals:
    /// The last entry has ended, and the queue no longer runs; how they ended since it was started.
    void emptied(int done, int failed);
    /// Before an entry is given to the session: it will train that many runs.
    void starting(int runs);
    void changed(); ///< running, waiting, countdown

private:
    void begin(const QueueEntry& entry);
    void adopt(const engine::RunSummary& run);
    void ended(const engine::TrainOutcome& outcome);
    void failed(const ErrorInfo& error);
    void followSession(Session::State state);
    void followOwner();
    void finish(QueueState state, const QString& reason);
    void hold();

    QueueModel* m_model;
    Session* m_session;
    std::filesystem::path m_library;
    Clock m_clock;
    std::function<bool()> m_blocked;
    QTimer m_second;
    QString m_current;
    int m_done = 0, m_failed = 0; ///< since it was started
    bool m_agreed = false;
    bool m_closing = false;
};

} // namespace ui
