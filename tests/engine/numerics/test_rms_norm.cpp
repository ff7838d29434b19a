// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rms_norm.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/rsqrt.h>

#include <QtTest>

using namespace engine;

namespace {

constexpr double kEpsilon = 1e-5;

/// The formula word for word, in double precision.
at::Tensor formula(const at::Tensor& x, const at::Tensor& gamma)
{
    return x * at::rsqrt(x.square().mean(-1, true) + kEpsilon) * gamma.to(at::kDouble);
}

double worst(const at::Tensor& a, const at::Tensor& b)
{
    return ((a.to(at::kDouble) - b).abs().max() / b.abs().max().clamp_min(1)).item<double>();
}

} // namespace

class TestRmsNorm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheFormula_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("size");
        for (const int width : {7, 48, 100, 576})
            for (const double size : {1e-4, 1.0, 300.0}) // small ones feel ε
                QTest::addRow("%d wide, %g", width, size) << width << size;
    }

    void equalsTheFormula()
    {
        QFETCH(int, width);
        QFETCH(double, size);
        const at::Tensor x = at::randn({2, 37, width}) * size, gamma = at::randn({width});
        const at::Tensor weight = at::randn({2, 37, width});
        const at::Tensor exact = x.to(at::kDouble).requires_grad_(true);
        const at::Tensor expected = formula(exact, gamma);
        (expected * weight).sum().backward();
        for (const auto type : {at::kFloat, at::kDouble}) { // the kernel; tensor operations
            const at::Tensor leaf = x.to(type).clone().requires_grad_(true);
            const at::Tensor y = rmsNorm(leaf, gamma.to(type), kEpsilon);
            (y * weight.to(type)).sum().backward();
            QVERIFY2(worst(y.detach(), expected.detach()) < 1e-6,
                     qPrintable(QString::number(worst(y.detach(), expected.detach()))));
            const double scale = exact.grad().abs().max().item<double>();
            const double back = ((leaf.grad().to(at::kDouble) - exact.grad()).abs().max() / scale).item<double>();
            QVERIFY2(back < 2e-6, qPrintable(QString::number(back)));
        }
    }

    /// The sum goes on along the residual stream too: both gradients meet.
    void sumAndNormAreOneFunction_data()
    {
        QTest::addColumn<bool>("sumIsUsed");
        QTest::addColumn<bool>("normIsUsed");
        QTest::newRow("both") << true << true;
        QTest::newRow("the sum") << true << false;
        QTest::newRow("the norm") << false << true;
    }

    void sumAndNormAreOneFunction()
    {
        QFETCH(bool, sumIsUsed);
        QFETCH(bool, normIsUsed);
        const at::Tensor x = at::randn({1, 40, 72}), residual = at::randn({1, 40, 72}), gamma = at::randn({72});
        const at::Tensor a = at::randn({1, 40, 72}) * (sumIsUsed ? 1.0 : 0.0), b = at::randn({1, 40, 72});
        const at::Tensor exact = (x.to(at::kDouble) + residual.to(at::kDouble)).requires_grad_(true);
        const at::Tensor expected = formula(exact, gamma);
        ((exact * a).sum() + (normIsUsed ? (expected * b).sum() : (exact * 0).sum())).backward();
        for (const auto type : {at::kFloat, at::kDouble}) {
            const at::Tensor left = x.to(type).clone().requires_grad_(true);
            const at::Tensor right = residual.to(type).clone().requires_grad_(true);
            const SumAndNorm both = addRmsNorm(left, right, gamma.to(type), kEpsilon);
            at::Tensor loss;
            if (sumIsUsed)
                loss = (both.sum * a.to(type)).sum();
            if (normIsUsed)
                loss = loss.defined() ? loss + (both.normed * b.to(type)).sum() : (both.normed * b.to(type)).sum();
            loss.backward();
            QVERIFY(both.sum.detach().equal(residual.to(type) + x.to(type)));
            QVERIFY(worst(both.normed.detach(), expected.detach()) < 1e-6);
            QVERIFY(worst(left.grad(), exact.grad()) < 2e-6 && left.grad().equal(right.grad()));
        }
    }

    void aRowDoesNotDependOnOthers()
    {
        const at::Tensor x = at::randn({1, 130, 100}), gamma = at::randn({100});
        const at::Tensor whole = rmsNorm(x, gamma, kEpsilon);
        QVERIFY(rmsNorm(x.narrow(1, 77, 5), gamma, kEpsilon).equal(whole.narrow(1, 77, 5)));
        const int threads = at::get_num_threads();
        at::set_num_threads(1);
        const bool same = rmsNorm(x, gamma, kEpsilon).equal(whole);
        at::set_num_threads(threads);
        QVERIFY(same);
    }
};

QTEST_GUILESS_MAIN(TestRmsNorm)
#include "test_rms_norm.moc"
