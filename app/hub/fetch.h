// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "request.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QThread;

namespace hub {

/// fetchModel() in a thread of its own, for a window or a command: start() returns at once, and exactly one of
/// finished, failed and stopped follows. One fetch at a time. Thread  signals are emitted in the worker's thread:
/// connect with a context object, and they arrive in its thread.
///         cancel() may be called from any thread once start() has returned. The destructor cancels and waits (no
///         longer than one write or one piece of a checksum takes).
class Fetch : public QObject {
    Q_OBJECT

public:
    explicit Fetch(QObject* parent = nullptr);
    ~Fetch() override;

    /// Waits for an earlier fetch, after cancelling it.
    void start(const FetchRequest& request, const HubSettings& settings);
    void cancel();

signals:
    void progress(const hub::FetchProgress& progress);
    void notice(const QString& text); ///< worth a line: a wait, a damaged cache
    void finished(const hub::FetchResult& result);
    void failed(const engine::EngineError& error);
    void stopped(); ///< by cancel(); what was received stays for the next fetch

private:
    void work(const FetchRequest& request, const HubSettings& settings, const std::stop_token& stop);
    void join();

    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace hub
