// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/lora.h"

#include "base/hash.h"
#include "device/counter_hash.h"
#include "engine/error.h"

#include <numeric>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/linalg_vector_norm.h>

namespace engine {
namespace {

std::string itemName(const Site& site, const char* part)
{
    return site.module + "." + part + ".weight";
}

/// Whether a call computes this kind of site, and from which of its outputs on (in widths d).
std::optional<std::int64_t> thirdOf(LinearSlot slot, SiteKind kind)
{
    switch (slot) {
    case LinearSlot::QueryKeyValue:
        if (kind == SiteKind::Query || kind == SiteKind::Key || kind == SiteKind::Value)
            return static_cast<int>(kind) - static_cast<int>(SiteKind::Query);
        return std::nullopt;
    case LinearSlot::Query:
        return kind == SiteKind::Query ? std::optional<std::int64_t>(0) : std::nullopt;
    case LinearSlot::KeyValue:
        if (kind == SiteKind::Key || kind == SiteKind::Value)
            return kind == SiteKind::Key ? 0 : 1;
        return std::nullopt;
    case LinearSlot::AttentionOutput:
        return kind == SiteKind::AttentionOutput ? std::optional<std::int64_t>(0) : std::nullopt;
    case LinearSlot::Intermediate:
        return kind == SiteKind::Intermediate ? std::optional<std::int64_t>(0) : std::nullopt;
    case LinearSlot::Output:
        return kind == SiteKind::FfnOutput ? std::optional<std::int64_t>(0) : std::nullopt;
    }
    return std::nullopt;
}

/// One cycle through all rows (Sattolo 1986), so no row keeps its own state; a function of the ids.
std::vector<std::int64_t> cycleOf(std::span<const std::int32_t> ids)
{
    std::uint64_t key = 0x7065726d75746564ull;
    for (const std::int32_t id : ids)
        key = counterMix(key, static_cast<std::uint64_t>(id));
    std::vector<std::int64_t> order(ids.size());
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[counterMix(key, i) % (i - 1)]);
    return order;
}

MixFactors mixOf(const std::vector<LoraMember>& members, std::size_t site)
{
    MixFactors mix;
    for (const LoraMember& member : members) {
        const double lambda = member.injected[site] ? member.lambda : 0;
        mix.cx.push_back(static_cast<float>(1 - lambda));
        mix.ch.push_back(member.source == SiboSource::Zero ? 0.0f : static_cast<float>(lambda));
    }
    return mix;
}

} // namespace

void addLoraParameters(ParameterLayout& layout, const LoraOptions& options, std::int64_t hidden,
                       std::int64_t intermediate)
{
    for (const Site& site : options.sites) {
        const std::int64_t in = site.kind == SiteKind::FfnOutput ? intermediate : hidden;
        const std::int64_t out = site.kind == SiteKind::Intermediate ? intermediate : hidden;
        layout.add(itemName(site, "lora_A"), {options.rank, in}, true);
        layout.add(itemName(site, "lora_B"), {out, options.rank}, true);
    }
}

void initialiseLora(at::Tensor row, const ParameterLayout& layout, const LoraOptions& options, std::uint64_t seed)
{
    for (const Site& site : options.sites) {
        fillKaimingUniform(row, *layout.find(itemName(site, "lora_A")), seed);
        const ParameterItem& b = *layout.find(itemName(site, "lora_B"));
        row.narrow(0, b.offset, b.size).zero_();
    }
}

LoraHooks::LoraHooks(const LoraOptions& options, std::vector<LoraMember> members, const Parameters& parameters)
    : m_options(options), m_members(std::move(members)), m_parameters(parameters)
{
    const auto& items = parameters.layout().items();
    const auto indexOf = [&](const std::string& name) {
        return static_cast<std::size_t>(parameters.layout().find(name) - items.data());
    };
    for (std::size_t i = 0; i < options.sites.size(); ++i) {
        Branch branch{options.sites[i],
                      indexOf(itemName(options.sites[i], "lora_A")),
                      indexOf(itemName(options.sites[i], "lora_B")),
                      {},
                      {},
                      0};
        branch.prototype.mix = mixOf(m_members, i);
        for (const LoraMember& member : m_members) {
            branch.prototype.scale.push_back(static_cast<float>(member.scale));
            branch.prototype.mixes |= member.injected[i] && options.buildMixing;
        }
        m_branches.push_back(std::move(branch));
    }
}

void LoraHooks::begin(const ForwardPass& pass, const at::Tensor& h0)
{
    m_pass = &pass;
    m_source = permutedStates(h0);
    m_firstSource = at::Tensor();
}

