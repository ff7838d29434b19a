// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/frozen_linear.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/randn.h>

#include <QtTest>

using namespace engine;

/// y = x Wᵀ + b and dx = dy W in both forms: packed (fp32) and plain (bf16, as other devices have it).
class TestFrozenLinear : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<bool>("half");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("fp32, packed") << false << 2e-6;
        QTest::newRow("bf16, plain") << true << 1.0 / 256; // a result is rounded to 8 bits
    }

    void forms()
    {
        QFETCH(bool, half);
        QFETCH(double, tolerance);
        const auto rounded = [&](const at::Tensor& t) { return half ? t.to(at::kBFloat16).to(at::kFloat) : t; };
        const at::Tensor w = rounded(at::randn({96, 40})), b = at::randn({96});
        const FrozenLinear map(half ? w.to(at::kBFloat16) : w, b);
        const FrozenLinear packed(half ? w.to(at::kBFloat16) : w, b, FrozenLinear::Layout::Packed);
        QCOMPARE(map.inputs(), 40);
        QCOMPARE(map.outputs(), 96);
        const at::Tensor x = rounded(at::randn({2, 9, 40})), dy = rounded(at::randn({2, 9, 96}));
        compare(map.forward(x), at::matmul(x.to(at::kDouble), w.t().to(at::kDouble)) + b, tolerance);
        compare(map.backward(dy), at::matmul(dy.to(at::kDouble), w.to(at::kDouble)), tolerance);
        // parts, at a panel's edge and inside of one, and a part of a part
        for (const std::int64_t begin : {0, 32, 48}) {
            const FrozenLinear part = map.rows(begin, 48);
            compare(part.forward(x), map.forward(x).narrow(2, begin, 48), tolerance);
            compare(part.backward(dy.narrow(2, 0, 48)),
                    at::matmul(dy.narrow(2, 0, 48).to(at::kDouble), w.narrow(0, begin, 48).to(at::kDouble)), tolerance);
            compare(part.rows(16, 20).forward(x), map.forward(x).narrow(2, begin + 16, 20), tolerance);
        }
        QVERIFY(map.forward(x).scalar_type() == at::kFloat);
        QVERIFY(packed.forward(x).equal(map.forward(x)) && packed.backward(dy).equal(map.backward(dy)));
        QVERIFY(packed.rows(50, 20).forward(x).equal(map.rows(50, 20).forward(x)));
        QVERIFY(packed.weight().equal(map.weight()));
    }

    void withoutBias()
    {
        const at::Tensor w = at::randn({5, 7}), x = at::randn({1, 3, 7});
        compare(FrozenLinear(w, {}).forward(x), at::matmul(x, w.t()), 2e-6);
        compare(FrozenLinear(w.to(at::kBFloat16), {}).rows(1, 3).forward(x), at::matmul(x, w.t()).narrow(2, 1, 3),
                0.02);
    }

    void gradientOfTheInputAlone()
    {
        const at::Tensor w = at::randn({6, 4}), x = at::randn({1, 3, 4}).requires_grad_(true);
        const FrozenLinear map(w, at::randn({6}));
        linear(map, x).sum().backward();
        compare(x.grad(), w.sum(0).expand({1, 3, 4}), 2e-6);
    }

private:
    static void compare(const at::Tensor& given, const at::Tensor& expected, double tolerance)
    {
        QCOMPARE(given.sizes(), expected.sizes());
        const double scale = std::max(1.0, expected.abs().max().item<double>());
        const double difference = (given.to(at::kDouble) - expected.to(at::kDouble)).abs().max().item<double>();
        QVERIFY2(difference <= tolerance * scale, qPrintable(QString::number(difference / scale)));
    }
};

QTEST_GUILESS_MAIN(TestFrozenLinear)
#include "test_frozen_linear.moc"
