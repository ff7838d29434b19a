// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/token_loss.h"

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/cross_entropy_loss.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/randint.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/stack.h>

#include <QtTest>

using namespace engine;

namespace {

struct Setup {
    at::Tensor weight, bias, x, labels;
};

Setup make(std::int64_t runs, std::int64_t rows, std::int64_t vocabulary, double size)
{
    return {at::randn({vocabulary, 24}) * size, at::randn({vocabulary}), at::randn({runs, rows, 24}),
            at::randint(vocabulary, {rows}, at::kLong)};
}

/// Σ cross entropy of each run, in double precision.
at::Tensor reference(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, const at::Tensor& labels)
{
    const at::Tensor logits = at::linear(x, weight.to(at::kDouble), bias.to(at::kDouble));
    std::vector<at::Tensor> sums;
    for (std::int64_t r = 0; r < x.size(0); ++r)
        sums.push_back(at::cross_entropy_loss(logits.select(0, r), labels, {}, at::Reduction::Sum));
    return at::stack(sums);
}

double worst(const at::Tensor& a, const at::Tensor& b)
{
    return ((a.to(at::kDouble) - b).abs().max() / b.abs().max().clamp_min(1)).item<double>();
}

} // namespace

class TestTokenLoss : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsCrossEntropy_data()
    {
        QTest::addColumn<int>("vocabulary");
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("tolerance"); // of the gradient: an fp32 logit's own rounding shows in exp
        QTest::newRow("two") << 2 << 1.0 << 5e-6;
        QTest::newRow("no multiple of a vector") << 1003 << 1.0 << 5e-6;
        QTest::newRow("whole vectors") << 4096 << 0.3 << 5e-6;
        QTest::newRow("far apart") << 500 << 40.0 << 5e-5; // exp would overflow without the maximum
    }

    void equalsCrossEntropy()
    {
        QFETCH(int, vocabulary);
        QFETCH(double, size);
        QFETCH(double, tolerance);
        const Setup s = make(2, 37, vocabulary, size);
        const at::Tensor factors = at::randn({2});
        const at::Tensor exact = s.x.to(at::kDouble).requires_grad_(true);
        const at::Tensor expected = reference(exact, s.weight, s.bias, s.labels);
        (expected * factors).sum().backward();
        const at::Tensor leaf = s.x.clone().requires_grad_(true);
        const at::Tensor loss = tokenLoss(FrozenLinear(s.weight, s.bias), leaf, s.labels);
        (loss * factors).sum().backward();
        QVERIFY2(worst(loss.detach(), expected.detach()) < 2e-6,
                 qPrintable(QString::number(worst(loss.detach(), expected.detach()))));
        const double scale = exact.grad().abs().max().item<double>();
        QVERIFY2(worst(leaf.grad() / scale, exact.grad() / scale) < tolerance,
                 qPrintable(QString::number(worst(leaf.grad() / scale, exact.grad() / scale))));
    }

    void trainedHeadGetsItsGradient()
    {
        const Setup s = make(1, 30, 203, 1);
        std::vector<at::Tensor> exact, leaves;
        for (const at::Tensor& part : {s.x, s.weight, s.bias}) {
            exact.push_back(part.to(at::kDouble).requires_grad_(true));
            const at::Tensor stacked = leaves.empty() ? part : part.unsqueeze(0);
            leaves.push_back(stacked.clone().requires_grad_(true));
        }
        reference(exact[0], exact[1], exact[2], s.labels).sum().backward();
        tokenLoss(leaves[1], leaves[2], leaves[0], s.labels).sum().backward();
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY2(worst(leaves[i].grad().view(exact[i].sizes()), exact[i].grad()) < 5e-6,
                     qPrintable(QString::number(i)));
    }

    void scoresAreTheLossByToken()
    {
        const Setup s = make(2, 21, 77, 1);
        const FrozenLinear head(s.weight, s.bias);
        const TokenScores scores = tokenScores(head, s.x, s.labels);
        QVERIFY(worst(scores.loss.sum(1), tokenLoss(head, s.x, s.labels).to(at::kDouble)) < 1e-6);
        const at::Tensor best = at::linear(s.x, s.weight, s.bias).argmax(2);
        QVERIFY(scores.correct.equal(best == s.labels));
    }

    void threadsAndOtherRowsChangeNothing()
    {
        const Setup s = make(1, 40, 333, 1);
        const FrozenLinear head(s.weight, s.bias);
        const TokenScores whole = tokenScores(head, s.x, s.labels);
        const TokenScores part = tokenScores(head, s.x.narrow(1, 11, 7), s.labels.narrow(0, 11, 7));
        QVERIFY(part.loss.equal(whole.loss.narrow(1, 11, 7)));
        const int threads = at::get_num_threads();
        at::set_num_threads(1);
        const bool same = tokenScores(head, s.x, s.labels).loss.equal(whole.loss);
        at::set_num_threads(threads);
        QVERIFY(same);
    }
};

QTEST_GUILESS_MAIN(TestTokenLoss)
#include "test_token_loss.moc"
