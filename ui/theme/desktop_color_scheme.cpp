// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/desktop_color_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace ui {

namespace {

const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr uint kPrefersDark = 1; // 0 no wish, 1 dark, 2 light
constexpr uint kPrefersLight = 2;

// Read() wraps its answer in a second variant.
uint schemeOf(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopColorScheme::DesktopColorScheme(QObject* parent)
    : DesktopColorScheme(QDBusConnection::sessionBus(), QStringLiteral("org.freedesktop.portal.Desktop"), parent)
{
}

DesktopColorScheme::DesktopColorScheme(const QDBusConnection& bus, const QString& service, QObject* parent)
    : QObject(parent), m_bus(std::make_unique<QDBusConnection>(bus))
{
    if (!m_bus->isConnected())
        return;
    m_bus->connect(service, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                   SLOT(settingChanged(QDBusMessage)));
    auto request = QDBusMessage::createMethodCall(service, kPath, kInterface, QStringLiteral("Read"));
    request << kGroup << kKey;
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(request), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            take(schemeOf(reply.value().variant()));
        call->deleteLater();
    });
}

DesktopColorScheme::~DesktopColorScheme() = default;

void DesktopColorScheme::settingChanged(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments(); // group, key, value
    if (arguments.size() == 3 && arguments[0].toString() == kGroup && arguments[1].toString() == kKey)
        take(schemeOf(arguments[2]));
}

void DesktopColorScheme::take(uint scheme)
{
    std::optional<bool> wish;
    if (scheme == kPrefersDark || scheme == kPrefersLight)
        wish = scheme == kPrefersDark;
    if (wish == m_prefersDark)
        return;
    m_prefersDark = wish;
    emit changed();
}

} // namespace ui
