// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says a configuration trains, counted from config.json alone, is what the engine trains: every method
// on every kind of model, module by module.
#include "base/atomic_file.h"
#include "config/model_config.h"
#include "engine/model_facts.h"
#include "peft/adapter_tensors.h"
#include "peft/method_options.h"
#include "peft/mix_source.h"
#include "toy_network.h"

#include <QTest>

using namespace engine;

namespace {

using Counts = std::map<std::pair<int, std::string>, std::int64_t>; ///< by layer and module

struct Variant {
    const char *name, *type, *more; ///< further keys of config.json
};

constexpr Variant kVariants[] = {
    {"bert", "bert", ""},
    {"roberta", "roberta", ""},
    {"llama", "llama", ""},
    {"llama-tied", "llama", R"(, "tie_word_embeddings": true)"},
    {"llama-attention-biases", "llama", R"(, "attention_bias": true)"},
    {"llama-mlp-biases", "llama", R"(, "mlp_bias": true, "tie_word_embeddings": true)"},
    {"mistral", "mistral", R"(, "num_key_value_heads": 2)"},
    {"qwen2", "qwen2", R"(, "num_key_value_heads": 2)"},
    {"gptj", "gptj", ""},
    {"gptj-tied", "gptj", R"(, "tie_word_embeddings": true)"},
};

ModelShape shapeOf(const QTemporaryDir& folder, const Variant& variant)
{
    toy::Shape shape;
    shape.type = variant.type;
    std::string text = toy::configText(shape);
    text.insert(text.size() - 1, variant.more);
    writeFileAtomically(folder.filePath("config.json").toStdString(), text);
    return readModelShape(folder.path().toStdString());
}

/// The module that a trained tensor belongs to, as describeSites names it.
std::pair<int, std::string> moduleOf(std::string name, const Family& family)
{
    if (name == kLambdaItem)
        return {-1, "λ"};
    if (name.starts_with("classifier."))
        return {-1, "classifier"};
    for (const char* end : {".weight", ".bias", ".lora_A", ".lora_B", ".lora_magnitude_vector", ".base_layer", ".ia3_l",
                            ".adapter_down", ".adapter_up"})
        if (name.ends_with(end))
            name.resize(name.size() - std::string_view(end).size());
    const std::string prefix = std::string(family.names.prefix) + ".", layers = std::string(family.names.layers) + ".";
    if (name.starts_with(prefix))
        name.erase(0, prefix.size());
    if (!name.starts_with(layers))
        return {-1, name};
    name.erase(0, layers.size());
    const std::size_t dot = name.find('.');
    return {std::stoi(name.substr(0, dot)), name.substr(dot + 1)};
}

Counts engineCounts(const ParameterLayout& layout, const Family& family)
{
    Counts counts;
    for (const ParameterItem& item : layout.items())
        counts[moduleOf(item.name, family)] += item.size;
    return counts;
}

Counts shownCounts(const TrainedSites& sites)
{
    Counts counts;
    for (const SiteFacts& site : sites.modules)
        if (site.trainable > 0)
            counts[{site.layer, site.module}] += site.trainable;
    return counts;
}

QString text(const Counts& counts)
{
    QStringList parts;
    for (const auto& [key, count] : counts)
        parts << QString("%1/%2: %3").arg(key.first).arg(QString::fromStdString(key.second)).arg(count);
    return parts.join("; ");
}

struct Setting {
    const char* name;
    void (*apply)(TrainConfig&);
};

/// Beside a method's defaults.
constexpr Setting kSettings[] = {
    {"", [](TrainConfig&) {}},
    {"own biases", [](TrainConfig& config) { config.method.bias = BiasMode::LoraOnly; }},
    {"all biases", [](TrainConfig& config) { config.method.bias = BiasMode::All; }},
    {"all linear", [](TrainConfig& config) { config.method.targets = {{"all-linear"}}; }},
    {"one layer", [](TrainConfig& config) { config.method.layersToTransform = {1}; }},
    {"no adapter biases", [](TrainConfig& config) { config.method.adapterBias = false; }},
    {"lambda by layer", [](TrainConfig& config) { config.sibo.learnable = LambdaLearning::Layer; }},
    {"lambda by site", [](TrainConfig& config) { config.sibo.learnable = LambdaLearning::Site; }},
};

constexpr MethodKind kMethods[] = {MethodKind::Lora,         MethodKind::Dora,   MethodKind::Series,
                                   MethodKind::Parallel,     MethodKind::Ia3,    MethodKind::Bitfit,
                                   MethodKind::AdapterInput, MethodKind::Prefix, MethodKind::Prompt,
                                   MethodKind::Full,         MethodKind::Head};

} // namespace

