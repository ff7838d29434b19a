// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_fetch.h"
#include "size_limit.h"

#include <QtTest>

using engine::ErrorCode;

/// A whole fetch against a hub on this machine: what arrives, what is refused, and what is left for the next attempt.
class TestHubFetch : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<FakeHub>();
        m_client = std::make_unique<HubClient>(*m_hub);
    }

    void takesWhatTheEngineNeeds();
    void shardsAreThoseOfTheIndex();
    void aSecondFetchFindsItThere();
    void anotherCommitDoesNotReplaceAFolder();
    void goesOnAfterACut();
    void goesOnAfterTheProgramEnded();
    void aFileThatChangedInBetweenStartsAnew_data();
    void aFileThatChangedInBetweenStartsAnew();
    void aMovedBranchDoesNotMix();
    void wrongContentIsRefused_data();
    void wrongContentIsRefused();
    void wrongLengthIsRefused_data();
    void wrongLengthIsRefused();
    void damagedModelIsRefused_data();
    void damagedModelIsRefused();
    void fullDiskIsToldBefore();
    void fullDiskIsToldWhileWriting();
    void cancelLeavesWhatCame();
    void oneFetchAtATime();
    void ownCheckForbids();

private:
    /// Breaks the connection off when the client has stored the first 70,000 bytes.
    void cut(HttpTestServer::Response& response) const
    {
        response.cutAfter = kCut;
        response.taken = [this] { return m_client->part().size(); };
    }

    static constexpr qsizetype kCut = 70'000;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<HubClient> m_client;
};

void TestHubFetch::takesWhatTheEngineNeeds()
{
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    const std::vector<QString> expected = {"README.md", "config.json", "model.safetensors", "tokenizer.json"};
    QCOMPARE(outcome.result->files, expected);
    for (const QString& file : expected)
        QCOMPARE(m_client->content(file), m_hub->files[file.toUtf8()]);
    QVERIFY(!QFile::exists(m_client->path("pytorch_model.bin")) && !QFile::exists(m_client->path("modeling_tiny.py")));
    QVERIFY(!QFile::exists(m_client->partial()));
    QCOMPARE(outcome.result->commit, m_hub->commit);
    QCOMPARE(outcome.result->licence, QString("apache-2.0"));
    QCOMPARE(outcome.result->received, outcome.result->bytes);
    QCOMPARE(outcome.progress.last().allBytes, outcome.result->bytes);
    QCOMPARE(outcome.progress.last().allTotal, outcome.result->bytes);
    const QJsonObject record = QJsonDocument::fromJson(m_client->content("fetched.json")).object();
    QCOMPARE(record["commit"].toString(), m_hub->commit);
    QCOMPARE(m_hub->count("pytorch_model"), 0);
}

void TestHubFetch::shardsAreThoseOfTheIndex()
{
    m_hub->files.remove("model.safetensors");
    m_hub->files["model-00001-of-00002.safetensors"] = tinyWeights(10);
    m_hub->files["model-00002-of-00002.safetensors"] = tinyWeights(20);
    m_hub->files["other.safetensors"] = tinyWeights(30);
    m_hub->files["model.safetensors.index.json"] =
        R"({"weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}})";
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_client->content("model-00002-of-00002.safetensors"), tinyWeights(20));
    QVERIFY(!QFile::exists(m_client->path("other.safetensors")));
    QCOMPARE(m_hub->count("index.json"), 1);
}

void TestHubFetch::aSecondFetchFindsItThere()
{
    QVERIFY(m_client->run().result);
    m_hub->requests.clear();
    const Outcome again = m_client->run();
    QVERIFY2(again.result && again.result->alreadyThere, qPrintable(again.text()));
    QCOMPARE(again.result->files.size(), 4u);
    QCOMPARE(m_hub->count("resolve"), 0);
}

void TestHubFetch::anotherCommitDoesNotReplaceAFolder()
{
    QVERIFY(m_client->run().result);
    m_hub->commit = QString(40, 'b');
    Outcome outcome = m_client->run();
    QVERIFY(outcome.failedWith(ErrorCode::BadConfig) && outcome.text().contains(QString(40, 'a')));
    // One that a person changed is theirs.
    m_hub->commit = QString(40, 'a');
    QVERIFY(QFile::resize(m_client->path("config.json"), 3));
    outcome = m_client->run();
    QVERIFY(outcome.failedWith(ErrorCode::BadConfig) && outcome.text().contains("--to"));
    QCOMPARE(m_client->content("config.json").size(), 3);
}

void TestHubFetch::goesOnAfterACut()
{
    int served = 0;
    m_hub->handler = [&](const HttpTestServer::Request& request) {
        HttpTestServer::Response response = m_hub->answer(request);
        if (request.path.endsWith("model.safetensors") && served++ == 0)
            cut(response);
        return response;
    };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_client->content("model.safetensors"), m_hub->files["model.safetensors"]);
    QCOMPARE(served, 2);
    QCOMPARE(m_hub->requests.last().headers["range"], QByteArray("bytes=70000-"));
    QCOMPARE(outcome.result->received, outcome.result->bytes); // nothing came twice
}

