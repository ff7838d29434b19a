// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/dropout.h"

#include "device/counter_hash.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/randn.h>

#include <QtTest>

using namespace engine;

namespace {

DropoutSite siteOf(std::int64_t runs, std::int64_t tokens, double rate)
{
    DropoutSite site;
    site.rate = rate;
    for (std::int64_t r = 0; r < runs; ++r)
        site.siteKeys.push_back(counterMix(1234, static_cast<std::uint64_t>(r)));
    site.tokenKeys = at::arange(tokens, at::kLong) * std::int64_t{7919};
    return site;
}

} // namespace

class TestDropout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kernelsAndTensorsGiveOneMask()
    {
        const DropoutSite site = siteOf(3, 17, 0.3);
        const at::Tensor x = at::ones({3, 17, 50});
        const at::Tensor expected = keepMask(site, 50, at::kCPU).to(at::kFloat) * site.keepScale();
        QVERIFY(at::equal(maskAdd(x, {}, site), expected));
    }

    void theRateIsKept()
    {
        const DropoutSite site = siteOf(1, 2000, 0.1);
        const double kept = keepMask(site, 384, at::kCPU).to(at::kDouble).mean().item<double>();
        // 768,000 draws: the standard error is 0.00034.
        QVERIFY2(std::abs(kept - 0.9) < 0.0015, qPrintable(QString::number(kept)));
    }

    void neighboursAreIndependent()
    {
        const at::Tensor mask = keepMask(siteOf(1, 2000, 0.5), 384, at::kCPU).to(at::kDouble) - 0.5;
        const auto correlation = [](const at::Tensor& a, const at::Tensor& b) {
            return (a * b).mean().item<double>() * 4;
        };
        const double channels = correlation(mask.narrow(2, 0, 383), mask.narrow(2, 1, 383));
        const double tokens = correlation(mask.narrow(1, 0, 1999), mask.narrow(1, 1, 1999));
        QVERIFY2(std::abs(channels) < 0.006 && std::abs(tokens) < 0.006,
                 qPrintable(QString("%1 %2").arg(channels).arg(tokens)));
    }

    void mixingIsLinearInItsInputs()
    {
        const DropoutSite site = siteOf(2, 9, 0.25);
        const at::Tensor x = at::randn({2, 9, 33}), h = at::randn({2, 9, 33});
        const MixFactors mix{{0.4f, 1.0f}, {0.6f, 0.0f}};
        const at::Tensor mask = keepMask(site, 33, at::kCPU).to(at::kFloat) / 0.75f;
        const at::Tensor first = (0.4f * x.select(0, 0) + 0.6f * h.select(0, 0)) * mask.select(0, 0);
        const at::Tensor mixed = mixAndMask(x, h, mix, site);
        QVERIFY((mixed.select(0, 0) - first).abs().max().item<float>() < 1e-6f);
        // λ = 0 in one member is x itself, bit for bit
        QVERIFY(at::equal(mixed.select(0, 1), mixAndMask(x, {}, {{1.0f, 1.0f}, {}}, site).select(0, 1)));
    }

    void gradientIsTheSameMask()
    {
        const DropoutSite site = siteOf(1, 5, 0.4);
        at::Tensor x = at::randn({1, 5, 20});
        x.requires_grad_(true);
        dropout(x, site).sum().backward();
        QVERIFY(at::equal(x.grad(), keepMask(site, 20, at::kCPU).to(at::kFloat) * site.keepScale()));
    }
};

QTEST_GUILESS_MAIN(TestDropout)
#include "test_dropout.moc"
