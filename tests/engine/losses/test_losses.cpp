// SPDX-License-Identifier: GPL-3.0-or-later
// Whole training runs against transformers + peft + a SIBO hook (fixtures/goldens/make_losses.py): every dropout 0,
// file order, the same first weights.
#include "engine/runs.h"
#include "engine/train.h"
#include "formula_adapter.h"
#include "golden.h"

#include <cmath>
#include <map>

#include <QTemporaryDir>
#include <QTest>

using namespace engine;

namespace {

struct Steps {
    std::vector<double> losses, norms, rates;
};

/// What a run did, by its λ.
using Record = std::map<double, Steps>;

std::vector<std::string> texts(const QJsonValue& array)
{
    std::vector<std::string> result;
    for (const QJsonValue& value : array.toArray())
        result.push_back(value.toString().toStdString());
    return result;
}

/// First 8 rows of a table in a file of their own.
std::filesystem::path firstRows(const std::filesystem::path& table, const std::filesystem::path& into)
{
    QFile from(QString::fromStdString(table.string())), to(QString::fromStdString(into.string()));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return {};
    for (int line = 0; line < 9; ++line)
        to.write(from.readLine());
    return into;
}

double relative(double value, double reference)
{
    return std::abs(value - reference) / std::abs(reference);
}

} // namespace

class TestLosses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder.emplace(); }
    void equalToReference_data();
    void equalToReference();
    void cohortIsEqualToReference();
    void cleanupTestCase();

private:
    QJsonObject reference(const QString& name) const;
    TrainConfig configOf(const QJsonObject& item) const;
    std::pair<Record, TrainOutcome> trainRuns(const TrainConfig& config) const;
    void compareSteps(const Steps& got, const QJsonObject& item);
    void compareLogits(const TrainOutcome& outcome, const QJsonObject& item) const;

    QJsonObject m_golden;
    std::optional<QTemporaryDir> m_folder;
    double m_tolerance = 0, m_seenLoss = 0, m_seenNorm = 0;
};

void TestLosses::initTestCase()
{
    if (!golden::hasModel())
        QSKIP(golden::kNoModel);
    m_golden = golden::load("losses.json");
    QVERIFY(golden::isModelOf(m_golden));
    m_tolerance = m_golden["tolerance"].toDouble();
    QCOMPARE(m_tolerance, 1e-4);
}

QJsonObject TestLosses::reference(const QString& name) const
{
    for (const QJsonValue& value : m_golden["cases"].toArray())
        if (value["name"].toString() == name)
            return value.toObject();
    return {};
}

TrainConfig TestLosses::configOf(const QJsonObject& item) const
{
    const std::filesystem::path folder = m_folder->path().toStdString();
    const bool regression = item["labels"].toInt() == 1;
    TrainConfig config;
    config.model = {golden::modelFolder(), "cpu", "float32"};
    config.task.kind = regression ? TaskKind::Regression : TaskKind::Classification;
    config.task.train = std::filesystem::path(SIBO_FIXTURES_DIR "/sentences") / item["data"].toString().toStdString();
    config.task.validation = firstRows(config.task.train, folder / "first.tsv");
    config.task.textColumns =
        regression ? std::vector<std::string>{"sentence1", "sentence2"} : std::vector<std::string>{"sentence"};
    config.task.labelColumn = regression ? "score" : "label";
    if (!regression)
        config.task.labels = {"0", "1"};
    config.task.maxLength = item["max_length"].toInt();
    config.method.rank = item["rank"].toInt();
    config.method.alpha = item["alpha"].toDouble();
    config.method.dropout = 0;
    config.method.targets = texts(item["targets"]);
    config.sibo.lambda = item["lambda"].toDouble();
    OptimizationConfig& train = config.train;
    train.maxSteps = item["steps"].toInt();
    train.batchSize = item["batch_size"].toInt();
    train.learningRate = item["learning_rate"].toDouble();
    train.warmupSteps = item["warmup_steps"].toInt();
    train.weightDecay = item["weight_decay"].toDouble();
    train.clipNorm = item["clip_norm"].toDouble();
    train.modelDropout = 0;
    train.shuffle = false;
    train.initAdapter = folder / "start";
    train.evaluateEvery = train.similarityEvery = train.checkpointEvery = 0;

    AdapterConfig adapter;
    adapter.rank = config.method.rank;
    adapter.alpha = config.method.alpha;
    adapter.targetModules = *config.method.targets;
    adapter.taskKind = config.task.kind;
    adapter.labels = config.task.labels;
    golden::writeFormulaAdapter(train.initAdapter, adapter, item["labels"].toInt());
    return config;
}

