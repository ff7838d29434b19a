// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_code.h"
#include "fake_hub.h"
#include "hub/names.h"
#include "hub/repo.h"
#include "hub/request.h"

#include <QtTest>

using engine::ErrorCode;

/// What a listing of files may say, which files are taken of it, and what the environment may hold.
class TestHubRepo : public QObject {
    Q_OBJECT

private slots:
    void paths_data();
    void paths();
    void unsafePathRefusesTheListing();
    void brokenListings_data();
    void brokenListings();
    void licence();
    void choice();
    void noWeights_data();
    void noWeights();
    void brokenIndex_data();
    void brokenIndex();
    void ids_data();
    void ids();
    void environment();
    void badEnvironment_data();
    void badEnvironment();
};

void TestHubRepo::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("allowed");
    for (const char* good : {"config.json", ".gitattributes", "onnx/model.onnx", "a b.txt", "模型.json", "console.txt",
                             "model-00001-of-00002.safetensors", "...x"})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char* bad : {"",
                            "/etc/passwd",
                            "../x",
                            "a/../b",
                            "a/..",
                            "..",
                            ".",
                            "./a",
                            "a//b",
                            "a/",
                            "C:\\x",
                            "C:x",
                            "a\\b",
                            "\\\\host\\share",
                            "x:stream",
                            "a\nb",
                            "a\x7f"
                            "b",
                            "a\tb",
                            "con",
                            "NUL.txt",
                            "a/Com1.json",
                            "lpt9",
                            "name.",
                            "name ",
                            "a /b"})
        QTest::addRow("bad %s", bad) << QString::fromUtf8(bad) << false;
    QTest::newRow("zero byte") << QString("a") + QChar(0) + "b" << false;
    QTest::newRow("right to left") << QString("a") + QChar(0x202E) + "b" << false;
    QTest::newRow("lone surrogate") << QString("a") + QChar(0xD800) + "b" << false;
    QTest::newRow("long") << QString(256, 'a') << false;
}

void TestHubRepo::paths()
{
    QFETCH(QString, path);
    QFETCH(bool, allowed);
    QCOMPARE(!hub::pathFault(path).has_value(), allowed);
}

void TestHubRepo::unsafePathRefusesTheListing()
{
    FakeHub hub;
    hub.files["../../evil.json"] = "{}";
    QCOMPARE(codeOf([&] { (void)hub::parseRepo("owner/tiny", hub.listing()); }), ErrorCode::BadFile);
}

void TestHubRepo::brokenListings_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray sha(40, 'a');
    const auto row = [&](const char* name, const QByteArray& entries) {
        QTest::newRow(name) << QByteArray(R"({"sha": ")" + sha + R"(", "siblings": [)" + entries + "]}");
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no commit") << QByteArray(R"({"siblings": []})");
    QTest::newRow("commit is a branch") << QByteArray(R"({"sha": "main", "siblings": []})");
    QTest::newRow("commit is a path") << QByteArray(
        R"({"sha": "../../../../../../../../../../../../../a", "siblings": []})");
    row("no checksum", R"({"rfilename": "config.json", "size": 1})");
    row("no size", R"({"rfilename": "config.json", "blobId": ")" + sha + "\"}");
    row("negative size", R"({"rfilename": "config.json", "size": -1, "blobId": ")" + sha + "\"}");
    row("broken size", R"({"rfilename": "config.json", "size": 1.5, "blobId": ")" + sha + "\"}");
    row("huge size", R"({"rfilename": "config.json", "size": 1e30, "blobId": ")" + sha + "\"}");
    row("short checksum", R"({"rfilename": "config.json", "size": 1, "blobId": "abc"})");
    row("checksum is a path", R"({"rfilename": "config.json", "size": 1, "blobId": "../x"})");
    row("LFS without SHA-256", R"({"rfilename": "a", "size": 1, "blobId": ")" + sha + R"(", "lfs": {"size": 1}})");
    row("no name", R"({"size": 1, "blobId": ")" + sha + "\"}");
    row("no object", "3");
    const QByteArray entry = R"({"rfilename": "config.json", "size": 1, "blobId": ")" + sha + "\"}";
    row("twice", entry + "," + entry);
}

void TestHubRepo::brokenListings()
{
    QFETCH(QByteArray, json);
    QCOMPARE(codeOf([&] { (void)hub::parseRepo("owner/tiny", json); }), ErrorCode::BadFile);
}

