// SPDX-License-Identifier: GPL-3.0-or-later
// Adapters cross between this engine and stock peft with the same logits, at λ = 0 and with a SIBO hook
// (check_peft.py).
#include "engine/runs.h"
#include "engine/train.h"
#include "golden.h"
#include "peft/adapted_model.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;

namespace {

constexpr double kTolerance = 1e-5;
constexpr double kLambda = 0.6;
const QString kRows = SIBO_FIXTURES_DIR "/sentences/labelled.tsv";

QString python()
{
    const QString named = qEnvironmentVariable("SIBO_TOOLS_PYTHON");
    return named.isEmpty() ? SIBO_SOURCE_DIR "/build/tools-venv/bin/python" : named;
}

/// Logits of the adapter in a folder by this engine, one row a text.
at::Tensor ourLogits(const TransformerModel& model, const std::filesystem::path& folder, double lambda, int count)
{
    const AdaptedModel adapted = loadAdapted(model, folder, lambda);
    QFile file(kRows);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.readLine();
    const auto tokenizer = loadTokenizer(model.folder);
    std::vector<Encoding> encoded;
    for (int i = 0; i < count; ++i)
        encoded.push_back(tokenizer->encode(file.readLine().split('\t').front().toStdString(), {}, 128));
    std::vector<PackedSample> samples;
    for (const Encoding& encoding : encoded)
        samples.push_back({encoding.ids, encoding.segments, samples.size()});
    const at::NoGradGuard noGradient;
    const PackedBatch batch = packBatch(samples, adapted.network->batchForm(), model.device());
    return adapted.network->logits(ForwardPass{batch, false, {1}}, {}).select(0, 0).contiguous();
}

double difference(const at::Tensor& ours, const QJsonValue& theirs)
{
    const QJsonArray rows = theirs.toArray();
    double delta = ours.size(0) == rows.size() ? 0 : INFINITY, largest = 1;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), ours.size(0)); ++i) {
        const std::vector<double> row = golden::numbers(rows[i]);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const double value = ours[i][static_cast<std::int64_t>(c)].item<double>();
            delta = std::max(delta, std::abs(value - row[c]));
            largest = std::max(largest, std::abs(row[c]));
        }
    }
    return delta / largest;
}

} // namespace

class TestPeftExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void peftReadsWhatWeTrained();
    void weReadWhatPeftSaved();

private:
    std::filesystem::path trainAdapter() const;
    QJsonObject askPeft(const QString& mode, const std::filesystem::path& adapter) const;
    void compare(const std::filesystem::path& adapter, const QJsonObject& answer) const;

    QTemporaryDir m_folder;
    std::optional<TransformerModel> m_model;
};

void TestPeftExchange::initTestCase()
{
    if (!golden::hasModel())
        QSKIP(golden::kNoModel);
    if (!QFile::exists(python()))
        QSKIP("no Python with peft: SIBO_TOOLS_PYTHON names none and build/tools-venv is absent (packaging/test makes "
              "it)");
    m_model.emplace(loadTransformer(golden::modelFolder(), {}));
}

std::filesystem::path TestPeftExchange::trainAdapter() const
{
    TrainConfig config;
    config.model = {golden::modelFolder(), "cpu", "float32"};
    config.task.train = kRows.toStdString();
    config.task.textColumns = {"sentence"};
    config.task.labelColumn = "label";
    config.task.labels = {"0", "1"};
    config.method.targets = std::vector<std::string>{"query", "value", "intermediate.dense", "output.dense"};
    config.sibo.lambda = kLambda;
    config.train.maxSteps = 6;
    config.train.batchSize = 8;
    config.train.learningRate = 3e-3;
    config.train.evaluateEvery = config.train.similarityEvery = config.train.checkpointEvery = 0;
    TrainOptions options;
    options.library = m_folder.path().toStdString();
    options.threads = 2;
    const TrainOutcome outcome = train(config, options, [](const Event&) {}, {});
    return outcome.allCompleted() ? runsFolder(options.library) / outcome.runs.front().run / "adapter"
                                  : std::filesystem::path();
}

QJsonObject TestPeftExchange::askPeft(const QString& mode, const std::filesystem::path& adapter) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python(), {SIBO_CHECK_PEFT, mode, "--model", QString::fromStdString(golden::modelFolder().string()),
                             "--adapter", QString::fromStdString(adapter.string()), "--rows", kRows, "--lambda",
                             QString::number(kLambda)});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestPeftExchange::compare(const std::filesystem::path& adapter, const QJsonObject& answer) const
{
    QVERIFY(!answer.isEmpty());
    const int count = static_cast<int>(answer["plain"].toArray().size());
    QVERIFY(count >= 8);
    const double plain = difference(ourLogits(*m_model, adapter, 0, count), answer["plain"]);
    const double mixed = difference(ourLogits(*m_model, adapter, kLambda, count), answer["mixed"]);
    qInfo("observed |difference| / max(1, max |logit|): λ 0: %.2e, λ %.1f: %.2e", plain, kLambda, mixed);
    QVERIFY(plain <= kTolerance);
    QVERIFY(mixed <= kTolerance);
    // The two are not the same figures: λ does something here.
    QVERIFY(difference(ourLogits(*m_model, adapter, 0, count), answer["mixed"]) > 10 * kTolerance);
}

void TestPeftExchange::peftReadsWhatWeTrained()
{
    const std::filesystem::path adapter = trainAdapter();
    QVERIFY(!adapter.empty());
    QCOMPARE(readAdapterConfig(adapter).lambda, kLambda);
    const QJsonObject answer = askPeft("read", adapter);
    QCOMPARE(answer["names"].toArray(), answer["peft_names"].toArray());
    compare(adapter, answer);
}

void TestPeftExchange::weReadWhatPeftSaved()
{
    const std::filesystem::path adapter = std::filesystem::path(m_folder.path().toStdString()) / "by-peft";
    compare(adapter, askPeft("write", adapter));
    QCOMPARE(readAdapterConfig(adapter).lambda, 0.0);
}

QTEST_GUILESS_MAIN(TestPeftExchange)
#include "test_peft_exchange.moc"
