// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/method.h"
#include "peft/mix_source.h"

#include <cmath>
#include <set>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros.h>

#include <QtTest>

using namespace engine;

namespace {

constexpr std::int64_t kWidth = 4;
using Ids = std::vector<std::int32_t>;

PackedBatch packed(const std::vector<Ids>& sequences)
{
    std::vector<PackedSample> samples;
    for (const Ids& ids : sequences)
        samples.push_back({ids, ids, samples.size()}); // mixing looks at no segment
    return packBatch(samples, {}, at::kCPU);
}

/// Two sites of a BERT layer, and members that mix at both unless said otherwise.
struct Setup {
    MethodOptions options;
    std::vector<MethodMember> members;
    Parameters parameters{ParameterLayout(), 1, at::kCPU};

    Setup()
    {
        SiteRequest request;
        request.family = &kBert;
        request.targets = {"query", "value"};
        request.layers = 2;
        options.sites = findSites(request);
    }
    void add(double lambda, SiboSource source)
    {
        MethodMember member;
        member.lambda = lambda;
        member.source = source;
        member.injected.assign(options.sites.size(), true);
        members.push_back(member);
    }
    [[nodiscard]] MixSource mixing() const { return MixSource(options, members, parameters); }
};

ForwardPass passOf(const PackedBatch& batch, std::size_t runs)
{
    return {batch, false, std::vector<std::uint64_t>(runs, 0)};
}

} // namespace

/// What a module is fed: with λ = 1 the source itself.
class TestMixSource : public QObject {
    Q_OBJECT
private:
    static at::Tensor sourceOf(const PackedBatch& batch, const at::Tensor& h0, const std::vector<SiboSource>& sources)
    {
        Setup setup;
        for (const SiboSource source : sources)
            setup.add(1, source);
        MixSource mixing = setup.mixing();
        const at::NoGradGuard noGradient;
        const ForwardPass pass = passOf(batch, sources.size());
        mixing.begin(pass, h0);
        const at::Tensor y = mixing.mixed(2, at::randn(h0.sizes()), false, {});
        mixing.end();
        return y;
    }
    /// For each row of `after` the row of `before` that it equals; -1 for none.
    static std::vector<int> origins(const at::Tensor& after, const at::Tensor& before)
    {
        std::vector<int> rows;
        for (std::int64_t i = 0; i < after.size(0); ++i) {
            rows.push_back(-1);
            for (std::int64_t j = 0; j < before.size(0); ++j)
                if (after[i].equal(before[j]))
                    rows.back() = static_cast<int>(j);
        }
        return rows;
    }

private Q_SLOTS:
    void permutedRowsAreOtherTokensOfTheSameSequence()
    {
        const std::vector<Ids> sequences{{2, 5, 6, 3}, {2, 7, 3}, {9}, {2, 8, 8, 8, 8, 3}, {2, 3}};
        const PackedBatch batch = packed(sequences);
        const at::Tensor h0 = at::randn({3, batch.rows(), kWidth});
        const at::Tensor given = sourceOf(batch, h0, {SiboSource::H0, SiboSource::Permuted, SiboSource::Zero});
        QVERIFY(given[0].equal(h0[0]));
        QVERIFY(given[2].equal(at::zeros({batch.rows(), kWidth})));
        const std::vector<int> from = origins(given[1], h0[1]);
        for (std::size_t s = 0; s < sequences.size(); ++s) {
            const auto begin = static_cast<int>(batch.offsets[s]), end = static_cast<int>(batch.offsets[s + 1]);
            std::set<int> used;
            for (int i = begin; i < end; ++i) {
                const int j = from[static_cast<std::size_t>(i)];
                QVERIFY(j >= begin && j < end);
                QVERIFY(j != i || end - begin == 1);
                used.insert(j);
            }
            QCOMPARE(static_cast<int>(used.size()), end - begin);
        }
    }

    void permutationIsTheIdsAlone()
    {
        const Ids ids{2, 5, 6, 7, 8, 9, 10, 3};
        const PackedBatch alone = packed({ids}), behind = packed({{2, 4, 3}, ids});
        const at::Tensor h0 = at::randn({1, alone.rows(), kWidth});
        const at::Tensor both = at::randn({2, behind.rows(), kWidth});
        const std::vector<int> first = origins(sourceOf(alone, h0, {SiboSource::Permuted})[0], h0[0]);
        const at::Tensor given = sourceOf(behind, both, {SiboSource::Permuted, SiboSource::Permuted});
        for (const std::int64_t run : {0, 1})
            QCOMPARE(origins(given[run].narrow(0, 3, 8), both[run].narrow(0, 3, 8)), first);
        const PackedBatch other = packed({{2, 9, 6, 7, 8, 5, 10, 3}});
        QVERIFY(origins(sourceOf(other, h0, {SiboSource::Permuted})[0], h0[0]) != first);
    }

