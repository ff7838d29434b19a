// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/mix_source.h"

#include "device/counter_hash.h"
#include "peft/method.h"

#include <numeric>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/linalg_vector_norm.h>

namespace engine {
namespace {

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

/// For each row of a batch the row of the same sequence that takes its place.
at::Tensor permutedRows(const PackedBatch& batch)
{
    at::Tensor rows = at::empty({batch.rows()}, at::kLong);
    std::int64_t* to = rows.mutable_data_ptr<std::int64_t>();
    for (std::int64_t s = 0; s < batch.sequences(); ++s) {
        const std::int64_t begin = batch.offsets[static_cast<std::size_t>(s)];
        const std::int64_t length = batch.offsets[static_cast<std::size_t>(s) + 1] - begin;
        const auto cycle = cycleOf({batch.idsOnHost.data() + begin, static_cast<std::size_t>(length)});
        for (std::int64_t i = 0; i < length; ++i)
            to[begin + i] = begin + cycle[static_cast<std::size_t>(i)];
    }
    return rows;
}

/// h's rows, as long as x's.
at::Tensor scaledTo(const at::Tensor& h, const at::Tensor& x)
{
    const auto lengths = [](const at::Tensor& rows) {
        return at::linalg_vector_norm(rows, 2, at::IntArrayRef{-1}, true);
    };
    return h * (lengths(x) / lengths(h).clamp_min(1e-30));
}

/// Which of the n λ each site has.
std::vector<std::int64_t> lambdaIndices(LambdaLearning sharing, const std::vector<Site>& sites)
{
    std::vector<std::int64_t> indices;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        if (sharing == LambdaLearning::Site)
            indices.push_back(static_cast<std::int64_t>(i));
        else
            indices.push_back(sharing == LambdaLearning::Layer ? sites[i].layer : 0);
    }
    return indices;
}

} // namespace

std::int64_t lambdaCount(LambdaLearning sharing, const std::vector<Site>& sites)
{
    std::int64_t count = 0;
    if (sharing != LambdaLearning::Off)
        for (const std::int64_t index : lambdaIndices(sharing, sites))
            count = std::max(count, index + 1);
    return count;
}

MixSource::MixSource(const MethodOptions& options, const std::vector<MethodMember>& members,
                     const Parameters& parameters)
    : m_places(options.sites), m_mixes(options.sites.size(), false), m_sites(options.sites.size()),
      m_lambdaAt(lambdaIndices(options.learnable, options.sites)), m_parameters(parameters),
      m_lambda(parameters.layout().find(kLambdaItem)), m_sharing(options.learnable), m_normalise(options.normH0),
      m_detach(options.detachH0)
{
    for (const MethodMember& member : members) {
        Member own{member.source, member.injected, {}};
        own.injected.resize(m_places.size(), false);
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            own.lambdas.push_back(member.lambdaAt(i));
            m_mixes[i] = m_mixes[i] || (own.injected[i] && options.buildMixing);
        }
        m_members.push_back(std::move(own));
    }
    fillFactors();
}

double MixSource::lambdaOf(std::size_t member, std::size_t site) const
{
    return m_members[member].injected[site] ? m_members[member].lambdas[site] : 0;
}

void MixSource::fillFactors()
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        m_sites[i] = {};
        for (std::size_t r = 0; r < m_members.size(); ++r) {
            const bool injected = m_members[r].injected[i], zero = m_members[r].source == SiboSource::Zero;
            const double lambda = lambdaOf(r, i);
            m_sites[i].factors.cx.push_back(static_cast<float>(1 - lambda));
            m_sites[i].factors.ch.push_back(zero ? 0.0f : static_cast<float>(lambda));
            m_sites[i].slope.cx.push_back(injected ? -1.0f : 0.0f);
            m_sites[i].slope.ch.push_back(injected && !zero ? 1.0f : 0.0f);
        }
    }
}

void MixSource::readLambdas()
{
    const at::NoGradGuard noGradient;
    const at::Tensor values =
        m_parameters.values().narrow(1, m_lambda->offset, m_lambda->size).to(at::kCPU).contiguous();
    const float* data = values.const_data_ptr<float>();
    for (std::size_t r = 0; r < m_members.size(); ++r)
        for (std::size_t i = 0; i < m_places.size(); ++i)
            m_members[r].lambdas[i] = data[static_cast<std::int64_t>(r) * m_lambda->size + m_lambdaAt[i]];
}

