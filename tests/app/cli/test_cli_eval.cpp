// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../engine/export/exported.h"
#include "base/atomic_file.h"
#include "sibo_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <functional>

using namespace engine;

/// The built `sibo eval` on several arms and tasks: its table, killed and gone on with, and what it refuses.
class TestCliEval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void severalLambdasAndTheModel();
    void killedAndGoneOnWith();
    void aFullDisk();
    void submission();
    void refused_data();
    void refused();

private:
    QString at(const char* name) const { return m_folder.filePath(name); }
    SiboRunner runner(const QString& library) const
    {
        SiboRunner runner(m_folder.filePath(library));
        runner.setVariable("SIBO_RESOURCES", SIBO_SOURCE_DIR "/resources");
        return runner;
    }
    QStringList words() const
    {
        return {"eval",   at("adapter"),   "--model", at("llama"), "--base",           "--lambda", "0,0.5",
                "--task", at("task.json"), "--batch", "2",         "--max-new-tokens", "6",        "--json"};
    }
    static QJsonObject object(const QByteArray& text) { return QJsonDocument::fromJson(text).object(); }
    static qsizetype linesOf(const QString& file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll().count('\n') : 0;
    }
    /// The only evaluation of a library; empty if there is none yet.
    QString evaluationIn(const QString& library) const
    {
        const QDir folder(m_folder.filePath(library + "/evaluations"));
        const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return names.size() == 1 ? folder.filePath(names.first()) : QString();
    }
    static QStringList responses(const QString& folder, int arm)
    {
        QFile file(folder + QString("/predictions/rows-%1.jsonl").arg(arm));
        QMap<int, QString> byIndex;
        if (file.open(QIODevice::ReadOnly))
            while (!file.atEnd()) {
                const QJsonObject line = object(file.readLine());
                byIndex[line["index"].toInt()] = line["response"].toString();
            }
        return byIndex.values();
    }

    QTemporaryDir m_folder;
};

void TestCliEval::initTestCase()
{
    TrainConfig config = exported::configOf(MethodKind::Lora);
    config.task.kind = TaskKind::CausalLm;
    config.task.labels.clear();
    config.sibo.lambda = 0.5;
    const exported::Made made = exported::make(m_folder, "llama", config);
    QVERIFY(QDir().rename(QString::fromStdString(made.model.string()), at("llama")) ||
            made.model == at("llama").toStdString());
    std::string rows;
    for (int i = 0; i < 60; ++i)
        rows += R"({"prompt": "the )" + toy::words()[static_cast<std::size_t>(16 + i % 4)] + " was " +
                toy::words()[static_cast<std::size_t>(5 + i % 9)] + R"( and", "response": "good", "answer": "good"})" +
                "\n";
    writeFileAtomically(at("rows.jsonl").toStdString(), rows);
    writeFileAtomically(at("task.json").toStdString(),
                        R"({"task": {"kind": "causal_lm", "validation": ")" + at("rows.jsonl").toStdString() +
                            R"(", "answer_column": "answer", "template": "{prompt} {response}"}})");
}

void TestCliEval::severalLambdasAndTheModel()
{
    const SiboRunner::Result result = runner("whole").run(words());
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject json = object(result.out);
    QVERIFY(json["complete"].toBool());
    const QJsonArray rows = json["rows"].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].toObject()["arm"].toString(), "model");
    QCOMPARE(rows[2].toObject()["arm"].toString(), "λ 0.5");
    for (const auto& row : rows) {
        QCOMPARE(row.toObject()["scoring"].toString(), "generation");
        QCOMPARE(row.toObject()["samples"].toInt(), 60);
        const QJsonArray interval = row.toObject()["interval"].toObject()["accuracy"].toArray();
        QVERIFY(interval[0].toDouble() <= row.toObject()["primary"].toDouble());
    }
    QVERIFY2(result.err.contains("180 of 180") && result.err.contains("accuracy"), result.err.constData());
    QStringList text = words();
    text.removeLast();
    const SiboRunner::Result table = runner("text").run(text);
    QVERIFY2(table.out.contains("λ 0.5") && table.out.contains("strict_accuracy") && table.out.contains(" to "),
             table.out.constData());
}

