// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "engine/runs.h"
#include "engine/study.h"
#include "toy_model.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <functional>
#include <map>

namespace fs = std::filesystem;

/// The built `sibo` killed (SIGKILL) again and again while it trains a study, and continued: the study ends as one that
/// nobody disturbed, and what was lost each time is at most what came after the last checkpoint.
class TestCliStudyKill : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void killedFiveTimes_data();
    void killedFiveTimes();
    void settingsAreAdded();
    void whatCannotBeAddedIsRefused_data();
    void whatCannotBeAddedIsRefused();

private:
    /// A child that takes longer hangs, even where many others share the machine.
    static constexpr int kChildLimit = 120'000;
    using Moment = std::function<bool(const QJsonObject&)>;

    QString config(const char* study) const
    {
        return QString(R"({"model": {"path": "%1/model", "device": "cpu", "dtype": "float32"},
            "task": {"train": "%1/train.tsv", "validation": "%1/validation.tsv"},
            "train": {"epochs": 3, "batch_size": 8, "evaluate_every": 6, "checkpoint_every": 4}, "study": %2})")
            .arg(m_folder.path(), QString(study));
    }
    QString write(const QString& name, const QString& text) const
    {
        engine::writeFileAtomically(m_folder.filePath(name).toStdString(), text.toStdString());
        return m_folder.filePath(name);
    }
    std::unique_ptr<QProcess> start(const QString& library, const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("SIBO_HOME", m_folder.filePath(library));
        process->setProcessEnvironment(environment);
        process->setStandardInputFile(QProcess::nullDevice());
        process->start(SIBO_PROGRAM, arguments);
        return process;
    }
    /// Lines that the process tells until the moment comes or it ends; true if the moment came: it is dead then.
    static bool killAt(QProcess& process, const Moment& moment)
    {
        for (;;) {
            while (process.canReadLine())
                if (moment(QJsonDocument::fromJson(process.readLine()).object())) {
                    process.kill(); // SIGKILL
                    process.waitForFinished(60'000);
                    return true;
                }
            if (!process.waitForReadyRead(kChildLimit) && !process.canReadLine())
                return false;
        }
    }
    static Moment atEvent(const QString& event, int count)
    {
        return [event, seen = 0, count](const QJsonObject& line) mutable {
            seen += line["event"] == event;
            return seen == count;
        };
    }
    static Moment afterLines(int count)
    {
        return [seen = 0, count](const QJsonObject&) mutable { return ++seen == count; };
    }
    fs::path studyOf(const QString& library) const
    {
        const auto studies = engine::studiesFolder(m_folder.filePath(library).toStdString());
        return fs::exists(studies) ? fs::directory_iterator(studies)->path() : fs::path();
    }
    std::map<std::string, engine::RunRecord> runsOf(const QString& library) const
    {
        std::map<std::string, engine::RunRecord> runs;
        for (const std::string& run : engine::readStudy(studyOf(library)).runs) {
            auto record = engine::readRun(engine::runsFolder(m_folder.filePath(library).toStdString()) / run);
            runs.emplace(record.summary.label, std::move(record));
        }
        return runs;
    }
    /// Steps that the run trained twice: those that a continued one did again.
    static std::int64_t mostStepsLost(const fs::path& run)
    {
        std::int64_t last = 0, most = 0;
        const std::string text = engine::readWholeFile(run / "events.jsonl");
        for (const QByteArray& line : QByteArray::fromStdString(text).split('\n')) {
            if (line.isEmpty())
                continue;
            const auto event = engine::parseEvent(line.toStdString());
            if (const auto* step = std::get_if<engine::StepDone>(&event->body))
                last = step->step;
            if (const auto* resumed = std::get_if<engine::RunResumed>(&event->body))
                most = std::max(most, last - resumed->step);
        }
        return most;
    }
    static void compare(const engine::RunRecord& a, const engine::RunRecord& b);

    QTemporaryDir m_folder;
};

void TestCliStudyKill::initTestCase()
{
    toy::writeModel(m_folder.filePath("model").toStdString());
    write("train.tsv", QString::fromStdString(toy::sentences(40, 1)));
    write("validation.tsv", QString::fromStdString(toy::sentences(24, 2)));
}

/// Steps without a gap or a double, the same figures, the same files.
void TestCliStudyKill::compare(const engine::RunRecord& a, const engine::RunRecord& b)
{
    QCOMPARE(b.summary.state, a.summary.state);
    std::vector<double> losses[2];
    std::int64_t next = 1;
    for (const engine::Event& event : b.events)
        if (const auto* step = std::get_if<engine::StepDone>(&event.body)) {
            QCOMPARE(step->step, next++);
            losses[1].push_back(*step->loss);
        }
    for (const engine::Event& event : a.events)
        if (const auto* step = std::get_if<engine::StepDone>(&event.body))
            losses[0].push_back(*step->loss);
    QCOMPARE(losses[1], losses[0]);
    QCOMPARE(b.summary.bestPrimary, a.summary.bestPrimary);
    QCOMPARE(b.summary.bestStep, a.summary.bestStep);
    QVERIFY(b.summary.testPrimary == a.summary.testPrimary);
    for (const char* file : {"adapter-last/adapter_model.safetensors", "adapter/adapter_model.safetensors"})
        QCOMPARE(engine::readWholeFile(b.folder / file), engine::readWholeFile(a.folder / file));
}

