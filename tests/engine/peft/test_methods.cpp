// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy_network.h"

#include "base/hash.h"
#include "engine/methods.h"
#include "peft/method_options.h"

#include <algorithm>
#include <map>

#include <ATen/ops/randn.h>
#include <ATen/ops/stack.h>

#include <QtTest>

using namespace engine;

namespace {

struct Method {
    const char* name;
    MethodKind kind;
    BiasMode bias = BiasMode::None;
    bool mixSkip = false;
};
constexpr Method kMethods[]{{"lora", MethodKind::Lora},
                            {"lora, its biases", MethodKind::Lora, BiasMode::LoraOnly},
                            {"lora, all biases", MethodKind::Lora, BiasMode::All},
                            {"dora", MethodKind::Dora},
                            {"series", MethodKind::Series},
                            {"series, mixed skip", MethodKind::Series, BiasMode::None, true},
                            {"parallel", MethodKind::Parallel},
                            {"adapter input", MethodKind::AdapterInput},
                            {"ia3", MethodKind::Ia3},
                            {"bitfit", MethodKind::Bitfit},
                            {"prefix", MethodKind::Prefix},
                            {"prompt", MethodKind::Prompt},
                            {"full", MethodKind::Full}};

std::uint64_t fingerprint(const TransformerModel& model)
{
    std::uint64_t hash = 0;
    const auto add = [&](const at::Tensor& tensor) {
        if (!tensor.defined())
            return;
        const at::Tensor dense = tensor.contiguous();
        hash = counterMix(hash, stableHash({static_cast<const char*>(dense.const_data_ptr()), dense.nbytes()}));
    };
    for (const at::Tensor& tensor : {model.words, model.positions, model.types, model.embeddingNorm.gamma,
                                     model.embeddingNorm.beta, model.finalNorm.gamma, model.finalNorm.beta})
        add(tensor);
    for (const LayerWeights& layer : model.layers) {
        for (const FrozenLinear* map :
             {&layer.queryKeyValue, &layer.attentionOutput, &layer.gateUp, &layer.up, &layer.down})
            if (map->outputs() > 0)
                add(map->weight()), add(map->bias());
        for (const NormWeights* norm : {&layer.attentionNorm, &layer.ffnNorm})
            add(norm->gamma), add(norm->beta);
    }
    return hash;
}

/// One number more at all keys of a sequence changes no softmax: the gradient is a rounding, which Adam enlarges.
bool isKeyBias(const ParameterItem& item)
{
    return item.name.find("key") != std::string::npos && item.name.ends_with("bias");
}

} // namespace

/// Each method on each family, on toy models: what sibo.md §3 and design.md §3 promise.
class TestMethods : public QObject {
    Q_OBJECT
private:
    const TransformerModel& model(const QString& type) { return m_models(type); }
    /// A row a family and method of those that the test is about.
    static void rows(bool (*isWanted)(const Method&) = [](const Method&) { return true; })
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("method");
        for (const char* family : toy::families())
            for (int i = 0; i < static_cast<int>(std::size(kMethods)); ++i)
                if (isWanted(kMethods[i]))
                    QTest::newRow((std::string(family) + ", " + kMethods[i].name).c_str()) << QString(family) << i;
    }
    static MethodOptions optionsOf(const TransformerModel& model, const Method& method, double dropout)
    {
        std::vector<std::string> targets{"all-linear"};
        if (isAtSublayers(method.kind))
            for (std::int64_t layer = 0; layer < model.shape.layers; ++layer)
                for (const SiteKind kind : {SiteKind::AttentionBlock, SiteKind::FfnBlock})
                    targets.push_back(modulePath(model.family(), layer, kind));
        MethodOptions options = toy::methodOn(model, method.kind, targets, Placement::Both);
        options.bias = method.bias;
        options.dropout = dropout;
        options.mixSkip = method.mixSkip;
        options.bottleneck = 6;
        options.virtualTokens = 3;
        if (method.kind == MethodKind::Ia3)
            for (const Site& site : options.sites)
                options.scalesInput.push_back(isFeedForward(model.family(), site.module));
        return options;
    }
    static Network network(const TransformerModel& model, const MethodOptions& options,
                           const std::vector<MethodMember>& members)
    {
        Network made(model, {options, 3}, members);
        made.initialise();
        return made;
    }
    /// Compares a gradient with central differences along itself and along a fixed direction.
    static void checkGradient(const at::Tensor& value, const at::Tensor& gradient, const char* name,
                              const std::function<double()>& loss)
    {
        const double length = gradient.norm().item<double>();
        QVERIFY2(length > 1e-4, qPrintable(QString("%1: %2").arg(name).arg(length)));
        const at::Tensor fixed = toy::weightsLike(gradient);
        for (const at::Tensor& along : {gradient / length, fixed / fixed.norm()}) {
            const double step = 4e-3;
            value.add_(along, step);
            const double up = loss();
            value.add_(along, -2 * step);
            const double down = loss();
            value.add_(along, step);
            const double expected = (up - down) / (2 * step), given = (gradient * along).sum().item<double>();
            QVERIFY2(std::abs(given - expected) < 4e-3 * length + 2e-4,
                     qPrintable(QString("%1: %2 %3 of %4").arg(name).arg(given).arg(expected).arg(length)));
        }
    }

    toy::Models m_models;