void TestCliEval::killedAndGoneOnWith()
{
    int kills = 0;
    for (int kill = 0; kill < 3; ++kill) {
        const QString before = evaluationIn("killed");
        const qsizetype had = before.isEmpty() ? 0 : linesOf(before + "/predictions/rows-0.jsonl");
        auto process = runner("killed").start(before.isEmpty() ? words() : QStringList{"eval", "--resume", before});
        QVERIFY(process->waitForStarted());
        // Killed as soon as something was added.
        while (process->state() == QProcess::Running) {
            const QString folder = evaluationIn("killed");
            if (!folder.isEmpty() && linesOf(folder + "/predictions/rows-0.jsonl") > had)
                break;
            (void)process->waitForFinished(1);
        }
        if (process->state() == QProcess::Running) {
            process->kill();
            ++kills;
        }
        QVERIFY(process->waitForFinished());
    }
    QVERIFY(kills > 0);
    const QString folder = evaluationIn("killed");
    QVERIFY(!folder.isEmpty());
    const SiboRunner::Result rest = runner("killed").run({"eval", "--resume", folder, "--json"});
    QVERIFY2(rest.code == 0, rest.err.constData());
    QVERIFY(object(rest.out)["complete"].toBool());
    for (int arm = 0; arm < 3; ++arm) {
        QCOMPARE(linesOf(folder + QString("/predictions/rows-%1.jsonl").arg(arm)), 60);
        QCOMPARE(responses(folder, arm), responses(evaluationIn("whole"), arm));
    }
    const SiboRunner::Result byName = runner("killed").run({"eval", "--resume", QFileInfo(folder).fileName()});
    QCOMPARE(byName.code, 0);
}

void TestCliEval::aFullDisk()
{
    SiboRunner full = runner("full");
    full.limitFiles(6000);
    const SiboRunner::Result result = full.run(words());
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("error: "), result.err.constData());
    const QString folder = evaluationIn("full");
    QVERIFY(linesOf(folder + "/predictions/rows-0.jsonl") > 0);
    QCOMPARE(runner("full").run({"eval", "--resume", folder}).code, 0);
    QCOMPARE(responses(folder, 2), responses(evaluationIn("whole"), 2));
}

void TestCliEval::submission()
{
    TrainConfig config = exported::configOf(MethodKind::Lora);
    config.task.labels = {"entailment", "not_entailment"};
    const exported::Made made = exported::make(m_folder, "bert", config, "rte");
    writeFileAtomically(at("test.tsv").toStdString(),
                        std::string("index\tsentence1\tsentence2\n0\tthe day was good\ta meal\n1\ta walk\tthe room\n"));
    const SiboRunner::Result result =
        runner("rte").run({"eval", at("rte"), "--model", QString::fromStdString(made.model.string()), "--task",
                           "rte=" + at("test.tsv"), "--submission", at("to")});
    QVERIFY2(result.code == 0, result.err.constData());
    QFile file(at("to") + "/RTE.tsv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QByteArray("index\tprediction"));
    QVERIFY(lines[1] == "0\tentailment" || lines[1] == "0\tnot_entailment");
}

void TestCliEval::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& arguments, const char* says) {
        QTest::newRow(name) << arguments << QString(says);
    };
    row("no file", {"--model", "MODEL", "--task", "svamp"}, "=FILE");
    row("absent file", {"--model", "MODEL", "--task", "svamp=absent.json"}, "absent.json");
    row("unknown preset", {"--model", "MODEL", "--task", "svmap=task.json"}, "svamp");
    row("unknown scoring", {"--model", "MODEL", "--task", "TASK", "--scoring", "guess"}, "likelihood");
    row("λ without an adapter", {"--model", "MODEL", "--task", "TASK", "--lambda", "0,0.5"}, "--lambda");
    row("λ out of range", {"--model", "MODEL", "--task", "TASK", "--lambda", "0,2"}, "--lambda");
    row("beams", {"--model", "MODEL", "--task", "TASK", "--beams", "0"}, "--beams");
    row("resume something else", {"--resume", "absent"}, "absent");
    row("resume with a task", {"--resume", "absent", "--task", "TASK"}, "--resume");
    row("resume with beams", {"--resume", "absent", "--beams", "4"}, "--beams");
    row("resume with another length", {"--resume", "absent", "--max-new-tokens", "4"}, "--max-new-tokens");
    row("resume with the model", {"--resume", "absent", "--base"}, "--base");
    row("resume with all else",
        {"--resume", "absent", "--batch", "4", "--data", "TASK", "--model", "MODEL", "--limit", "3", "--scoring",
         "loss", "--reference-prompts"},
        "--data, --model, --scoring, --reference-prompts, --batch, --limit");
}

void TestCliEval::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    QStringList all{"eval"};
    for (const QString& word : arguments)
        all << (word == "MODEL" ? at("llama") : word == "TASK" ? at("task.json") : word);
    const SiboRunner::Result result = runner("refused").run(all);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(says.toUtf8()), result.err.constData());
    QVERIFY(evaluationIn("refused").isEmpty() && result.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliEval)
#include "test_cli_eval.moc"
