// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_network.h"

#include "engine/layer_steps.h"
#include "peft/adapter_file.h"

#include <ATen/ops/log_softmax.h>
#include <ATen/ops/tensor.h>

#include <QtTest>

using namespace engine;

namespace {

constexpr double kTolerance = 2e-6; ///< the engine computes in fp32

/// The numbers of the steps under the names that a checkpoint has.
class Checkpoint {
public:
    explicit Checkpoint(const StepsResult& result) : m_result(result)
    {
        add("bert.embeddings.word_embeddings.weight", "words");
        add("bert.embeddings.position_embeddings.weight", "positions");
        m_data["bert.embeddings.token_type_embeddings.weight"].assign(kStepsWidth, 0);
        m_shapes["bert.embeddings.token_type_embeddings.weight"] = {1, kStepsWidth};
        addRow("bert.embeddings.LayerNorm.weight", "embedding.gamma");
        addRow("bert.embeddings.LayerNorm.bias", "embedding.beta");
        for (const int layer : {1, 2})
            addLayer(layer);
        addMap("bert.pooler.dense", "pooler");
        addMap("classifier", "classifier");
    }
    void write(const std::filesystem::path& folder) const
    {
        std::filesystem::create_directories(folder);
        writeFileAtomically(folder / "config.json",
                            R"({"model_type": "bert", "vocab_size": 10, "hidden_size": 6, "num_hidden_layers": 2,
                                "num_attention_heads": 2, "intermediate_size": 12, "max_position_embeddings": 6,
                                "type_vocab_size": 1, "layer_norm_eps": 1e-12, "hidden_act": "gelu",
                                "hidden_dropout_prob": 0, "attention_probs_dropout_prob": 0})");
        std::vector<TensorView> views;
        for (const auto& [name, data] : m_data)
            views.push_back({name, DType::F32, m_shapes.at(name), std::as_bytes(std::span(data))});
        writeSafetensors(folder / "model.safetensors", views);
    }

private:
    void add(const std::string& name, const std::string& key)
    {
        const StepsGrid& grid = m_result[key].grid;
        m_data[name].assign(grid.values.begin(), grid.values.end());
        m_shapes[name] = {static_cast<std::int64_t>(grid.rows), static_cast<std::int64_t>(grid.columns)};
    }
    void addRow(const std::string& name, const std::string& key)
    {
        add(name, key);
        m_shapes[name] = {m_shapes[name][1]};
    }
    void addMap(const std::string& name, const std::string& key)
    {
        add(name + ".weight", key + ".weight");
        addRow(name + ".bias", key + ".bias");
    }
    void addLayer(int layer)
    {
        const std::string theirs = "bert.encoder.layer." + std::to_string(layer - 1) + ".";
        const std::string ours = "layer" + std::to_string(layer) + ".";
        addMap(theirs + "attention.self.query", ours + "query");
        addMap(theirs + "attention.self.key", ours + "key");
        addMap(theirs + "attention.self.value", ours + "value");
        addMap(theirs + "attention.output.dense", ours + "output");
        addMap(theirs + "intermediate.dense", ours + "up");
        addMap(theirs + "output.dense", ours + "down");
        addRow(theirs + "attention.output.LayerNorm.weight", ours + "attention.gamma");
        addRow(theirs + "attention.output.LayerNorm.bias", ours + "attention.beta");
        addRow(theirs + "output.LayerNorm.weight", ours + "ffn.gamma");
        addRow(theirs + "output.LayerNorm.bias", ours + "ffn.beta");
    }

    const StepsResult& m_result;
    std::map<std::string, std::vector<float>> m_data;
    std::map<std::string, std::vector<std::int64_t>> m_shapes;
};

bool isLora(const StepsSettings& settings)
{
    return settings.method == StepsMethod::Lora;
}

std::string moduleOf(const StepsSettings& settings)
{
    return "bert.encoder.layer." + std::to_string(settings.layer - 1) +
           (isLora(settings) ? ".attention.self.value" : ".output");
}

/// The key of a trained tensor; empty for λ.
std::string keyOf(const ParameterItem& item)
{
    if (item.name.ends_with("lora_A.weight"))
        return "lora.a";
    if (item.name.ends_with("lora_B.weight"))
        return "lora.b";
    if (item.name.ends_with("adapter_down.weight"))
        return "adapter.down";
    if (item.name.ends_with("adapter_up.weight"))
        return "adapter.up";
    return item.role == ParameterRole::Lambda ? std::string() : item.name; // classifier.weight
}

MethodOptions optionsOf(const TransformerModel& model, const StepsSettings& settings)
{
    MethodOptions options = toy::methodOn(model, isLora(settings) ? MethodKind::Lora : MethodKind::Series,
                                          {moduleOf(settings)}, Placement::Both);
    options.rank = options.bottleneck = settings.rank;
    options.adapterBias = false;
    options.nonLinearity = NonLinearity::Tanh;
    options.mixSkip = settings.method == StepsMethod::SeriesMixSkip;
    options.learnable = LambdaLearning::One;
    return options;
}

at::Tensor tensorOf(const StepsGrid& grid)
{
    return at::tensor(grid.values, at::kDouble)
        .view({static_cast<std::int64_t>(grid.rows), static_cast<std::int64_t>(grid.columns)});
}

/// max |a − b| / max(1, max |b|)
double apart(const at::Tensor& ours, const StepsGrid& steps)
{
    const at::Tensor expected = tensorOf(steps);
    const at::Tensor given = ours.to(at::kDouble).reshape(expected.sizes());
    return ((given - expected).abs().max() / expected.abs().max().clamp_min(1)).item<double>();
}