void TestHubFetch::goesOnAfterTheProgramEnded()
{
    m_hub->handler = [&](const HttpTestServer::Request& request) {
        HttpTestServer::Response response = m_hub->answer(request);
        if (request.path.endsWith("model.safetensors") && request.headers.contains("range"))
            return HttpTestServer::Response{.status = 503};
        if (request.path.endsWith("model.safetensors"))
            cut(response);
        return response;
    };
    QVERIFY(m_client->run().failedWith(ErrorCode::Io));
    QVERIFY(!m_client->exists());
    QCOMPARE(m_client->part(), m_hub->files["model.safetensors"].left(kCut));

    m_hub->handler = [&](const HttpTestServer::Request& request) { return m_hub->answer(request); };
    m_hub->requests.clear();
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_client->content("model.safetensors"), m_hub->files["model.safetensors"]);
    QCOMPARE(outcome.result->received, m_hub->files["model.safetensors"].size() - kCut);
    QCOMPARE(m_hub->count("config.json"), 0); // whole files are not fetched again
    QCOMPARE(m_hub->requests.last().headers["if-range"], '"' + sha256Hex(m_hub->files["model.safetensors"]) + '"');
}

void TestHubFetch::aFileThatChangedInBetweenStartsAnew_data()
{
    QTest::addColumn<bool>("honest");
    QTest::newRow("the server sends it whole") << true;
    QTest::newRow("the server sends the rest of another file") << false;
}

// The first bytes come from a server that gives another file under the same name; its ETag gives it away.
void TestHubFetch::aFileThatChangedInBetweenStartsAnew()
{
    QFETCH(bool, honest);
    int served = 0;
    m_hub->handler = [&](const HttpTestServer::Request& request) {
        if (!request.path.endsWith("model.safetensors"))
            return m_hub->answer(request);
        if (served++ == 0) {
            HttpTestServer::Response other = FakeHub::content(tinyWeights(50'000, 9), request);
            cut(other);
            return other;
        }
        HttpTestServer::Request asked = request;
        if (!honest)
            asked.headers.remove("if-range");
        return FakeHub::content(m_hub->files["model.safetensors"], asked);
    };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_client->content("model.safetensors"), m_hub->files["model.safetensors"]);
    QCOMPARE(served, honest ? 2 : 3);
}

void TestHubFetch::aMovedBranchDoesNotMix()
{
    m_hub->handler = [&](const HttpTestServer::Request& request) {
        HttpTestServer::Response response = m_hub->answer(request);
        if (request.path.endsWith("model.safetensors"))
            cut(response);
        return response;
    };
    m_client->settings.limits.attempts = 1;
    QVERIFY(m_client->run().error);
    QCOMPARE(m_client->part().size(), kCut);

    m_hub->commit = QString(40, 'b');
    m_hub->files["config.json"] = R"({"model_type": "roberta"})";
    m_hub->files["model.safetensors"] = tinyWeights(50'000, 5);
    m_hub->files.remove("README.md");
    m_hub->handler = [&](const HttpTestServer::Request& request) { return m_hub->answer(request); };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_client->content("model.safetensors"), tinyWeights(50'000, 5));
    QCOMPARE(m_client->content("config.json"), m_hub->files["config.json"]);
    QVERIFY(!QFile::exists(m_client->path("README.md")));
    QVERIFY(!QFile::exists(m_client->partial()));
}

void TestHubFetch::wrongContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("large") << QByteArray("model.safetensors") << "SHA-256";
    QTest::newRow("small") << QByteArray("config.json") << "git SHA-1";
}

void TestHubFetch::wrongContentIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    m_hub->handler = [&](const HttpTestServer::Request& request) {
        HttpTestServer::Response response = m_hub->answer(request);
        if (request.path.endsWith(file))
            response.body.back() = static_cast<char>(response.body.back() ^ 1);
        return response;
    };
    const Outcome outcome = m_client->run();
    QVERIFY(outcome.failedWith(ErrorCode::BadFile));
    QVERIFY2(outcome.text().contains(says) && outcome.text().contains(file), qPrintable(outcome.text()));
    QVERIFY(!m_client->exists());
    QCOMPARE(m_client->part(), QByteArray()); // the next fetch does not begin with it
    m_hub->handler = [&](const HttpTestServer::Request& request) { return m_hub->answer(request); };
    QVERIFY(m_client->run().result);
}

void TestHubFetch::wrongLengthIsRefused_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("announced");
    QTest::newRow("longer") << 5 << true;
    QTest::newRow("shorter") << -5 << true;
    QTest::newRow("longer than it says") << 5 << false;
}

