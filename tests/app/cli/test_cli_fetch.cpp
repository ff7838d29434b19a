// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_hub.h"
#include "fetch_progress.h"
#include "sibo_runner.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sstream>

/// `sibo fetch-model` itself: what goes to stdout and stderr, its exit codes, and a stop by a signal.
class TestCliFetch : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<FakeHub>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void printsTheFolder();
    void printsJson();
    void theModelIsFoundByItsId();
    void weightsAreOpenedBeforeTheFolderAppears();
    void exitCodes_data();
    void exitCodes();
    void signalLeavesAResumableState();
    void tokenIsNeverPrinted();
    void progressLine();

private:
    [[nodiscard]] SiboRunner runner() const
    {
        SiboRunner runner(m_folder->filePath("library"));
        runner.setVariable("SIBO_MODELS", m_folder->filePath("none"));
        runner.setVariable("HF_ENDPOINT", m_hub->address().toString());
        runner.setVariable("HF_TOKEN", kToken);
        runner.setVariable("HF_HUB_CACHE", m_folder->filePath("cache"));
        runner.setVariable("no_proxy", "127.0.0.1");
        runner.removeVariable("HF_HUB_OFFLINE");
        return runner;
    }
    SiboRunner::Result run(const QStringList& arguments) const { return runner().run(arguments); }
    [[nodiscard]] QString model(const QString& file = {}) const
    {
        return m_folder->filePath("library/models/owner--tiny") + (file.isEmpty() ? QString() : "/" + file);
    }

    static constexpr const char* kToken = "hf_secretSecretSecret";
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliFetch::printsTheFolder()
{
    SiboRunner::Result result = run({"fetch-model", "owner/tiny"});
    QCOMPARE(result.err.isEmpty() ? -1 : result.code, 0);
    QCOMPARE(QString::fromUtf8(result.out), model() + "\n");
    QVERIFY(result.err.contains("model.safetensors") && result.err.contains("licence: apache-2.0"));
    result = run({"fetch-model", "owner/tiny", "--to", m_folder->filePath("elsewhere/")});
    QCOMPARE(QString::fromUtf8(result.out), m_folder->filePath("elsewhere") + "\n");
    QVERIFY(QFile::exists(m_folder->filePath("elsewhere/config.json")));
}

void TestCliFetch::printsJson()
{
    const SiboRunner::Result result = run({"fetch-model", "owner/tiny", "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object["folder"].toString(), model());
    QCOMPARE(object["commit"].toString(), m_hub->commit);
    QCOMPARE(object["license"].toString(), QString("apache-2.0"));
    QCOMPARE(object["files"].toArray().size(), 4);
    QCOMPARE(object["received_bytes"].toInt(), object["bytes"].toInt());
    QCOMPARE(result.out.count('\n'), 1);
}

void TestCliFetch::theModelIsFoundByItsId()
{
    QCOMPARE(run({"fetch-model", "owner/tiny"}).code, 0);
    // This one cannot be run, but it is found: the fault told is one of its content.
    const SiboRunner::Result result = run({"probe", "--model", "owner/tiny", "--text", "a"});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("owner--tiny/"), result.err.constData());
}

void TestCliFetch::weightsAreOpenedBeforeTheFolderAppears()
{
    // Two tensors over one another: only the engine's own reader looks so closely.
    const QByteArray header = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                              R"("b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), length.data());
    m_hub->files["model.safetensors"] = length + header + QByteArray(8, '\1');
    const SiboRunner::Result result = run({"fetch-model", "owner/tiny"});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("model.safetensors"), result.err.constData());
    QVERIFY(!QFile::exists(model()) && result.out.isEmpty());
}

void TestCliFetch::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no id") << QStringList{} << 2 << QByteArray("ID");
    QTest::newRow("bad id") << QStringList{"../x"} << 2 << QByteArray("owner/name");
    QTest::newRow("unknown") << QStringList{"owner/none"} << 2 << QByteArray("no such model");
    QTest::newRow("bad revision") << QStringList{"owner/tiny", "--revision", "a//b"} << 2 << QByteArray("--revision");
    QTest::newRow("not cached") << QStringList{"owner/tiny", "--from-cache"} << 2 << QByteArray("cache does not have");
}

void TestCliFetch::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const SiboRunner::Result result = run(QStringList{"fetch-model"} + arguments);
    QTEST(result.code, "code");
    QVERIFY2(result.err.contains(says) && result.out.isEmpty(), result.err.constData());
}

void TestCliFetch::signalLeavesAResumableState()
{
    m_hub->stallWeightsAfter(70'000);
    const auto process = runner().start({"fetch-model", "owner/tiny"});
    QSignalSpy ended(process.get(), &QProcess::finished);
    const QString part = m_folder->filePath("library/models/owner--tiny.partial/parts/") +
                         QString::fromLatin1(sha256Hex(m_hub->files["model.safetensors"]));
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(part).size(), 70'000, 60'000);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    QVERIFY(ended.count() > 0 || ended.wait(60'000));
    QCOMPARE(process->exitCode(), 130);
    QVERIFY(process->readAllStandardOutput().isEmpty() && !QFile::exists(model()));

    m_hub->handler = [&](const HttpTestServer::Request& request) { return m_hub->answer(request); };
    QCOMPARE(run({"fetch-model", "owner/tiny"}).code, 0);
    QCOMPARE(m_hub->requests.last().headers["range"], QByteArray("bytes=70000-"));
}

void TestCliFetch::tokenIsNeverPrinted()
{
    const SiboRunner::Result good = run({"fetch-model", "owner/tiny", "--json"});
    QCOMPARE(m_hub->requests.last().headers["authorization"], QByteArray("Bearer ") + kToken);
    m_hub->handler = [](const HttpTestServer::Request&) {
        return HttpTestServer::Response{.status = 401, .body = kToken};
    };
    const SiboRunner::Result bad = run({"fetch-model", "owner/other", "--json"});
    QCOMPARE(bad.code, 2);
    for (const QByteArray& text : {good.out, good.err, bad.out, bad.err})
        QVERIFY2(!text.contains("secret"), text.constData());
    QFile record(model("fetched.json"));
    QVERIFY(record.open(QIODevice::ReadOnly));
    QVERIFY(!record.readAll().contains("secret"));
}

void TestCliFetch::progressLine()
{
    std::ostringstream out, err;
    std::istringstream in;
    cli::FetchLine line({out, err, in});
    line.show({"model.safetensors", 10'000'000, 90'000'000}, 100);
    line.show({"model.safetensors", 20'000'000, 90'000'000}, 101); // too soon for a second line
    QCOMPARE(err.str(), std::string("model.safetensors · 10 MB of 90 MB · 11 %\n"));
    QCOMPARE(line.text({"model.safetensors", 50'000'000, 90'000'000}, 104, 200),
             std::string("model.safetensors · 50 MB of 90 MB · 55 % · 10 MB/s · 4 s left"));
    line.show({"a\x1b[2Jb", 90'000'000, 90'000'000}, 104.5);
    const std::string told = err.str();
    line.show({"a\x1b[2Jb", 90'000'000, 90'000'000}, 104.6);
    QCOMPARE(err.str(), told); // the end is told once
    QVERIFY(err.str().find('\x1b') == std::string::npos);
    QVERIFY(err.str().find("100 %") != std::string::npos);
    QVERIFY(out.str().empty());
}

QTEST_GUILESS_MAIN(TestCliFetch)
#include "test_cli_fetch.moc"
