// SPDX-License-Identifier: GPL-3.0-or-later
// LoRA in all its settings, DoRA, IA³, prefix and prompt tuning and a linear probe on every family: stock peft loads
// what this engine saves, and the other way round, with the same logits (check_peft_methods.py, one process for all).
#include "../export/exported.h"

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
/// The pooler is no site of this program; such a folder is refused with the tensors that have no place.
const QString kWithPooler = "bert.classification.lora-all-linear";

/// No id of a pad or special token: transformers counts positions and finds the last token by them.
const std::vector<std::vector<std::int32_t>>& ids()
{
    static const std::vector<std::vector<std::int32_t>> kIds{
        {14, 16, 20, 5}, {15, 17, 21, 23, 10, 25, 7, 8}, {9, 22, 12}, {19, 26, 18, 11, 6, 13, 24, 14, 16, 20}};
    return kIds;
}

QString python()
{
    const QString named = qEnvironmentVariable("SIBO_TOOLS_PYTHON");
    return named.isEmpty() ? SIBO_SOURCE_DIR "/build/tools-venv/bin/python" : named;
}

/// One row a list of ids, or of each list a row a token but the last.
at::Tensor logitsOn(Network& network)
{
    const at::NoGradGuard noGradient;
    const std::vector<std::int32_t> segments(16, 0);
    std::vector<PackedSample> samples;
    for (const auto& list : ids())
        samples.push_back(
            {list, std::span(segments).first(list.size()), samples.size(), network.isLanguageModel() ? 1 : -1});
    const PackedBatch batch = packBatch(samples, network.batchForm(), at::kCPU);
    const ForwardPass pass{batch, false, {0}};
    return network.isLanguageModel() ? network.tokenLogits(network.labelStates(pass, {})).select(0, 0).contiguous()
                                     : network.logits(pass, {}).select(0, 0).contiguous();
}

/// Largest |difference| ÷ max(1, largest |logit|); infinite where the shapes differ.
double difference(const at::Tensor& ours, const QJsonArray& theirs)
{
    if (theirs.isEmpty() || ours.size(0) != theirs.size() || ours.size(1) != theirs.first().toArray().size())
        return INFINITY;
    double delta = 0, largest = 1;
    for (std::int64_t i = 0; i < ours.size(0); ++i)
        for (std::int64_t j = 0; j < ours.size(1); ++j) {
            const double value = theirs[i].toArray()[j].toDouble();
            delta = std::max(delta, std::abs(value - static_cast<double>(ours[i][j].item<float>())));
            largest = std::max(largest, std::abs(value));
        }
    return delta / largest;
}

struct Case {
    MethodKind method;
    const char* name;
    std::vector<std::string> targets;
    BiasMode bias = BiasMode::None;
};

std::vector<Case> casesOf(const std::string& family)
{
    std::vector<Case> cases{{MethodKind::Lora, "lora", {}},     {MethodKind::Lora, "lora-all-linear", {"all-linear"}},
                            {MethodKind::Dora, "dora", {}},     {MethodKind::Ia3, "ia3", {}},
                            {MethodKind::Prefix, "prefix", {}}, {MethodKind::Prompt, "prompt", {}},
                            {MethodKind::Head, "head", {}}};
    if (family != "llama") {
        cases.push_back({MethodKind::Lora, "lora-all-biases", {}, BiasMode::All});
        cases.push_back({MethodKind::Lora, "lora-only-biases", {}, BiasMode::LoraOnly});
    }
    return cases;
}

} // namespace

class TestPeftMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void peftLoadsOurs_data() { rows("ours"); }
    void peftLoadsOurs();
    void weLoadPefts_data() { rows("theirs"); }
    void weLoadPefts();

private:
    void rows(const char* whose) const;
    void makeOurs(const std::string& family, TaskKind task);
    [[nodiscard]] const TransformerModel& model(const QString& name);

    QTemporaryDir m_folder;
    QJsonObject m_results;
    std::map<std::string, TransformerModel> m_models;
};

