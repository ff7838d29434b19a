// SPDX-License-Identifier: GPL-3.0-or-later
#include "retry.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cstdint>

namespace hub {

namespace {

using engine::EngineError, engine::ErrorCode;

enum Status { kUnauthorized = 401, kForbidden = 403, kNotFound = 404, kTimeout = 408, kBadRange = 416, kTooMany = 429 };

std::string subjectOf(const Purpose& purpose)
{
    std::string subject = purpose.id.toStdString();
    if (purpose.revision != "main")
        subject += " (" + purpose.revision.toStdString() + ")";
    return purpose.file.isEmpty() ? subject : subject + ", " + purpose.file.toStdString();
}

EngineError refused(const Answer& answer, const Purpose& purpose, const QUrl& endpoint, bool tokenSent)
{
    const std::string subject = subjectOf(purpose), code = answer.headers["x-error-code"].toStdString();
    const std::string page = (endpoint.toDisplayString() + "/" + purpose.id).toStdString();
    if (code == "GatedRepo")
        return {ErrorCode::BadConfig, "the model is gated: its conditions have to be accepted first", subject,
                "accept them at " + page + ", then set HF_TOKEN to an access token of that account"};
    if (!tokenSent)
        return {ErrorCode::BadConfig, "there is no such public model, and no access token was sent", subject,
                "check the id; for a private or gated model set HF_TOKEN (it is sent over https only)"};
    if (answer.status == kUnauthorized)
        return {ErrorCode::BadConfig, "the hub does not accept the access token, or there is no such model", subject,
                "check the id and HF_TOKEN; the token may have expired"};
    return {ErrorCode::BadConfig, "the access token may not read this model", subject,
            "ask for access at " + page + ", or use a token with read permission for it"};
}

EngineError notFound(const Answer& answer, const Purpose& purpose)
{
    const std::string subject = subjectOf(purpose), code = answer.headers["x-error-code"].toStdString();
    if (code == "RevisionNotFound")
        return {ErrorCode::MissingFile, "the model has no revision \"" + purpose.revision.toStdString() + "\"",
                purpose.id.toStdString(), "its page lists branches and tags under \"Files and versions\""};
    if (!purpose.file.isEmpty())
        return {ErrorCode::MissingFile, "the hub lists the file but does not have it", subject, "try again later"};
    return {ErrorCode::MissingFile, "the hub has no such model or revision", subject,
            "check the spelling; the id is owner/name as on the model's page"};
}

EngineError unreachable(const Answer& answer, const Purpose& purpose, const QUrl& endpoint)
{
    const std::string host = endpoint.host().toStdString();
    const std::string reason = answer.silent ? "nothing came for too long" : answer.errorText.toStdString();
    return {ErrorCode::Io, host + " cannot be reached: " + reason, subjectOf(purpose),
            "check the network, the proxy and HF_ENDPOINT; a model in the local cache needs none (--from-cache)"};
}

// How long a server asks to wait, if it says so in seconds.
std::string waitText(const Answer& answer)
{
    bool isNumber = false;
    const qint64 seconds = answer.headers["retry-after"].trimmed().toLongLong(&isNumber);
    return isNumber && seconds > 0 ? ", and asks to wait " + std::to_string(seconds) + " s" : std::string();
}

} // namespace

EngineError answerError(const Answer& answer, const Purpose& purpose, const QUrl& endpoint, bool tokenSent)
{
    if (answer.insecureRedirect)
        return {ErrorCode::Io, "the server redirects to an address that is not safe to follow", subjectOf(purpose),
                "check HF_ENDPOINT"};
    if (answer.redirectLoop)
        return {ErrorCode::Io, "the server redirects without end", subjectOf(purpose), "check HF_ENDPOINT"};
    const std::string status = std::to_string(answer.status);
    switch (answer.status) {
    case 0:
        return unreachable(answer, purpose, endpoint);
    case kUnauthorized:
    case kForbidden:
        return refused(answer, purpose, endpoint, tokenSent);
    case kNotFound:
        return notFound(answer, purpose);
    case kTooMany:
        return {ErrorCode::Io, "the hub allows no more requests for the moment (HTTP 429)" + waitText(answer),
                subjectOf(purpose),
                "wait some minutes and run the same command: it goes on; with HF_TOKEN set the hub allows more"};
    default:
        break;
    }
    if (answer.ok() || answer.status / 100 == 2)
        return {ErrorCode::Io, "the connection broke off again and again", subjectOf(purpose),
                "run the same command: it goes on where it stopped"};
    return {ErrorCode::Io, "the hub answers with HTTP status " + status, subjectOf(purpose),
            answer.status >= 500 ? "try again later: the same command goes on" : "check the id and HF_ENDPOINT"};
}

Attempts::Attempts(Http& http, Purpose purpose, const QUrl& endpoint, Notice notice)
    : m_http(http), m_purpose(std::move(purpose)), m_endpoint(endpoint), m_notice(std::move(notice))
{
}

int Attempts::pauseAfter(const Answer& answer) const
{
    constexpr std::int64_t kSecond = 1'000;
    constexpr int kMostDoublings = 10;
    const QByteArray asked = answer.headers["retry-after"].trimmed();
    bool isNumber = false;
    const std::int64_t seconds = asked.toLongLong(&isNumber);
    std::int64_t pause = std::clamp<std::int64_t>(seconds, 0, INT32_MAX) * kSecond;
    if (!isNumber) {
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(asked), "ddd, dd MMM yyyy hh:mm:ss 'GMT'");
        date.setTimeSpec(Qt::UTC);
        pause = date.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(date)
                               : std::int64_t{m_http.limits().firstWait} << std::min(m_failed - 1, kMostDoublings);
    }
    return static_cast<int>(std::clamp<std::int64_t>(pause, 0, INT32_MAX));
}

void Attempts::waitAfter(const Answer& answer)
{
    ++m_failed;
    const int status = answer.status;
    const bool cut = status / 100 == 2;
    const bool mayPass = cut || answer.unreachable() || status == kTimeout || status == kTooMany ||
                         status == kBadRange || status / 100 == 5;
    const bool hopeless =
        answer.error == QNetworkReply::SslHandshakeFailedError || answer.error == QNetworkReply::ProtocolUnknownError;
    const int pause = pauseAfter(answer);
    if (!mayPass || hopeless || m_failed >= m_http.limits().attempts || pause > m_http.limits().longestWait) {
        const EngineError error = answerError(answer, m_purpose, m_endpoint, m_http.sendsToken(m_endpoint));
        if (answer.unreachable())
            throw Unreachable(error.code(), error.message(), error.where(), error.hint());
        throw error;
    }
    if (status == kTooMany)
        m_notice(QString("the hub asks to wait: going on in %1 s").arg((pause + 999) / 1'000));
    m_http.wait(pause);
}

} // namespace hub
