// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attention.h"

#include "device/counter_hash.h"

#include <cmath>

#include <ATen/Parallel.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/randn.h>

#include <QtTest>

using namespace engine;

namespace {

struct Case {
    std::int64_t runs, heads, keyHeads, width;
    std::vector<std::int64_t> queries, keys;
    std::int64_t window;
    double rate;
    bool causal = true;
};

// Sequences shorter and longer than a block of queries, lengths that are no multiple of a vector, windows that begin
// inside of a vector, queries of the last rows alone.
const std::vector<Case> kCases{
    {1, 4, 4, 8, {0, 1, 8, 21}, {0, 1, 8, 21}, 0, 0}, {2, 6, 2, 16, {0, 70, 71, 200}, {0, 70, 71, 200}, 0, 0.2},
    {1, 9, 3, 64, {0, 33, 163}, {0, 33, 163}, 0, 0},  {2, 4, 1, 10, {0, 40, 45}, {0, 40, 45}, 7, 0.1},
    {1, 2, 2, 24, {0, 100}, {0, 100}, 33, 0},         {1, 6, 3, 16, {0, 1, 2, 3}, {0, 9, 50, 51}, 0, 0},
    {1, 4, 2, 16, {0, 5, 9}, {0, 12, 60}, 20, 0.1},   {2, 6, 2, 20, {0, 130, 140}, {0, 130, 140}, 0, 0.1, false},
};

AttentionLayout layoutOf(const Case& c)
{
    return {c.queries, c.keys, c.heads, c.keyHeads, c.causal, c.window};
}

DropoutSite siteOf(const Case& c)
{
    DropoutSite site;
    site.rate = c.rate;
    for (std::int64_t r = 0; r < c.runs; ++r)
        site.siteKeys.push_back(counterMix(77, static_cast<std::uint64_t>(r)));
    site.tokenKeys = at::arange(c.queries.back(), at::kLong) * std::int64_t{104729};
    return site;
}

struct Inputs {
    at::Tensor q, kv, weight, lseWeight;
};

Inputs inputsOf(const Case& c)
{
    const std::int64_t rows = c.queries.back();
    return {at::randn({c.runs, rows, c.heads * c.width}), at::randn({c.runs, c.keys.back(), 2 * c.keyHeads * c.width}),
            at::randn({c.runs, rows, c.heads * c.width}), at::randn({c.runs, c.heads, rows})};
}

double worst(const at::Tensor& a, const at::Tensor& b)
{
    return ((a - b).abs().max() / b.abs().max().clamp_min(1)).item<double>();
}

struct Outcome {
    at::Tensor out, lse, dq, dkv;
};

/// Both outputs and the gradients of ⟨weight, out⟩ + ⟨lseWeight, lse⟩.
template<typename Attend>
Outcome outcome(const Inputs& in, Attend attend)
{
    const at::Tensor q = in.q.clone().requires_grad_(true), kv = in.kv.clone().requires_grad_(true);
    const AttentionResult result = attend(q, kv);
    ((result.out * in.weight).sum() + (result.lse * in.lseWeight).sum()).backward();
    return {result.out.detach(), result.lse.detach(), q.grad(), kv.grad()};
}

Outcome fast(const Case& c, const Inputs& in)
{
    return outcome(
        in, [&](const at::Tensor& q, const at::Tensor& kv) { return attentionWithLse(q, kv, layoutOf(c), siteOf(c)); });
}

Outcome plain(const Case& c, const Inputs& in)
{
    return outcome(in, [&](const at::Tensor& q, const at::Tensor& kv) {
        const auto parts = kv.chunk(2, 2);
        return attentionBySequence(q, parts[0], parts[1], layoutOf(c), siteOf(c));
    });
}

} // namespace

