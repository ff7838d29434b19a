// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attention.h"

#include "device/counter_hash.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/randn.h>

#include <QtTest>

using namespace engine;

namespace {

struct Case {
    std::int64_t runs, heads, width;
    std::vector<std::int64_t> offsets;
    double rate;
};

DropoutSite siteOf(const Case& c)
{
    DropoutSite site;
    site.rate = c.rate;
    for (std::int64_t r = 0; r < c.runs; ++r)
        site.siteKeys.push_back(counterMix(77, static_cast<std::uint64_t>(r)));
    site.tokenKeys = at::arange(c.offsets.back(), at::kLong) * std::int64_t{104729};
    return site;
}

double worst(const at::Tensor& a, const at::Tensor& b)
{
    return ((a - b).abs().max() / b.abs().max().clamp_min(1)).item<double>();
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kernelEqualsTensorOperations_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 5; ++i)
            QTest::addRow("case %d", i) << i;
    }

    void kernelEqualsTensorOperations()
    {
        const std::vector<Case> cases{{1, 4, 32, {0, 1, 8, 21}, 0},
                                      {2, 12, 384, {0, 13, 14, 80}, 0.1},
                                      {1, 2, 128, {0, 130, 131}, 0.3},
                                      {3, 3, 30, {0, 5, 12}, 0}, // head width 10: no multiple of any vector
                                      {1, 4, 80, {0, 33, 66, 99}, 0.5}};
        QFETCH(int, index);
        const Case& c = cases[static_cast<std::size_t>(index)];
        const AttentionLayout layout{c.offsets, c.offsets, c.heads};
        at::Tensor qkv = at::randn({c.runs, c.offsets.back(), 3 * c.width}).requires_grad_(true);
        at::Tensor copy = qkv.detach().clone().requires_grad_(true);
        const at::Tensor weight = at::randn({c.runs, c.offsets.back(), c.width});

        const at::Tensor fast = attention(qkv, layout, siteOf(c));
        const auto parts = copy.chunk(3, 2);
        const at::Tensor plain = attentionBySequence(parts[0], parts[1], parts[2], layout, siteOf(c)).out;
        (fast * weight).sum().backward();
        (plain * weight).sum().backward();
        const double forward = worst(fast.detach(), plain.detach()), backward = worst(qkv.grad(), copy.grad());
        QVERIFY2(forward < 2e-6 && backward < 5e-6, qPrintable(QString("%1 %2").arg(forward).arg(backward)));
    }

    void firstRowsAskAlone()
    {
        const std::vector<std::int64_t> offsets{0, 7, 20, 21};
        const AttentionLayout whole{offsets, offsets, 4}, first{{0, 1, 2, 3}, offsets, 4};
        const at::Tensor qkv = at::randn({2, 21, 96});
        const at::Tensor rows = at::cat({at::arange(0, 1), at::arange(7, 8), at::arange(20, 21)}).to(at::kLong);
        const at::Tensor expected = attention(qkv, whole, {}).index_select(1, rows);
        const at::Tensor q = qkv.narrow(2, 0, 32).index_select(1, rows), kv = qkv.narrow(2, 32, 64);
        QVERIFY(worst(attention(q, kv, first, {}), expected) < 1e-6);
    }

    void aSequenceSeesOnlyItself()
    {
        const AttentionLayout layout{{0, 6, 15}, {0, 6, 15}, 4};
        at::Tensor qkv = at::randn({1, 15, 96});
        const at::Tensor before = attention(qkv, layout, {});
        qkv.narrow(1, 6, 9).add_(3.0);
        const at::Tensor after = attention(qkv, layout, {});
        QVERIFY(before.narrow(1, 0, 6).equal(after.narrow(1, 0, 6)));
        QVERIFY(!before.narrow(1, 6, 9).equal(after.narrow(1, 6, 9)));
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "test_attention.moc"
