// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_runs.h"
#include "sibo_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace fs = std::filesystem;

/// The built `sibo study` and `sibo export` on finished runs: tables, reports and exports, and what they refuse.
class TestCliStudy : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tableAndJson();
    void reportIsWritten();
    void pdfNeedsNoDisplay();
    void csvIsWritten();
    void aFailedWriteLeavesTheOldFile();
    void figuresAreExported_data();
    void figuresAreExported();
    void exportRefusesWhatIsThere();
    void missingRunIsToldAndLeftOut();
    void aFolderWithoutItsFileIsToldAsSuch_data();
    void aFolderWithoutItsFileIsToldAsSuch();

private:
    SiboRunner::Result run(const QStringList& arguments) const
    {
        return SiboRunner(m_folder.filePath("library")).run(arguments);
    }
    QString at(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_study;
};

void TestCliStudy::initTestCase()
{
    engine::TrainConfig config;
    config.model.path = "/models/MiniLM-L6";
    config.task.preset = "sample";
    const fs::path folder = sample::writeStudy(at("library").toStdString(), config, {0, 0.2, 0.4, 0.6});
    m_study = QString::fromStdString(folder.filename().string());
}

void TestCliStudy::tableAndJson()
{
    const SiboRunner::Result table = run({"study", m_study});
    QCOMPARE(table.code, 0);
    QCOMPARE(table.out.count("completed"), 4);
    QVERIFY(table.out.contains("accuracy on sample (validation), last step"));
    QVERIFY(table.out.contains("this shows what one run of each λ did, not which λ is better"));
    const QJsonObject json = QJsonDocument::fromJson(run({"study", m_study, "--json"}).out).object();
    QCOMPARE(json["runs"].toArray().size(), 4);
    const QJsonObject study = json["studies"].toArray().at(0).toObject();
    QCOMPARE(study["study"].toString(), m_study);
    QCOMPARE(study["settings"].toArray().size(), 4);
    const QJsonObject panel = study["panels"].toArray().at(0).toObject();
    QCOMPARE(panel["seeds"].toInt(), 1);
    QCOMPARE(panel["effects"].toArray().at(0).toObject()["lambda"].toDouble(), 0.2);
    QCOMPARE(panel["sentences"].toArray().at(0).toObject()["action"].toString(), QStringLiteral("add_seeds"));
}

void TestCliStudy::reportIsWritten()
{
    const SiboRunner::Result result = run({"study", m_study, "--report", at("report.html")});
    QVERIFY2(result.code == 0, result.err.constData());
    const QByteArray html = contents(at("report.html"));
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("</html>"));
    QCOMPARE(run({"study", m_study, "--report", at("x.html"), "--baseline", "nobody"}).code, 2);
    QVERIFY(!QFile::exists(at("x.html")));
    const SiboRunner::Result other =
        run({"study", m_study, "--report", "-", "--baseline", "20261124-101500-sample-40-42"});
    QVERIFY(other.out.startsWith("<!DOCTYPE html>") && other.out.contains("with λ 0.4"));
}

void TestCliStudy::pdfNeedsNoDisplay()
{
    SiboRunner runner(at("library"));
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        runner.removeVariable(variable);
    runner.setVariable("QT_QPA_PLATFORM", "xcb"); // what a session without a display may have in its environment
    const SiboRunner::Result result = runner.run({"study", m_study, "--report", at("report.PDF")});
    QVERIFY2(result.code == 0 && result.err.isEmpty(), result.err.constData());
    QVERIFY(contents(at("report.PDF")).startsWith("%PDF-") && contents(at("report.PDF")).trimmed().endsWith("%%EOF"));
    QCOMPARE(result.out.count("completed"), 4);
}

