// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QDBusConnection;
class QDBusMessage;

namespace ui {

/// The desktop's wish for light or dark: org.freedesktop.portal.Settings, key color-scheme. Asks without blocking and
/// follows changes; without a bus or portal there is no wish.
class DesktopColorScheme : public QObject {
    Q_OBJECT

public:
    /// Listens on the session bus.
    explicit DesktopColorScheme(QObject* parent = nullptr);
    /// For a bus of another kind; an empty service speaks to a peer.
    DesktopColorScheme(const QDBusConnection& bus, const QString& service, QObject* parent = nullptr);
    ~DesktopColorScheme() override;

    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }

signals:
    void changed();

private slots:
    void settingChanged(const QDBusMessage& message); ///< the whole message: QtDBus 6.4 takes no variant by itself

private:
    void take(uint scheme);

    std::unique_ptr<QDBusConnection> m_bus;
    std::optional<bool> m_prefersDark;
};

} // namespace ui
