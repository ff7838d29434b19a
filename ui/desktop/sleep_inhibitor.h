// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QDBusConnection;
class QDBusUnixFileDescriptor;

namespace ui {

/// Keeps the machine awake while something trains: an inhibitor of systemd's login manager ("sleep:idle", "block").
/// Asks without blocking. The lock is a file descriptor, so it ends with this object, however the program ends; without
/// a system bus or login manager nothing happens.
class SleepInhibitor : public QObject {
    Q_OBJECT

public:
    explicit SleepInhibitor(QObject* parent = nullptr);
    /// For a bus of another kind; an empty service speaks to a peer.
    SleepInhibitor(const QDBusConnection& bus, const QString& service, QObject* parent = nullptr);
    ~SleepInhibitor() override;

    /// Asks for the lock, or lets it go.
    void setActive(bool active);
    [[nodiscard]] bool isHeld() const { return m_lock != nullptr; }

signals:
    void heldChanged();

private:
    void ask();

    std::unique_ptr<QDBusConnection> m_bus;
    QString m_service;
    std::unique_ptr<QDBusUnixFileDescriptor> m_lock;
    bool m_wanted = false;
};

} // namespace ui