void TestCliStudy::csvIsWritten()
{
    const SiboRunner::Result result = run({"study", m_study, "--csv", "-"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count("\r\n"), 5);
    QCOMPARE(run({"study", m_study, "--csv", at("table.csv")}).code, 0);
    QCOMPARE(contents(at("table.csv")), result.out);
}

void TestCliStudy::aFailedWriteLeavesTheOldFile()
{
    SiboRunner full(at("library"));
    full.limitFiles(1'000);
    for (const QStringList& option :
         {QStringList{"--report", at("old.html")}, {"--report", at("old.pdf")}, {"--csv", at("old.csv")}}) {
        QFile old(option[1]);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const SiboRunner::Result result = full.run(QStringList{"study", m_study, m_study} + option);
        QCOMPARE(result.code, 1);
        QCOMPARE(contents(option[1]), QByteArray("old"));
        QVERIFY2(result.err.contains(option[1].toUtf8()), result.err.constData());
    }
}

void TestCliStudy::figuresAreExported_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << "csv"
                         << "steps.csv";
    QTest::newRow("tensorboard") << "tensorboard"
                                 << "20261124-101500-sample-40-42/events.out.tfevents.1795515300.sibo";
}

void TestCliStudy::figuresAreExported()
{
    QFETCH(QString, form);
    QFETCH(QString, file);
    const SiboRunner::Result result = run({"export", m_study, "--to", form, at(form), "--json"});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(QFile::exists(at(form + "/" + file)), qPrintable(QDir(at(form)).entryList().join(' ')));
    const QJsonObject json = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(json["runs"].toInt(), 4);
    QCOMPARE(json["folder"].toString(), at(form));
    const SiboRunner::Result two =
        run({"export", "20261124-101500-sample-0-42", "20261124-101500-sample-40-42", "--to", form, at(form + "-2")});
    QVERIFY2(two.out.contains("2 runs"), two.out.constData());
}

void TestCliStudy::exportRefusesWhatIsThere()
{
    QVERIFY(QDir(m_folder.path()).mkpath("taken/thing"));
    const SiboRunner::Result result = run({"export", m_study, "--to", "csv", at("taken")});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("something in this place"), result.err.constData());
    QCOMPARE(QDir(at("taken")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"thing"});
    QCOMPARE(run({"export", "no-such-run", "--to", "csv", at("x")}).code, 2);
    QCOMPARE(run({"export", m_study, "--to", "peft", at("x")}).code, 2);
}

void TestCliStudy::missingRunIsToldAndLeftOut()
{
    const QString gone = at("library/runs/20261124-101500-sample-20-42");
    QVERIFY(QDir().rename(gone, at("aside")));
    const SiboRunner::Result result = run({"study", m_study});
    QVERIFY(QDir().rename(at("aside"), gone));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count("completed"), 3);
    QCOMPARE(result.err.count("warning: "), 1);
    QVERIFY2(result.err.contains("1 of 4 runs have no folder: not begun, or deleted (20261124-101500-sample-20-42). "
                                 "Remedy: `sibo train --resume "),
             result.err.constData());
}

void TestCliStudy::aFolderWithoutItsFileIsToldAsSuch_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("study") << m_study << "studies/" + m_study + "/study.json";
    QTest::newRow("run") << "20261124-101500-sample-0-42"
                         << "runs/20261124-101500-sample-0-42/events.jsonl";
}

void TestCliStudy::aFolderWithoutItsFileIsToldAsSuch()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QVERIFY(QDir().rename(at("library/" + file), at("aside")));
    QList<SiboRunner::Result> results;
    for (const QStringList& command :
         {QStringList{"study", name}, {"train", "--resume", name}, {"export", name, "--to", "archive", at("a.zip")}})
        results.append(run(command));
    QVERIFY(QDir().rename(at("aside"), at("library/" + file)));
    for (const SiboRunner::Result& result : results) {
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains("without " + QFileInfo(file).fileName().toUtf8()), result.err.constData());
        QVERIFY2(result.err.contains("put that file back"), result.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestCliStudy)
#include "test_cli_study.moc"
