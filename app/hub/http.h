// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"

#include <QByteArray>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <functional>
#include <optional>
#include <stop_token>

namespace hub {

/// How one request ended.
struct Answer {
    int status = 0;                       ///< of HTTP; 0 if no answer came
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;   ///< of a failed connection; holds no address
    bool silent = false; ///< given up after Limits::silence
    bool insecureRedirect = false, redirectLoop = false;
    [[nodiscard]] bool ok() const { return status / 100 == 2 && error == QNetworkReply::NoError; }
    /// Nobody could be reached at all.
    [[nodiscard]] bool unreachable() const { return status == 0 && !insecureRedirect && !redirectLoop; }
};

struct Query {
    QUrl url;
    QMap<QByteArray, QByteArray> headers;
};

/// Takes the body of a 2xx answer. An exception ends the request and reaches the caller of send().
struct Sink {
    std::function<void(const Answer&)> head; ///< once, before the body
    std::function<void(const QByteArray&)> body;
};

/// GET over HTTP(S), one at a time, each call blocking: for a thread of its own.
/// Redirects are followed by hand, never from https to http. The token goes to the endpoint's scheme, host and port
/// only, and over plain http only to this machine itself.
/// Errors  Stopped as soon as a stop is requested. A failed request is an Answer, not an exception.
class Http {
public:
    Http(const HubSettings& settings, std::stop_token stop);

    [[nodiscard]] Answer send(const Query& query, const Sink& sink);
    /// Waits, or throws Stopped.
    void wait(int milliseconds);
    [[nodiscard]] bool sendsToken(const QUrl& url) const;
    [[nodiscard]] const Limits& limits() const { return m_limits; }

private:
    [[nodiscard]] Answer sendOnce(const Query& query, const Sink& sink, QUrl& redirect);
    [[nodiscard]] QNetworkRequest prepared(const Query& query) const;

    QNetworkAccessManager m_network;
    QUrl m_endpoint;
    QByteArray m_token;
    Limits m_limits;
    std::stop_token m_stop;
};

} // namespace hub
