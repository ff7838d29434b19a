// SPDX-License-Identifier: GPL-3.0-or-later
#include "http.h"

#include "engine/version.h"
#include "stopped.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QTimer>

#include <exception>
#include <memory>

namespace hub {

namespace {

bool isWeb(const QUrl& url)
{
    return url.isValid() && (url.scheme() == "https" || url.scheme() == "http") && !url.host().isEmpty();
}

bool isThisMachine(const QString& host)
{
    return host == "localhost" || QHostAddress(host).isLoopback();
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const auto port = [](const QUrl& url) { return url.port(url.scheme() == "https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QMap<QByteArray, QByteArray> headersOf(const QNetworkReply& reply)
{
    QMap<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : reply.rawHeaderPairs())
        headers[name.toLower()] = value;
    return headers;
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Passes a reply's head and body on while an event loop runs; keeps what the sink throws until that loop has ended.
class Reception {
public:
    Reception(QNetworkReply& reply, const Sink& sink) : m_reply(reply), m_sink(sink) {}

    void receive()
    {
        if (m_failure)
            return;
        const int status = statusOf(m_reply);
        if (status == 0)
            return;
        if (status / 100 != 2) { // such a body is of no use, and may be endless
            m_discarded += m_reply.readAll().size();
            if (m_discarded > kMostDiscarded)
                m_reply.abort();
            return;
        }
        try {
            if (!m_headGiven)
                giveHead(status);
            if (m_reply.bytesAvailable() > 0)
                m_sink.body(m_reply.readAll());
        } catch (...) {
            m_failure = std::current_exception();
            m_reply.abort();
        }
    }

    void rethrow() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    void giveHead(int status)
    {
        m_headGiven = true;
        Answer head;
        head.status = status;
        head.headers = headersOf(m_reply);
        m_sink.head(head);
    }

    static constexpr qsizetype kMostDiscarded = 64 << 10;

    QNetworkReply& m_reply;
    const Sink& m_sink;
    qsizetype m_discarded = 0;
    bool m_headGiven = false;
    std::exception_ptr m_failure;
};

/// http_proxy, no_proxy and the like.
class SystemProxies : public QNetworkProxyFactory {
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return systemProxyForQuery(query); }
};

// Runs the thread's events until `loop` quits or a stop is requested, which may come from any thread.
void runUntilStopped(QEventLoop& loop, const std::stop_token& stop)
{
    const std::stop_callback onStop(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    loop.exec();
}

} // namespace

Http::Http(const HubSettings& settings, std::stop_token stop)
    : m_endpoint(settings.endpoint), m_token(settings.token), m_limits(settings.limits), m_stop(std::move(stop))
{
    m_network.setProxyFactory(new SystemProxies); // owned by m_network
}

bool Http::sendsToken(const QUrl& url) const
{
    return !m_token.isEmpty() && sameOrigin(url, m_endpoint) && (url.scheme() == "https" || isThisMachine(url.host()));
}

QNetworkRequest Http::prepared(const Query& query) const
{
    QNetworkRequest request(query.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_limits.silence);
    request.setRawHeader("User-Agent", QByteArray("sibo-workbench/") + engine::version());
    // Compressed on the way, neither lengths nor ranges would be those of the file.
    request.setRawHeader("Accept-Encoding", "identity");
    for (auto header = query.headers.begin(); header != query.headers.end(); ++header)
        request.setRawHeader(header.key(), header.value());
    if (sendsToken(query.url))
        request.setRawHeader("Authorization", "Bearer " + m_token);
    return request;
}

Answer Http::sendOnce(const Query& query, const Sink& sink, QUrl& redirect)
{
    throwIfStopped(m_stop);
    constexpr qint64 kReadAhead = 4 << 20;
    const std::unique_ptr<QNetworkReply> reply(m_network.get(prepared(query)));
    reply->setReadBufferSize(kReadAhead);
    Reception reception(*reply, sink);
    QEventLoop loop;
    const auto receive = [&] { reception.receive(); };
    QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, &loop, receive);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, receive);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        runUntilStopped(loop, m_stop);
    throwIfStopped(m_stop);
    reception.receive();
    reception.rethrow();

    Answer answer;
    answer.status = statusOf(*reply);
    answer.headers = headersOf(*reply);
    if (isRedirect(answer.status)) {
        redirect = query.url.resolved(QUrl::fromEncoded(answer.headers["location"]));
        return answer;
    }
    answer.error = reply->error();
    answer.errorText = answer.status == 0 ? reply->errorString() : QString();
    answer.silent = answer.error == QNetworkReply::OperationCanceledError && answer.status / 100 <= 2;
    return answer;
}

Answer Http::send(const Query& query, const Sink& sink)
{
    Query next = query;
    for (int followed = 0; followed <= m_limits.redirects; ++followed) {
        QUrl redirect;
        Answer answer = sendOnce(next, sink, redirect);
        if (redirect.isEmpty())
            return answer;
        if (!isWeb(redirect) || (next.url.scheme() == "https" && redirect.scheme() == "http")) {
            answer.insecureRedirect = true;
            return answer;
        }
        redirect.setUserInfo({});
        next.url = redirect;
    }
    Answer answer;
    answer.redirectLoop = true;
    return answer;
}

void Http::wait(int milliseconds)
{
    throwIfStopped(m_stop);
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    runUntilStopped(loop, m_stop);
    throwIfStopped(m_stop);
}

} // namespace hub
