// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "sibo_runner.h"
#include "toy_model.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

/// The built `sibo` training a toy model: a study from start to end, and one that is stopped and continued.
class TestCliTrain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void studyFromStartToEnd();
    void trainedAndEvaluatedByOneCommand();
    void stoppedBeforeItsLastCohortAndContinued();

private:
    QString settings(const char* study) const
    {
        return QString(R"({"model": {"path": "%1/model", "device": "cpu", "dtype": "float32"},
            "task": {"train": "%1/train.tsv", "validation": "%1/validation.tsv"},
            "train": {"epochs": 20, "batch_size": 8, "evaluate_every": 5}, "study": %2})")
            .arg(m_folder.path(), QString(study));
    }
    std::unique_ptr<QProcess> start(const QString& library, const QStringList& arguments) const
    {
        return SiboRunner(m_folder.filePath(library)).start(arguments);
    }
    QString write(const QString& name, const QString& text) const
    {
        const QString path = m_folder.filePath(name);
        engine::writeFileAtomically(path.toStdString(), text.toStdString());
        return path;
    }
    static QString studyLine(const QByteArray& out)
    {
        for (const QByteArray& line : out.split('\n'))
            if (line.startsWith("study "))
                return QString::fromUtf8(line.mid(6));
        return {};
    }

    QTemporaryDir m_folder;
};

void TestCliTrain::initTestCase()
{
    toy::writeModel(m_folder.filePath("model").toStdString());
    write("train.tsv", QString::fromStdString(toy::sentences(64, 1)));
    write("validation.tsv", QString::fromStdString(toy::sentences(32, 2)));
}

void TestCliTrain::studyFromStartToEnd()
{
    const QString config = write("whole.json", settings(R"({"axes": {"sibo.lambda": [0, 0.5]}})"));
    const auto process = start("whole", {"train", config, "--set", "train.epochs=2"});
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 0);
    const QByteArray out = process->readAllStandardOutput();
    QCOMPARE(out.count("completed"), 2);
    const QString study = studyLine(out);
    QVERIFY(QDir(study).exists());
    const auto report = start("whole", {"study", study, "--report", m_folder.filePath("report.html")});
    QVERIFY(report->waitForFinished(60'000));
    QCOMPARE(report->exitCode(), 0);
    QVERIFY(QFileInfo(m_folder.filePath("report.html")).size() > 1000);
}

void TestCliTrain::trainedAndEvaluatedByOneCommand()
{
    const QString config = write("judged.json", settings(R"({"axes": {"sibo.lambda": [0, 0.5]}})"));
    const auto process = start("judged", {"train", config, "--set", "train.epochs=1", "--evaluate"});
    QVERIFY(process->waitForFinished(60'000));
    const QByteArray out = process->readAllStandardOutput();
    QVERIFY2(process->exitCode() == 0 && out.count("validation") >= 2 && out.contains("accuracy"), out.constData());
    QCOMPARE(QDir(m_folder.filePath("judged/evaluations")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);

    const QString single = write("single.json", settings("{}"));
    const auto part =
        start("single", {"train", single, "--set", "train.epochs=1", "--evaluate", "--evaluate-limit", "5", "--json"});
    QVERIFY(part->waitForFinished(60'000));
    QCOMPARE(part->exitCode(), 0);
    const QByteArray last = part->readAllStandardOutput().trimmed().split('\n').back();
    const QJsonArray rows = QJsonDocument::fromJson(last).object()["rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].toObject()["samples"].toInt(), 5);

    const auto blind = start("single", {"train", single, "--set", "task.validation=", "--evaluate"});
    QVERIFY(blind->waitForFinished(60'000));
    QCOMPARE(blind->exitCode(), 2);
    QVERIFY(blind->readAllStandardError().contains("no file to evaluate on"));

    const auto lone = start("single", {"train", single, "--evaluate-limit", "5"});
    QVERIFY(lone->waitForFinished(60'000));
    QCOMPARE(lone->exitCode(), 2);
}

void TestCliTrain::stoppedBeforeItsLastCohortAndContinued()
{
    const QString config = write("stopped.json", settings(R"({"axes": {"sibo.lambda": [0, 0.5]}, "seeds": [1, 2]})"));
    const auto process = start("stopped", {"train", config, "--json"});
    QByteArray events;
    while (!events.contains("\"step\"")) {
        QVERIFY(process->waitForReadyRead(60'000));
        events += process->readAllStandardOutput();
    }
    QVERIFY(::kill(static_cast<pid_t>(process->processId()), SIGINT) == 0);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 130);
    const QStringList studies = QDir(m_folder.filePath("stopped/studies")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(studies.size(), 1);

    const auto again = start("stopped", {
                                            "train",
                                            "--resume",
                                            studies.front(),
                                        });
    again->setReadChannel(QProcess::StandardError);
    QByteArray progress;
    while (!progress.contains("goes on")) {
        QVERIFY2(again->waitForReadyRead(60'000), progress.constData());
        progress += again->readAllStandardError();
    }
    const auto meanwhile = start("stopped", {"train", "--resume", studies.front()});
    QVERIFY(meanwhile->waitForFinished(60'000));
    QVERIFY(meanwhile->exitCode() != 0);
    const QByteArray refusal = meanwhile->readAllStandardError();
    QVERIFY2(refusal.contains(QByteArray::number(again->processId())), refusal.constData());
    QVERIFY(::kill(static_cast<pid_t>(again->processId()), SIGINT) == 0);
    QVERIFY(again->waitForFinished(60'000));
    QVERIFY2(again->exitCode() == 130, (progress + again->readAllStandardError()).constData());
    QByteArray out = again->readAllStandardOutput();
    QVERIFY2(out.count("stopped") >= 2, out.constData());
    QVERIFY(!studyLine(out).isEmpty());

    const auto last = start("stopped", {"train", "--resume", studies.front()});
    QVERIFY(last->waitForFinished(110'000));
    out = last->readAllStandardOutput();
    QCOMPARE(last->exitCode(), 0);
    QCOMPARE(out.count("completed"), 4);
}

QTEST_GUILESS_MAIN(TestCliTrain)
#include "test_cli_train.moc"
