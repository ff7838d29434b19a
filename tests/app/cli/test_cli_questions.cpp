// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/study_plan.h"
#include "questions_text.h"
#include "sibo_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

/// `sibo questions` itself, and what it prints.
class TestCliQuestions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void listsEveryQuestion();
    void writesAStudyThatCanBeTrained();
    void takesSettingsModelsAndData();
    void tellsThePlanOnStderr();
    void refuses_data();
    void refuses();
    void plansAreWritten();

private:
    [[nodiscard]] SiboRunner::Result run(const QStringList& arguments) const
    {
        SiboRunner sibo(m_folder.filePath("library"));
        sibo.setVariable("SIBO_RESOURCES", SIBO_SOURCE_DIR "/resources");
        return sibo.run(QStringList{"questions"} + arguments);
    }
    QString put(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }

    QTemporaryDir m_folder;
    QString m_config;
};

void TestCliQuestions::initTestCase()
{
    const QByteArray shape = R"({"model_type": "bert", "vocab_size": 30, "hidden_size": 32, "num_hidden_layers": 3,
        "num_attention_heads": 4, "intermediate_size": 64, "max_position_embeddings": 64})";
    const QByteArray header = R"({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}})";
    QByteArray weights(8, '\0');
    weights[0] = static_cast<char>(header.size());
    weights += header + QByteArray(4, '\0');
    for (const char* model : {"small", "large"}) {
        put((QByteArray(model) + "/config.json").constData(), shape);
        put((QByteArray(model) + "/model.safetensors").constData(), weights);
    }
    put("train.tsv", "sentence\tlabel\nx\t0\n");
    put("dev.tsv", "sentence\tlabel\nx\t0\n");
    m_config =
        put("config.json", R"({"model": {"path": "small"}, "task": {"train": "train.tsv", "validation": "dev.tsv"}})");
    put("other.json", R"({"model": {"path": "small"}, "task": {"preset": "sst2", "train": "train.tsv",
        "validation": "dev.tsv"}})");
}

void TestCliQuestions::listsEveryQuestion()
{
    const SiboRunner::Result text = run({}), json = run({"--json"});
    QCOMPARE(text.code, 0);
    QCOMPARE(json.code, 0);
    const QJsonArray list = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(list.size(), static_cast<qsizetype>(engine::questions().size()));
    for (const QJsonValue& question : list) {
        QVERIFY(text.out.contains(question["id"].toString().toUtf8() + "  " + question["title"].toString().toUtf8()));
        QVERIFY(!question["asks"].toString().isEmpty() && !question["answers"].toString().isEmpty());
    }
    QCOMPARE(list.last()["measured"].toBool(), true);
}

void TestCliQuestions::writesAStudyThatCanBeTrained()
{
    for (const engine::Question& question : engine::questions()) {
        if (question.measured || question.need != engine::QuestionNeed::Nothing)
            continue;
        const SiboRunner::Result written = run({QString::fromStdString(question.id), "--config", m_config});
        QVERIFY2(written.code == 0, written.err.constData());
        const engine::TrainConfig study = engine::parseConfig(written.out.toStdString(), "/");
        QCOMPARE(study.study.question, question.id);
        QVERIFY(engine::planStudy(study).invalid.empty());
        QVERIFY(engine::validate(study).empty());
    }
}

void TestCliQuestions::takesSettingsModelsAndData()
{
    const SiboRunner::Result placement = run({"placement", "--config", m_config, "--set", "sibo.lambda=0.35"});
    QVERIFY(placement.out.contains("0.35") && placement.out.contains("intermediate.dense"));
    const SiboRunner::Result size = run({"size", "--config", m_config, "--models", m_folder.filePath("large")});
    QVERIFY2(size.code == 0, size.err.constData());
    QVERIFY(size.out.contains(m_folder.filePath("large").toUtf8()));
    const SiboRunner::Result task = run({"task", "--config", m_config, "--tasks", m_folder.filePath("other.json")});
    QVERIFY2(task.code == 0, task.err.constData());
    QCOMPARE(engine::expandStudy(engine::parseConfig(task.out.toStdString(), "/")).size(), std::size_t{24});
}

void TestCliQuestions::tellsThePlanOnStderr()
{
    const SiboRunner::Result written = run({"lambda", "--config", m_config});
    QVERIFY2(written.err.contains("24 runs: 8 settings × 3 seeds, in 3 cohorts"), written.err.constData());
    QVERIFY(!written.out.contains("24 runs"));
}

void TestCliQuestions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown question") << QStringList{"lambada", "--config", m_config} << "over-smoothing, lambda";
    QTest::newRow("no configuration") << QStringList{"lambda"} << "--config";
    QTest::newRow("a method without λ") << QStringList{"lambda", "--config", m_config, "--set", "method.kind=ia3"}
                                        << "method.kind";
    QTest::newRow("one model") << QStringList{"size", "--config", m_config} << "one more model";
    QTest::newRow("a model that is not there")
        << QStringList{"size", "--config", m_config, "--models", "no-such-model"} << "no-such-model";
    QTest::newRow("one data set") << QStringList{"task", "--config", m_config} << "one more data set";
    QTest::newRow("a base without its model")
        << QStringList{"lambda", "--config", m_config, "--set", "model.path=no-such-model"} << "no-such-model";
}

void TestCliQuestions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const SiboRunner::Result refused = run(arguments);
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains(says.toUtf8()), refused.err.constData());
}

void TestCliQuestions::plansAreWritten()
{
    engine::TrainConfig config = engine::loadConfig(m_config.toStdString());
    config.study.axes = {{"method.kind", {std::string("lora"), std::string("ia3")}}, {"sibo.lambda", {0.0, 0.2, 0.2}}};
    config.study.exclude = {{{"method.kind", std::string("lora")}, {"sibo.lambda", 0.0}}};
    const std::string text = cli::planText(engine::planStudy(config));
    QVERIFY(text.starts_with("3 runs: 3 settings × 1 seed, in 2 cohorts\n"));
    QVERIFY(text.find("left out by study.exclude: 1 point") != std::string::npos);
    QVERIFY(text.find("said twice, trained once: 2 points") != std::string::npos);
    QVERIFY2(text.find("cannot be trained: ia3 · λ 0.2: error: sibo.lambda") != std::string::npos, text.c_str());
}

QTEST_GUILESS_MAIN(TestCliQuestions)
#include "test_cli_questions.moc"
