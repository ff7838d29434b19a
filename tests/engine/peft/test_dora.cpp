// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "model/slot_parts.h"
#include "toy_network.h"

#include <algorithm>

#include <ATen/ops/bmm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/ones_like.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/tensor.h>
#include <torch/csrc/autograd/autograd.h>

#include <QtTest>

using namespace engine;

/// DoRA against its formula word for word, with W + sBA made and autograd over it.
class TestDora : public QObject {
    Q_OBJECT
private:
    struct Case {
        const TransformerModel& model;
        MethodOptions options;
        Network net;
        PackedBatch batch;
        at::Tensor x, h0;
        LinearSlot slot;
        const FrozenLinear& map;
    };

    /// What one site adds: its outputs of the slot, as PEFT computes them.
    static at::Tensor referencePart(Case& c, const SlotPart& part, bool training)
    {
        const FrozenLinear map = c.map.rows(part.begin, part.length);
        const at::Tensor w = map.weight();
        at::Tensor y = at::bmm(c.x, w.t().expand({c.x.size(0), w.size(1), w.size(0)}));
        const auto site = std::find_if(c.options.sites.begin(), c.options.sites.end(),
                                       [&](const Site& s) { return s.layer == 1 && s.kind == part.kind; });
        if (site != c.options.sites.end()) {
            const auto leaf = [&](const char* name) {
                const auto& items = c.net.layout().items();
                const ParameterItem* item = c.net.layout().find(site->module + name);
                return c.net.parameters().leaf(static_cast<std::size_t>(item - items.data()));
            };
            const at::Tensor a = leaf(".lora_A.weight"), b = leaf(".lora_B.weight");
            const at::Tensor m = leaf(".lora_magnitude_vector");
            const at::Tensor norm =
                at::linalg_vector_norm(w + 2 * at::bmm(b, a), 2, at::IntArrayRef{2}).detach(); // s = 2
            const at::Tensor g = (m / norm).unsqueeze(1);
            at::Tensor mask = at::ones_like(c.x);
            if (training) {
                DropoutSite dropout{{}, c.batch.tokenKeys, c.options.dropout};
                for (const std::uint64_t key : keys())
                    dropout.siteKeys.push_back(counterMix(key, stableHash(site->module)));
                mask = keepMask(dropout, c.x.size(2), at::kCPU).to(at::kFloat) * dropout.keepScale();
            }
            const at::Tensor lambda = at::tensor({0.0f, 0.6f}).view({2, 1, 1}) * (site->injected ? 1.0 : 0.0);
            const at::Tensor mixed = c.h0.sizes() == c.x.sizes() ? (1 - lambda) * c.x + lambda * c.h0 : c.x;
            const at::Tensor low = at::bmm(at::bmm(mask * mixed, a.transpose(1, 2)), b.transpose(1, 2));
            const at::Tensor dropped = at::bmm(mask * c.x, w.t().expand({c.x.size(0), w.size(1), w.size(0)}));
            y = y + (g - 1) * dropped + g * 2 * low;
        }
        return map.bias().defined() ? y + map.bias() : y;
    }
    static std::vector<std::uint64_t> keys() { return toy::keysOf({8, 9}, 3); }

    static at::Tensor ours(Case& c, bool training)
    {
        const ForwardPass pass{c.batch, training, keys()};
        c.net.method().begin(pass, c.h0);
        at::Tensor y = c.net.method().linear({1, c.slot, c.map, c.x});
        c.net.method().end();
        return y;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void equalsTheFormula_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<double>("dropout");
        QTest::addColumn<int>("rank");
        for (const char* family : toy::families()) {
            QTest::addRow("%s", family) << QString(family) << 0.0 << 4;
            QTest::addRow("%s, dropout", family) << QString(family) << 0.3 << 4;
            QTest::addRow("%s, dropout, plain form", family) << QString(family) << 0.3 << 80;
        }
    }
    void equalsTheFormula()
    {
        QFETCH(QString, family);
        QFETCH(double, dropout);
        QFETCH(int, rank);
        const TransformerModel model = toy::loadToy(m_folder, family.toStdString());
        const LayerWeights& layer = model.layers[1];
        // not all parts of the stacked maps
        MethodOptions options = toy::methodOn(model, MethodKind::Dora,
                                              {"query", "value", "q_proj", "v_proj", "up_proj", "fc_in",
                                               "intermediate.dense", "down_proj", "fc_out", "output.dense"},
                                              Placement::Both);
        options.rank = rank;
        options.dropout = dropout;
        const std::vector<std::pair<LinearSlot, const FrozenLinear*>> slots{
            {LinearSlot::QueryKeyValue, &layer.queryKeyValue},
            {model.family().gated ? LinearSlot::GateUp : LinearSlot::Up,
             model.family().gated ? &layer.gateUp : &layer.up},
            {LinearSlot::Down, &layer.down}};
        for (const auto& [slot, map] : slots) {
            Network net(model, {options, 2}, {toy::memberOf(options, 0), toy::memberOf(options, 0.6, 2)});
            net.initialise();
            toy::disturb(net, 0.3);
            PackedBatch batch = toy::toyBatch({});
            const at::Tensor x = at::randn({2, batch.rows(), map->inputs()}).requires_grad_(true);
            Case c{model, options, std::move(net), batch, x, at::randn({2, batch.rows(), model.shape.hiddenSize}),
                   slot,  *map};
            std::vector<at::Tensor> parts;
            for (const SlotPart& part : slotParts(slot, model.shape))
                parts.push_back(referencePart(c, part, dropout > 0));
            const at::Tensor expected = at::cat(parts, 2), given = ours(c, dropout > 0);
            QVERIFY2(toy::worst(given, expected) < 3e-6, qPrintable(QString::number(toy::worst(given, expected))));
            compareGradients(c, given, expected);
        }
    }

private:
    static void compareGradients(Case& c, const at::Tensor& given, const at::Tensor& expected)
    {
        const at::Tensor weights = toy::weightsLike(given);
        std::vector<at::Tensor> inputs{c.x};
        for (std::size_t i = 0; i < c.net.layout().items().size(); ++i)
            inputs.push_back(c.net.parameters().leaf(i));
        const auto of = [&](const at::Tensor& y) {
            return torch::autograd::grad({(y * weights).sum()}, inputs, {}, true, false, true);
        };
        const auto ours = of(given), theirs = of(expected);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            QCOMPARE(ours[i].defined(), theirs[i].defined());
            if (ours[i].defined())
                QVERIFY2(toy::worst(ours[i], theirs[i]) < 1e-5,
                         qPrintable(QString("%1: %2").arg(i).arg(toy::worst(ours[i], theirs[i]))));
        }
    }
};

QTEST_GUILESS_MAIN(TestDora)
#include "test_dora.moc"
