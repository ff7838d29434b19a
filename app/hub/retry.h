// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "http.h"

#include <QString>

#include <functional>

namespace hub {

/// What a request was for, to name it in an error.
struct Purpose {
    QString id, revision;
    QString file; ///< empty: the list of files
};

using Notice = std::function<void(const QString&)>;

/// A failed answer as an error with its remedy. Holds no address beyond the host, no token, no text of the server.
[[nodiscard]] engine::EngineError answerError(const Answer& answer, const Purpose& purpose, const QUrl& endpoint,
                                              bool tokenSent);

/// Thrown for answers that no further attempt would change, and by a hub that cannot be reached.
class Unreachable : public engine::EngineError {
public:
    using EngineError::EngineError;
};

/// Counts the attempts of one request. Worth another one: no answer, a cut or silent connection, 408, 429 and 5xx.
class Attempts {
public:
    Attempts(Http& http, Purpose purpose, const QUrl& endpoint, Notice notice);

    /// Waits (Retry-After, else 1, 2, 4 … times Limits::firstWait) before the next attempt.
    /// Errors  EngineError where there is no next one: Unreachable if nobody answered; Stopped.
    void waitAfter(const Answer& answer);
    void startAnew() { m_failed = 0; }

private:
    [[nodiscard]] int pauseAfter(const Answer& answer) const;

    Http& m_http;
    Purpose m_purpose;
    QUrl m_endpoint;
    Notice m_notice;
    int m_failed = 0;
};

} // namespace hub