class TestTrainedSites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreTheEngines_data();
    void countsAreTheEngines();
    void aNetworkHasNoOthers_data();
    void aNetworkHasNoOthers();
};

void TestTrainedSites::countsAreTheEngines_data()
{
    QTest::addColumn<int>("variant");
    QTest::addColumn<int>("method");
    for (int v = 0; v < static_cast<int>(std::size(kVariants)); ++v)
        for (const MethodKind method : kMethods)
            QTest::newRow(qPrintable(QString("%1 %2").arg(kVariants[v].name, name(method))))
                << v << static_cast<int>(method);
}

void TestTrainedSites::countsAreTheEngines()
{
    QFETCH(int, variant);
    QFETCH(int, method);
    QTemporaryDir folder;
    const ModelShape shape = shapeOf(folder, kVariants[variant]);
    for (const std::int64_t outputs : {2, 1, 0}) {
        if (outputs == 0 && !shape.family->causal)
            continue;
        for (const Setting& setting : kSettings) {
            TrainConfig config;
            config.method.kind = static_cast<MethodKind>(method);
            config.task.kind = outputs == 0   ? TaskKind::CausalLm
                               : outputs == 1 ? TaskKind::Regression
                                              : TaskKind::Classification;
            setting.apply(config);
            NetworkOptions options{methodOptions(config, shape), outputs};
            Counts expected = engineCounts(networkLayout(options, shape), *shape.family);
            const TrainedSites sites = describeSites(config, folder.path().toStdString(), outputs);
            Counts shown = shownCounts(sites);
            const auto where = [&] { return QString("%1, %2 outputs: ").arg(setting.name).arg(outputs); };
            QVERIFY2(sites.trainable == networkLayout(options, shape).size(), qPrintable(where() + text(shown)));
            if (config.method.kind == MethodKind::Prefix || config.method.kind == MethodKind::Prompt) {
                // One tensor for all layers, shown in equal parts, or under a shorter name.
                expected.erase(Counts::key_type(-1, kPromptItem));
                shown.erase(Counts::key_type(-1, "prompt"));
                std::erase_if(shown, [&](const auto& entry) {
                    return entry.first.first >= 0 &&
                           entry.second == 2 * config.method.virtualTokens * shape.keyValueWidth();
                });
            }
            QVERIFY2(shown == expected, qPrintable(where() + text(shown) + " | " + text(expected)));
        }
    }
}

void TestTrainedSites::aNetworkHasNoOthers_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("method");
    for (const char* family : toy::families())
        for (const MethodKind method : kMethods)
            QTest::newRow(qPrintable(QString("%1 %2").arg(family, name(method))))
                << QString(family) << static_cast<int>(method);
}

/// Every trained number of a real network is reached by a gradient that is defined, and there are as many as shown.
void TestTrainedSites::aNetworkHasNoOthers()
{
    static toy::Models models;
    QFETCH(QString, family);
    QFETCH(int, method);
    const TransformerModel& model = models(family);
    TrainConfig config;
    config.method.kind = static_cast<MethodKind>(method);
    NetworkOptions options{methodOptions(config, model.shape), 2};
    Network network(model, options, {methodMember(config, options.method, model.shape)});
    network.initialise();
    QCOMPARE(network.parameters().values().size(1), describeSites(config, model.folder, 2).trainable);
    toy::disturb(network, 0.1);
    network.parameters().backward(toy::toyLoss(network, toy::toyBatch(network.batchForm())).sum());
    for (const ParameterItem& item : network.layout().items())
        QVERIFY2(network.parameters().gradients().narrow(1, item.offset, item.size).abs().max().item<float>() > 0,
                 item.name.c_str());
}

QTEST_GUILESS_MAIN(TestTrainedSites)
#include "test_trained_sites.moc"
