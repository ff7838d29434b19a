// SPDX-License-Identifier: GPL-3.0-or-later
// The built `sibo export`: adapters merged into their model, by the engine's logits and by transformers'.
#include "../../engine/export/exported.h"
#include "sibo_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace engine;

namespace {

constexpr double kTolerance = 1e-5;

/// No id of a pad token: transformers finds the last token by it.
const std::vector<std::vector<std::int32_t>> kSequences{{14, 16, 20, 5}, {15, 17, 21, 23, 10, 25, 7, 8}, {9, 22, 12}};

struct Case {
    const char *name, *family;
    MethodKind method;
    TaskKind task;
};

constexpr Case kCases[] = {
    {"llama-lora-lm", "llama", MethodKind::Lora, TaskKind::CausalLm},
    {"llama-dora-lm", "llama", MethodKind::Dora, TaskKind::CausalLm},
    {"llama-bitfit-lm", "llama", MethodKind::Bitfit, TaskKind::CausalLm},
    {"llama-bitfit", "llama", MethodKind::Bitfit, TaskKind::Classification},
    {"gptj-lora-lm", "gptj", MethodKind::Lora, TaskKind::CausalLm},
    {"gptj-bitfit-lm", "gptj", MethodKind::Bitfit, TaskKind::CausalLm},
    {"bert-bitfit", "bert", MethodKind::Bitfit, TaskKind::Classification},
    {"roberta-ia3", "roberta", MethodKind::Ia3, TaskKind::Classification},
};

SiboRunner::Result sibo(const QStringList& arguments)
{
    static const QTemporaryDir library;
    return SiboRunner(library.path()).run(arguments);
}

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

QString python()
{
    const QString named = qEnvironmentVariable("SIBO_TOOLS_PYTHON");
    return named.isEmpty() ? SIBO_SOURCE_DIR "/build/tools-venv/bin/python" : named;
}

/// Logits of an adapter on its model: by sequence the classes, or of each token the vocabulary.
std::vector<double> ourLogits(const exported::Made& made, TaskKind task, const std::vector<std::int32_t>& ids)
{
    const bool languageModel = task == TaskKind::CausalLm;
    const TransformerModel model = loadTransformer(made.model, {at::kCPU, at::kFloat, languageModel});
    const AdaptedModel adapted = loadAdapted(model, made.adapter, std::nullopt);
    const std::vector<std::int32_t> segments(ids.size(), 0);
    const PackedSample sample{ids, segments, 0, languageModel ? 1 : -1};
    const PackedBatch batch = packBatch({&sample, 1}, adapted.network->batchForm(), at::kCPU);
    const at::NoGradGuard noGradient;
    const ForwardPass pass{batch, false, {0}};
    Network& network = *adapted.network;
    const at::Tensor logits =
        (languageModel ? network.tokenLogits(network.labelStates(pass, {})) : network.logits(pass, {}))
            .flatten()
            .contiguous();
    const float* values = logits.const_data_ptr<float>();
    return {values, values + logits.numel()};
}

/// Largest |difference| ÷ max(1, largest |logit|). A language model here has no row of the last token.
double difference(const std::vector<double>& ours, const QJsonArray& theirs)
{
    if (ours.empty() || static_cast<std::size_t>(theirs.size()) < ours.size())
        return INFINITY;
    double delta = 0, largest = 1;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double value = theirs[static_cast<qsizetype>(i)].toDouble();
        delta = std::max(delta, std::abs(value - ours[i]));
        largest = std::max(largest, std::abs(value));
    }
    return delta / largest;
}

} // namespace

class TestCliExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mergedSaysItsDifference_data() { rows(); }
    void mergedSaysItsDifference();
    void transformersLoadsTheSame_data() { rows(); }
    void transformersLoadsTheSame();
    void textNamesTheDifference();
    void mixedIsRefusedWithBothOffers();

private:
    static void rows();
    static std::string folderName(int index) { return std::string(kCases[index].name) + ".model"; }

    QTemporaryDir m_folder;
    std::vector<exported::Made> m_made;
    std::vector<QByteArray> m_answers;
    QJsonArray m_logits; ///< by transformers, by case; empty without Python
};

