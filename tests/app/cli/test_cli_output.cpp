// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_text.h"
#include "exit_codes.h"
#include "results.h"
#include "text_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>

class TestCliOutput : public QObject {
    Q_OBJECT

private slots:
    void numbers();
    void widths();
    void tables();
    void controlCharactersDoNotReachTheTerminal();
    void evaluation();
    void exported();
    void exportedFigures();
    void probe();
    void runs();
    void everyFieldIsListed();
    void check();
    void verdicts();
    void exitCodes();
};

void TestCliOutput::numbers()
{
    QCOMPARE(cli::fixed(0.61236, 3), std::string("0.612"));
    QCOMPARE(cli::fixed(std::nullopt, 3), std::string("–"));
    QCOMPARE(cli::fixed(NAN, 3), std::string("–"));
    QCOMPARE(cli::plain(0.0003), std::string("0.0003"));
    QCOMPARE(cli::plain(5), std::string("5"));
    QCOMPARE(cli::duration(59.6), std::string("1:00"));
    QCOMPARE(cli::duration(12), std::string("12 s"));
    QCOMPARE(cli::duration(64), std::string("1:04"));
    QCOMPARE(cli::duration(7805), std::string("2:10:05"));
    QCOMPARE(cli::duration(-3), std::string("0 s"));
    QCOMPARE(cli::grouped(1234567), std::string("1,234,567"));
    QCOMPARE(cli::grouped(-123456), std::string("-123,456"));
    QCOMPARE(cli::grouped(999), std::string("999"));
    QCOMPARE(cli::byteText(512'000'000), std::string("512 MB"));
    QCOMPARE(cli::byteText(1'230'000'000), std::string("1.2 GB"));
}

void TestCliOutput::widths()
{
    QCOMPARE(cli::displayWidth("λ 0.2"), 5u);
    QCOMPARE(cli::displayWidth("漢字"), 4u);
    QCOMPARE(cli::displayWidth("e\xCC\x81"), 1u);
    QCOMPARE(cli::displayWidth("\xFF\xFE"), 2u);
    QCOMPARE(cli::fitted("λλλλ", 3), std::string("λλ…"));
    QCOMPARE(cli::fitted("λλλ", 3), std::string("λλλ"));
    QCOMPARE(cli::fitted("abc", 0), std::string());
}

void TestCliOutput::tables()
{
    QCOMPARE(cli::table({"λ", "loss"}, {{"0.25", "1"}, {"0", "–"}}),
             std::string("λ     loss\n----  ----\n0.25  1\n0     –\n"));
}

void TestCliOutput::controlCharactersDoNotReachTheTerminal()
{
    QCOMPARE(cli::printable("a\x1b[31mb\nλ\xE2\x80\xAE"), std::string("a [31mb λ "));
    engine::EvaluateResult result;
    result.split = "dev\x1b]0;evil\x07.tsv";
    QVERIFY(cli::evaluationText(result).find('\x1b') == std::string::npos);
}

void TestCliOutput::evaluation()
{
    engine::EvaluateResult result;
    result.model = "m";
    result.adapter = "a";
    result.lambda = 0.2;
    result.trainedLambda = 0.6;
    result.split = "dev.tsv";
    result.samples = 872;
    result.metrics = {{"accuracy", 0.8125}, {"loss", 0.5}};
    const std::string text = cli::evaluationText(result);
    QVERIFY(text.find("λ 0.2 (trained with 0.6)") != std::string::npos);
    QVERIFY(text.find("0.8125") != std::string::npos);
    const std::string json = cli::evaluationJson(result);
    QCOMPARE(std::count(json.begin(), json.end(), '\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (const char* key : {"model", "adapter", "lambda", "trained_lambda", "split", "samples", "metrics"})
        QVERIFY2(object.contains(key), key);
    QCOMPARE(object["metrics"].toObject()["accuracy"].toDouble(), 0.8125);
    result.adapter.clear();
    const QJsonObject alone = QJsonDocument::fromJson(QByteArray::fromStdString(cli::evaluationJson(result))).object();
    QVERIFY(alone["lambda"].isNull() && alone["adapter"].isNull());
}

void TestCliOutput::exported()
{
    engine::ExportResult result;
    result.form = engine::ExportForm::Folded;
    result.folder = "/models/out";
    result.lambda = 0.6;
    result.bytes = 1'234'567;
    result.files = {"adapter_config.json", "model/model.safetensors"};
    result.foldedModules = 20;
    result.keptModules = 10;
    result.largestDifference = 0.000002;
    result.largestLogit = 3.5;
    result.notes = {"only this program runs it"};
    const std::string text = cli::exportText(result);
    for (const char* part : {"/models/out", "0.6", "20 modules folded, 10 with their h0 term", "2e-06", "3.5",
                             "note: only this program runs it"})
        QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(cli::exportJson(result))).object();
    QCOMPARE(json["form"].toString(), QString("folded"));
    QCOMPARE(json["largest_difference"].toDouble(), 0.000002);
    QCOMPARE(json["kept_modules"].toInt(), 10);
    QCOMPARE(json["files"].toArray().size(), 2);
    result.largestDifference.reset();
    const QJsonObject plain = QJsonDocument::fromJson(QByteArray::fromStdString(cli::exportJson(result))).object();
    QVERIFY(plain["largest_difference"].isNull());
    QVERIFY(cli::exportText(result).find("largest difference") == std::string::npos);
}

void TestCliOutput::exportedFigures()
{
    engine::FiguresExport result{engine::FiguresForm::TensorBoard, "/out", {"a/events"}, 1'234, 1, {"no clock"}};
    QCOMPARE(cli::figuresText(result), std::string("/out: 1 file, 1,234 bytes, 1 run\nnote: no clock\n"));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(cli::figuresJson(result))).object();
    QCOMPARE(json["form"].toString(), QString("tensorboard"));
    QCOMPARE(json["runs"].toInt(), 1);
    QCOMPARE(json["files"].toArray().size(), 1);
}

void TestCliOutput::probe()
{
    engine::ProbeResult result;
    result.lambda = 0.6;
    result.adapted.layers = {0.1, 0.5};
    result.base.layers = {0.1, 0.25};
    result.adapted.sequences = 3;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(cli::probeJson(result))).object();
    QCOMPARE(object["layers"].toArray().size(), 2);
    QCOMPARE(object["base"].toArray()[1].toDouble(), 0.25);
    QCOMPARE(object["sequences"].toInt(), 3);
    QCOMPARE(object["special_tokens"].toBool(), true);
    const std::string text = cli::probeText(result);
    QVERIFY(text.find("0.500") != std::string::npos && text.find("0.250") != std::string::npos);
}

void TestCliOutput::runs()
{
    engine::RunSummary run;
    run.name = "20260101-000000-x-ab12";
    run.state = engine::RunState::Completed;
    run.lambda = 0.4;
    run.bestPrimary = 0.75;
    run.testPrimary = {{"test", 0.7}, {"ood", 0.65}};
    const std::string text = cli::runsText({run});
    QVERIFY(text.find("ood 0.650, test 0.700") != std::string::npos);
    QVERIFY(text.find("reason") == std::string::npos);
    run.state = engine::RunState::Failed;
    run.reason = "the loss is not a number";
    QVERIFY(cli::runsText({run}).find(run.reason) != std::string::npos);
    const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString(cli::runsJson({run}))).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].toObject()["run"].toString().toStdString(), run.name);
    QCOMPARE(list[0].toObject()["best"].toDouble(), 0.75);
    QVERIFY(list[0].toObject()["loss"].isNull());
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(cli::runsJson({}))).array().size(), 0);
}

