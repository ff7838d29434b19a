// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/adapter_tensors.h"
#include "toy_network.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/zeros.h>

#include <QtTest>

using namespace engine;

namespace {

constexpr int kTokens = 3;

/// Deep prompts with one set of vectors for all layers, word for word: behind each layer but the last the virtual rows
/// are again those that entered the first.
class TiedDeepPrompts final : public PeftHooks {
public:
    explicit TiedDeepPrompts(at::Tensor prompt) : m_prompt(std::move(prompt)) {}
    void begin(const ForwardPass& pass, const at::Tensor& h0) override
    {
        m_batch = &pass.batch;
        m_first = h0.narrow(1, pass.batch.offsets.front(), kTokens); // the same rows in every sequence
    }
    at::Tensor embedded(const ForwardPass& pass, const at::Tensor& words) override
    {
        m_batch = &pass.batch;
        return replaced(words, m_prompt);
    }
    at::Tensor layerOutput(std::int64_t, const at::Tensor& x) override { return replaced(x, m_first); }

private:
    at::Tensor replaced(const at::Tensor& x, const at::Tensor& rows) const
    {
        std::vector<at::Tensor> parts;
        for (std::int64_t s = 0; s < m_batch->sequences(); ++s) {
            const std::int64_t begin = m_batch->offsets[static_cast<std::size_t>(s)] + kTokens;
            parts.push_back(rows);
            parts.push_back(x.narrow(1, begin, m_batch->offsets[static_cast<std::size_t>(s) + 1] - begin));
        }
        return at::cat(parts, 1);
    }
    at::Tensor m_prompt, m_first;
    const PackedBatch* m_batch = nullptr;
};

} // namespace

class TestPrompt : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    static void families()
    {
        QTest::addColumn<QString>("family");
        for (const char* family : toy::families())
            QTest::addRow("%s", family) << QString(family);
    }

private Q_SLOTS:
    void lambdaOneIsTiedDeepPrompts_data() { families(); }
    void lambdaOneIsTiedDeepPrompts()
    {
        QFETCH(QString, family);
        const TransformerModel model = toy::loadToy(m_folder, family.toStdString());
        MethodOptions options = toy::methodOn(model, MethodKind::Prompt, {}, Placement::Both);
        options.virtualTokens = kTokens;
        Network net(model, {options, 2}, {toy::memberOf(options, 1)});
        net.initialise();
        const PackedBatch batch = toy::toyBatch(net.batchForm());
        QCOMPARE(batch.virtualRows, kTokens);
        const ForwardPass pass{batch, false, {0}};
        const at::Tensor prompt = net.parameters().leaf(0);
        TiedDeepPrompts tied(prompt);
        const auto gradientOf = [&](PeftHooks& hooks, at::Tensor& rows) {
            rows = forward(model, pass, {}, hooks, Wanted::HeadRows).rows;
            net.parameters().zeroGradients();
            const at::Tensor loss = (rows.tanh() * toy::weightsLike(rows)).sum();
            at::Tensor rest = at::zeros({}, loss.options()); // the head's leaves take part with weight 0
            for (std::size_t i = 1; i < net.layout().items().size(); ++i)
                rest = rest + net.parameters().leaf(i).sum() * 0;
            net.parameters().backward(loss + rest);
            return net.parameters().gradients()[0].clone();
        };
        at::Tensor ours, theirs;
        const at::Tensor given = gradientOf(net.method(), ours), expected = gradientOf(tied, theirs);
        QVERIFY(toy::worst(ours, theirs) < 1e-6);
        QVERIFY2(toy::worst(given, expected) < 1e-5, qPrintable(QString::number(toy::worst(given, expected))));
        QVERIFY(expected.abs().max().item<double>() > 1e-3);
    }

    void startsFromWordRows()
    {
        const TransformerModel model = toy::loadToy(m_folder, "bert");
        MethodOptions options = toy::methodOn(model, MethodKind::Prompt, {}, Placement::Both);
        options.virtualTokens = 8;
        Network net(model, {options, 2}, {toy::memberOf(options, 0, 1), toy::memberOf(options, 0, 2)});
        net.initialise();
        QCOMPARE(net.layout().items().front().name, std::string(kPromptItem));
        for (std::int64_t run = 0; run < 2; ++run)
            for (std::int64_t i = 0; i < options.virtualTokens; ++i) {
                const at::Tensor row = net.parameters().leaf(0)[run][i];
                QVERIFY((model.words == row).all(1).any().item<bool>());
            }
        QVERIFY(!net.parameters().leaf(0)[0].equal(net.parameters().leaf(0)[1]));
    }
};

QTEST_GUILESS_MAIN(TestPrompt)
#include "test_prompt.moc"