std::pair<Record, TrainOutcome> TestLosses::trainRuns(const TrainConfig& config) const
{
    std::map<std::string, Steps> byRun;
    const auto sink = [&](const Event& event) {
        if (const auto* done = std::get_if<StepDone>(&event.body)) {
            byRun[event.run].losses.push_back(done->loss.value_or(NAN));
            byRun[event.run].norms.push_back(done->gradNorm.value_or(NAN));
            byRun[event.run].rates.push_back(done->lr);
        }
    };
    TrainOptions options;
    options.library = m_folder->path().toStdString();
    options.threads = 2;
    const TrainOutcome outcome = train(config, options, sink, {});
    Record record;
    for (const auto& [run, steps] : byRun)
        record[readRun(runsFolder(options.library) / run).config.sibo.lambda] = steps;
    return {record, outcome};
}

void TestLosses::compareSteps(const Steps& got, const QJsonObject& item)
{
    const std::vector<double> losses = golden::numbers(item["losses"]), norms = golden::numbers(item["grad_norms"]),
                              rates = golden::numbers(item["lrs"]);
    QCOMPARE(static_cast<int>(losses.size()), item["steps"].toInt());
    QCOMPARE(got.losses.size(), losses.size());
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const QByteArray where = QString("step %1: loss %2 for %3, gradient norm %4 for %5, rate %6 for %7")
                                     .arg(i + 1)
                                     .arg(got.losses[i])
                                     .arg(losses[i])
                                     .arg(got.norms[i])
                                     .arg(norms[i])
                                     .arg(got.rates[i])
                                     .arg(rates[i])
                                     .toUtf8();
        QVERIFY2(relative(got.losses[i], losses[i]) <= m_tolerance, where);
        QVERIFY2(relative(got.norms[i], norms[i]) <= m_tolerance, where);
        QVERIFY2(std::abs(got.rates[i] - rates[i]) <= 1e-10, where);
        m_seenLoss = std::max(m_seenLoss, relative(got.losses[i], losses[i]));
        m_seenNorm = std::max(m_seenNorm, relative(got.norms[i], norms[i]));
    }
}

// The logits that the finished run gives its validation rows, which are the first 8 of the training file.
void TestLosses::compareLogits(const TrainOutcome& outcome, const QJsonObject& item) const
{
    const auto run = runsFolder(m_folder->path().toStdString()) / outcome.runs.front().run;
    QFile file(QString::fromStdString((run / "predictions" / "validation-final.jsonl").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray expected = item["logits"].toArray();
    for (const QJsonValue& row : expected) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const std::vector<double> logits = golden::numbers(line["logits"]), reference = golden::numbers(row);
        QCOMPARE(logits.size(), reference.size());
        for (std::size_t i = 0; i < logits.size(); ++i)
            QVERIFY2(std::abs(logits[i] - reference[i]) <= m_tolerance * std::max(1.0, std::abs(reference[i])),
                     qPrintable(QString("%1 for %2").arg(logits[i]).arg(reference[i])));
    }
    QVERIFY(file.atEnd());
}

void TestLosses::equalToReference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("microBatch");
    QTest::newRow("λ 0") << "plain" << 0;
    QTest::newRow("λ 0.6") << "sibo" << 0;
    QTest::newRow("λ 0.6, batch in two parts") << "sibo" << 4;
    QTest::newRow("λ 0.6, batch in parts of 3, 3 and 2") << "sibo" << 3;
    QTest::newRow("λ 0.4, plain LoRA beside injected sites") << "wide" << 0;
    QTest::newRow("λ 0.6, weight decay") << "decay" << 0;
    QTest::newRow("λ 0.6, regression on pairs") << "regression" << 0;
}

void TestLosses::equalToReference()
{
    QFETCH(QString, name);
    QFETCH(int, microBatch);
    const QJsonObject item = reference(name);
    TrainConfig config = configOf(item);
    if (microBatch > 0)
        config.train.microBatchSize = microBatch;
    const auto [record, outcome] = trainRuns(config);
    QVERIFY2(outcome.allCompleted(), outcome.runs.front().reason.c_str());
    QCOMPARE(record.size(), 1u);
    compareSteps(record.begin()->second, item);
    compareLogits(outcome, item);
}

// λ 0 and 0.6 in lockstep: each member has the losses of its own reference.
void TestLosses::cohortIsEqualToReference()
{
    TrainConfig config = configOf(reference("sibo"));
    config.study.axes = {{"sibo.lambda", {FieldValue(0.0), FieldValue(0.6)}}};
    const auto [record, outcome] = trainRuns(config);
    QVERIFY2(outcome.allCompleted(), outcome.runs.front().reason.c_str());
    QCOMPARE(record.size(), 2u);
    compareSteps(record.at(0.0), reference("plain"));
    compareSteps(record.at(0.6), reference("sibo"));
}

void TestLosses::cleanupTestCase()
{
    qInfo("observed maximum, relative: losses %.2e, gradient norms %.2e", m_seenLoss, m_seenNorm);
}

QTEST_GUILESS_MAIN(TestLosses)
#include "test_losses.moc"
