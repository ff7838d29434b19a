// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/methods.h"
#include "measured.h"
#include "method_case.h"
#include "peft/adapter_tensors.h"
#include "tiny_model.h"
#include "train/trainer.h"

#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <span>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;
using method_goldens::Case, method_goldens::kMethods;

namespace {

constexpr const char* kFamilies[]{"bert", "roberta", "llama", "gptj"};
/// Of the figures of one case, how far the worst is from its golden; of joined ones, of all.
struct Apart {
    double loss = 0, norm = 0, rate = 0, logit = 0, lambda = 0;
    int cases = 0, fell = 0; ///< fell: the mean loss of the last whole pass over the rows is below that of the first
    void join(const Apart& other)
    {
        cases += other.cases, fell += other.fell;
        loss = std::max(loss, other.loss);
        norm = std::max(norm, other.norm);
        rate = std::max(rate, other.rate);
        logit = std::max(logit, other.logit);
        lambda = std::max(lambda, other.lambda);
    }
    [[nodiscard]] QString text() const
    {
        return QString("loss %1, gradient norm %2, learning rate %3, logits %4, λ %5")
            .arg(loss, 0, 'e', 1)
            .arg(norm, 0, 'e', 1)
            .arg(rate, 0, 'e', 1)
            .arg(logit, 0, 'e', 1)
            .arg(lambda, 0, 'e', 1);
    }
    [[nodiscard]] double worst() const { return std::max({loss, norm, rate, logit, lambda}); }
};

double relative(double given, double expected)
{
    return std::abs(given - expected) / std::max(std::abs(expected), 1e-30);
}

/// Start values of methods.py, by the name in a PEFT file; others stay the model file's.
void fillStart(const at::Tensor& row, const ParameterItem& item, const std::string& name)
{
    const auto ends = [&](const char* end) { return name.ends_with(end); };
    float offset = 0, scale = 0;
    if (ends(".lora_A.weight") || ends(".lora_B.weight") || ends(".adapter_down.weight") || ends(".adapter_up.weight"))
        scale = 0.25f;
    else if (ends(".adapter_down.bias") || ends(".adapter_up.bias"))
        scale = 0.125f;
    else if (ends(".lora_magnitude_vector"))
        offset = 1, scale = 0.25f;
    else if (ends(".ia3_l"))
        offset = 1, scale = 0.5f;
    else if (name == kPromptItem)
        scale = 2;
    else
        return;
    float* data = row.mutable_data_ptr<float>() + item.offset;
    for (std::int64_t e = 0; e < item.size; ++e)
        data[e] = offset + scale * tiny::unit(name, e);
}

/// Logits as the golden keeps them: all classes, or 12 of the last token's.
std::vector<double> finalLogits(Network& network, const EncodedSample& sample)
{
    const at::NoGradGuard noGradient;
    const std::vector<PackedSample> samples{{sample.ids, sample.segments, 0, -1}};
    const PackedBatch batch = packBatch(samples, network.batchForm(), at::kCPU);
    const ForwardPass pass{batch, false, {0}};
    std::vector<double> result;
    at::Tensor logits;
    if (network.isLanguageModel()) {
        const at::Tensor rows = forward(network.model(), pass, {}, network.method(), Wanted::HeadRows).rows;
        const FrozenLinear& frozen = network.model().output;
        const TrainedHead head = network.method().trainedHead().value_or(TrainedHead{{}, {}});
        const FrozenLinear map = head.weight.defined() ? FrozenLinear(head.weight.detach().select(0, 0), {}) : frozen;
        logits = (head.bias.defined() ? map.withoutBias().forward(rows) + head.bias : map.forward(rows)).flatten();
    } else {
        logits = network.logits(pass, {}).flatten();
    }
    const std::int64_t size = logits.numel(), count = network.isLanguageModel() ? 12 : size;
    for (std::int64_t k = 0; k < count; ++k)
        result.push_back(logits[network.isLanguageModel() ? golden::sampleIndex(k, size) : k].item<double>());
    return result;
}

double sum(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Whether the losses of the last whole pass over the rows are smaller than those of the first.
bool falls(std::span<const double> losses, std::size_t stepsOfPass)
{
    const std::size_t last = losses.size() / stepsOfPass - 1;
    return last > 0 && sum(losses.subspan(last * stepsOfPass, stepsOfPass)) < sum(losses.subspan(0, stepsOfPass));
}

/// Where the rule of config/sites.h lets h0 in by default, by name within a layer, and in how many layers.
QJsonObject injectedSites(MethodKind kind, const ModelShape& shape, std::optional<Placement> placement)
{
    TrainConfig config;
    config.method.kind = kind;
    config.sibo.placement = placement;
    QJsonArray modules;
    std::set<int> layers;
    for (const Site& site : findSites(siteRequest(config, shape))) {
        const QString name = shape.family->names.inLayer[static_cast<std::size_t>(site.kind)];
        if (site.injected && !modules.contains(name))
            modules.append(name);
        if (site.injected)
            layers.insert(site.layer);
    }
    return {{"modules", modules}, {"all_layers", static_cast<std::int64_t>(layers.size()) == shape.layers}};
}

/// What shares a learned λ: "one", a layer's number or a module in the golden; see MixSource::learned.
std::string learnedName(const QString& key)
{
    bool isLayer = false;
    key.toInt(&isLayer);
    return key == "one" ? "all" : isLayer ? "layer " + key.toStdString() : key.toStdString();
}

} // namespace

/// 20 training steps of every method on every family against PEFT, transformers and plain PyTorch
/// (fixtures/goldens/methods.py), on the trainer itself.
class TestMethodGoldens : public QObject {
    Q_OBJECT
private:
    const QJsonObject& file(const QString& family)
    {
        if (!m_files.contains(family))
            m_files[family] = golden::load("methods_" + family + ".json");
        return m_files[family];
    }
    const TransformerModel& model(const QString& family, bool languageModel)
    {
        const auto key = std::pair(family, languageModel);
        if (const auto found = m_models.find(key); found != m_models.end())
            return found->second;
        const std::filesystem::path folder = m_folder.filePath(family).toStdString();
        const QByteArray config = QJsonDocument(file(family)["config"].toObject()).toJson();
        tiny::writeFolder(folder, config.toStdString(), file(family)["labels"].toInteger());
        LoadOptions options;
        options.languageModel = languageModel;
        return m_models.emplace(key, loadTransformer(folder, options)).first->second;
    }
    /// Sets the start values, after a check that both sides train the same tensors.
    static void prepare(Network& network, const Case& given)
    {
        std::map<std::string, std::vector<std::int64_t>> ours, theirs;
        const at::Tensor row = network.parameters().values()[0];
        for (const ParameterItem& item : network.layout().items()) {
            if (item.role == ParameterRole::Lambda)
                continue;
            const std::string name = tensorName(given.kind(), item.name);
            ours[name] = item.shape;
            fillStart(row, item, name);
        }
        const QJsonObject tensors = given["tensors"].toObject();
        for (auto tensor = tensors.begin(); tensor != tensors.end(); ++tensor)
            for (const double length : golden::numbers(tensor.value()))
                theirs[tensor.key().toStdString()].push_back(static_cast<std::int64_t>(length));
        for (const auto& [name, shape] : theirs)
            QVERIFY2(ours.contains(name) && ours[name] == shape, name.c_str());
        for (const auto& [name, shape] : ours)
            QVERIFY2(theirs.contains(name), name.c_str());
    }
    /// Both sides agree at which modules the method is and where h0 enters.
    static void compareSites(const Case& given, const TrainConfig& config, const ModelShape& shape)
    {
        std::map<std::string, bool> ours, theirs;
        const bool mixes = config.sibo.lambda > 0 || config.sibo.learnable != LambdaLearning::Off;
        for (const Site& site : findSites(siteRequest(config, shape)))
            ours[site.module] = site.injected && mixes;
        for (const QJsonValue& site : given["sites"].toArray())
            theirs[site["module"].toString().toStdString()] = site["injected"].toBool();
        QCOMPARE(ours, theirs);
    }
    static void compareLambdas(PeftMethod& method, const Case& given, int step, Apart& apart)
    {
        const auto learned = method.learnedLambdas(0);
        const QJsonArray keys = given["lambda_keys"].toArray();
        QCOMPARE(static_cast<qsizetype>(learned.size()), keys.size());
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const std::string name = learnedName(keys[i].toString());
            QVERIFY2(learned.contains(name), name.c_str());
            const double expected = given["lambdas"].toArray()[step].toArray()[i].toDouble();
            apart.lambda = std::max(apart.lambda, std::abs(learned.at(name) - expected));
        }
    }
    /// Trains a case; `apart` is how far its figures are from the golden's.
    void train(const QString& family, const Case& given, Apart& apart)
    {
        const TransformerModel& net = model(family, given.isLanguageModel());
        const TrainConfig config = given.config(net.shape);
        const EncodedDataset rows = given.rows();
        Trainer trainer(net, rows, {config}, given.isLanguageModel() ? 0 : file(family)["labels"].toInteger());
        if (hasTargets(given.kind()))
            compareSites(given, config, net.shape);
        prepare(trainer.network(), given);
        std::vector<double> ownLosses;
        const auto losses = golden::numbers(given["losses"]), norms = golden::numbers(given["grad_norms"]),
                   shares = golden::numbers(file(family)["shares"]);
        for (int step = 0; step < static_cast<int>(losses.size()); ++step) {
            const auto made = trainer.step(step + 1, [] { return true; });
            QVERIFY(made && made->front().loss && made->front().gradNorm);
            const auto at = static_cast<std::size_t>(step);
            ownLosses.push_back(*made->front().loss);
            const double rate = shares[at] * config.train.learningRate;
            apart.loss = std::max(apart.loss, relative(*made->front().loss, losses[at]));
            apart.norm = std::max(apart.norm, relative(*made->front().gradNorm, norms[at]));
            apart.rate = std::max(apart.rate, std::abs(made->front().learningRate - rate) / config.train.learningRate);
            if (given["lambda_keys"].isArray())
                compareLambdas(trainer.network().method(), given, step, apart);
        }
        apart.cases = 1;
        apart.fell = falls(ownLosses, given.stepsOfPass()) ? 1 : 0;
        for (int i = 0; i < given["logits"].toArray().size(); ++i) {
            const auto expected = golden::numbers(given["logits"].toArray()[i]);
            const auto logits = finalLogits(trainer.network(), rows.samples[static_cast<std::size_t>(i)]);
            QCOMPARE(logits.size(), expected.size());
            double largest = 1;
            for (const double value : expected)
                largest = std::max(largest, std::abs(value));
            for (std::size_t k = 0; k < logits.size(); ++k)
                apart.logit = std::max(apart.logit, std::abs(logits[k] - expected[k]) / largest);
        }
    }