void TestHubRepo::licence()
{
    const QByteArray head = R"({"sha": ")" + QByteArray(40, 'a') + R"(", "siblings": [])";
    QCOMPARE(hub::parseRepo("o/n", head + R"(, "cardData": {"license": "mit"}, "tags": ["license:x"]})").licence,
             "mit");
    QCOMPARE(hub::parseRepo("o/n", head + R"(, "tags": ["a", "license:llama3"]})").licence, "llama3");
    QCOMPARE(hub::parseRepo("o/n", head + "}").licence, "");
}

void TestHubRepo::choice()
{
    FakeHub hub;
    for (const char* taken : {"LICENSE", "LICENSE.txt", "USE_POLICY.md", "merges.txt", "vocab.json", "tokenizer.model",
                              "generation_config.json", "chat_template.jinja", "tokenizer_config.json"})
        hub.files[taken] = "x";
    for (const char* left : {"license.py", "onnx/config.json", "sub/LICENSE", "training_args.bin", "flax_model.msgpack",
                             "tf_model.h5", "model.safetensors.index.json", "config.json.py", "tokenizer.py"})
        hub.files[left] = "x";
    const hub::Repo repo = hub::parseRepo("owner/tiny", hub.listing());
    QStringList names;
    for (const hub::RepoFile& file : hub::chooseSmallFiles(repo))
        names += file.path;
    names.sort();
    const QStringList expected = {"LICENSE",
                                  "LICENSE.txt",
                                  "README.md",
                                  "USE_POLICY.md",
                                  "chat_template.jinja",
                                  "config.json",
                                  "generation_config.json",
                                  "merges.txt",
                                  "tokenizer.json",
                                  "tokenizer.model",
                                  "tokenizer_config.json",
                                  "vocab.json"};
    QCOMPARE(names, expected);
    QCOMPARE(hub::chooseWeights(repo, {}).size(), 1u);
    QCOMPARE(hub::chooseWeights(repo, {})[0].checksum.hex, sha256Hex(hub.files["model.safetensors"]));
}

void TestHubRepo::noWeights_data()
{
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QString>("added");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("pickles") << QStringList{"model.safetensors"} << "" << int(ErrorCode::Unsupported) << "pickled";
    QTest::newRow("gguf") << QStringList{"model.safetensors", "pytorch_model.bin"} << "tiny.gguf"
                          << int(ErrorCode::Unsupported) << "GGUF";
    QTest::newRow("none") << QStringList{"model.safetensors", "pytorch_model.bin"} << "x.txt"
                          << int(ErrorCode::Unsupported) << "neither";
    QTest::newRow("no config") << QStringList{"config.json"} << "" << int(ErrorCode::MissingFile) << "config.json";
}

void TestHubRepo::noWeights()
{
    QFETCH(QStringList, removed);
    QFETCH(QString, added);
    QFETCH(QString, says);
    FakeHub hub;
    for (const QString& file : removed)
        hub.files.remove(file.toUtf8());
    if (!added.isEmpty())
        hub.files[added.toUtf8()] = "x";
    const hub::Repo repo = hub::parseRepo("owner/tiny", hub.listing());
    try {
        (void)hub::chooseSmallFiles(repo);
        QFAIL("accepted");
    } catch (const engine::EngineError& error) {
        QTEST(int(error.code()), "code");
        QVERIFY(QString::fromStdString(error.message()).contains(says));
    }
}

void TestHubRepo::brokenIndex_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("no map") << QByteArray("{}");
    QTest::newRow("empty map") << QByteArray(R"({"weight_map": {}})");
    QTest::newRow("number") << QByteArray(R"({"weight_map": {"a": 3}})");
    QTest::newRow("missing shard") << QByteArray(R"({"weight_map": {"a": "b.safetensors"}})");
    QTest::newRow("outside") << QByteArray(R"({"weight_map": {"a": "../../x.safetensors"}})");
    QTest::newRow("in a folder") << QByteArray(R"({"weight_map": {"a": "sub/x.safetensors"}})");
    QTest::newRow("a pickle") << QByteArray(R"({"weight_map": {"a": "pytorch_model.bin"}})");
}