void MixSource::begin(const ForwardPass& pass, const at::Tensor& h0)
{
    m_pass = &pass;
    m_all = permuted(m_detach ? h0.detach() : h0);
    m_head = at::Tensor();
    if (!m_lambda)
        return;
    readLambdas();
    fillFactors();
    const auto item = static_cast<std::size_t>(m_lambda - m_parameters.layout().items().data());
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_mixes[i])
            m_sites[i].lambda = m_parameters.leaf(item).select(1, m_lambdaAt[i]);
}

void MixSource::end()
{
    m_pass = nullptr;
    m_all = at::Tensor();
    m_head = at::Tensor();
    for (SiteMix& site : m_sites)
        site.lambda = at::Tensor();
}

at::Tensor MixSource::permuted(const at::Tensor& h0) const
{
    at::Tensor result = h0;
    for (std::size_t r = 0; r < m_members.size(); ++r) {
        if (m_members[r].source != SiboSource::Permuted)
            continue;
        if (result.is_same(h0))
            result = h0.clone();
        const auto run = static_cast<std::int64_t>(r);
        const at::Tensor rows = permutedRows(m_pass->batch).to(h0.device());
        result.select(0, run).copy_(at::index_select(h0.select(0, run), 0, rows));
    }
    return result;
}

at::Tensor MixSource::rows(const at::Tensor& x, bool headRows)
{
    if (headRows && !m_head.defined())
        m_head = at::index_select(m_all, 1, m_pass->batch.headRows);
    const at::Tensor& h = headRows ? m_head : m_all;
    if (!m_normalise)
        return h;
    if (!m_detach)
        return scaledTo(h, x);
    const at::NoGradGuard constant;
    return scaledTo(h, x);
}

at::Tensor MixSource::mixed(std::size_t site, const at::Tensor& x, bool headRows, const DropoutSite& dropout)
{
    if (!m_mixes[site])
        return engine::dropout(x, dropout);
    const at::Tensor h = rows(x, headRows);
    if (m_measuring)
        addShare(site, x, h);
    return mixInput(x, h, m_sites[site], dropout);
}

void MixSource::initialise(const at::Tensor& row, std::size_t member) const
{
    if (!m_lambda)
        return;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        row.narrow(0, m_lambda->offset + m_lambdaAt[i], 1).fill_(m_members[member].lambdas[i]);
}

void MixSource::measure(bool on)
{
    m_measuring = on;
    if (on)
        m_shares.assign(m_places.size(), {std::vector<double>(m_members.size(), 0), 0});
}

void MixSource::addShare(std::size_t site, const at::Tensor& x, const at::Tensor& h)
{
    const at::NoGradGuard noGradient;
    const MixFactors& mix = m_sites[site].factors;
    Share& share = m_shares[site];
    for (std::size_t r = 0; r < m_members.size(); ++r) {
        const auto run = static_cast<std::int64_t>(r);
        const auto norms = [&](const at::Tensor& rows, float factor) {
            return at::linalg_vector_norm(rows.select(0, run), 2, at::IntArrayRef{-1}, false, at::kDouble).mul(factor);
        };
        const at::Tensor fromH0 = norms(h, mix.ch[r]), fromX = norms(x, mix.cx[r]);
        share.sum[r] += (fromH0 / (fromH0 + fromX).clamp_min(1e-300)).sum().item<double>();
    }
    share.tokens += x.size(1);
}

std::map<std::string, double> MixSource::shares(std::size_t member) const
{
    std::map<std::string, double> result;
    for (std::size_t i = 0; i < m_shares.size(); ++i)
        if (m_members[member].injected[i] && m_shares[i].tokens > 0)
            result[m_places[i].module] = m_shares[i].sum[member] / static_cast<double>(m_shares[i].tokens);
    return result;
}

std::map<std::string, double> MixSource::learned(std::size_t member) const
{
    std::map<std::string, double> result;
    if (m_lambda == nullptr)
        return result;
    const at::Tensor values = m_parameters.values()
                                  .select(0, static_cast<std::int64_t>(member))
                                  .narrow(0, m_lambda->offset, m_lambda->size)
                                  .to(at::kCPU);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (!m_members[member].injected[i])
            continue;
        std::string name = "all";
        if (m_sharing == LambdaLearning::Layer)
            name = "layer " + std::to_string(m_places[i].layer);
        else if (m_sharing == LambdaLearning::Site)
            name = m_places[i].module;
        result[name] = values.const_data_ptr<float>()[m_lambdaAt[i]];
    }
    return result;
}

std::map<std::string, double> MixSource::lambdas(std::size_t member, const at::Tensor& row) const
{
    std::map<std::string, double> result;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_members[member].injected[i])
            result[m_places[i].module] =
                m_lambda ? row[m_lambda->offset + m_lambdaAt[i]].item<float>() : m_members[member].lambdas[i];
    return result;
}

} // namespace engine
