// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/parameters.h"

#include "held_memory.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/ones.h>

#include <QtTest>

using namespace engine;

class TestParameters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradientsAreMadeWhenTheyAreAskedFor()
    {
        const HeldMemory held;
        ParameterLayout layout;
        const std::size_t item = layout.add("classifier.weight", {100, 1000}, true);
        Parameters parameters(layout, 3, at::kCPU);
        const std::int64_t matrix = 3ll * 100 * 1000 * 4;
        QVERIFY(held.bytes() >= matrix && held.bytes() < matrix + 4096); // the values alone
        parameters.backward((parameters.leaf(item) * 2).sum());
        parameters.backward(parameters.leaf(item).sum());
        QVERIFY(held.bytes() >= 2 * matrix && held.bytes() < 2 * matrix + 4096);
        QVERIFY(parameters.gradients().equal(at::ones({3, 100 * 1000}) * 3));
        parameters.zeroGradients();
        QCOMPARE(parameters.gradients().abs().max().item<float>(), 0.0f);
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "test_parameters.moc"
