// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

/// SIGINT and SIGTERM as a Qt signal of the GUI thread. At most one at a time.
class SignalWatcher : public QObject {
    Q_OBJECT

public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;

signals:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};
