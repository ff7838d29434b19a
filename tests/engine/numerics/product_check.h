// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/TensorOperators.h>
#include <ATen/ops/mm.h>

#include <QtTest>

/// What the tests of matrix products share: shapes, and ATen's product in double precision to compare with.
namespace productCheck {

inline void addShapes()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("width");
    for (const int rows : {1, 3, 4, 7, 8, 13, 600})
        QTest::addRow("%d rows, whole panels", rows) << rows << 384 << 96;
    QTest::newRow("one of each") << 1 << 1 << 1;
    QTest::newRow("narrower than a panel") << 9 << 5 << 7;
    QTest::newRow("a panel and one column") << 17 << 40 << 49;
    QTest::newRow("deep") << 21 << 3072 << 130;
    QTest::newRow("deeper than a cache") << 21 << 9001 << 130;
}

inline at::Tensor reference(const at::Tensor& x, const at::Tensor& m)
{
    return at::mm(x.to(at::kDouble), m.to(at::kDouble));
}

inline void compare(const at::Tensor& y, const at::Tensor& expected)
{
    QCOMPARE(y.sizes(), expected.sizes());
    const double scale = std::max(1.0, expected.abs().max().item<double>());
    const double difference = (y.to(at::kDouble) - expected).abs().max().item<double>();
    QVERIFY2(difference <= 2e-6 * scale, qPrintable(QString::number(difference)));
}

} // namespace productCheck
