// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/cached_forward.h"

#include "engine/error.h"

#include <algorithm>
#include <numeric>

#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/index_select.h>

namespace engine {
namespace {

at::Tensor longTensor(const std::vector<std::int64_t>& values, const at::Device& device)
{
    at::Tensor tensor = at::empty({static_cast<std::int64_t>(values.size())}, at::kLong);
    std::copy(values.begin(), values.end(), tensor.mutable_data_ptr<std::int64_t>());
    return tensor.to(device);
}

/// What the frequencies of a sequence of that many positions depend on: equal numbers, equal frequencies.
std::int64_t stretchOf(const ModelShape& shape, std::int64_t positions)
{
    const RopeConfig& rope = shape.rope;
    if (rope.kind == RopeKind::Dynamic)
        return positions <= shape.maxPositions ? 0 : positions;
    const std::int64_t original = rope.originalPositions ? rope.originalPositions : shape.maxPositions;
    return rope.kind == RopeKind::Longrope && positions > original ? 1 : 0;
}

/// The new tokens of all sequences, virtual rows included as 0: (R, T).
at::Tensor idsByRun(std::span<const CachedForward::Growth> growths, const std::vector<std::int64_t>& before,
                    std::int64_t runs, std::int64_t virtualRows, const PackedBatch& batch)
{
    at::Tensor ids = at::empty({runs, batch.rows()}, at::kLong);
    std::int64_t* to = ids.mutable_data_ptr<std::int64_t>();
    for (std::int64_t r = 0; r < runs; ++r)
        for (std::size_t s = 0; s < growths.size(); ++s) {
            const auto& lists = growths[s].ids;
            const auto list = lists[lists.size() == 1 ? 0 : static_cast<std::size_t>(r)];
            to = std::fill_n(to, virtualRows, 0);
            to = std::copy(list.begin() + before[s], list.end(), to);
        }
    return ids.to(batch.ids.device());
}

/// Rows of `one` and `other` (R, …, d) in the sequences' order again.
at::Tensor interleaved(const at::Tensor& one, const at::Tensor& other, const std::vector<bool>& isOther,
                       std::span<const CachedForward::Growth> growths)
{
    std::vector<std::int64_t> order;
    std::int64_t ones = 0, others = one.size(1);
    for (std::size_t s = 0; s < growths.size(); ++s)
        for (std::int64_t n = 0; n < growths[s].wanted; ++n)
            order.push_back(isOther[s] ? others++ : ones++);
    return at::index_select(at::cat({one, other}, 1), 1, longTensor(order, one.device()));
}

} // namespace

void checkSources(Network& network)
{
    if (network.method().permutesRows())
        throw EngineError(ErrorCode::Unsupported,
                          "sibo.source permuted mixes in rows of later tokens, which a text in the making has not got",
                          "sibo.source", "generate with a run whose source is h0 or zero");
}

CachedForward::CachedForward(Network& network, std::int64_t capacity, bool keeps)
    : m_network(network), m_form(network.batchForm()),
      m_cache(network.model().shape, network.runs(), capacity, network.model().device()), m_keeps(keeps)
{
    checkSources(network);
}

bool CachedForward::mayComputeAnew(const ModelShape& shape)
{
    return shape.rope.kind == RopeKind::Dynamic || shape.rope.kind == RopeKind::Longrope;
}

CachedForward::Sequence CachedForward::open()
{
    const Sequence sequence = m_cache.open();
    m_stretches.resize(std::max(m_stretches.size(), sequence + 1), 0);
    m_stretches[sequence] = 0;
    return sequence;
}

CachedForward::Sequence CachedForward::fork(Sequence from)
{
    const Sequence sequence = m_cache.fork(from);
    m_stretches.resize(std::max(m_stretches.size(), sequence + 1), 0);
    m_stretches[sequence] = m_stretches[from];
    return sequence;
}

void CachedForward::rearrange(std::int64_t run, std::span<const Sequence> to, std::span<const Sequence> from)
{
    m_cache.rearrange(run, to, from); // all of the same length, so with the same stretch
}

std::int64_t CachedForward::cachedTokens(Sequence sequence) const
{
    const std::int64_t rows = m_cache.length(sequence);
    return rows == 0 ? 0 : rows - m_form.virtualRows;
}

void CachedForward::forgetWhereNeeded(const Growth& growth)
{
    const auto tokens = static_cast<std::int64_t>(growth.ids.front().size());
    const std::int64_t stretch = stretchOf(m_network.model().shape, m_form.firstPosition + rowsOf(tokens));
    if (!m_keeps || stretch != m_stretches[growth.sequence])
        m_cache.clear(growth.sequence);
    m_stretches[growth.sequence] = stretch;
}

at::Tensor CachedForward::states(std::span<const Growth> growths)
{
    std::vector<Growth> fresh, grown;
    std::vector<bool> isGrown;
    for (const Growth& growth : growths) {
        forgetWhereNeeded(growth);
        isGrown.push_back(m_cache.length(growth.sequence) > 0);
        (isGrown.back() ? grown : fresh).push_back(growth);
    }
    // A batch either has virtual rows or none.
    if (m_form.virtualRows == 0 || fresh.empty() || grown.empty())
        return pass(growths);
    const at::Tensor first = pass(fresh);
    return interleaved(first, pass(grown), isGrown, growths);
}

at::Tensor CachedForward::pass(std::span<const Growth> growths)
{
    const at::NoGradGuard noGradient;
    BatchForm form = m_form;
    if (m_cache.length(growths.front().sequence) > 0) {
        form.firstPosition += form.virtualRows;
        form.virtualRows = 0;
    }
    std::vector<PackedSample> samples;
    std::vector<std::int64_t> before, counts, wanted;
    std::vector<Sequence> sequences;
    bool differ = false;
    for (const Growth& growth : growths) {
        before.push_back(cachedTokens(growth.sequence));
        PackedSample sample{growth.ids.front().subspan(static_cast<std::size_t>(before.back())), {}};
        sample.before = before.back();
        samples.push_back(sample);
        counts.push_back(static_cast<std::int64_t>(sample.ids.size()) + form.virtualRows);
        sequences.push_back(growth.sequence);
        differ = differ || growth.ids.size() > 1;
    }
    PackedBatch batch = packBatch(samples, form, m_network.model().device());
    for (std::size_t s = 0; s < growths.size(); ++s)
        for (std::int64_t n = growths[s].wanted; n > 0; --n)
            wanted.push_back(batch.offsets[s + 1] - n);
    batch.labelRows = longTensor(wanted, m_network.model().device());
    if (differ)
        batch.idsByRun = idsByRun(growths, before, m_network.runs(), form.virtualRows, batch);
    m_cache.begin(sequences, counts);
    ForwardPass forward{batch, false, std::vector<std::uint64_t>(static_cast<std::size_t>(m_network.runs()), 0)};
    forward.cache = &m_cache;
    return m_network.labelStates(forward, {});
}

} // namespace engine
