// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "request.h"

#include <QDir>

#include <algorithm>

namespace hub {

namespace {

namespace fs = std::filesystem;
using engine::EngineError, engine::ErrorCode;

constexpr const char* kEndpoint = "HF_ENDPOINT";
constexpr const char* kToken = "HF_TOKEN";

QUrl endpointOf(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https" || url.scheme() == "http";
    // The value is not repeated: it may hold a password.
    if (!url.isValid() || !web || url.host().isEmpty())
        throw EngineError(ErrorCode::BadConfig, "is not the address of a server", kEndpoint,
                          "give it as https://host, or unset it for https://huggingface.co");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        throw EngineError(ErrorCode::BadConfig, "must hold neither user, password, query nor fragment", kEndpoint,
                          "give it as https://host or https://host/path; the access token belongs into HF_TOKEN");
    return url.adjusted(QUrl::StripTrailingSlash);
}

// A line break in a token would add header lines to each request.
QByteArray tokenOf(const QByteArray& text)
{
    const QByteArray token = text.trimmed();
    if (!std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; }))
        throw EngineError(ErrorCode::BadConfig, "holds characters that no access token has", kToken,
                          "copy the token anew from the settings page of the hub");
    return token;
}

bool isTrue(const QByteArray& value)
{
    const QByteArray text = value.trimmed().toUpper();
    return text == "1" || text == "ON" || text == "YES" || text == "TRUE";
}

fs::path expanded(QString path)
{
    if (path == "~" || path.startsWith("~/"))
        path.replace(0, 1, QDir::homePath());
    return path.toStdString();
}

fs::path cacheFolder()
{
    if (const QString chosen = qEnvironmentVariable("HF_HUB_CACHE"); !chosen.isEmpty())
        return expanded(chosen);
    if (const QString home = qEnvironmentVariable("HF_HOME"); !home.isEmpty())
        return expanded(home) / "hub";
    if (const QString caches = qEnvironmentVariable("XDG_CACHE_HOME"); !caches.isEmpty())
        return expanded(caches) / "huggingface" / "hub";
    return expanded("~/.cache/huggingface/hub");
}

} // namespace

HubSettings settingsFromEnvironment()
{
    HubSettings settings;
    const QString endpoint = qEnvironmentVariable(kEndpoint);
    settings.endpoint = endpointOf(endpoint.trimmed().isEmpty() ? QString("https://huggingface.co") : endpoint);
    settings.token = tokenOf(qgetenv(kToken));
    settings.offline = isTrue(qgetenv("HF_HUB_OFFLINE"));
    settings.cache = cacheFolder();
    return settings;
}

} // namespace hub