class TestCausalAttention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kernelEqualsTensorOperations_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(kCases.size()); ++i)
            QTest::addRow("case %d", i) << i;
    }

    void kernelEqualsTensorOperations()
    {
        QFETCH(int, index);
        const Case& c = kCases[static_cast<std::size_t>(index)];
        const Inputs in = inputsOf(c);
        const Outcome a = fast(c, in), b = plain(c, in);
        QVERIFY2(worst(a.out, b.out) < 2e-6 && worst(a.lse, b.lse) < 2e-6,
                 qPrintable(QString("%1 %2").arg(worst(a.out, b.out)).arg(worst(a.lse, b.lse))));
        QVERIFY2(worst(a.dq, b.dq) < 5e-6 && worst(a.dkv, b.dkv) < 5e-6,
                 qPrintable(QString("%1 %2").arg(worst(a.dq, b.dq)).arg(worst(a.dkv, b.dkv))));
    }

    /// In double precision, the formula of the tensor form itself against its own gradient.
    void agreesWithFiniteDifferences()
    {
        const Case c{1, 4, 2, 6, {0, 3, 8}, {0, 4, 12}, 5, 0.2};
        Inputs in = inputsOf(c);
        for (at::Tensor* part : {&in.q, &in.kv, &in.weight, &in.lseWeight})
            *part = part->to(at::kDouble);
        const Outcome graded = fast(c, in); // by tensor operations: these are no fp32 tensors
        const auto loss = [&] {
            const AttentionResult r = attentionWithLse(in.q, in.kv, layoutOf(c), siteOf(c));
            return ((r.out * in.weight).sum() + (r.lse * in.lseWeight).sum()).item<double>();
        };
        for (const auto& [value, gradient] : {std::pair{in.q, graded.dq}, std::pair{in.kv, graded.dkv}}) {
            at::Tensor flat = value.view({-1});
            for (std::int64_t i = 0; i < flat.numel(); i += 11) {
                const double before = flat[i].item<double>(), step = 1e-5;
                flat[i] = before + step;
                const double up = loss();
                flat[i] = before - step;
                const double expected = (up - loss()) / (2 * step), given = gradient.view({-1})[i].item<double>();
                flat[i] = before;
                QVERIFY2(std::abs(given - expected) < 1e-7 * std::max(1.0, std::abs(expected)),
                         qPrintable(QString("%1 %2").arg(given).arg(expected)));
            }
        }
    }

    void queriesAndKeysInOneTensorAreTheSame()
    {
        const Case& c = kCases[2];
        const Inputs in = inputsOf(c);
        const at::Tensor together = attention(at::cat({in.q, in.kv}, 2), layoutOf(c), siteOf(c));
        QVERIFY(together.equal(attention(in.q, in.kv, layoutOf(c), siteOf(c))));
    }

    /// The last row of each sequence, asked alone, and a sequence alone or among others: the same bits.
    void aRowDoesNotDependOnOthers()
    {
        const Case& c = kCases[1];
        const Inputs in = inputsOf(c);
        const at::Tensor whole = attention(in.q, in.kv, layoutOf(c), {});
        const at::Tensor rows = at::cat({at::arange(69, 71), at::arange(199, 200)}).to(at::kLong);
        const AttentionLayout last{{0, 1, 2, 3}, c.keys, c.heads, c.keyHeads, true, 0};
        QVERIFY(attention(in.q.index_select(1, rows), in.kv, last, {}).equal(whole.index_select(1, rows)));
        const AttentionLayout alone{{0, 129}, {0, 129}, c.heads, c.keyHeads, true, 0};
        QVERIFY(
            attention(in.q.narrow(1, 71, 129), in.kv.narrow(1, 71, 129), alone, {}).equal(whole.narrow(1, 71, 129)));
    }

    /// What comes later, or before the window, changes nothing: neither the output nor the earlier rows' gradients.
    void hiddenRowsChangeNothing()
    {
        const Case c{1, 4, 2, 16, {0, 80}, {0, 80}, 20, 0.1};
        Inputs in = inputsOf(c);
        in.weight.narrow(1, 50, 30).zero_();
        in.lseWeight.narrow(2, 50, 30).zero_();
        const Outcome before = fast(c, in);
        in.kv.narrow(1, 50, 30).add_(3.0);
        in.kv.narrow(1, 0, 10).mul_(-2.0); // seen by rows 0 … 28 alone
        const Outcome after = fast(c, in);
        QVERIFY(before.out.narrow(1, 29, 21).equal(after.out.narrow(1, 29, 21)));
        QVERIFY(before.dq.narrow(1, 29, 21).equal(after.dq.narrow(1, 29, 21)));
        QVERIFY(!before.out.narrow(1, 0, 29).equal(after.out.narrow(1, 0, 29)));
        QVERIFY((after.dkv.narrow(1, 50, 30) == 0).all().item<bool>());
    }

    void threadsChangeNothing()
    {
        for (const std::size_t index : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
            const Case& c = kCases[index];
            const Inputs in = inputsOf(c);
            const int threads = at::get_num_threads();
            const Outcome several = fast(c, in);
            at::set_num_threads(1);
            const Outcome one = fast(c, in);
            at::set_num_threads(threads);
            QVERIFY(several.out.equal(one.out) && several.lse.equal(one.lse));
            QVERIFY(several.dq.equal(one.dq) && several.dkv.equal(one.dkv));
        }
    }
};

QTEST_GUILESS_MAIN(TestCausalAttention)
#include "test_causal_attention.moc"
