// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_fetch.h"

#include <QtTest>

#include <filesystem>
#include <sys/stat.h>

using engine::ErrorCode;
namespace fs = std::filesystem;

/// Models out of a local Hugging Face cache, whole or in part, sound or tampered with.
class TestHubCache : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_hub = std::make_unique<FakeHub>();
        m_client = std::make_unique<HubClient>(*m_hub);
        m_client->request.fromCache = true;
        m_model = m_client->settings.cache / "models--owner--tiny";
        m_snapshot = m_model / "snapshots" / m_hub->commit.toStdString();
        fs::create_directories(m_model / "refs");
        fs::create_directories(m_model / "blobs");
        fs::create_directories(m_snapshot);
        write(m_model / "refs" / "main", m_hub->commit.toUtf8());
        for (auto file = m_hub->files.begin(); file != m_hub->files.end(); ++file)
            add(file.key(), *file);
    }

    void wholeSnapshot();
    void offlineNeedsNoFlag();
    void unreachableHubFallsBack();
    void hubUsesWhatTheCacheHas();
    void damagedBlobIsFetchedInstead();
    void commitInsteadOfBranch();
    void plainFilesInsteadOfLinks();
    void damage_data();
    void damage();

private:
    static void write(const fs::path& path, const QByteArray& bytes)
    {
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
    }
    [[nodiscard]] fs::path blob(const QByteArray& name) const
    {
        const QByteArray bytes = m_hub->files[name];
        return m_model / "blobs" / (FakeHub::isLarge(name) ? sha256Hex(bytes) : gitBlobHex(bytes)).toStdString();
    }
    void add(const QByteArray& name, const QByteArray& bytes)
    {
        write(blob(name), bytes);
        fs::create_symlink(fs::path("../../blobs") / blob(name).filename(), m_snapshot / name.toStdString());
    }

    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<HubClient> m_client;
    fs::path m_model, m_snapshot;
};

void TestHubCache::wholeSnapshot()
{
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_hub->requests.size(), 0);
    QCOMPARE(outcome.result->commit, m_hub->commit);
    QCOMPARE(outcome.result->received, 0);
    QCOMPARE(outcome.result->cached, outcome.result->bytes);
    QCOMPARE(m_client->content("model.safetensors"), m_hub->files["model.safetensors"]);
    QVERIFY(!QFile::exists(m_client->path("pytorch_model.bin")) && !QFile::exists(m_client->path("modeling_tiny.py")));
    const QFileInfo weights(m_client->path("model.safetensors"));
    QVERIFY(weights.isFile() && !weights.isSymLink());
    struct stat status {};
    QCOMPARE(stat(blob("model.safetensors").c_str(), &status), 0);
    QCOMPARE(status.st_nlink, 2u); // one copy on the disk
    QVERIFY(m_client->run().result->alreadyThere);
}

void TestHubCache::offlineNeedsNoFlag()
{
    m_client->request.fromCache = false;
    m_client->settings.offline = true;
    QVERIFY(m_client->run().result);
    QCOMPARE(m_hub->requests.size(), 0);
}

void TestHubCache::unreachableHubFallsBack()
{
    m_client->request.fromCache = false;
    m_hub->close();
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QVERIFY(outcome.notices.join(' ').contains("local cache"));
}

void TestHubCache::hubUsesWhatTheCacheHas()
{
    m_client->request.fromCache = false;
    fs::remove(blob("config.json"));
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_hub->count("resolve"), 1);
    QCOMPARE(outcome.result->received, m_hub->files["config.json"].size());
    QCOMPARE(outcome.result->cached, outcome.result->bytes - outcome.result->received);
}

void TestHubCache::damagedBlobIsFetchedInstead()
{
    m_client->request.fromCache = false;
    QByteArray damaged = m_hub->files["model.safetensors"];
    damaged.back() = static_cast<char>(damaged.back() ^ 1);
    write(blob("model.safetensors"), damaged);
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QVERIFY(outcome.notices.join(' ').contains("damaged"));
    QCOMPARE(m_client->content("model.safetensors"), m_hub->files["model.safetensors"]);
    QCOMPARE(HubClient::read(QString::fromStdString(blob("model.safetensors").string())), damaged); // not ours to mend
}

