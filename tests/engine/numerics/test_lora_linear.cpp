// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/lora_linear.h"

#include "device/counter_hash.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/bmm.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros_like.h>

#include <QtTest>

using namespace engine;

namespace {

constexpr std::int64_t kIn = 24, kOut = 36,
                       kTokens = 139; // more than a block of rows and of the depth that is summed in one go

struct Setup {
    FrozenLinear map{at::randn({kOut, kIn}), at::randn({kOut})};
    at::Tensor x, h0;
    LoraBranch branch;
};

/// Ranks above 64 take the plain form, which other devices and types take as well.
Setup make(const std::vector<float>& lambdas, double dropout, std::int64_t rank = 4)
{
    const auto runs = static_cast<std::int64_t>(lambdas.size());
    Setup s;
    s.x = at::randn({runs, kTokens, kIn});
    s.h0 = at::randn({runs, kTokens, kIn});
    s.branch.a = at::randn({runs, rank, kIn});
    s.branch.b = at::randn({runs, 12, rank});
    s.branch.begin = 12; // the middle third, as value in a fused projection
    s.branch.length = 12;
    s.branch.mixes = true;
    for (const float lambda : lambdas) {
        s.branch.scale.push_back(2.0f);
        s.branch.mix.cx.push_back(1 - lambda);
        s.branch.mix.ch.push_back(lambda);
        s.branch.dropout.siteKeys.push_back(counterMix(5, s.branch.scale.size()));
    }
    s.branch.dropout.rate = dropout;
    s.branch.dropout.tokenKeys = at::arange(kTokens, at::kLong);
    return s;
}

/// The formula word for word, by autograd.
at::Tensor reference(const Setup& s)
{
    const auto factor = [&](const std::vector<float>& values) { return at::tensor(values).view({-1, 1, 1}); };
    at::Tensor mixed = s.x * factor(s.branch.mix.cx) + s.h0 * factor(s.branch.mix.ch);
    if (s.branch.dropout.active())
        mixed = mixed * keepMask(s.branch.dropout, kIn, at::kCPU).to(at::kFloat) * s.branch.dropout.keepScale();
    const at::Tensor update = at::bmm(at::bmm(mixed, s.branch.a.transpose(1, 2)), s.branch.b.transpose(1, 2));
    at::Tensor padded = at::zeros_like(s.map.forward(s.x.detach()));
    padded.narrow(2, s.branch.begin, s.branch.length).add_(update * factor(s.branch.scale));
    return linear(s.map, s.x) + padded;
}

double worst(const at::Tensor& a, const at::Tensor& b)
{
    return ((a - b).abs().max() / b.abs().max().clamp_min(1)).item<double>();
}

} // namespace

