// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace ui {

namespace {

const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kInterface = QStringLiteral("org.freedesktop.Notifications");
constexpr int kDesktopDecides = -1; // how long it is shown
constexpr uchar kNormal = 1;
constexpr uchar kCritical = 2;

} // namespace

Notifier::Notifier(QObject* parent) : Notifier(QDBusConnection::sessionBus(), kInterface, parent) {}

Notifier::Notifier(const QDBusConnection& bus, const QString& service, QObject* parent)
    : QObject(parent), m_bus(std::make_unique<QDBusConnection>(bus)), m_service(service)
{
}

Notifier::~Notifier() = default;

void Notifier::notify(const QString& title, const QString& text, bool urgent)
{
    if (!m_bus->isConnected())
        return;
    auto message = QDBusMessage::createMethodCall(m_service, kPath, kInterface, QStringLiteral("Notify"));
    const QVariantMap hints = {{QStringLiteral("urgency"), QVariant::fromValue(urgent ? kCritical : kNormal)},
                               {QStringLiteral("desktop-entry"), QStringLiteral("sibo-workbench")}};
    message << QStringLiteral("SIBO Workbench") << 0U << QStringLiteral("sibo-workbench") << title
            << text.toHtmlEscaped() << QStringList() << hints << kDesktopDecides;
    m_bus->call(message, QDBus::NoBlock);
}

} // namespace ui