void TestCliOutput::everyFieldIsListed()
{
    const std::string text = cli::fieldsText(engine::fields());
    const QJsonArray list =
        QJsonDocument::fromJson(QByteArray::fromStdString(cli::fieldsJson(engine::fields()))).array();
    QCOMPARE(list.size(), static_cast<qsizetype>(engine::fields().size()));
    for (const engine::Field& field : engine::fields())
        QVERIFY2(text.find("  " + field.key + "  (") != std::string::npos, field.key.c_str());
    QCOMPARE(list[0].toObject()["key"].toString().toStdString(), engine::fields()[0].key);
}

void TestCliOutput::check()
{
    engine::StartCheck facts;
    facts.modelName = "MiniLM-L6";
    facts.total = 22'713'216;
    facts.trainable = 227'132;
    facts.device = "cpu";
    facts.dtype = "float32";
    facts.steps = 190;
    facts.runs = facts.cohortSize = 4;
    facts.effectiveSites = 10;
    facts.injectedSites = facts.totalSites = 12;
    facts.memoryBytes = 600'000'000;
    facts.memoryAvailable = 21'000'000'000;
    facts.seconds = 124;
    engine::SplitFacts split;
    split.split = "train";
    split.rows = 600;
    split.labels = {{"neg", 299}, {"pos", 301}};
    split.truncated = 3;
    facts.splits = {split};
    const QString text = QString::fromStdString(cli::checkText(facts));
    for (const char* part : {"22,713,216 parameters, 227,132 of them trained (1.00 %)", "λ acts at 10 of 12 sites",
                             "600 rows (neg 299, pos 301)", "3 cut",
                             "4 runs of 190 steps, 4 at a time (1 cohort), about 2:04", "about 600 MB of 21.0 GB free"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    facts.memoryHeld = 900'000'000;
    facts.mayBeAdded = 8;
    const QString more = QString::fromStdString(cli::checkText(facts));
    QVERIFY2(more.contains("about 600 MB (at times 900 MB) of 21.0 GB free"), qPrintable(more));
    QVERIFY2(more.contains("about 2:04; refinement adds up to 8 runs"), qPrintable(more));
}

void TestCliOutput::verdicts()
{
    engine::Problem error{"train.epochs", "must be greater than 0", "give a number", false};
    engine::Problem warning{"task.test", "3 rows are also in train", "", true};
    engine::Problem question = warning;
    question.ask = true;
    QVERIFY(cli::verdictOn({}) == cli::Verdict::Start);
    QVERIFY(cli::verdictOn({warning}) == cli::Verdict::Start);
    QVERIFY(cli::verdictOn({warning, question}) == cli::Verdict::Ask);
    QVERIFY(cli::verdictOn({question, error}) == cli::Verdict::Refuse);
    QCOMPARE(cli::problemText(error),
             std::string("error: train.epochs: must be greater than 0. Remedy: give a number"));
    QVERIFY(cli::problemText(warning).starts_with("warning: task.test: "));
}

void TestCliOutput::exitCodes()
{
    QCOMPARE(int(cli::exitCodeFor(engine::ErrorCode::BadConfig)), 2);
    QCOMPARE(int(cli::exitCodeFor(engine::ErrorCode::MissingFile)), 2);
    QCOMPARE(int(cli::exitCodeFor(engine::ErrorCode::BadData)), 2);
    QCOMPARE(int(cli::exitCodeFor(engine::ErrorCode::DiskFull)), 1);
    QCOMPARE(int(cli::exitCodeFor(engine::ErrorCode::Internal)), 1);
    QCOMPARE(int(cli::kStopped), 130);
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "test_cli_output.moc"
