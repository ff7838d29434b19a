// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QDBusConnection;

namespace ui {

/// Notifications of the desktop (org.freedesktop.Notifications). Sends without waiting; without a bus nothing happens.
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);
    /// For a bus of another kind; an empty service speaks to a peer.
    Notifier(const QDBusConnection& bus, const QString& service, QObject* parent = nullptr);
    ~Notifier() override;

    /// `urgent` stays until it is dismissed.
    void notify(const QString& title, const QString& text, bool urgent = false);

private:
    std::unique_ptr<QDBusConnection> m_bus;
    QString m_service;
};

} // namespace ui