void TestHubRepo::brokenIndex()
{
    QFETCH(QByteArray, index);
    FakeHub hub;
    hub.files.remove("model.safetensors");
    hub.files["model.safetensors.index.json"] = index;
    hub.files["sub/x.safetensors"] = tinyWeights(1);
    const hub::Repo repo = hub::parseRepo("owner/tiny", hub.listing());
    QVERIFY(hub::isSharded(repo));
    QCOMPARE(codeOf([&] { (void)hub::chooseWeights(repo, index); }), ErrorCode::BadFile);
}

void TestHubRepo::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<bool>("good");
    QTest::newRow("pair") << "owner/name-1.5_b"
                          << "main" << true;
    QTest::newRow("single") << "gpt2"
                            << "refs/pr/1" << true;
    QTest::newRow("path") << "../name"
                          << "main" << false;
    QTest::newRow("address") << "https://huggingface.co/owner/name"
                             << "main" << false;
    QTest::newRow("three parts") << "a/b/c"
                                 << "main" << false;
    QTest::newRow("query") << "a/b?x"
                           << "main" << false;
    QTest::newRow("empty") << ""
                           << "main" << false;
    QTest::newRow("revision up") << "a/b"
                                 << "../../x" << false;
    QTest::newRow("revision empty") << "a/b"
                                    << "" << false;
    QTest::newRow("revision option") << "a/b"
                                     << "-x" << false;
}

void TestHubRepo::ids()
{
    QFETCH(QString, id);
    QFETCH(QString, revision);
    QFETCH(bool, good);
    const ErrorCode code = codeOf([&] {
        hub::checkModelId(id);
        hub::checkRevision(revision);
    });
    QCOMPARE(code, good ? ErrorCode::Internal : ErrorCode::BadConfig);
}

void TestHubRepo::environment()
{
    for (const char* name : {"HF_ENDPOINT", "HF_TOKEN", "HF_HUB_OFFLINE", "HF_HUB_CACHE", "HF_HOME", "XDG_CACHE_HOME"})
        qunsetenv(name);
    hub::HubSettings settings = hub::settingsFromEnvironment();
    QCOMPARE(settings.endpoint, QUrl("https://huggingface.co"));
    QVERIFY(settings.token.isEmpty() && !settings.offline);
    QCOMPARE(settings.cache.string(), (QDir::homePath() + "/.cache/huggingface/hub").toStdString());
    qputenv("XDG_CACHE_HOME", "/c");
    QCOMPARE(hub::settingsFromEnvironment().cache.string(), std::string("/c/huggingface/hub"));
    qputenv("HF_HOME", "/h");
    QCOMPARE(hub::settingsFromEnvironment().cache.string(), std::string("/h/hub"));
    qputenv("HF_HUB_CACHE", "~/k");
    qputenv("HF_ENDPOINT", "https://mirror.example/hf/");
    qputenv("HF_TOKEN", " hf_abc\n");
    qputenv("HF_HUB_OFFLINE", "yes");
    settings = hub::settingsFromEnvironment();
    QCOMPARE(settings.cache.string(), (QDir::homePath() + "/k").toStdString());
    QCOMPARE(settings.endpoint, QUrl("https://mirror.example/hf"));
    QCOMPARE(settings.token, QByteArray("hf_abc"));
    QVERIFY(settings.offline);
}

void TestHubRepo::badEnvironment_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("file") << QByteArray("HF_ENDPOINT") << QByteArray("file:///secret");
    QTest::newRow("word") << QByteArray("HF_ENDPOINT") << QByteArray("secret");
    QTest::newRow("password") << QByteArray("HF_ENDPOINT") << QByteArray("https://me:secret@host");
    QTest::newRow("query") << QByteArray("HF_ENDPOINT") << QByteArray("https://host/?key=secret");
    QTest::newRow("line break") << QByteArray("HF_TOKEN") << QByteArray("hf_secret\r\nX-Other: 1");
    QTest::newRow("not ASCII") << QByteArray("HF_TOKEN") << QByteArray("hf_secret\xc3\xa9");
}

void TestHubRepo::badEnvironment()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    for (const char* other : {"HF_ENDPOINT", "HF_TOKEN"})
        qunsetenv(other);
    qputenv(name.constData(), value);
    try {
        (void)hub::settingsFromEnvironment();
        QFAIL("accepted");
    } catch (const engine::EngineError& error) {
        const QString text = QString::fromStdString(engine::describe(error));
        QCOMPARE(error.code(), ErrorCode::BadConfig);
        QVERIFY2(text.contains(QString::fromUtf8(name)) && !text.contains("secret"), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestHubRepo)
#include "test_hub_repo.moc"
