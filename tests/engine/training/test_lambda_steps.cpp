// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/adamw.h"

#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/tensor.h>

#include <QtTest>

using namespace engine;

/// AdamW on a learnable λ beside a weight: its own rate, no decay, [0, 1].
class TestLambdaSteps : public QObject {
    Q_OBJECT
private:
    struct Setup {
        ParameterLayout layout;
        std::size_t weight = layout.add("w", {2}, true), lambda = layout.addLambda("sibo.lambda", 1);
        Parameters parameters{layout, 1, at::kCPU};
        AdamW optimizer{parameters};

        Setup(float start) { parameters.values().copy_(at::tensor({1.0f, -2.0f, start}).view({1, 3})); }
        void step(float gradient, double rate = 0.05)
        {
            parameters.gradients().copy_(at::tensor({0.5f, -0.25f, gradient}).view({1, 3}));
            optimizer.step({{true, 1e-3, 0.1, rate}});
        }
        [[nodiscard]] double value() { return parameters.values()[0][2].item<double>(); }
        [[nodiscard]] double moment() { return optimizer.firstMoment()[0][2].item<double>(); }
    };

private Q_SLOTS:
    void hasItsOwnRateAndNoDecay()
    {
        Setup s(0.5f);
        s.step(0.3f);
        QVERIFY(std::abs(s.value() - 0.45) < 1e-6); // Adam's first step is the rate
        QVERIFY(std::abs(s.parameters.values()[0][0].item<double>() - (1.0 * (1 - 1e-4) - 1e-3)) < 1e-6);
        Setup still(0.5f);
        still.step(0.3f, 0);
        QCOMPARE(still.value(), 0.5);
    }

    void weightsAreTheSameWithoutALambda()
    {
        Setup s(0.5f);
        ParameterLayout layout;
        layout.add("w", {2}, true);
        Parameters plain(layout, 1, at::kCPU);
        plain.values().copy_(s.parameters.values().narrow(1, 0, 2));
        AdamW optimizer(plain);
        for (int i = 0; i < 5; ++i) {
            s.step(0.1f * static_cast<float>(i));
            plain.gradients().copy_(at::tensor({0.5f, -0.25f}).view({1, 2}));
            optimizer.step({{true, 1e-3, 0.1, 0.05}});
        }
        QVERIFY(plain.values().equal(s.parameters.values().narrow(1, 0, 2)));
    }

    void staysAtABoundAndLeavesIt()
    {
        Setup low(0.03f);
        low.step(1.0f);
        QCOMPARE(low.value(), 0.0);
        QCOMPARE(low.moment(), 0.0); // pointed outward
        low.step(1.0f);
        QCOMPARE(low.value(), 0.0);
        low.step(-1.0f);
        QVERIFY(low.value() > 0.01); // at once: nothing outward has gathered
        Setup high(0.98f);
        high.step(-1.0f);
        QCOMPARE(high.value(), 1.0);
        QCOMPARE(high.moment(), 0.0);
        high.step(1.0f);
        QVERIFY(high.value() < 0.99);
    }

    void aMomentThatPointsInwardStays()
    {
        Setup s(1.0f);
        s.step(0.5f);
        QVERIFY(s.value() < 1 && s.moment() > 0);
        Setup at0(0.0f);
        at0.step(-0.5f);
        QVERIFY(at0.value() > 0 && at0.moment() < 0);
    }
};

QTEST_GUILESS_MAIN(TestLambdaSteps)
#include "test_lambda_steps.moc"