class TestLoraLinear : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheFormula_data()
    {
        QTest::addColumn<double>("dropout");
        QTest::addColumn<int>("rank");
        QTest::newRow("kernels, without dropout") << 0.0 << 4;
        QTest::newRow("kernels, masked") << 0.3 << 4;
        QTest::newRow("blocks of rows, without dropout") << 0.0 << 32;
        QTest::newRow("blocks of rows, masked") << 0.3 << 32;
        QTest::newRow("blocks of rows, rank between vectors") << 0.3 << 19;
        QTest::newRow("kernels, largest rank") << 0.3 << 64;
        QTest::newRow("plain form, without dropout") << 0.0 << 80;
        QTest::newRow("plain form, masked") << 0.3 << 80;
    }

    void equalsTheFormula()
    {
        QFETCH(double, dropout);
        QFETCH(int, rank);
        Setup s = make({0.0f, 0.35f, 1.0f}, dropout, rank);
        const at::Tensor weight = at::randn({3, kTokens, kOut});
        std::vector<at::Tensor> results, gradients;
        for (const bool fused : {true, false}) {
            Setup copy = s;
            for (at::Tensor* leaf : {&copy.x, &copy.branch.a, &copy.branch.b})
                *leaf = leaf->detach().clone().requires_grad_(true);
            const at::Tensor y = fused ? loraLinear(copy.map, copy.x, copy.h0, {copy.branch}) : reference(copy);
            (y * weight).sum().backward();
            results.push_back(y.detach());
            for (const at::Tensor& leaf : {copy.x, copy.branch.a, copy.branch.b})
                gradients.push_back(leaf.grad());
        }
        QVERIFY(worst(results[0], results[1]) < 2e-6);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY2(worst(gradients[i], gradients[3 + i]) < 5e-6, qPrintable(QString::number(i)));
    }

    void agreesWithFiniteDifferences_data()
    {
        QTest::addColumn<int>("rank");
        QTest::newRow("kernels") << 4;
        QTest::newRow("blocks of rows") << 20;
        QTest::newRow("plain form") << 80;
    }

    void agreesWithFiniteDifferences()
    {
        QFETCH(int, rank);
        Setup s = make({0.6f}, 0.2, rank);
        const at::Tensor weight = at::randn({1, kTokens, kOut}).to(at::kDouble);
        const auto loss = [&] {
            return (loraLinear(s.map, s.x, s.h0, {s.branch}).detach().to(at::kDouble) * weight).sum().item<double>();
        };
        at::Tensor a = s.branch.a.detach().clone().requires_grad_(true);
        Setup graded = s;
        graded.branch.a = a;
        (loraLinear(graded.map, graded.x, graded.h0, {graded.branch}).to(at::kDouble) * weight).sum().backward();
        for (const std::int64_t i : {0, 17, 50, 95}) {
            at::Tensor flat = s.branch.a.view({-1});
            // y is linear in A, so a wide step is as exact as a narrow one and drowns less in rounding.
            const float before = flat[i].item<float>(), step = 0.5f;
            flat[i] = before + step;
            const double up = loss();
            flat[i] = before - step;
            const double down = loss();
            flat[i] = before;
            const double expected = (up - down) / (2 * step), given = a.grad().view({-1})[i].item<double>();
            QVERIFY2(std::abs(given - expected) < 2e-3 * std::max(1.0, std::abs(expected)),
                     qPrintable(QString("%1 %2").arg(given).arg(expected)));
        }
    }

    void lambdaZeroIsPlainBitForBit_data() { equalsTheFormula_data(); }

    void lambdaZeroIsPlainBitForBit()
    {
        QFETCH(double, dropout);
        QFETCH(int, rank);
        Setup s = make({0.0f, 0.0f}, dropout, rank);
        LoraBranch plain = s.branch;
        plain.mixes = false;
        QVERIFY(loraLinear(s.map, s.x, s.h0, {s.branch}).equal(loraLinear(s.map, s.x, {}, {plain})));
        // the λ = 0 member does not notice what its neighbour does
        LoraBranch other = s.branch;
        other.mix = {{1.0f, 0.4f}, {0.0f, 0.6f}};
        QVERIFY(loraLinear(s.map, s.x, s.h0, {other})
                    .select(0, 0)
                    .equal(loraLinear(s.map, s.x, s.h0, {s.branch}).select(0, 0)));
    }

    void zeroSourceIsASmallerAlpha()
    {
        Setup s = make({0.6f}, 0);
        s.branch.mix = {{0.4f}, {0.0f}};
        LoraBranch weaker = s.branch;
        weaker.mixes = false;
        weaker.scale = {2.0f * 0.4f};
        QVERIFY(worst(loraLinear(s.map, s.x, s.h0, {s.branch}), loraLinear(s.map, s.x, {}, {weaker})) < 1e-6);
    }

    void lambdaOneFeedsH0Alone()
    {
        Setup s = make({1.0f}, 0);
        const at::Tensor frozen = s.map.forward(s.x);
        Setup other = s;
        other.x = at::randn({1, kTokens, kIn});
        const at::Tensor first = loraLinear(s.map, s.x, s.h0, {s.branch}) - frozen;
        const at::Tensor second = loraLinear(other.map, other.x, other.h0, {other.branch}) - other.map.forward(other.x);
        QVERIFY(worst(first, second) < 2e-6);
    }
};

QTEST_GUILESS_MAIN(TestLoraLinear)
#include "test_lora_linear.moc"