    QTemporaryDir m_folder;
    std::map<QString, QJsonObject> m_files;
    std::map<std::pair<QString, bool>, TransformerModel> m_models;
    std::map<std::pair<QString, QString>, Apart> m_worst; ///< by method and family

    void printFigures(const QString& name)
    {
        for (const MethodKind kind : kMethods) {
            const auto found = m_worst.find({engine::name(kind), name});
            if (found == m_worst.end())
                continue;
            const ModelShape& shape = model(name, false).shape;
            const Apart& apart = found->second;
            printMeasured({{"family", shape.family->name.data()},
                           {"method", title(kind)},
                           {"experimental", hasVirtualTokens(kind)},
                           {"cases", apart.cases},
                           {"fell", apart.fell},
                           {"figure", apart.worst()},
                           {"bound", file(name)["tolerance"]},
                           {"sites", injectedSites(kind, shape, std::nullopt)},
                           {"sites_both", injectedSites(kind, shape, Placement::Both)}});
        }
    }

private Q_SLOTS:
    void learnsAsTheReference_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("number");
        for (const char* family : kFamilies) {
            const QJsonArray cases = file(family)["cases"].toArray();
            QVERIFY(!cases.isEmpty());
            for (int i = 0; i < cases.size(); ++i)
                QTest::addRow("%s, %s", family, qPrintable(cases[i].toObject()["name"].toString()))
                    << QString(family) << i;
        }
    }
    void learnsAsTheReference()
    {
        QFETCH(QString, family);
        QFETCH(int, number);
        const Case given(file(family), file(family)["cases"].toArray()[number].toObject());
        Apart apart;
        train(family, given, apart);
        if (QTest::currentTestFailed())
            return;
        m_worst[{given["kind"].toString(), family}].join(apart);
        QCOMPARE(apart.fell, 1);
        QVERIFY2(apart.worst() < file(family)["tolerance"].toDouble(), qPrintable(apart.text()));
    }

    void cleanupTestCase()
    {
        for (const auto& [key, apart] : m_worst)
            qInfo("%s, %s: %s", qPrintable(key.first), qPrintable(key.second), qPrintable(apart.text()));
        for (const char* name : kFamilies)
            printFigures(name);
    }
};

QTEST_GUILESS_MAIN(TestMethodGoldens)
#include "test_method_goldens.moc"