StepsState stateOf(StepsMethod method, int layer, double lambda, SiboSource source, int rank)
{
    StepsState state;
    state.settings = {method, source, lambda, rank, layer, true};
    state.seed = static_cast<std::uint64_t>(rank) + 10;
    return state;
}

} // namespace

/// The engine that trains, on a model folder and an adapter of the steps' numbers: its hidden states, logits and
/// gradients are those that the steps show.
class TestStepsEngine : public QObject {
    Q_OBJECT

    static PackedBatch batchOf(const std::vector<int>& ids, const BatchForm& form)
    {
        const std::vector<std::int32_t> tokens(ids.begin(), ids.end()), segments(ids.size(), 0);
        return packBatch(std::vector{PackedSample{tokens, segments, 0, 0}}, form, at::kCPU);
    }

    /// The trained numbers, by way of a saved adapter: what a lesson shows could be loaded anywhere.
    static void fill(Network& network, const StepsResult& result, const std::filesystem::path& folder)
    {
        const at::Tensor row = network.parameters().values()[0];
        for (const ParameterItem& item : network.layout().items())
            if (const std::string key = keyOf(item); !key.empty())
                row.narrow(0, item.offset, item.size).copy_(tensorOf(result[key].grid).flatten());
        AdapterConfig config;
        config.method = result.state.settings.method == StepsMethod::Lora ? MethodKind::Lora : MethodKind::Series;
        config.rank = config.bottleneck = result.state.settings.rank;
        config.alpha = kStepsAlpha;
        config.targetModules = {moduleOf(result.state.settings)};
        config.lambda = result.state.settings.lambda;
        config.mixSkip = result.state.settings.method == StepsMethod::SeriesMixSkip;
        saveAdapter(folder, config, network.layout(), row);
        row.zero_();
        loadAdapter(folder, network.model().shape, network.layout(), row);
        for (const ParameterItem& item : network.layout().items())
            if (item.role == ParameterRole::Lambda)
                row.narrow(0, item.offset, item.size).fill_(result.state.settings.lambda);
    }

private Q_SLOTS:
    void forwardAndBackwardAgree_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("layer");
        QTest::addColumn<double>("lambda");
        QTest::addColumn<bool>("zero");
        QTest::addColumn<int>("rank");
        const char* names[] = {"lora", "series", "series with a mixed skip"};
        int rank = 0;
        for (int method = 0; method < 3; ++method)
            for (const int layer : {1, 2})
                for (const double lambda : {0.0, 0.4, 1.0})
                    for (const bool zero : {false, true})
                        QTest::addRow("%s, layer %d, lambda %.1f%s", names[method], layer, lambda, zero ? ", zero" : "")
                            << method << layer << lambda << zero << 1 + rank++ % kStepsMostRank;
    }
    void forwardAndBackwardAgree()
    {
        QFETCH(int, method);
        QFETCH(int, layer);
        QFETCH(double, lambda);
        QFETCH(bool, zero);
        QFETCH(int, rank);
        const StepsResult result = computeSteps(
            stateOf(static_cast<StepsMethod>(method), layer, lambda, zero ? SiboSource::Zero : SiboSource::H0, rank));
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        Checkpoint(result).write(path / "model");
        const TransformerModel model = loadTransformer(path / "model", {});
        const MethodOptions options = optionsOf(model, result.state.settings);
        QCOMPARE(options.sites.size(), std::size_t{1});
        MethodMember member = toy::memberOf(options, lambda);
        member.scales = {result.scale};
        member.source = result.state.settings.source;
        Network network(model, {options, kStepsClasses}, {member});
        fill(network, result, path / "adapter");
        const PackedBatch batch = batchOf(result.state.ids, network.batchForm());
        compareForward(network, batch, result);
        compareBackward(network, batch, result);
    }

private:
    static void compareForward(Network& network, const PackedBatch& batch, const StepsResult& result)
    {
        const std::vector<at::Tensor> states = network.states(batch);
        QCOMPARE(states.size(), std::size_t{3});
        for (std::size_t i = 0; i < states.size(); ++i) {
            const double distance = apart(states[i][0], result["h" + std::to_string(i)].grid);
            QVERIFY2(distance < kTolerance, qPrintable(QString("h%1: %2").arg(i).arg(distance)));
        }
    }

    static void compareBackward(Network& network, const PackedBatch& batch, const StepsResult& result)
    {
        network.parameters().zeroGradients();
        const at::Tensor logits = network.logits({batch, false, {0}}, {});
        QVERIFY2(apart(logits.detach()[0], result["logits"].grid) < kTolerance, "logits");
        const at::Tensor loss = -at::log_softmax(logits, 2).select(2, result.state.label).sum();
        QVERIFY2(std::abs(loss.item<double>() - result.loss()) < kTolerance * std::max(1.0, result.loss()), "loss");
        network.parameters().backward(loss);
        int compared = 0;
        for (const ParameterItem& item : network.layout().items()) {
            const std::string key = item.role == ParameterRole::Lambda ? "lambda" : keyOf(item);
            if (result.find("d." + key) == nullptr)
                continue; // the head's gradients are not shown
            const at::Tensor gradient = network.parameters().gradients()[0].narrow(0, item.offset, item.size);
            const double distance = apart(gradient, result["d." + key].grid);
            QVERIFY2(distance < kTolerance, qPrintable(QString("d.%1: %2").arg(key.c_str()).arg(distance)));
            ++compared;
        }
        QCOMPARE(compared, 3); // both matrices and λ
    }
};

QTEST_GUILESS_MAIN(TestStepsEngine)
#include "test_steps_engine.moc"