private Q_SLOTS:
    // Virtual tokens and a mixed skip start elsewhere by their formula.
    void startsAsTheBaseModel_data()
    {
        rows([](const Method& method) { return !hasVirtualTokens(method.kind) && !method.mixSkip; });
    }
    void startsAsTheBaseModel()
    {
        QFETCH(QString, family);
        QFETCH(int, method);
        const MethodOptions options = optionsOf(model(family), kMethods[method], 0.1);
        Network net = network(model(family), options, {toy::memberOf(options, 0.6)});
        const at::NoGradGuard noGradient;
        const PackedBatch batch = toy::toyBatch(net.batchForm());
        const at::Tensor logits = net.logits({batch, false, {0}}, {}), base = net.baseLogits(batch);
        const auto states = net.states(batch), baseStates = net.baseStates(batch);
        if (options.kind == MethodKind::Dora) {
            QVERIFY(toy::worst(logits, base) < 1e-6);
            QVERIFY(toy::worst(states.back(), baseStates.back()) < 1e-6);
            return;
        }
        QVERIFY(logits.equal(base));
        for (std::size_t i = 0; i < states.size(); ++i)
            QVERIFY2(states[i].equal(baseStates[i]), qPrintable(QString::number(i)));
    }

    void lambdaZeroIsPlainBitForBit_data()
    {
        rows([](const Method& method) { return takesLambda(method.kind); });
    }
    void lambdaZeroIsPlainBitForBit()
    {
        QFETCH(QString, family);
        QFETCH(int, method);
        MethodOptions options = optionsOf(model(family), kMethods[method], 0.2);
        const auto trained = [&](bool buildMixing, double secondLambda) {
            options.buildMixing = buildMixing;
            Network net =
                network(model(family), options, {toy::memberOf(options, 0), toy::memberOf(options, secondLambda, 2)});
            toy::disturb(net, 0.1);
            toy::train(net, toy::toyBatch(net.batchForm()), 2, {1, 2}, {1e-2, 1e-2});
            return net.parameters().values().clone();
        };
        const at::Tensor mixing = trained(true, 0), plain = trained(false, 0), other = trained(true, 0.6);
        QVERIFY(mixing.equal(plain));
        QVERIFY(other[0].equal(mixing[0]));
        QVERIFY(!other[1].equal(mixing[1]));
    }

    void gradientsAgreeWithFiniteDifferences_data() { rows(); }
    void gradientsAgreeWithFiniteDifferences()
    {
        QFETCH(QString, family);
        QFETCH(int, method);
        MethodOptions options = optionsOf(model(family), kMethods[method], 0.2);
        options.learnable = takesLambda(options.kind) ? LambdaLearning::Layer : LambdaLearning::Off;
        options.detachH0 = options.bias != BiasMode::All; // what feeds h0 trains: differences let it move
        Network net = network(model(family), options, {toy::memberOf(options, 0.4)});
        toy::disturb(net, 0.15);
        const PackedBatch batch = toy::toyBatch(net.batchForm());
        const auto keys = toy::keysOf({5}, 1);
        net.parameters().zeroGradients();
        net.parameters().backward(toy::toyLoss(net, batch, keys).sum());
        const at::NoGradGuard noGradient;
        const at::Tensor row = net.parameters().values()[0], gradient = net.parameters().gradients()[0];
        for (const ParameterItem& item : net.layout().items()) {
            // DoRA's norm counts as a constant, so A and B have another gradient than the loss: see TestDora.
            if (options.kind == MethodKind::Dora && item.name.find("lora_") != std::string::npos &&
                !item.name.ends_with("magnitude_vector"))
                continue;
            if (isKeyBias(item))
                continue;
            checkGradient(row.narrow(0, item.offset, item.size), gradient.narrow(0, item.offset, item.size).clone(),
                          item.name.c_str(), [&] { return toy::toyLoss(net, batch, keys).sum().item<double>(); });
        }
    }

    void frozenWeightsStay_data() { rows(); }
    void frozenWeightsStay()
    {
        QFETCH(QString, family);
        QFETCH(int, method);
        const MethodOptions options = optionsOf(model(family), kMethods[method], 0.1);
        const std::uint64_t before = fingerprint(model(family));
        Network net = network(model(family), options, {toy::memberOf(options, 0.5)});
        const at::Tensor start = net.parameters().values().clone();
        toy::train(net, toy::toyBatch(net.batchForm()), 3, {1}, {1e-2});
        QVERIFY(!net.parameters().values().equal(start));
        QCOMPARE(fingerprint(model(family)), before);
    }

    // Full fine-tuning trains one run at a time.
    void cohortEqualsSeparateRuns_data()
    {
        rows([](const Method& method) { return method.kind != MethodKind::Full; });
    }
    void cohortEqualsSeparateRuns()
    {
        QFETCH(QString, family);
        QFETCH(int, method);
        const MethodOptions options = optionsOf(model(family), kMethods[method], 0.1);
        std::vector<MethodMember> members{toy::memberOf(options, 0, 1), toy::memberOf(options, 0.6, 2),
                                          toy::memberOf(options, 0.3, 3)};
        members[1].source = SiboSource::Permuted;
        members[2].source = SiboSource::Zero;
        const std::vector<double> rates{1e-3, 3e-3, 2e-3};
        Network together = network(model(family), options, members);
        const PackedBatch batch = toy::toyBatch(together.batchForm());
        toy::train(together, batch, 5, {1, 2, 3}, rates);
        for (std::size_t i = 0; i < members.size(); ++i) {
            Network alone = network(model(family), options, {members[i]});
            toy::train(alone, batch, 5, {members[i].seed}, {rates[i]});
            const at::Tensor ours = together.parameters().values()[static_cast<std::int64_t>(i)];
            for (const ParameterItem& item : together.layout().items()) {
                if (isKeyBias(item))
                    continue;
                const auto own = [&](const at::Tensor& row) { return row.narrow(0, item.offset, item.size); };
                const double error = toy::worst(own(ours), own(alone.parameters().values()[0]));
                QVERIFY2(error < 2e-5, qPrintable(QString("%1 %2: %3").arg(i).arg(item.name.c_str()).arg(error)));
            }
        }
    }

    void sharesAreMeasured_data()
    {
        rows([](const Method& method) { return method.kind != MethodKind::Full; });
    }
    void sharesAreMeasured()
    {
        QFETCH(QString, family);
        QFETCH(int, method);
        const MethodOptions options = optionsOf(model(family), kMethods[method], 0);
        Network net = network(model(family), options, {toy::memberOf(options, 0), toy::memberOf(options, 0.5, 2)});
        net.method().measureShares(true);
        const auto states = net.states(toy::toyBatch(net.batchForm()));
        net.method().measureShares(false);
        const auto injected =
            std::count_if(options.sites.begin(), options.sites.end(), [](const Site& site) { return site.injected; });
        QCOMPARE(injected > 0, takesLambda(options.kind));
        const auto none = net.method().shares(0), half = net.method().shares(1);
        QCOMPARE(static_cast<std::ptrdiff_t>(none.size()), injected);
        QCOMPARE(static_cast<std::ptrdiff_t>(half.size()), injected);
        for (const auto& [module, share] : none)
            QCOMPARE(share, 0.0);
        for (const auto& [module, share] : half)
            QVERIFY2(share > 0.01 && share < 0.99, module.c_str());
    }

    // For LoRA alone: α also stands in DoRA's norm.
    void zeroSourceIsASmallerAlpha_data()
    {
        rows([](const Method& method) { return method.kind == MethodKind::Lora; });
    }
    void zeroSourceIsASmallerAlpha()
    {
        QFETCH(QString, family);
        QFETCH(int, method);
        const MethodOptions options = optionsOf(model(family), kMethods[method], 0.1);
        MethodMember zero = toy::memberOf(options, 0.4), weaker = toy::memberOf(options, 0);
        zero.source = SiboSource::Zero;
        for (std::size_t i = 0; i < options.sites.size(); ++i)
            weaker.scales[i] *= options.sites[i].injected ? 0.6 : 1.0;
        Network net = network(model(family), options, {zero, weaker});
        toy::disturb(net, 0.1);
        net.parameters().values()[1].copy_(net.parameters().values()[0]);
        const at::NoGradGuard noGradient;
        const PackedBatch batch = toy::toyBatch(net.batchForm());
        const at::Tensor logits = net.logits({batch, true, toy::keysOf({4, 4}, 1)}, {});
        QVERIFY(toy::worst(logits[0], logits[1]) < 1e-5);
    }
};

QTEST_GUILESS_MAIN(TestMethods)
#include "test_methods.moc"
