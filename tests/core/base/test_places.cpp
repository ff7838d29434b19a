// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/places.h"
#include "engine/version.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
namespace fs = std::filesystem;

class TestPlaces : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void resources();
    void modelByFolder();
    void modelByName();
    void modelByHubId();
    void unknownModelSaysWhereItLooked();
    void listsEveryModelOnce();
    void versionIsTheProjects();

private:
    void makeModel(const QString& folder);
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPlaces::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("SIBO_MODELS", m_dir->filePath("chosen").toUtf8());
}

void TestPlaces::cleanup()
{
    qunsetenv("SIBO_MODELS");
    qunsetenv("SIBO_RESOURCES");
}

void TestPlaces::makeModel(const QString& folder)
{
    QVERIFY(QDir().mkpath(m_dir->filePath(folder)));
    QFile config(m_dir->filePath(folder + "/config.json"));
    QVERIFY(config.open(QIODevice::WriteOnly));
}

void TestPlaces::resources()
{
    QVERIFY(fs::is_directory(resourceFolder() / "presets"));
    qputenv("SIBO_RESOURCES", "elsewhere");
    QCOMPARE(resourceFolder(), fs::path("elsewhere"));
    QCOMPARE(resolveResource("resource:data/x.tsv"), fs::path("elsewhere/data/x.tsv"));
    QCOMPARE(resolveResource("data/x.tsv"), fs::path("data/x.tsv"));
}

void TestPlaces::modelByFolder()
{
    makeModel("own");
    const fs::path folder = m_dir->filePath("own").toStdString();
    QCOMPARE(findModel(folder, {}), folder);
}

void TestPlaces::modelByName()
{
    const fs::path library = m_dir->filePath("library").toStdString();
    makeModel("library/models/mini");
    QCOMPARE(findModel("mini", library), library / "models" / "mini");
    makeModel("chosen/mini");
    QCOMPARE(findModel("mini", library), fs::path(m_dir->filePath("chosen/mini").toStdString()));
}

void TestPlaces::modelByHubId()
{
    const fs::path library = m_dir->filePath("library").toStdString();
    makeModel("library/models/owner--tiny-1.5_b");
    QCOMPARE(findModel("owner/tiny-1.5_b", library), library / "models" / "owner--tiny-1.5_b");
    QCOMPARE(modelFolderName("owner/tiny"), std::string("owner--tiny"));
    QCOMPARE(modelFolderName("tiny"), std::string("tiny"));
    for (const char* no : {"tiny", "a/b/c", "/b", "a/", "../b", "a/..", "a/b c", "a--b/c", "a/b\\c", "./b", "a/b..c"})
        QVERIFY2(!isHubId(no), no);
}

void TestPlaces::unknownModelSaysWhereItLooked()
{
    const auto messageOf = [&](const char* name) {
        try {
            (void)findModel(name, m_dir->filePath("library").toStdString());
            return QString("found");
        } catch (const EngineError& error) {
            return error.code() == ErrorCode::MissingFile ? QString::fromStdString(describe(error))
                                                          : QString("wrong code");
        }
    };
    const QString unknown = messageOf("none-such");
    QVERIFY2(unknown.contains("chosen") && unknown.contains("library/models") && unknown.contains("none-such"),
             qPrintable(unknown));
    QVERIFY(messageOf("some/where").contains("sibo fetch-model some/where"));
    QVERIFY(messageOf("some/where/else").contains("does not exist"));
    QVERIFY(messageOf("").contains("no model is chosen"));
    QVERIFY(messageOf("..").contains("found")); // an existing folder is taken as it is
}

void TestPlaces::listsEveryModelOnce()
{
    makeModel("chosen/b");
    makeModel("library/models/b");
    makeModel("library/models/a");
    QVERIFY(QDir().mkpath(m_dir->filePath("library/models/no-config")));
    QStringList names;
    for (const fs::path& model : listModels(m_dir->filePath("library").toStdString()))
        names << QString::fromStdString(model.filename().string());
    QVERIFY(names.contains("a") && names.count("b") == 1 && !names.contains("no-config"));
    QCOMPARE(names, [&] {
        QStringList sorted = names;
        sorted.sort();
        return sorted;
    }());
}

void TestPlaces::versionIsTheProjects()
{
    QVERIFY(QString(version()).count('.') == 2);
}

QTEST_APPLESS_MAIN(TestPlaces)
#include "test_places.moc"
