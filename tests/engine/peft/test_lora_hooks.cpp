// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/lora.h"

#include <set>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/eye.h>
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
        samples.push_back({ids, ids, samples.size()}); // the hooks look at no segment
    return packBatch(samples, at::kCPU);
}

} // namespace

/// What a branch is fed: λ = 1 and A = B = identity beside a frozen map of zeros show the source itself.
class TestLoraHooks : public QObject {
    Q_OBJECT
private:
    at::Tensor sourceOf(const PackedBatch& batch, const at::Tensor& h0, const std::vector<SiboSource>& sources)
    {
        SiteRequest request;
        request.targets = {"layer.1.attention.self.query"};
        request.layers = 2;
        const LoraOptions options{findSites(request), static_cast<int>(kWidth), 0, true};
        ParameterLayout layout;
        addLoraParameters(layout, options, kWidth, kWidth);
        const auto runs = static_cast<std::int64_t>(sources.size());
        Parameters parameters(layout, runs, at::kCPU);
        parameters.values().copy_(at::eye(kWidth).flatten().repeat({runs, 2}));
        std::vector<LoraMember> members;
        for (const SiboSource source : sources)
            members.push_back({1, source, 1, {true}});
        LoraHooks hooks(options, members, parameters);
        const at::NoGradGuard noGradient;
        const ForwardPass pass{batch, false, std::vector<std::uint64_t>(sources.size(), 0)};
        const FrozenLinear map(at::zeros({kWidth, kWidth}), {});
        hooks.begin(pass, h0);
        const at::Tensor x = at::randn(h0.sizes());
        const at::Tensor y = hooks.linear({1, LinearSlot::Query, map, x});
        hooks.end();
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
        const at::Tensor h0 = at::randn({3, batch.tokens(), kWidth});
        const at::Tensor given = sourceOf(batch, h0, {SiboSource::H0, SiboSource::Permuted, SiboSource::Zero});
        QVERIFY(given[0].equal(h0[0]));
        QVERIFY(given[2].equal(at::zeros({batch.tokens(), kWidth})));
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
        const at::Tensor h0 = at::randn({1, alone.tokens(), kWidth});
        const at::Tensor both = at::randn({2, behind.tokens(), kWidth});
        const std::vector<int> first = origins(sourceOf(alone, h0, {SiboSource::Permuted})[0], h0[0]);
        const at::Tensor given = sourceOf(behind, both, {SiboSource::Permuted, SiboSource::Permuted});
        for (const std::int64_t run : {0, 1})
            QCOMPARE(origins(given[run].narrow(0, 3, 8), both[run].narrow(0, 3, 8)), first);
        const PackedBatch other = packed({{2, 9, 6, 7, 8, 5, 10, 3}});
        QVERIFY(origins(sourceOf(other, h0, {SiboSource::Permuted})[0], h0[0]) != first);
    }

    void sharesAreThoseOfAMembersOwnSites()
    {
        SiteRequest request;
        request.targets = {"query", "value"};
        request.layers = 1;
        const LoraOptions options{findSites(request), 2, 0, true};
        ParameterLayout layout;
        addLoraParameters(layout, options, kWidth, kWidth);
        const Parameters parameters(layout, 2, at::kCPU);
        const bool queryFirst = options.sites[0].module.ends_with("query");
        LoraHooks hooks(options,
                        {{0.5, SiboSource::H0, 1, {true, true}}, {0.5, SiboSource::H0, 1, {queryFirst, !queryFirst}}},
                        parameters);
        const PackedBatch batch = packed({{2, 5, 3}});
        const at::Tensor h0 = at::randn({2, batch.tokens(), kWidth});
        const FrozenLinear map(at::zeros({3 * kWidth, kWidth}), {});
        const at::NoGradGuard noGradient;
        const ForwardPass pass{batch, false, {0, 0}};
        hooks.measureShares(true);
        hooks.begin(pass, h0);
        (void)hooks.linear({0, LinearSlot::QueryKeyValue, map, h0});
        hooks.end();
        QCOMPARE(hooks.shares(0).size(), 2u);
        const auto own = hooks.shares(1);
        QCOMPARE(own.size(), 1u);
        QVERIFY(own.begin()->first.ends_with("query"));
        QVERIFY(std::abs(own.begin()->second - 0.5) < 1e-6); // x = h0, λ = 1/2
    }
};

QTEST_GUILESS_MAIN(TestLoraHooks)
#include "test_lora_hooks.moc"
