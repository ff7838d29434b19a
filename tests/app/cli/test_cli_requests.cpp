// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/runs.h"
#include "requests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <optional>

namespace fs = std::filesystem;

class TestCliRequests : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void configOfFileAndSettings();
    void configErrors();
    void findsRunsAndStudies();
    void evaluatesRunOnItsOwnTask();
    void evaluatesOnPreset();
    void evaluationErrors();
    void exports();
    void exportWords_data();
    void exportWords();
    void probesTexts();
    void probesTables();
    void probeErrors();

private:
    std::string at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(QString::fromStdString(at(name)));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    template<typename Call>
    static QString errorOf(Call call)
    {
        try {
            call();
        } catch (const engine::EngineError& error) {
            return QString::fromStdString(engine::describe(error));
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::string m_run;
};

void TestCliRequests::initTestCase()
{
    write("data/dev.tsv", "sentence\tlabel\ngood\t1\n");
    write("data/lines.txt", "first\r\n\nsecond\n");
    write("model/config.json", "{}");
    write("adapter/adapter_config.json", "{}");
    write("config.json", R"({"model": {"path": "model"}, "task": {"preset": "sst2", "train": "data/dev.tsv",
        "validation": "data/dev.tsv"}, "sibo": {"lambda": 0.6}})");
    engine::TrainConfig config = cli::configFrom(at("config.json"), {});
    config.model.dtype = "float32";
    config.model.device = "cpu";
    m_run = engine::makeRunName("test");
    engine::RunWriter writer = engine::RunWriter::create(at("library"), m_run, config, "λ 0.6", "", "{}");
    writer.append({m_run, 0, engine::RunStarted{}});
    engine::RunFinished finished;
    finished.state = engine::RunState::Completed;
    writer.append({m_run, 1, finished});
}

void TestCliRequests::configOfFileAndSettings()
{
    const engine::TrainConfig config =
        cli::configFrom(at("config.json"), {"sibo.lambda=0.2", "train.seed=7", "task.max_length=64"});
    QCOMPARE(config.sibo.lambda, 0.2);
    QCOMPARE(config.train.seed, 7u);
    QCOMPARE(config.task.maxLength, 64);
    QCOMPARE(config.task.train, fs::path(at("data/dev.tsv")));
}

void TestCliRequests::configErrors()
{
    const auto with = [&](const char* setting) {
        return errorOf([&] { (void)cli::configFrom(at("config.json"), {setting}); });
    };
    QVERIFY(with("sibo.lamda=0.2").contains("sibo.lambda"));
    QVERIFY(with("sibo.lambda=1.5").contains("sibo.lambda"));
    QVERIFY(!with("no-equals-sign").isEmpty());
    QVERIFY(errorOf([&] { (void)cli::configFrom(at("absent.json"), {}); }).contains("absent.json"));
    QVERIFY(errorOf([&] { (void)cli::configFrom("no-such-preset", {}); }).contains("no preset"));
}

void TestCliRequests::findsRunsAndStudies()
{
    const fs::path expected = fs::path(at("library")) / "runs" / m_run;
    QCOMPARE(cli::findRun(m_run, at("library")), expected);
    QCOMPARE(cli::findRun(expected.string(), at("elsewhere")), expected);
    QVERIFY(cli::findRun("absent", at("library")).empty());
    QVERIFY(cli::findRun("", at("library")).empty());
    QVERIFY(cli::findRun(at("model"), at("library")).empty()); // a model's config.json makes no run
    QVERIFY(cli::findStudy(m_run, at("library")).empty());
}

void TestCliRequests::evaluatesRunOnItsOwnTask()
{
    cli::EvalArguments arguments;
    arguments.target = m_run;
    const engine::EvaluateRequest request = cli::evaluateRequest(arguments, at("library"));
    QCOMPARE(request.adapter, fs::path(at("library")) / "runs" / m_run);
    QCOMPARE(request.task.preset, std::string("sst2"));
    QCOMPARE(request.task.validation, fs::path(at("data/dev.tsv")));
    QCOMPARE(request.device, std::string("cpu"));
    QVERIFY(!request.lambda.has_value());
}

void TestCliRequests::evaluatesOnPreset()
{
    cli::EvalArguments arguments;
    arguments.target = at("adapter");
    arguments.model = at("model");
    arguments.task = "stsb";
    arguments.data = at("data/dev.tsv");
    arguments.lambda = 0.3;
    const engine::EvaluateRequest request = cli::evaluateRequest(arguments, at("library"));
    QCOMPARE(request.adapter, fs::path(at("adapter")));
    QCOMPARE(request.model, fs::path(at("model")));
    QVERIFY(request.task.kind == engine::TaskKind::Regression);
    QCOMPARE(request.task.validation, fs::path(at("data/dev.tsv")));
    QCOMPARE(*request.lambda, 0.3);
}

