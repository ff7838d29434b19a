// SPDX-License-Identifier: GPL-3.0-or-later
#include "sibo_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// The built `sibo` itself: exit codes, and what goes to stdout and to stderr. Nothing here trains.
class TestCliProgram : public QObject {
    Q_OBJECT

private slots:
    void badUsage_data();
    void badUsage();
    void help();
    void version();
    void fields();
    void emptyLibrary();
    void badConfigNamesTheKey_data();
    void badConfigNamesTheKey();
    void everyProblemIsTold();
    void nothingIsLeftBehind();
    void anotherMethodThanThePresets();
    void outputThatCannotBeWritten();

private:
    SiboRunner::Result run(const QStringList& arguments) const
    {
        SiboRunner runner(m_folder.filePath("library"));
        runner.setVariable("SIBO_RESOURCES", SIBO_SOURCE_DIR "/resources");
        return runner.run(arguments);
    }
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestCliProgram::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no-command") << QStringList{} << "subcommand";
    QTest::newRow("unknown-command") << QStringList{"trian"} << "trian";
    QTest::newRow("unknown-option") << QStringList{"runs", "--sort"} << "--sort";
    QTest::newRow("no-config") << QStringList{"train"} << "--resume";
    QTest::newRow("config-and-resume") << QStringList{"train", "demo", "--resume", "x"} << "--resume";
    QTest::newRow("set-and-resume") << QStringList{"train", "--resume", "x", "--set", "train.seed=1"} << "--set";
    QTest::newRow("resume-unknown") << QStringList{"train", "--resume", "no-such-run"} << "no-such-run";
    QTest::newRow("missing-config") << QStringList{"train", "absent/config.json"} << "absent/config.json";
    QTest::newRow("unknown-preset") << QStringList{"train", "dmo"} << "dmo";
    QTest::newRow("eval-nothing") << QStringList{"eval"} << "--model";
    QTest::newRow("eval-unknown-run") << QStringList{"eval", "no-such-run", "--task", "sst2"} << "no-such-run";
    QTest::newRow("eval-lambda") << QStringList{"eval", "x", "--lambda", "1.5"} << "--lambda";
    QTest::newRow("probe-nothing") << QStringList{"probe"} << "--model";
    QTest::newRow("study-nothing") << QStringList{"study"} << "TARGETS";
    QTest::newRow("study-unknown") << QStringList{"study", "no-such-study"} << "no-such-study";
}

void TestCliProgram::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const SiboRunner::Result result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(says.toUtf8()), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCliProgram::help()
{
    const SiboRunner::Result all = run({"--help"});
    QCOMPARE(all.code, 0);
    for (const char* command : {"train", "eval", "probe", "study", "runs", "fields", "doctor", "version"})
        QVERIFY2(all.out.contains(command), command);
    const SiboRunner::Result train = run({"train", "--help"});
    for (const char* option : {"--set", "--out", "--resume", "--json", "--yes"})
        QVERIFY2(train.out.contains(option), option);
}

void TestCliProgram::version()
{
    const SiboRunner::Result text = run({"version"});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.startsWith("sibo "));
    const QString number = QJsonDocument::fromJson(run({"version", "--json"}).out).object()["version"].toString();
    QCOMPARE(text.out, "sibo " + number.toUtf8() + "\n");
}

void TestCliProgram::fields()
{
    const SiboRunner::Result text = run({"fields"});
    QCOMPARE(text.code, 0);
    QVERIFY(text.err.isEmpty());
    for (const char* key : {"sibo.lambda", "train.learning_rate", "method.rank", "task.train"})
        QVERIFY2(text.out.contains(key), key);
    const QJsonArray list = QJsonDocument::fromJson(run({"fields", "--json"}).out).array();
    QVERIFY(list.size() > 20);
    for (const auto& field : list)
        QVERIFY2(!field.toObject()["help"].toString().isEmpty(), qPrintable(field.toObject()["key"].toString()));
}

void TestCliProgram::emptyLibrary()
{
    const SiboRunner::Result text = run({"runs"});
    QCOMPARE(text.code, 0);
    QVERIFY(text.err.contains("library"));
    QCOMPARE(QJsonDocument::fromJson(run({"runs", "--json"}).out), QJsonDocument(QJsonArray()));
}

void TestCliProgram::badConfigNamesTheKey_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* config, const QStringList& settings, const char* says) {
        QTest::newRow(name) << QByteArray(config) << settings << QString(says);
    };
    row("unknown-key", R"({"train": {"learning_rte": 1e-3}})", {}, "did you mean train.learning_rate");
    row("unknown-setting", "{}", {"sibo.lamda=0.1"}, "did you mean sibo.lambda");
    row("lambda-above-1", R"({"sibo": {"lambda": 1.2}})", {}, "sibo.lambda");
    row("lambda-setting", "{}", {"sibo.lambda=-0.1"}, "sibo.lambda");
    row("wrong-type", R"({"train": {"epochs": "many"}})", {}, "train.epochs");
    row("duplicate-key", R"({"train": {"seed": 1, "seed": 2}})", {}, "seed");
    row("no-json", "{", {}, "config.json");
    row("no-equals-sign", "{}", {"sibo.lambda"}, "sibo.lambda");
}

void TestCliProgram::badConfigNamesTheKey()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, settings);
    QFETCH(QString, says);
    QStringList arguments{"train", write("config.json", config)};
    for (const QString& setting : settings)
        arguments << "--set" << setting;
    const SiboRunner::Result result = run(arguments);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.startsWith("error: ") && result.err.contains(says.toUtf8()), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCliProgram::everyProblemIsTold()
{
    const QString config = write("empty.json", R"({"task": {"train": "no-train.tsv", "validation": "no-dev.tsv"}})");
    const SiboRunner::Result result = run({"train", config, "--yes"});
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains("error: task.train: "), result.err.constData());
    QVERIFY2(result.err.contains("error: task.validation: "), result.err.constData());
}

void TestCliProgram::nothingIsLeftBehind()
{
    QVERIFY(!QFile::exists(m_folder.filePath("library")));
}

void TestCliProgram::anotherMethodThanThePresets()
{
    // The demo's λ grid and targets are not the user's wish; what the user names stays and is told, with the way out.
    const SiboRunner::Result head =
        run({"train", "demo", "--set", "method.kind=head", "--set", "model.path=absent-model"});
    QVERIFY2(head.err.contains("absent-model"), head.err.constData());
    QVERIFY2(!head.err.contains("does not apply"), head.err.constData());
    const SiboRunner::Result named = run({"train", "demo", "--set", "method.kind=head", "--set", "sibo.lambda=0.3"});
    QCOMPARE(named.code, 2);
    QVERIFY2(named.err.contains("sibo.lambda") && named.err.contains("sibo.lambda=0"), named.err.constData());
    const SiboRunner::Result task = run({"train", "sst2"});
    QVERIFY2(task.err.contains("demo") && task.err.contains("task.preset"), task.err.constData());
}

void TestCliProgram::outputThatCannotBeWritten()
{
    if (!QFileInfo::exists("/dev/full"))
        QSKIP("this system has no /dev/full");
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(SIBO_PROGRAM, {"fields"});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

QTEST_GUILESS_MAIN(TestCliProgram)
#include "test_cli_program.moc"
