// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/activation.h"

#include <cmath>
#include <limits>

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/tensor.h>

#include <QtTest>

using namespace engine;

namespace {

at::Tensor exact(const at::Tensor& x, Activation activation)
{
    switch (activation) {
    case Activation::Gelu:
        return at::gelu(x);
    case Activation::GeluTanh:
        return at::gelu(x, "tanh");
    case Activation::Relu:
        return at::relu(x);
    case Activation::Silu:
        return at::silu(x);
    }
    return {};
}

/// Relative to the value itself, with values below `small` taken together.
double worst(const at::Tensor& a, const at::Tensor& b, double small)
{
    return ((a.to(at::kDouble) - b).abs() / b.abs().clamp_min(small)).max().item<double>();
}

/// ATen's exact GELU is (1 + erf) / 2: below zero only its absolute error is small.
double smallOf(Activation activation)
{
    return activation == Activation::Gelu ? 1.0 : 0.1;
}

void activations()
{
    QTest::addColumn<Activation>("activation");
    QTest::newRow("gelu") << Activation::Gelu;
    QTest::newRow("gelu, tanh") << Activation::GeluTanh;
    QTest::newRow("relu") << Activation::Relu;
    QTest::newRow("silu") << Activation::Silu;
}

} // namespace

Q_DECLARE_METATYPE(engine::Activation)

class TestActivation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheFormula_data() { activations(); }

    void equalsTheFormula()
    {
        QFETCH(Activation, activation);
        const at::Tensor values = at::cat({at::linspace(-120, 120, 4001), at::linspace(-6, 6, 8003)}).view({1, 4, -1});
        const at::Tensor weight = at::randn(values.sizes());
        const at::Tensor reference = values.to(at::kDouble).requires_grad_(true);
        const at::Tensor expected = exact(reference, activation);
        (expected * weight).sum().backward();
        for (const auto type : {at::kFloat, at::kDouble}) { // the kernel; tensor operations
            const at::Tensor leaf = values.to(type).clone().requires_grad_(true);
            const at::Tensor y = activate(leaf, activation);
            (y * weight.to(type)).sum().backward();
            const double apart = worst(y.detach(), expected.detach(), smallOf(activation));
            QVERIFY2(apart < 1.5e-6, qPrintable(QString::number(apart)));
            const double back = ((leaf.grad().to(at::kDouble) - reference.grad()) / weight.abs().clamp_min(0.01))
                                    .abs()
                                    .max()
                                    .item<double>();
            QVERIFY2(back < 3e-6, qPrintable(QString::number(back)));
        }
    }

    void gatedEqualsTheFormula_data() { activations(); }

    void gatedEqualsTheFormula()
    {
        QFETCH(Activation, activation);
        for (const std::int64_t width : {5, 48, 100}) {
            const at::Tensor values = at::randn({2, 19, 2 * width}) * 3, weight = at::randn({2, 19, width});
            const at::Tensor reference = values.to(at::kDouble).requires_grad_(true);
            const auto parts = reference.chunk(2, 2);
            const at::Tensor expected = exact(parts[0], activation) * parts[1];
            (expected * weight).sum().backward();
            for (const auto type : {at::kFloat, at::kDouble}) {
                const at::Tensor leaf = values.to(type).clone().requires_grad_(true);
                const at::Tensor y = activateGated(leaf, activation);
                (y * weight.to(type)).sum().backward();
                const double apart = worst(y.detach(), expected.detach(), smallOf(activation));
                const double back = worst(leaf.grad(), reference.grad(), smallOf(activation));
                QVERIFY2(apart < 5e-6 && back < 5e-6, qPrintable(QString("%1 %2").arg(apart).arg(back)));
            }
        }
    }

    void notANumberStays_data() { activations(); }

    void notANumberStays()
    {
        QFETCH(Activation, activation);
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const at::Tensor x = at::tensor({1.0f, nan, 2.0f, -1.0f}).view({1, 1, 4});
        QVERIFY(activate(x, activation).isnan().sum().item<int>() == 1);
        QVERIFY(activateGated(x, activation).isnan().sum().item<int>() == 1); // gates 1 and NaN
    }
};

QTEST_GUILESS_MAIN(TestActivation)
#include "test_activation.moc"