void TestCliExport::rows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i)
        QTest::newRow(kCases[i].name) << i;
}

void TestCliExport::initTestCase()
{
    QJsonArray folders, sequences;
    for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i) {
        TrainConfig config = exported::configOf(kCases[i].method);
        config.task.kind = kCases[i].task;
        m_made.push_back(exported::make(m_folder, kCases[i].family, config, kCases[i].name));
        const QString to = m_folder.filePath(QString::fromStdString(folderName(i)));
        const SiboRunner::Result result =
            sibo({"export", text(m_made.back().adapter), "--to", to, "--form", "merged", "--json"});
        QVERIFY2(result.code == 0, result.err.constData());
        m_answers.push_back(result.out);
        folders.append(to);
    }
    for (const auto& ids : kSequences) {
        QJsonArray row;
        for (const std::int32_t id : ids)
            row.append(id);
        sequences.append(row);
    }
    if (!QFile::exists(python()))
        return;
    const QString ask = m_folder.filePath("ask.json");
    writeFileAtomically(
        ask.toStdString(),
        QJsonDocument(QJsonObject{{"sequences", sequences}, {"folders", folders}}).toJson().toStdString());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python(), {SIBO_CHECK_MERGED, ask});
    QVERIFY(process.waitForFinished(280'000) && process.exitCode() == 0);
    m_logits = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    QCOMPARE(m_logits.size(), folders.size());
}

void TestCliExport::mergedSaysItsDifference()
{
    QFETCH(int, index);
    const QJsonObject answer = QJsonDocument::fromJson(m_answers[static_cast<std::size_t>(index)]).object();
    QVERIFY(answer["largest_logit"].toDouble() > 0);
    QVERIFY(answer["largest_difference"].isDouble());
    QVERIFY(answer["largest_difference"].toDouble() <= kTolerance * std::max(1.0, answer["largest_logit"].toDouble()));
}

void TestCliExport::transformersLoadsTheSame()
{
    QFETCH(int, index);
    if (m_logits.isEmpty())
        QSKIP(
            "no Python with transformers: SIBO_TOOLS_PYTHON names none and build/tools-venv is absent (packaging/test "
            "makes it)");
    const QJsonArray rows = m_logits[index].toArray();
    QCOMPARE(rows.size(), static_cast<qsizetype>(kSequences.size()));
    for (std::size_t i = 0; i < kSequences.size(); ++i) {
        const double observed =
            difference(ourLogits(m_made[static_cast<std::size_t>(index)], kCases[index].task, kSequences[i]),
                       rows[static_cast<qsizetype>(i)].toArray());
        QVERIFY2(observed <= kTolerance, qPrintable(QString::number(observed)));
    }
}

void TestCliExport::textNamesTheDifference()
{
    const SiboRunner::Result result =
        sibo({"export", text(m_made[0].adapter), "--to", m_folder.filePath("as-text"), "--form", "merged"});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("largest difference of a logit"), result.out.constData());
}

void TestCliExport::mixedIsRefusedWithBothOffers()
{
    TrainConfig config = exported::configOf(MethodKind::Lora);
    config.task.kind = TaskKind::CausalLm;
    config.sibo.lambda = 0.4;
    const exported::Made made = exported::make(m_folder, "llama", config, "mixed");
    const QString to = m_folder.filePath("refused");
    const SiboRunner::Result result = sibo({"export", text(made.adapter), "--to", to, "--form", "merged"});
    QVERIFY(result.code != 0 && result.out.isEmpty());
    for (const char* word : {"h0", "--form peft", "--form folded"})
        QVERIFY2(result.err.contains(word), result.err.constData());
    QVERIFY(!QDir(to).exists());
    for (const char* form : {"peft", "folded"}) {
        const SiboRunner::Result offered =
            sibo({"export", text(made.adapter), "--to", m_folder.filePath(form), "--form", form});
        QVERIFY2(offered.code == 0, offered.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "test_cli_export.moc"