    void headRowsAreTheirOwn()
    {
        const PackedBatch batch = packed({{2, 5, 6, 3}, {2, 7, 3}});
        Setup setup;
        setup.add(0.5, SiboSource::H0);
        MixSource mixing = setup.mixing();
        const at::NoGradGuard noGradient;
        const at::Tensor h0 = at::randn({1, 7, kWidth}), x = at::randn({1, 2, kWidth});
        const ForwardPass pass = passOf(batch, 1);
        mixing.begin(pass, h0);
        const at::Tensor y = mixing.mixed(0, x, true, {});
        mixing.end();
        for (const std::int64_t i : {0, 1})
            QVERIFY(at::allclose(y[0][i], 0.5 * x[0][i] + 0.5 * h0[0][4 * i]));
    }

    void normH0HasTheLengthOfX()
    {
        const PackedBatch batch = packed({{2, 5, 6, 3}});
        Setup setup;
        setup.options.normH0 = true;
        setup.add(1, SiboSource::H0);
        MixSource mixing = setup.mixing();
        const at::NoGradGuard noGradient;
        const at::Tensor h0 = 30 * at::randn({1, 4, kWidth}), x = at::randn({1, 4, kWidth});
        const ForwardPass pass = passOf(batch, 1);
        mixing.begin(pass, h0);
        const at::Tensor y = mixing.mixed(0, x, false, {});
        mixing.end();
        const auto length = [](const at::Tensor& rows) { return at::linalg_vector_norm(rows, 2, at::IntArrayRef{-1}); };
        QVERIFY(at::allclose(length(y), length(x)));
        QVERIFY(at::allclose(y / length(y).unsqueeze(-1), h0 / length(h0).unsqueeze(-1)));
    }

    void aGradientForH0OnlyWhereItIsWanted()
    {
        const PackedBatch batch = packed({{2, 5, 6, 3}});
        for (const bool detach : {true, false}) {
            Setup setup;
            setup.options.detachH0 = detach;
            setup.add(0.25, SiboSource::H0);
            MixSource mixing = setup.mixing();
            const at::Tensor h0 = at::randn({1, 4, kWidth}).requires_grad_(true);
            const at::Tensor x = at::randn({1, 4, kWidth}).requires_grad_(true);
            const ForwardPass pass = passOf(batch, 1);
            mixing.begin(pass, h0);
            (mixing.mixed(0, x, false, {}) * 2).sum().backward();
            mixing.end();
            QVERIFY(at::allclose(x.grad(), at::full_like(x, 1.5)));
            QCOMPARE(h0.grad().defined(), !detach);
            QVERIFY(detach || at::allclose(h0.grad(), at::full_like(x, 0.5)));
        }
    }

    void sharesAreThoseOfAMembersOwnSites()
    {
        Setup setup;
        setup.add(0.5, SiboSource::H0);
        setup.add(0.5, SiboSource::H0);
        setup.members[1].injected = {true, false, false, false};
        MixSource mixing = setup.mixing();
        const PackedBatch batch = packed({{2, 5, 3}});
        const at::Tensor h0 = at::randn({2, batch.rows(), kWidth});
        const at::NoGradGuard noGradient;
        const ForwardPass pass = passOf(batch, 2);
        mixing.measure(true);
        mixing.begin(pass, h0);
        for (const std::size_t site : {0, 1})
            (void)mixing.mixed(site, h0, false, {});
        mixing.end();
        QCOMPARE(mixing.shares(0).size(), 2u); // layer 1 saw no tokens
        const auto own = mixing.shares(1);
        QCOMPARE(own.size(), 1u);
        QVERIFY(own.begin()->first.ends_with("query"));
        QVERIFY(std::abs(own.begin()->second - 0.5) < 1e-6); // x = h0, λ = 1/2
    }
};

QTEST_GUILESS_MAIN(TestMixSource)
#include "test_mix_source.moc"
