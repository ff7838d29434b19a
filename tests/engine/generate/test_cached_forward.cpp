// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_code.h"
#include "generate/cached_forward.h"
#include "generation_case.h"

#include <algorithm>

#include <ATen/ops/cat.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>

#include <QtTest>

using namespace engine;

namespace {

using Ids = std::vector<std::int32_t>;

/// Every token's state behind the final norm, whole sequences without a cache: of each (R, n, d).
std::vector<at::Tensor> wholeStates(Network& network, const std::vector<Ids>& sequences)
{
    const at::NoGradGuard noGradient;
    std::vector<at::Tensor> result;
    for (const Ids& ids : sequences) {
        const PackedSample sample{ids, {}};
        PackedBatch batch = packBatch(std::span(&sample, 1), network.batchForm(), at::kCPU);
        std::vector<std::int64_t> rows;
        for (std::int64_t row = batch.virtualRows; row < batch.rows(); ++row)
            rows.push_back(row);
        batch.labelRows = at::tensor(rows);
        const std::vector<std::uint64_t> keys(static_cast<std::size_t>(network.runs()), 0);
        result.push_back(network.labelStates({batch, false, keys}, {}));
    }
    return result;
}

double apart(const at::Tensor& a, const at::Tensor& b)
{
    return ((a - b).abs().max() / b.abs().max()).item<double>();
}

const std::vector<Ids>& sequences()
{
    static const std::vector<Ids> list{
        {2, 5, 9, 7, 14, 3, 8, 21, 20, 11, 6, 12, 13}, {2, 14, 16, 20}, {4, 1, 1, 25, 9, 8, 7}};
    return list;
}

/// The last state of each sequence after each token, first tokens at once, then one by one.
double stepByStep(Network& network, bool keeps)
{
    CachedForward forward(network, 256, keeps);
    std::vector<CachedForward::Sequence> open;
    for (std::size_t s = 0; s < sequences().size(); ++s)
        open.push_back(forward.open());
    double worst = 0;
    for (std::size_t length = 2; length <= 13; ++length) {
        std::vector<CachedForward::Growth> growths;
        std::vector<at::Tensor> wanted;
        for (std::size_t s = 0; s < open.size(); ++s) {
            if (length > sequences()[s].size())
                continue;
            const Ids& ids = sequences()[s];
            growths.push_back({open[s], {std::span(ids).first(length)}});
            const Ids before(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(length));
            wanted.push_back(
                wholeStates(network, {before}).front().narrow(1, static_cast<std::int64_t>(length) - 1, 1));
        }
        worst = std::max(worst, apart(forward.states(growths), at::cat(wanted, 1)));
    }
    return worst;
}

} // namespace

