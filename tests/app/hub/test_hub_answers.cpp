// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_fetch.h"

#include <QtTest>

using engine::ErrorCode;
using Request = HttpTestServer::Request;
using Response = HttpTestServer::Response;

/// What a fetch makes of refusals, redirects and a network that fails; and where the access token goes.
class TestHubAnswers : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<FakeHub>();
        m_client = std::make_unique<HubClient>(*m_hub);
        m_client->settings.token = kToken;
    }

    void refusals_data();
    void refusals();
    void passingTroubleIsTriedAgain_data();
    void passingTroubleIsTriedAgain();
    void waitsAsLongAsAsked_data();
    void waitsAsLongAsAsked();
    void silenceEnds();
    void nobodyThere();
    void redirectToAnotherHostGetsNoToken();
    void redirectOnTheSameHostKeepsTheToken();
    void badRedirects_data();
    void badRedirects();
    void tokenIsNeverShown();
    void endlessListing();

private:
    static constexpr const char* kToken = "hf_secretSecretSecret";
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<HubClient> m_client;
};

void TestHubAnswers::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("token");
    QTest::addColumn<int>("error");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* name, int status, const char* code, bool token, ErrorCode error, QStringList says) {
        QTest::newRow(name) << status << QByteArray(code) << token << int(error) << says;
    };
    row("no token", 401, "RepoNotFound", false, ErrorCode::BadConfig, {"no such public model", "HF_TOKEN"});
    row("token not accepted", 401, "", true, ErrorCode::BadConfig, {"does not accept the access token", "HF_TOKEN"});
    row("gated", 403, "GatedRepo", true, ErrorCode::BadConfig, {"gated", "/owner/tiny"});
    row("gated, no token", 401, "GatedRepo", false, ErrorCode::BadConfig, {"gated", "HF_TOKEN"});
    row("forbidden", 403, "", true, ErrorCode::BadConfig, {"may not read"});
    row("no model", 404, "RepoNotFound", true, ErrorCode::MissingFile, {"no such model"});
    row("no revision", 404, "RevisionNotFound", true, ErrorCode::MissingFile, {"no revision \"main\""});
    row("other", 418, "", true, ErrorCode::Io, {"418"});
}

void TestHubAnswers::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(bool, token);
    QFETCH(int, error);
    QFETCH(QStringList, says);
    if (!token)
        m_client->settings.token.clear();
    m_hub->handler = [&](const Request&) {
        return Response{.status = status, .body = "a page", .headers = {{"X-Error-Code", code}}};
    };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(static_cast<ErrorCode>(error)), qPrintable(outcome.text()));
    for (const QString& word : says)
        QVERIFY2(outcome.text().contains(word), qPrintable(outcome.text()));
    QCOMPARE(m_hub->requests.size(), 1); // asking again would not help
}

void TestHubAnswers::passingTroubleIsTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("too many") << 429 << "429";
    QTest::newRow("server error") << 500 << "500";
    QTest::newRow("gateway") << 503 << "503";
    QTest::newRow("timeout") << 408 << "408";
}

void TestHubAnswers::passingTroubleIsTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QString, says);
    int failures = 2;
    m_hub->handler = [&](const Request& request) {
        return failures-- > 0 ? Response{.status = status} : m_hub->answer(request);
    };
    QVERIFY(m_client->run().result);
    m_hub->requests.clear();
    m_hub->handler = [&](const Request&) { return Response{.status = status}; };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(ErrorCode::Io) && outcome.text().contains(says), qPrintable(outcome.text()));
    QCOMPARE(m_hub->requests.size(), m_client->settings.limits.attempts);
}

