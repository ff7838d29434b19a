// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/panel_product.h"
#include "product_check.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/full.h>
#include <ATen/ops/randn.h>

#include <QtTest>

using namespace engine;
using productCheck::compare, productCheck::reference;

/// Products against ATen's in double precision, and what the header promises beyond: rows stand
/// alone, and the split of the work does not show.
class TestPanelProduct : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheProduct_data() { productCheck::addShapes(); }
    void equalsTheProduct()
    {
        QFETCH(int, rows);
        QFETCH(int, depth);
        QFETCH(int, width);
        const at::Tensor m = at::randn({depth, width}), x = at::randn({rows, depth}), bias = at::randn({width});
        const at::Tensor y = panelProduct(x, m, bias);
        compare(y, reference(x, m) + bias);
        compare(panelProduct(x, m, {}), reference(x, m));
        QVERIFY2(panelProduct(x, m.t().contiguous().t(), bias).equal(y), "the layout shows");
    }

    // A weight's rows, or columns, alone: as stored and transposed.
    void partsOfTheMatrix()
    {
        const at::Tensor m = at::randn({200, 300}), bias = at::randn({300}), x = at::randn({10, 70});
        for (const std::int64_t begin : {0, 48, 96, 100, 288})
            for (const std::int64_t length : {1, 12, 48}) {
                const std::int64_t columns = std::min<std::int64_t>(length, 300 - begin);
                const at::Tensor part = m.narrow(0, 30, 70).narrow(1, begin, columns);
                const at::Tensor y = panelProduct(x, part, bias.narrow(0, begin, columns));
                QVERIFY(y.is_contiguous());
                compare(y, reference(x, part) + bias.narrow(0, begin, columns));
                compare(panelProduct(y, part.t(), {}), reference(y, part.t()));
            }
        const at::Tensor spread = at::randn({70, 20, 2}).select(2, 1); // dense in no direction
        compare(panelProduct(x, spread, {}), reference(x, spread));
    }

    void aRowDoesNotDependOnTheOthers()
    {
        const at::Tensor m = at::randn({384, 100});
        const at::Tensor x = at::randn({1300, 384}), bias = at::randn({100});
        const at::Tensor all = panelProduct(x, m, bias);
        for (const std::int64_t row : {0, 5, 511, 512, 1299}) {
            const at::Tensor alone = panelProduct(x.narrow(0, row, 1), m, bias);
            QVERIFY(alone.equal(all.narrow(0, row, 1)));
        }
        const at::Tensor twice = panelProduct(at::cat({x, x}), m, bias);
        QVERIFY(twice.equal(at::cat({all, all})));
        const int threads = at::get_num_threads();
        at::set_num_threads(1);
        QVERIFY(panelProduct(x, m, bias).equal(all));
        at::set_num_threads(threads);
    }

    void notANumberStaysInItsRow()
    {
        const at::Tensor m = at::randn({64, 50});
        at::Tensor x = at::randn({20, 64});
        x.select(0, 7).select(0, 3).fill_(std::numeric_limits<float>::quiet_NaN());
        const at::Tensor finite = panelProduct(x, m, {}).isfinite().all(1);
        for (std::int64_t row = 0; row < 20; ++row)
            QCOMPARE(finite[row].item<bool>(), row != 7);
    }

    void noRows()
    {
        const at::Tensor y = panelProduct(at::randn({0, 8}), at::randn({8, 9}), {});
        QCOMPARE(y.size(0), 0);
        QCOMPARE(y.size(1), 9);
    }
};

QTEST_GUILESS_MAIN(TestPanelProduct)
#include "test_panel_product.moc"
