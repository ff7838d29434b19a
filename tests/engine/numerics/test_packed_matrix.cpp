// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/packed_matrix.h"
#include "product_check.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/full.h>
#include <ATen/ops/randn.h>

#include <QtTest>

using namespace engine;
using productCheck::compare, productCheck::reference;

/// Products with a packed matrix against ATen's in double precision, and what the header promises beyond: rows stand
/// alone, and the split of the work does not show.
class TestPackedMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheProduct_data() { productCheck::addShapes(); }
    void equalsTheProduct()
    {
        QFETCH(int, rows);
        QFETCH(int, depth);
        QFETCH(int, width);
        const at::Tensor m = at::randn({depth, width}), x = at::randn({rows, depth}), bias = at::randn({width});
        const PackedMatrix packed(m);
        QCOMPARE(packed.depth(), depth);
        QCOMPARE(packed.width(), width);
        compare(packed.product(x, {0, depth}, {0, width}, bias), reference(x, m) + bias);
        compare(packed.product(x, {0, depth}, {0, width}, {}), reference(x, m));
        compare(PackedMatrix(m.t().contiguous().t()).product(x, {0, depth}, {0, width}, {}), reference(x, m));
    }

    void partsOfTheMatrix()
    {
        const at::Tensor m = at::randn({200, 300}), bias = at::randn({300});
        const PackedMatrix packed(m);
        for (const std::int64_t begin : {0, 48, 96, 100, 288})
            for (const std::int64_t length : {1, 12, 48}) {
                const std::int64_t columns = std::min<std::int64_t>(length, 300 - begin);
                const at::Tensor x = at::randn({10, 70}), part = bias.narrow(0, begin, columns);
                const at::Tensor y = packed.product(x, {30, 70}, {begin, columns}, part);
                QVERIFY(y.is_contiguous());
                compare(y, reference(x, m.narrow(0, 30, 70).narrow(1, begin, columns)) + part);
            }
    }

    void aRowDoesNotDependOnTheOthers()
    {
        const PackedMatrix packed(at::randn({384, 100}));
        const at::Tensor x = at::randn({1300, 384}), bias = at::randn({100});
        const at::Tensor all = packed.product(x, {0, 384}, {0, 100}, bias);
        for (const std::int64_t row : {0, 5, 511, 512, 1299}) {
            const at::Tensor alone = packed.product(x.narrow(0, row, 1), {0, 384}, {0, 100}, bias);
            QVERIFY(alone.equal(all.narrow(0, row, 1)));
        }
        const at::Tensor twice = packed.product(at::cat({x, x}), {0, 384}, {0, 100}, bias);
        QVERIFY(twice.equal(at::cat({all, all})));
        const int threads = at::get_num_threads();
        at::set_num_threads(1);
        QVERIFY(packed.product(x, {0, 384}, {0, 100}, bias).equal(all));
        at::set_num_threads(threads);
    }

    void notANumberStaysInItsRow()
    {
        const PackedMatrix packed(at::randn({64, 50}));
        at::Tensor x = at::randn({20, 64});
        x.select(0, 7).select(0, 3).fill_(std::numeric_limits<float>::quiet_NaN());
        const at::Tensor finite = packed.product(x, {0, 64}, {0, 50}, {}).isfinite().all(1);
        for (std::int64_t row = 0; row < 20; ++row)
            QCOMPARE(finite[row].item<bool>(), row != 7);
    }

    void noRows()
    {
        const at::Tensor y = PackedMatrix(at::randn({8, 9})).product(at::randn({0, 8}), {0, 8}, {0, 9}, {});
        QCOMPARE(y.size(0), 0);
        QCOMPARE(y.size(1), 9);
    }
};

QTEST_GUILESS_MAIN(TestPackedMatrix)
#include "test_packed_matrix.moc"