void TestHubCache::commitInsteadOfBranch()
{
    fs::remove_all(m_model / "refs");
    m_client->request.revision = m_hub->commit;
    QVERIFY(m_client->run().result);
}

void TestHubCache::plainFilesInsteadOfLinks()
{
    for (auto file = m_hub->files.begin(); file != m_hub->files.end(); ++file) {
        fs::remove(m_snapshot / file.key().toStdString());
        write(m_snapshot / file.key().toStdString(), *file);
    }
    fs::remove_all(m_model / "blobs");
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.result, qPrintable(outcome.text()));
    QCOMPARE(m_client->content("model.safetensors"), m_hub->files["model.safetensors"]);
}

void TestHubCache::damage_data()
{
    using Damage = std::function<void(TestHubCache&)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, ErrorCode code, const char* says, Damage damage) {
        QTest::newRow(name) << damage << int(code) << QString(says);
    };
    row("no model", ErrorCode::MissingFile, "does not have owner/tiny", [](auto& t) { fs::remove_all(t.m_model); });
    row("no such revision", ErrorCode::MissingFile, "does not know the revision",
        [](auto& t) { t.m_client->request.revision = "dev"; });
    row("no such commit", ErrorCode::MissingFile, "no files of commit",
        [](auto& t) { t.m_client->request.revision = QString(40, 'c'); });
    row("reference is a path", ErrorCode::BadFile, "names no commit",
        [](auto& t) { write(t.m_model / "refs" / "main", "../../../etc"); });
    row("no weights", ErrorCode::MissingFile, "only a part",
        [](auto& t) { fs::remove(t.m_snapshot / "model.safetensors"); });
    row("no config", ErrorCode::MissingFile, "only a part", [](auto& t) { fs::remove(t.m_snapshot / "config.json"); });
    row("link to nowhere", ErrorCode::BadFile, "leads nowhere", [](auto& t) { fs::remove(t.blob("tokenizer.json")); });
    row("link out of the cache", ErrorCode::BadFile, "leads out", [](auto& t) {
        const fs::path outside = t.m_client->folder.filePath("secret.json").toStdString();
        write(outside, "{}");
        fs::remove(t.m_snapshot / "tokenizer.json");
        fs::create_symlink(outside, t.m_snapshot / "tokenizer.json");
    });
    row("link to another model", ErrorCode::BadFile, "leads out", [](auto& t) {
        const fs::path other = t.m_client->settings.cache / "models--owner--other" / "blobs";
        fs::create_directories(other);
        write(other / "x", "{}");
        fs::remove(t.m_snapshot / "tokenizer.json");
        fs::create_symlink(other / "x", t.m_snapshot / "tokenizer.json");
    });
    row("content changed", ErrorCode::BadFile, "SHA-256",
        [](auto& t) { write(t.blob("model.safetensors"), tinyWeights(3)); });
    row("small file changed", ErrorCode::BadFile, "git SHA-1",
        [](auto& t) { write(t.blob("config.json"), R"({"model_type": "evil"})"); });
    row("a pipe", ErrorCode::BadFile, "no regular file", [](auto& t) {
        fs::remove(t.blob("tokenizer.json"));
        QCOMPARE(mkfifo(t.blob("tokenizer.json").c_str(), 0600), 0);
    });
}

void TestHubCache::damage()
{
    QFETCH(std::function<void(TestHubCache&)>, damage);
    QFETCH(int, code);
    QFETCH(QString, says);
    damage(*this);
    const Outcome outcome = m_client->run();
    QVERIFY2(outcome.failedWith(static_cast<ErrorCode>(code)), qPrintable(outcome.text()));
    QVERIFY2(outcome.text().contains(says), qPrintable(outcome.text()));
    QVERIFY(!m_client->exists());
    QCOMPARE(m_hub->requests.size(), 0);
}

QTEST_GUILESS_MAIN(TestHubCache)
#include "test_hub_cache.moc"
