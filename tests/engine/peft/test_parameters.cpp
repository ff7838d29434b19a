// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/parameters.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/ones.h>
#include <c10/core/Allocator.h>
#include <c10/util/ThreadLocalDebugInfo.h>

#include <QtTest>

using namespace engine;

namespace {

/// Bytes that this thread's tensors hold more than when it was made.
class Held final : public c10::MemoryReportingInfoBase {
public:
    void reportMemoryUsage(void*, std::int64_t size, std::size_t, std::size_t, c10::Device) override { bytes += size; }
    bool memoryProfilingEnabled() const override { return true; }
    std::int64_t bytes = 0;
};

} // namespace

class TestParameters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradientsAreMadeWhenTheyAreAskedFor()
    {
        const auto held = std::make_shared<Held>();
        const c10::DebugInfoGuard guard(c10::DebugInfoKind::PROFILER_STATE, held);
        ParameterLayout layout;
        const std::size_t item = layout.add("classifier.weight", {100, 1000}, true);
        Parameters parameters(layout, 3, at::kCPU);
        const std::int64_t matrix = 3ll * 100 * 1000 * 4;
        QVERIFY(held->bytes >= matrix && held->bytes < matrix + 4096); // the values alone
        parameters.backward((parameters.leaf(item) * 2).sum());
        parameters.backward(parameters.leaf(item).sum());
        QVERIFY(held->bytes >= 2 * matrix && held->bytes < 2 * matrix + 4096);
        QVERIFY(parameters.gradients().equal(at::ones({3, 100 * 1000}) * 3));
        parameters.zeroGradients();
        QCOMPARE(parameters.gradients().abs().max().item<float>(), 0.0f);
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "test_parameters.moc"