/// With the cache as without it, for every method that generates; and what forks, beams and runs share.
class TestCachedForward : public QObject {
    Q_OBJECT
private:
    generation::Models m_models;

private Q_SLOTS:
    void cachedIsUncached_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("window");
        constexpr std::pair<const char*, MethodKind> kMethods[]{
            {"lora", MethodKind::Lora},         {"dora", MethodKind::Dora},     {"series", MethodKind::Series},
            {"parallel", MethodKind::Parallel}, {"ia3", MethodKind::Ia3},       {"input", MethodKind::AdapterInput},
            {"prefix", MethodKind::Prefix},     {"prompt", MethodKind::Prompt}, {"bitfit", MethodKind::Bitfit}};
        for (const char* family : {"llama", "gptj"})
            for (const auto& [name, kind] : kMethods)
                for (const int window : {0, 5}) {
                    if (window > 0 && std::string_view(family) == "gptj")
                        continue;
                    QTest::addRow("%s, %s%s", family, name, window ? ", window" : "")
                        << QString(family) << static_cast<int>(kind) << window;
                }
    }
    void cachedIsUncached()
    {
        QFETCH(QString, family);
        QFETCH(int, kind);
        QFETCH(int, window);
        TransformerModel& model = m_models(family.toStdString());
        const auto restored = qScopeGuard([&] { model.shape.windows.clear(); });
        if (window > 0)
            model.shape.windows.assign(static_cast<std::size_t>(model.shape.layers), window);
        const MethodOptions options = generation::methodOn(model, static_cast<MethodKind>(kind));
        const auto network = generation::networkOf(model, options, {0.6, 0.0});
        const double cached = stepByStep(*network, true);
        QVERIFY2(cached < 2e-6, qPrintable(QString::number(cached)));
        QVERIFY(stepByStep(*network, false) < 2e-6);
    }

    // Positions that depend on the length: what was kept is no longer right, and is computed anew.
    void stretchedPositions_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("dynamic") << static_cast<int>(RopeKind::Dynamic);
        QTest::newRow("longrope") << static_cast<int>(RopeKind::Longrope);
    }
    void stretchedPositions()
    {
        QFETCH(int, kind);
        TransformerModel& model = m_models("llama");
        const ModelShape before = model.shape;
        const auto restored = qScopeGuard([&] { model.shape = before; });
        model.shape.rope.kind = static_cast<RopeKind>(kind);
        model.shape.rope.factor = 4;
        model.shape.maxPositions = 6;
        model.shape.rope.originalPositions = 6;
        model.shape.rope.shortFactors.assign(static_cast<std::size_t>(model.shape.headDim / 2), 1.0);
        model.shape.rope.longFactors.assign(static_cast<std::size_t>(model.shape.headDim / 2), 3.0);
        for (const MethodKind method : {MethodKind::Lora, MethodKind::Prompt}) {
            const auto network = generation::networkOf(model, generation::methodOn(model, method), {0.6, 0.0});
            const double worst = stepByStep(*network, true);
            QVERIFY2(worst < 2e-6, qPrintable(QString::number(worst)));
        }
    }

    void forksShareAndRunsDiffer()
    {
        TransformerModel& model = m_models("llama");
        const auto network =
            generation::networkOf(model, generation::methodOn(model, MethodKind::Lora), {0.6, 0.3, 0.0});
        const std::vector<Ids> byRun{{2, 5, 9, 7, 11}, {2, 5, 9, 7, 20}, {2, 5, 9, 7, 3}}, other{{2, 5, 9, 7, 6, 6, 1}};
        CachedForward forward(*network, 32);
        const auto prompt = forward.open();
        const CachedForward::Growth first{prompt, {std::span(byRun[0]).first(4)}};
        (void)forward.states(std::span(&first, 1));
        const auto fork = forward.fork(prompt);
        const std::vector<CachedForward::Growth> growths{{prompt, {byRun.begin(), byRun.end()}},
                                                         {fork, {std::span(other[0])}, 3}};
        const at::Tensor states = forward.states(growths);
        QCOMPARE(states.size(1), 4);
        for (std::size_t r = 0; r < 3; ++r) {
            const auto run = static_cast<std::int64_t>(r);
            const at::Tensor own = wholeStates(*network, {byRun[r]}).front()[run],
                             forked = wholeStates(*network, other).front()[run];
            QVERIFY(apart(states[run][0], own[4]) < 2e-6);
            QVERIFY(apart(states[run].narrow(0, 1, 3), forked.narrow(0, 4, 3)) < 2e-6);
        }
    }

    // Beams change places in one run and stay in the other.
    void rearrangedByRun()
    {
        TransformerModel& model = m_models("gptj");
        const auto network = generation::networkOf(model, generation::methodOn(model, MethodKind::Lora), {0.6, 0.0});
        const std::vector<Ids> texts{{2, 5, 9, 7}, {4, 8, 1, 1}};
        CachedForward forward(*network, 64);
        std::vector<CachedForward::Sequence> open{forward.open(), forward.open()};
        (void)forward.states(std::vector<CachedForward::Growth>{{open[0], {texts[0]}}, {open[1], {texts[1]}}});
        forward.rearrange(0, open, std::vector<CachedForward::Sequence>{open[1], open[1]});
        const auto with = [](Ids ids, std::int32_t next) {
            ids.push_back(next);
            return ids;
        };
        const std::vector<Ids> grown{with(texts[1], 3), with(texts[0], 3), with(texts[1], 6), with(texts[1], 6)};
        const at::Tensor states = forward.states(
            std::vector<CachedForward::Growth>{{open[0], {grown[0], grown[1]}}, {open[1], {grown[2], grown[3]}}});
        const auto expected = wholeStates(*network, grown);
        QVERIFY(apart(states[0][0], expected[0][0][4]) < 2e-6);
        QVERIFY(apart(states[1][0], expected[1][1][4]) < 2e-6);
        QVERIFY(apart(states[0][1], expected[2][0][4]) < 2e-6);
        QVERIFY(apart(states[1][1], expected[3][1][4]) < 2e-6);
        for (int round = 0; round < 40; ++round) { // rows that nobody has are used again
            const auto sequence = forward.fork(open[0]);
            (void)forward.states(
                std::vector<CachedForward::Growth>{{sequence, {with(grown[0], 1), with(grown[1], 1)}}});
            forward.close(sequence);
        }
    }

    // A device without our kernels.
    void byTensorOperations()
    {
        TransformerModel& model = m_models("llama");
        const std::int64_t width = model.shape.queryWidth(), kv = model.shape.keyValueWidth();
        const at::Tensor pool = toy::weightsLike(at::zeros({2, 9, 2 * kv})),
                         q = toy::weightsLike(at::zeros({2, 3, width})) * 3;
        const std::vector<std::vector<std::int32_t>> numbers{{8, 1, 3}, {0, 4, 2, 5, 7}, {2, 6, 1}, {3, 3, 8, 0, 1}};
        AttentionLayout layout;
        layout.queryOffsets = {0, 1, 3};
        layout.keyOffsets = {0, 3, 8};
        layout.heads = model.shape.heads;
        layout.keyValueHeads = model.shape.keyValueHeads;
        layout.causal = true;
        PooledRows rows{pool, {}};
        for (const auto& list : numbers)
            rows.numbers.push_back(list.data());
        for (const std::int64_t window : {0, 2}) {
            layout.window = window;
            const AttentionResult fast = attentionOverRows(q, rows, layout);
            PooledRows doubles{pool.to(at::kDouble), rows.numbers};
            const AttentionResult exact = attentionOverRows(q.to(at::kDouble), doubles, layout);
            QVERIFY(apart(fast.out.to(at::kDouble), exact.out) < 2e-6);
            QVERIFY(apart(fast.lse.to(at::kDouble), exact.lse) < 2e-6);
        }
    }

    void permutedRowsAreRefused()
    {
        TransformerModel& model = m_models("llama");
        const MethodOptions options = generation::methodOn(model, MethodKind::Lora);
        MethodMember member = toy::memberOf(options, 0.3);
        member.source = SiboSource::Permuted;
        Network network(model, NetworkOptions{options, 0}, {member});
        QCOMPARE(codeOf([&] { CachedForward(network, 16); }), ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestCachedForward)
#include "test_cached_forward.moc"