void TestHubFetch::wrongLengthIsRefused()
{
    QFETCH(int, change);
    QFETCH(bool, announced);
    m_hub->handler = [&](const HttpTestServer::Request& request) {
        HttpTestServer::Response response = m_hub->answer(request);
        if (request.path.endsWith("model.safetensors")) {
            response.body.resize(response.body.size() + change);
            response.withoutLength = !announced;
        }
        return response;
    };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(ErrorCode::BadFile) && outcome.text().contains("bytes"), qPrintable(outcome.text()));
    QVERIFY(!m_client->exists());
}

void TestHubFetch::damagedModelIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("config cut") << QByteArray("config.json") << QByteArray(R"({"model_type": )");
    QTest::newRow("config without type") << QByteArray("config.json") << QByteArray("{}");
    QTest::newRow("weights a pointer") << QByteArray("model.safetensors") << QByteArray("version https://git-lfs");
    QTest::newRow("weights empty") << QByteArray("model.safetensors") << QByteArray();
    QTest::newRow("weights cut") << QByteArray("model.safetensors") << tinyWeights(100).chopped(4);
    QTest::newRow("weights longer") << QByteArray("model.safetensors") << tinyWeights(100) + "more";
    QTest::newRow("header no JSON") << QByteArray("model.safetensors") << QByteArray("\2\0\0\0\0\0\0\0[[", 10);
}

void TestHubFetch::damagedModelIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    m_hub->files[file] = content;
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(ErrorCode::BadFile) && outcome.text().contains(file), qPrintable(outcome.text()));
    QVERIFY(!m_client->exists());
}

void TestHubFetch::fullDiskIsToldBefore()
{
    m_client->settings.freeBytes = [](const std::filesystem::path&) { return 1'000; };
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(ErrorCode::DiskFull) && outcome.text().contains("1000"), qPrintable(outcome.text()));
    QCOMPARE(m_hub->count("resolve"), 0);
}

void TestHubFetch::fullDiskIsToldWhileWriting()
{
    const Outcome outcome = [&] {
        const SizeLimit small(90'000);
        return m_client->run();
    }();
    QVERIFY2(outcome.failedWith(ErrorCode::DiskFull) && outcome.text().contains("goes on"), qPrintable(outcome.text()));
    QCOMPARE(m_client->part(), m_hub->files["model.safetensors"].left(90'000));
    // With room again it goes on where it was.
    m_hub->requests.clear();
    QVERIFY(m_client->run().result);
    QCOMPARE(m_hub->requests.last().headers["range"], QByteArray("bytes=90000-"));
}

void TestHubFetch::cancelLeavesWhatCame()
{
    m_hub->stallWeightsAfter(kCut);
    m_client->settings.limits.reportInterval = 0;
    m_client->onProgress = [](hub::Fetch& fetch, const hub::FetchProgress& progress) {
        if (progress.file == "model.safetensors" && progress.bytes == kCut)
            fetch.cancel();
    };
    const Outcome outcome = m_client->run();
    QVERIFY(outcome.stopped && !outcome.result && !outcome.error);
    QVERIFY(!m_client->exists());
    QCOMPARE(m_client->part(), m_hub->files["model.safetensors"].left(kCut));
    m_client->onProgress = nullptr;
    m_hub->handler = [&](const HttpTestServer::Request& request) { return m_hub->answer(request); };
    m_hub->requests.clear();
    QVERIFY(m_client->run().result);
    QCOMPARE(m_hub->count("config.json"), 0);
}

void TestHubFetch::oneFetchAtATime()
{
    Outcome second;
    m_client->onProgress = [&](hub::Fetch&, const hub::FetchProgress&) {
        m_client->onProgress = nullptr;
        second = m_client->run();
    };
    m_hub->handler = [&](const HttpTestServer::Request& request) {
        HttpTestServer::Response response = m_hub->answer(request);
        // The weights stay away until the second fetch was turned down.
        response.silent = request.path.endsWith("model.safetensors") && !second.error;
        return response;
    };
    m_client->settings.limits.silence = 2'000;
    const Outcome first = m_client->run();
    QVERIFY2(second.failedWith(ErrorCode::Locked), qPrintable(second.text()));
    QVERIFY2(first.result, qPrintable(first.text()));
}

void TestHubFetch::ownCheckForbids()
{
    m_client->request.check = [](const std::filesystem::path& folder) {
        if (std::filesystem::exists(folder / "model.safetensors"))
            throw engine::EngineError(ErrorCode::Unsupported, "not this one");
    };
    QVERIFY(m_client->run().failedWith(ErrorCode::Unsupported));
    QVERIFY(!m_client->exists());
}

QTEST_GUILESS_MAIN(TestHubFetch)
#include "test_hub_fetch.moc"