void TestCliRequests::evaluationErrors()
{
    cli::EvalArguments arguments;
    const auto error = [&] { return errorOf([&] { (void)cli::evaluateRequest(arguments, at("library")); }); };
    QVERIFY(error().contains("--model"));
    arguments.model = at("model");
    QVERIFY(error().contains("--task"));
    arguments.task = "sst3";
    QVERIFY2(error().contains("sst2"), qPrintable(error()));
    arguments.task = "sst2";
    QVERIFY(error().contains("--data"));
    arguments.data = at("data/absent.tsv");
    QVERIFY(error().contains("absent.tsv"));
    arguments.data = at("data/dev.tsv");
    arguments.lambda = 0.5;
    QVERIFY(error().contains("--lambda"));
    arguments.target = "no-such-run";
    QVERIFY(error().contains("no-such-run"));
}

void TestCliRequests::exports()
{
    for (const engine::ExportForm form : engine::kExportForms) {
        const engine::ExportRequest request =
            cli::exportRequest({at("adapter"), at("model"), at("out/"), engine::name(form)}, at("library"));
        QVERIFY(request.form == form);
        QCOMPARE(request.adapter, fs::path(at("adapter")));
        QCOMPARE(request.model, fs::path(at("model")));
    }
    QVERIFY(cli::exportRequest({m_run, "", at("out"), "peft"}, at("library")).adapter.is_absolute());
    const QString form = errorOf([&] { (void)cli::exportRequest({at("adapter"), "", at("out"), "gguf"}, ""); });
    QVERIFY2(form.contains("--form") && form.contains("adapterhub") && form.contains("folded"), qPrintable(form));
    QVERIFY(!errorOf([&] { (void)cli::exportRequest({at("nothing"), "", at("out"), "peft"}, ""); }).isEmpty());
}

void TestCliRequests::exportWords_data()
{
    QTest::addColumn<QString>("targets");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("expected"); // form, folder, targets; or a part of the error
    QTest::newRow("folder alone") << "run"
                                  << "out"
                                  << ""
                                  << "peft out run";
    QTest::newRow("form by option") << "run"
                                    << "out"
                                    << "merged"
                                    << "merged out run";
    QTest::newRow("form first") << "run"
                                << "merged out"
                                << ""
                                << "merged out run";
    QTest::newRow("figures") << "a b"
                             << "csv out"
                             << ""
                             << "csv out a b";
    QTest::newRow("figures by option") << "a b"
                                       << "out"
                                       << "tensorboard"
                                       << "tensorboard out a b";
    QTest::newRow("target behind the folder") << ""
                                              << "out run"
                                              << ""
                                              << "peft out run";
    QTest::newRow("folder named as a form") << "run"
                                            << "csv"
                                            << "peft"
                                            << "peft csv run";
    QTest::newRow("no folder") << "run"
                               << "csv"
                               << ""
                               << "--to ./csv";
    QTest::newRow("no target") << ""
                               << "csv out"
                               << ""
                               << "TARGET";
    QTest::newRow("two adapters") << "a b"
                                  << "out"
                                  << "peft"
                                  << "by itself";
}

void TestCliRequests::exportWords()
{
    QFETCH(QString, targets);
    QFETCH(QString, to);
    QFETCH(QString, form);
    QFETCH(QString, expected);
    const auto words = [](const QString& text) {
        std::vector<std::string> list;
        for (const QString& word : text.split(' ', Qt::SkipEmptyParts))
            list.push_back(word.toStdString());
        return list;
    };
    QString found;
    const QString error = errorOf([&] {
        const cli::ExportPlan plan = cli::exportPlan({words(targets), words(to), form.toStdString()});
        found = QString::fromStdString(plan.form + " " + plan.to);
        for (const std::string& target : plan.targets)
            found += " " + QString::fromStdString(target);
    });
    if (found.isEmpty())
        QVERIFY2(error.contains(expected), qPrintable(error));
    else
        QCOMPARE(found, expected);
}

void TestCliRequests::probesTexts()
{
    cli::ProbeArguments arguments;
    arguments.adapter = m_run;
    arguments.texts = {"one"};
    arguments.data = at("data/lines.txt");
    arguments.withoutSpecialTokens = true;
    const engine::ProbeRequest request = cli::probeRequest(arguments, at("library"));
    QCOMPARE(request.model, fs::path(at("model"))); // the run's own
    QCOMPARE(request.texts, (std::vector<std::string>{"one", "first", "second"}));
    QVERIFY(!request.data.has_value() && !request.specialTokens);
}

void TestCliRequests::probesTables()
{
    cli::ProbeArguments arguments;
    arguments.model = at("model");
    arguments.data = at("data/dev.tsv");
    arguments.task = "sst2";
    const engine::ProbeRequest request = cli::probeRequest(arguments, at("library"));
    QVERIFY(request.texts.empty() && request.data.has_value());
    QCOMPARE(request.data->preset, std::string("sst2"));
    QCOMPARE(request.data->validation, fs::path(at("data/dev.tsv")));
    QCOMPARE(*request.data->evalLimit, 64);
}

void TestCliRequests::probeErrors()
{
    cli::ProbeArguments arguments;
    const auto error = [&] { return errorOf([&] { (void)cli::probeRequest(arguments, at("library")); }); };
    QVERIFY(error().contains("--model"));
    arguments.model = at("model");
    QVERIFY(error().contains("--text"));
    arguments.texts = {"x"};
    arguments.lambda = 0.1;
    QVERIFY(error().contains("--lambda"));
}

QTEST_GUILESS_MAIN(TestCliRequests)
#include "test_cli_requests.moc"