void TestPeftMethods::initTestCase()
{
    if (!QFile::exists(python()))
        QSKIP("no Python with peft: SIBO_TOOLS_PYTHON names none and build/tools-venv is absent (packaging/test makes "
              "it)");
    for (const char* family : toy::families()) {
        toy::Shape shape;
        shape.type = family;
        toy::writeModel(m_folder.filePath(QString("models/") + family).toStdString(), shape);
        makeOurs(family, TaskKind::Classification);
        if (std::string(family) == "llama" || std::string(family) == "gptj")
            makeOurs(family, TaskKind::CausalLm);
    }
    QJsonArray lists;
    for (const auto& list : ids()) {
        QJsonArray row;
        for (const std::int32_t id : list)
            row.append(id);
        lists.append(row);
    }
    writeFileAtomically(m_folder.filePath("ids.json").toStdString(), QJsonDocument(lists).toJson().toStdString());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python(), {SIBO_CHECK_PEFT_METHODS, m_folder.path()});
    QVERIFY(process.waitForFinished(580'000) && process.exitCode() == 0);
    m_results = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY(m_results["ours"].toObject().size() >= 42 && m_results["theirs"].toObject().size() >= 66);
}

void TestPeftMethods::makeOurs(const std::string& family, TaskKind task)
{
    const std::string kind = task == TaskKind::CausalLm ? "causal_lm" : "classification";
    const TransformerModel& on = model(QString::fromStdString(family + "." + kind + "."));
    for (const Case& made : casesOf(family)) {
        TrainConfig config = exported::configOf(made.method);
        config.task.kind = task;
        config.model.path = on.folder;
        config.method.bias = made.bias;
        if (!made.targets.empty())
            config.method.targets = made.targets;
        NetworkOptions options;
        options.method = methodOptions(config, on.shape);
        options.classes = task == TaskKind::CausalLm ? 0 : 2;
        Network network(on, options, {methodMember(config, options.method, on.shape)});
        network.initialise();
        toy::disturb(network, 0.1);
        const std::string name = family + "." + kind + "." + made.name;
        saveAdapter(m_folder.filePath(QString::fromStdString("ours/" + name)).toStdString(),
                    adapterConfigOf(config, on.shape), network.layout(), network.parameters().values().select(0, 0));
    }
}

void TestPeftMethods::rows(const char* whose) const
{
    QTest::addColumn<QString>("name");
    const QJsonObject results = m_results[QLatin1String(whose)].toObject();
    for (auto it = results.begin(); it != results.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

const TransformerModel& TestPeftMethods::model(const QString& name)
{
    const std::string key = name.section('.', 0, 1).toStdString();
    const bool languageModel = name.section('.', 1, 1) == "causal_lm";
    const auto found = m_models.find(key);
    if (found != m_models.end())
        return found->second;
    const std::string folder = m_folder.filePath("models/" + name.section('.', 0, 0)).toStdString();
    return m_models.emplace(key, loadTransformer(folder, {at::kCPU, at::kFloat, languageModel})).first->second;
}

void TestPeftMethods::peftLoadsOurs()
{
    QFETCH(QString, name);
    const QJsonObject answer = m_results["ours"].toObject()[name].toObject();
    QVERIFY2(!answer.contains("error"), qPrintable(answer["error"].toString()));
    const std::string folder = m_folder.filePath("ours/" + name).toStdString();
    const double observed =
        difference(logitsOn(*loadAdapted(model(name), folder, std::nullopt).network), answer["logits"].toArray());
    QVERIFY2(observed <= kTolerance, qPrintable(QString::number(observed)));
    // Nothing is missing in the file; with all biases peft saves the head twice more, under its own wrapper.
    if (!name.contains("biases"))
        QCOMPARE(answer["names"].toArray(), answer["peft_names"].toArray());
}

void TestPeftMethods::weLoadPefts()
{
    QFETCH(QString, name);
    const QJsonObject answer = m_results["theirs"].toObject()[name].toObject();
    QVERIFY2(!answer.contains("error"), qPrintable(answer["error"].toString()));
    const std::string folder = m_folder.filePath("theirs/" + name).toStdString();
    QCOMPARE(readAdapterConfig(folder).lambda, 0.0);
    if (name == kWithPooler) {
        try {
            (void)loadAdapted(model(name), folder, std::nullopt);
            QFAIL("the pooler's adapter was left out without a word");
        } catch (const EngineError& error) {
            QCOMPARE(error.code(), ErrorCode::BadFile);
            QVERIFY2(describe(error).find("base_model.model.bert.pooler.dense.lora_A.weight") != std::string::npos,
                     describe(error).c_str());
        }
        return;
    }
    const double observed =
        difference(logitsOn(*loadAdapted(model(name), folder, std::nullopt).network), answer["logits"].toArray());
    QVERIFY2(observed <= kTolerance, qPrintable(QString::number(observed)));
}

QTEST_GUILESS_MAIN(TestPeftMethods)
#include "test_peft_methods.moc"