void TestHubAnswers::waitsAsLongAsAsked_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<bool>("patient");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto date = [&](int seconds) {
        return QLocale::c().toString(now.addSecs(seconds), "ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    };
    QTest::newRow("one second") << QByteArray("1") << true;
    QTest::newRow("a date gone by") << date(-10) << true;
    QTest::newRow("an hour") << QByteArray("3600") << false;
    QTest::newRow("a date in an hour") << date(3600) << false;
    QTest::newRow("past all numbers") << QByteArray("9223372036854775807") << false;
}

void TestHubAnswers::waitsAsLongAsAsked()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(bool, patient);
    int failures = 1;
    m_hub->handler = [&](const Request& request) {
        return failures-- > 0 ? Response{.status = 429, .headers = {{"Retry-After", retryAfter}}}
                              : m_hub->answer(request);
    };
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = m_client->run();
    QCOMPARE(outcome.result.has_value(), patient);
    if (retryAfter == "1")
        QVERIFY(timer.elapsed() >= 1'000 && outcome.notices.join(' ').contains("1 s"));
    if (!patient)
        QCOMPARE(m_hub->requests.size(), 1);
}

void TestHubAnswers::silenceEnds()
{
    m_client->settings.limits.silence = 100;
    m_client->settings.limits.attempts = 2;
    m_hub->handler = [](const Request&) { return Response{.silent = true}; };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(ErrorCode::Io) && outcome.text().contains("nothing came"), qPrintable(outcome.text()));
    QCOMPARE(m_hub->requests.size(), 2);
}

void TestHubAnswers::nobodyThere()
{
    m_hub->close();
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(ErrorCode::Io) && outcome.text().contains("127.0.0.1 cannot be reached"),
             qPrintable(outcome.text()));
}

void TestHubAnswers::redirectToAnotherHostGetsNoToken()
{
    HttpTestServer storage; // another port is another origin
    storage.handler = [&](const Request& request) {
        return FakeHub::content(m_hub->files["model.safetensors"], request);
    };
    int redirects = 0;
    m_hub->handler = [&](const Request& request) {
        if (!request.path.endsWith("model.safetensors"))
            return m_hub->answer(request);
        ++redirects;
        return Response{.status = 302,
                        .headers = {{"Location", storage.address().toEncoded() + "/blob?Signature=x%2Fy"}}};
    };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(redirects, 1);
    QCOMPARE(storage.requests.size(), 1);
    QCOMPARE(storage.requests[0].path, QByteArray("/blob?Signature=x%2Fy"));
    QVERIFY(!storage.requests[0].headers.contains("authorization"));
    for (const Request& request : m_hub->requests)
        QCOMPARE(request.headers["authorization"], QByteArray("Bearer ") + kToken);
    QCOMPARE(m_client->content("model.safetensors"), m_hub->files["model.safetensors"]);
}

void TestHubAnswers::redirectOnTheSameHostKeepsTheToken()
{
    // A model that was renamed.
    m_hub->handler = [&](const Request& request) {
        if (request.path.startsWith("/api/models/owner/tiny/"))
            return Response{.status = 307, .headers = {{"Location", "/api/models/new/tiny/revision/main?blobs=true"}}};
        if (request.path == "/api/models/new/tiny/revision/main?blobs=true")
            return Response{.body = m_hub->listing()};
        return m_hub->answer(request);
    };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_hub->requests[1].headers["authorization"], QByteArray("Bearer ") + kToken);
}

void TestHubAnswers::badRedirects_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("to itself") << QByteArray("/api/models/owner/tiny/revision/main?blobs=true") << "without end";
    QTest::newRow("nowhere") << QByteArray() << "without end";
    QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << "not safe";
    QTest::newRow("to data") << QByteArray("data:application/json,{}") << "not safe";
}

void TestHubAnswers::badRedirects()
{
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    m_hub->handler = [&](const Request&) { return Response{.status = 302, .headers = {{"Location", to}}}; };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(ErrorCode::Io) && outcome.text().contains(says), qPrintable(outcome.text()));
}

void TestHubAnswers::tokenIsNeverShown()
{
    // Not even where a server sends it back, in every place it can.
    for (const int status : {200, 401, 403, 404, 429, 500}) {
        m_hub->handler = [&](const Request&) {
            return Response{
                .status = status,
                .body = kToken,
                .headers = {{"X-Error-Message", kToken}, {"X-Error-Code", kToken}, {"Retry-After", kToken}}};
        };
        const Outcome outcome = m_client->run();
        QVERIFY(outcome.error);
        QVERIFY2(!outcome.text().contains(kToken), qPrintable(outcome.text()));
        QVERIFY(!outcome.notices.join(' ').contains(kToken));
    }
}

void TestHubAnswers::endlessListing()
{
    m_hub->handler = [](const Request&) { return Response{.body = QByteArray((64 << 20) + 1, ' ')}; };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(ErrorCode::BadFile) && outcome.text().contains("longer"), qPrintable(outcome.text()));
}

QTEST_GUILESS_MAIN(TestHubAnswers)
#include "test_hub_answers.moc"