void TestCliStudyKill::killedFiveTimes_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<bool>("anywhere");
    const QString axes = R"("axes": {"sibo.lambda": [0, 0.2, 0.5, 0.8]}, "seeds": [1, 2])";
    QTest::newRow("halving, at its decisions") << "{" + axes + R"(, "strategy": "halving", "rungs": 2})" << false;
    QTest::newRow("halving, anywhere") << "{" + axes + R"(, "strategy": "halving", "rungs": 2})" << true;
    QTest::newRow("refine, anywhere") << "{" + axes + R"(, "strategy": "refine", "rounds": 1})" << true;
    QTest::newRow("grid, anywhere") << "{" + axes + "}" << true;
}

void TestCliStudyKill::killedFiveTimes()
{
    QFETCH(QString, study);
    QFETCH(bool, anywhere);
    const QString file = write("study.json", config(study.toUtf8().constData()));
    const QString row = QString(QTest::currentDataTag()).section(',', 0, 0) + (anywhere ? "-anywhere" : "");
    const auto calm = start("calm-" + row, {"train", file, "--json"});
    int lines = 0;
    QVERIFY(!killAt(*calm, [&](const QJsonObject&) { return ++lines < 0; }));
    QCOMPARE(calm->exitCode(), 0);

    std::vector<Moment> moments{atEvent("run_queued", 3), atEvent("step_done", 30), atEvent("run_pruned", 1),
                                atEvent("step_done", 9), atEvent("run_finished", 3)};
    if (anywhere)
        for (Moment& moment : moments) {
            const int line = QRandomGenerator::global()->bounded(1, lines / 6);
            qInfo("killed after %d lines", line);
            moment = afterLines(line);
        }
    for (const Moment& moment : moments) {
        const fs::path there = studyOf(row);
        const auto process = start(
            row, there.empty() ? QStringList{"train", file, "--json"}
                               : QStringList{"train", "--resume", QString::fromStdString(there.string()), "--json"});
        QVERIFY2(killAt(*process, moment), process->readAllStandardError().constData());
        QVERIFY(!studyOf(row).empty());
    }
    const auto last = start(row, {"train", "--resume", QString::fromStdString(studyOf(row).string()), "--json"});
    QVERIFY(last->waitForFinished(kChildLimit));
    QVERIFY2(last->exitCode() == 0, last->readAllStandardError().constData());

    const auto expected = runsOf("calm-" + row), runs = runsOf(row);
    QCOMPARE(runs.size(), expected.size());
    for (const auto& [label, run] : expected) {
        compare(run, runs.at(label));
        QVERIFY(mostStepsLost(runs.at(label).folder) <= 4); // train.checkpoint_every
    }
    const auto told = engine::readStudyEvents(studyOf(row));
    QCOMPARE(std::get<engine::StudyFinished>(told.back().body).state, engine::RunState::Completed);
    std::map<std::size_t, int> kinds, calmKinds;
    for (const engine::StudyEvent& event : told)
        ++kinds[event.body.index()];
    for (const engine::StudyEvent& event : engine::readStudyEvents(studyOf("calm-" + row)))
        ++calmKinds[event.body.index()];
    constexpr std::size_t kResumed = 5;
    QCOMPARE(kinds[kResumed], 5);
    kinds.erase(kResumed);
    QVERIFY(kinds == calmKinds); // no decision twice, none missing
}

void TestCliStudyKill::settingsAreAdded()
{
    const QString file = write("added.json", config(R"({"axes": {"sibo.lambda": [0, 0.5]}, "seeds": [1]})"));
    const auto first = start("added", {"train", file, "--json"});
    QVERIFY(first->waitForFinished(kChildLimit));
    QVERIFY(first->readAllStandardOutput().startsWith(R"({"event": "study_started", "study": )"));
    const QString study = QString::fromStdString(studyOf("added").filename().string());
    const auto second =
        start("added", {"train", "--resume", study, "--add", "train.seed=2,3", "--add", "sibo.lambda=0.2"});
    QVERIFY(second->waitForFinished(kChildLimit));
    const QByteArray progress = second->readAllStandardError();
    QVERIFY2(second->exitCode() == 0, progress.constData());
    QVERIFY2(progress.contains("7 runs more"), progress.constData());
    QCOMPARE(second->readAllStandardOutput().count("completed"), 7);
    QCOMPARE(engine::readStudy(studyOf("added")).runs.size(), std::size_t{9});
}

void TestCliStudyKill::whatCannotBeAddedIsRefused_data()
{
    QTest::addColumn<QString>("bad");
    for (const char* bad : {"train.seed", "train.sed=4", "sibo.lambda=2", "train.seed=2"})
        QTest::newRow(bad) << bad;
}

/// On the study that settingsAreAdded made.
void TestCliStudyKill::whatCannotBeAddedIsRefused()
{
    QFETCH(QString, bad);
    const auto refused =
        start("added", {"train", "--resume", QString::fromStdString(studyOf("added").string()), "--add", bad});
    QVERIFY(refused->waitForFinished(kChildLimit));
    QCOMPARE(refused->exitCode(), 2);
    QVERIFY(refused->readAllStandardError().startsWith("error: "));
    QCOMPARE(engine::readStudy(studyOf("added")).runs.size(), std::size_t{9});
}

QTEST_GUILESS_MAIN(TestCliStudyKill)
#include "test_cli_study_kill.moc"
