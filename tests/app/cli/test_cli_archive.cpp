// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_runs.h"
#include "sibo_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// The built `sibo export --to archive` and `sibo import`.
class TestCliArchive : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString& name) const { return m_dir->filePath(name); }
    SiboRunner::Result run(const QStringList& arguments) const { return SiboRunner(at("library")).run(arguments); }
    static QString name(double lambda) { return QString::fromStdString(sample::runName(lambda, 42)); }
    static inline const QString kStudy = "20261124-101500-sample";

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        sample::writeStudy(at("library").toStdString(), {}, {0, 0.4});
    }
    void goesAndComesBack()
    {
        const auto written = run({"export", kStudy, "--to", "archive", at("a.tar.zst")});
        QVERIFY2(written.code == 0, written.err.constData());
        QVERIFY(written.out.contains("2 runs, 1 study"));
        const auto taken = run({"import", at("a.tar.zst"), "--out", at("other")});
        QVERIFY2(taken.code == 0, taken.err.constData());
        QCOMPARE(taken.out.count("added\n"), 3);
        QVERIFY(run({"runs", "--out", at("other")}).out.contains(name(0.4).toUtf8()));
        QCOMPARE(run({"import", at("a.tar.zst"), "--out", at("other")}).out.count("here already\n"), 3);
    }
    void jsonSaysTheSame()
    {
        const auto written =
            run({"export", name(0), name(0.4), "--to", "archive", at("a.zip"), "--without-checkpoints", "--json"});
        const QJsonObject facts = QJsonDocument::fromJson(written.out).object();
        QVERIFY2(facts["runs"].toInt() == 2 && facts["bytes"].toInt() > 0, written.err.constData());
        const auto taken = run({"import", at("a.zip"), "--out", at("other"), "--json"});
        const QJsonArray folders = QJsonDocument::fromJson(taken.out).array();
        QCOMPARE(folders.size(), 3);
        QCOMPARE(folders[0].toObject()["kind"].toString(), QString("run"));
        QCOMPARE(folders[0].toObject()["as"].toString(), name(0));
        QCOMPARE(folders[2].toObject()["outcome"].toString(), QString("added"));
    }
    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no form of archive")
            << QStringList{"export", kStudy, "--to", "archive", "%/a.rar"} << QByteArray(".tar.zst");
        QTest::newRow("no such run") << QStringList{"export", "nothing", "--to", "archive", "%/a.zip"}
                                     << QByteArray("sibo runs");
        QTest::newRow("no file named") << QStringList{"export", kStudy, "--to", "archive"}
                                       << QByteArray("--to archive");
        QTest::newRow("no such archive") << QStringList{"import", "%/none.zip"} << QByteArray("none.zip");
        QTest::newRow("no archive") << QStringList{"import", SIBO_SOURCE_DIR "/README.md"} << QByteArray("Remedy");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        arguments.replaceInStrings("%", m_dir->path());
        const auto result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(says), result.err.constData());
        QVERIFY(!QFile::exists(at("a.zip")) && !QFile::exists(at("a.rar")));
    }
    void runsOfAnotherLibraryAreRefused()
    {
        sample::writeStudy(at("other").toStdString(), {}, {0});
        const auto result = run({"export", at("other/runs/") + name(0), "--to", "archive", at("a.zip")});
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains("--out"), result.err.constData());
    }
    void aFullDiskFails()
    {
        SiboRunner full(at("library"));
        full.limitFiles(2000);
        const auto result = full.run({"export", kStudy, "--to", "archive", at("a.tar")});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("free space"), result.err.constData());
        QVERIFY(!QFile::exists(at("a.tar")));
    }
};

QTEST_GUILESS_MAIN(TestCliArchive)
#include "test_cli_archive.moc"