void LoraHooks::end()
{
    m_pass = nullptr;
    m_source = at::Tensor();
    m_firstSource = at::Tensor();
}

at::Tensor LoraHooks::permutedStates(const at::Tensor& h0) const
{
    at::Tensor result = h0;
    for (std::size_t r = 0; r < m_members.size(); ++r) {
        if (m_members[r].source != SiboSource::Permuted)
            continue;
        const PackedBatch& batch = m_pass->batch;
        at::Tensor rows = at::empty({batch.tokens()}, at::kLong);
        std::int64_t* to = rows.mutable_data_ptr<std::int64_t>();
        for (std::int64_t s = 0; s < batch.sequences(); ++s) {
            const std::int64_t begin = batch.offsets[static_cast<std::size_t>(s)];
            const std::int64_t length = batch.offsets[static_cast<std::size_t>(s) + 1] - begin;
            const auto cycle = cycleOf({batch.idsOnHost.data() + begin, static_cast<std::size_t>(length)});
            for (std::int64_t i = 0; i < length; ++i)
                to[begin + i] = begin + cycle[static_cast<std::size_t>(i)];
        }
        if (result.is_same(h0))
            result = h0.clone();
        const auto run = static_cast<std::int64_t>(r);
        result.select(0, run).copy_(at::index_select(h0.select(0, run), 0, rows.to(h0.device())));
    }
    return result;
}

const at::Tensor& LoraHooks::source(bool firstRows)
{
    if (!firstRows)
        return m_source;
    if (!m_firstSource.defined())
        m_firstSource = at::index_select(m_source, 1, m_pass->batch.firstRows);
    return m_firstSource;
}

LoraBranch LoraHooks::prepare(const Branch& branch, const LinearCall& call) const
{
    LoraBranch ready = branch.prototype;
    ready.a = m_parameters.leaf(branch.a);
    ready.b = m_parameters.leaf(branch.b);
    ready.length = ready.b.size(1);
    ready.begin = *thirdOf(call.slot, branch.site.kind) * ready.length;
    if (m_pass->training && m_options.dropout > 0) {
        ready.dropout.rate = m_options.dropout;
        ready.dropout.tokenKeys = call.firstRows ? m_pass->batch.firstKeys : m_pass->batch.tokenKeys;
        for (const std::uint64_t key : m_pass->stepKeys)
            ready.dropout.siteKeys.push_back(counterMix(key, stableHash(branch.site.module)));
    }
    return ready;
}

at::Tensor LoraHooks::linear(const LinearCall& call)
{
    std::vector<LoraBranch> ready;
    bool mixes = false;
    for (Branch& branch : m_branches) {
        if (branch.site.layer != call.layer || !thirdOf(call.slot, branch.site.kind))
            continue;
        ready.push_back(prepare(branch, call));
        mixes |= branch.prototype.mixes;
        if (m_measuring && branch.prototype.mixes)
            addShare(branch, call.x, source(call.firstRows));
    }
    return loraLinear(call.map, call.x, mixes ? source(call.firstRows) : at::Tensor(), ready);
}

void LoraHooks::measureShares(bool on)
{
    m_measuring = on;
    if (!on)
        return;
    for (Branch& branch : m_branches) {
        branch.shareSum.assign(m_members.size(), 0);
        branch.shareTokens = 0;
    }
}

void LoraHooks::addShare(Branch& branch, const at::Tensor& x, const at::Tensor& h0)
{
    const at::NoGradGuard noGradient;
    const MixFactors& mix = branch.prototype.mix;
    for (std::size_t r = 0; r < m_members.size(); ++r) {
        const auto run = static_cast<std::int64_t>(r);
        const auto norms = [&](const at::Tensor& rows, float factor) {
            return at::linalg_vector_norm(rows.select(0, run), 2, at::IntArrayRef{-1}, false, at::kDouble).mul(factor);
        };
        const at::Tensor fromH0 = norms(h0, mix.ch[r]), fromX = norms(x, mix.cx[r]);
        branch.shareSum[r] += (fromH0 / (fromH0 + fromX).clamp_min(1e-300)).sum().item<double>();
    }
    branch.shareTokens += x.size(1);
}

std::map<std::string, double> LoraHooks::shares(std::size_t member) const
{
    std::map<std::string, double> result;
    for (std::size_t i = 0; i < m_branches.size(); ++i) {
        const Branch& branch = m_branches[i];
        if (m_members[member].injected[i] && branch.shareTokens > 0)
            result[branch.site.module] = branch.shareSum[member] / static_cast<double>(branch.shareTokens);
    }
    return result;
}

} // namespace engine
