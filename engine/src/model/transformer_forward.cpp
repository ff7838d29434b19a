// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/counter_hash.h"
#include "model/activation.h"
#include "model/attention.h"
#include "model/key_value_cache.h"
#include "model/norms.h"
#include "model/transformer.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/embedding.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/max.h>
#include <ATen/ops/tanh.h>

namespace engine {
namespace {

// Sites of the model's own dropout within a layer: part of the mask's key, so never to be renumbered.
enum Site : std::int64_t { kEmbedding = 0, kAttention = 1, kAttentionOutput = 2, kOutput = 3 };

/// The residual stream (R, rows, d). A sublayer's output waits in `pending` for the norm behind the sum, which takes
/// both in one function.
struct Stream {
    at::Tensor x, pending;
    [[nodiscard]] at::Tensor sum() const { return pending.defined() ? x + pending : x; }
};

at::Tensor lookUp(const at::Tensor& table, const at::Tensor& ids)
{
    return at::embedding(table.dim() == 3 ? table.select(0, 0) : table, ids);
}

class Forward {
public:
    Forward(const TransformerModel& model, const ForwardPass& pass, const DropoutRates& rates, PeftHooks& hooks)
        : m_model(model), m_pass(pass), m_rates(rates), m_hooks(hooks), m_epsilon(model.shape.normEps)
    {
        if (model.family().rotary != RotaryForm::None)
            m_rotary = rotaryOfRows();
    }

    /// h0: (R, T, d).
    [[nodiscard]] at::Tensor embed()
    {
        const PackedBatch& batch = m_pass.batch;
        at::Tensor x = lookUp(m_hooks.table(TableSlot::Words, m_model.words),
                              batch.idsByRun.defined() ? batch.idsByRun : batch.ids.unsqueeze(0));
        if (batch.virtualRows > 0)
            x = m_hooks.embedded(m_pass, x.expand({m_pass.runs(), x.size(1), x.size(2)}).contiguous());
        if (m_model.positions.defined()) {
            const at::Tensor rows = batch.positions + m_model.shape.positionOffset;
            x = x + lookUp(m_hooks.table(TableSlot::Positions, m_model.positions), rows);
        }
        if (m_model.types.defined())
            x = x + lookUp(m_hooks.table(TableSlot::Types, m_model.types), batch.segments);
        if (m_model.embeddingNorm.gamma.defined())
            x = applyNorm(x, m_hooks.norm(NormSlot::Embedding, -1, m_model.embeddingNorm), m_epsilon);
        x = x.expand({m_pass.runs(), x.size(1), x.size(2)}).contiguous();
        return dropout(x, modelDropout(m_pass, -1, kEmbedding, m_rates.embedding));
    }

    /// One layer; with `headRows` its queries, and everything behind them, are those rows only.
    [[nodiscard]] Stream layer(std::int64_t index, const Stream& in, bool headRows)
    {
        m_index = index;
        m_headRows = headRows;
        const LayerWeights& weights = m_model.layers[static_cast<std::size_t>(index)];
        switch (m_model.family().block) {
        case BlockForm::PostNorm:
            return postNormLayer(weights, in.x);
        case BlockForm::PreNorm:
            return preNormLayer(weights, in);
        case BlockForm::Parallel:
            break;
        }
        return parallelLayer(weights, in);
    }

    [[nodiscard]] at::Tensor finalNorm(const at::Tensor& x) const
    {
        if (!m_model.finalNorm.gamma.defined())
            return x;
        return applyNorm(x, m_hooks.norm(NormSlot::Final, -1, m_model.finalNorm), m_epsilon);
    }

private:
    [[nodiscard]] Stream postNormLayer(const LayerWeights& weights, const at::Tensor& x)
    {
        const at::Tensor own = asked(x);
        at::Tensor z = attend(weights, x, own);
        const at::Tensor attended = join(Sublayer::Attention, own, z, own, weights.attentionNorm);
        z = feedForward(weights, attended);
        return {join(Sublayer::Ffn, attended, z, attended, weights.ffnNorm), {}};
    }

    /// norm(residual + sublayer's output after its dropout and adapter)
    [[nodiscard]] at::Tensor join(Sublayer which, const at::Tensor& input, const at::Tensor& output,
                                  const at::Tensor& residual, const NormWeights& norm)
    {
        const bool attention = which == Sublayer::Attention;
        const NormWeights weights = m_hooks.norm(attention ? NormSlot::Attention : NormSlot::Ffn, m_index, norm);
        if (m_hooks.changesSublayer(m_index, which))
            return addThenNorm(finished(which, input, output), residual, weights, m_epsilon, {});
        return addThenNorm(output, residual, weights, m_epsilon, dropoutSite(attention ? kAttentionOutput : kOutput));
    }

    [[nodiscard]] Stream preNormLayer(const LayerWeights& weights, const Stream& in)
    {
        const SumAndNorm start = startNorm(weights, in);
        const at::Tensor own = asked(start.normed), residual = asked(start.sum);
        const at::Tensor z = finished(Sublayer::Attention, own, attend(weights, start.normed, own));
        const SumAndNorm middle =
            sumAndNorm(z, residual, m_hooks.norm(NormSlot::Ffn, m_index, weights.ffnNorm), m_epsilon);
        return {middle.sum, finished(Sublayer::Ffn, middle.normed, feedForward(weights, middle.normed))};
    }

    [[nodiscard]] Stream parallelLayer(const LayerWeights& weights, const Stream& in)
    {
        const SumAndNorm start = startNorm(weights, in);
        const at::Tensor own = asked(start.normed), residual = asked(start.sum);
        const at::Tensor z = finished(Sublayer::Attention, own, attend(weights, start.normed, own));
        return {residual + z, finished(Sublayer::Ffn, own, feedForward(weights, own))};
    }

    [[nodiscard]] SumAndNorm startNorm(const LayerWeights& weights, const Stream& in)
    {
        const NormWeights norm = m_hooks.norm(NormSlot::Attention, m_index, weights.attentionNorm);
        if (in.pending.defined())
            return sumAndNorm(in.pending, in.x, norm, m_epsilon);
        return {in.x, applyNorm(in.x, norm, m_epsilon)};
    }

    /// A sublayer's output after its dropout and what a method makes of it.
    [[nodiscard]] at::Tensor finished(Sublayer which, const at::Tensor& input, const at::Tensor& output)
    {
        const Site site = which == Sublayer::Attention ? kAttentionOutput : kOutput;
        const at::Tensor dropped = dropout(output, dropoutSite(site));
        if (!m_hooks.changesSublayer(m_index, which))
            return dropped;
        return m_hooks.sublayer({m_index, which, input, dropped, m_headRows});
    }

    /// The attention sublayer up to its output projection: keys and values of all rows of x, queries of `own`.
    [[nodiscard]] at::Tensor attend(const LayerWeights& weights, const at::Tensor& x, const at::Tensor& own)
    {
        const ModelShape& shape = m_model.shape;
        const DropoutSite site = dropoutSite(kAttention, m_rates.attention);
        at::Tensor context;
        if (m_pass.cache != nullptr) {
            context = attendCached(weights, x);
        } else if (!m_headRows && !m_hooks.changesAttention()) {
            at::Tensor qkv = m_hooks.linear({m_index, LinearSlot::QueryKeyValue, weights.queryKeyValue, x});
            qkv = turned(qkv, shape.heads + shape.keyValueHeads, m_rotary);
            context = attention(qkv, attentionLayout(), site);
        } else {
            context = attendApart(weights, x, own, site);
        }
        return m_hooks.linear({m_index, LinearSlot::AttentionOutput, weights.attentionOutput, context, m_headRows});
    }

    /// The same with queries apart from keys and values.
    [[nodiscard]] at::Tensor attendApart(const LayerWeights& weights, const at::Tensor& x, const at::Tensor& own,
                                         const DropoutSite& site)
    {
        const ModelShape& shape = m_model.shape;
        const std::int64_t q = shape.queryWidth(), kv = shape.keyValueWidth();
        const FrozenLinear queryMap = weights.queryKeyValue.rows(0, q);
        const FrozenLinear keyValueMap = weights.queryKeyValue.rows(q, 2 * kv);
        const std::optional<RotaryRows> rotary = m_headRows ? rotaryOfHeadRows() : m_rotary;
        const at::Tensor query =
            turned(m_hooks.linear({m_index, LinearSlot::Query, queryMap, own, m_headRows}), shape.heads, rotary);
        const at::Tensor keyValue =
            turned(m_hooks.linear({m_index, LinearSlot::KeyValue, keyValueMap, x}), shape.keyValueHeads, m_rotary);
        if (!m_hooks.changesAttention())
            return attention(query, keyValue, attentionLayout(), site);
        const AttentionResult real = attentionWithLse(query, keyValue, attentionLayout(), site);
        return m_hooks.attended(
            {m_index, query, real.out, real.lse, queryMap, rotary ? &*rotary : nullptr, m_headRows});
    }

    /// Over the keys of the cache, which first takes those of these rows.
    [[nodiscard]] at::Tensor attendCached(const LayerWeights& weights, const at::Tensor& x)
    {
        const ModelShape& shape = m_model.shape;
        const std::int64_t q = shape.queryWidth(), kv = 2 * shape.keyValueWidth();
        if (!m_hooks.changesAttention()) {
            at::Tensor qkv = m_hooks.linear({m_index, LinearSlot::QueryKeyValue, weights.queryKeyValue, x});
            qkv = turned(qkv, shape.heads + shape.keyValueHeads, m_rotary);
            m_pass.cache->store(m_index, qkv.narrow(2, q, kv));
            return attentionOverCache(qkv.narrow(2, 0, q)).out;
        }
        const FrozenLinear queryMap = weights.queryKeyValue.rows(0, q);
        const FrozenLinear keyValueMap = weights.queryKeyValue.rows(q, kv);
        const at::Tensor query =
            turned(m_hooks.linear({m_index, LinearSlot::Query, queryMap, x}), shape.heads, m_rotary);
        m_pass.cache->store(m_index, turned(m_hooks.linear({m_index, LinearSlot::KeyValue, keyValueMap, x}),
                                            shape.keyValueHeads, m_rotary));
        const AttentionResult real = attentionOverCache(query);
        return m_hooks.attended({m_index, query, real.out, real.lse, queryMap, m_rotary ? &*m_rotary : nullptr});
    }

    [[nodiscard]] AttentionResult attentionOverCache(const at::Tensor& query) const
    {
        AttentionLayout layout = attentionLayout();
        layout.keyOffsets = m_pass.cache->keyOffsets();
        return attentionOverRows(query, m_pass.cache->rows(m_index), layout);
    }

    [[nodiscard]] at::Tensor feedForward(const LayerWeights& weights, const at::Tensor& x)
    {
        at::Tensor wide;
        if (m_model.family().gated)
            wide = activateGated(m_hooks.linear({m_index, LinearSlot::GateUp, weights.gateUp, x, m_headRows}),
                                 m_model.shape.activation);
        else
            wide = activate(m_hooks.linear({m_index, LinearSlot::Up, weights.up, x, m_headRows}),
                            m_model.shape.activation);
        return m_hooks.linear({m_index, LinearSlot::Down, weights.down, wide, m_headRows});
    }

    [[nodiscard]] at::Tensor asked(const at::Tensor& x) const
    {
        return m_headRows ? at::index_select(x, 1, m_pass.batch.headRows) : x;
    }

    [[nodiscard]] AttentionLayout attentionLayout() const
    {
        AttentionLayout layout;
        layout.keyOffsets = layout.queryOffsets = m_pass.batch.offsets;
        if (m_headRows)
            std::iota(layout.queryOffsets.begin(), layout.queryOffsets.end(), 0);
        layout.heads = m_model.shape.heads;
        layout.keyValueHeads = m_model.shape.keyValueHeads;
        layout.causal = m_model.family().causal;
        layout.window = m_model.shape.window(m_index);
        return layout;
    }

    [[nodiscard]] DropoutSite dropoutSite(Site site, std::optional<double> rate = std::nullopt) const
    {
        return modelDropout(m_pass, m_index, site, rate.value_or(m_rates.hidden), m_headRows);
    }

    [[nodiscard]] at::Tensor turned(const at::Tensor& x, std::int64_t heads,
                                    const std::optional<RotaryRows>& rotary) const
    {
        return rotary ? rotate(x, *rotary, heads, m_model.shape.headDim) : x;
    }

    /// `dynamic` and `longrope` go by each sequence's own last position, as transformers does (a prefix counts), so
    /// that a row never depends on its neighbours.
    [[nodiscard]] RotaryRows rotaryOfRows() const
    {
        const PackedBatch& batch = m_pass.batch;
        const RopeKind kind = m_model.shape.rope.kind;
        if (kind != RopeKind::Dynamic && kind != RopeKind::Longrope)
            return rotaryRows(m_model.shape, batch.positions, 0);
        std::vector<at::Tensor> cos, sin;
        RotaryRows rows;
        for (std::size_t s = 0; s + 1 < batch.offsets.size(); ++s) {
            const std::int64_t length = batch.offsets[s + 1] - batch.offsets[s];
            const at::Tensor own = batch.positions.narrow(0, batch.offsets[s], length);
            rows = rotaryRows(m_model.shape, own, own.max().item<std::int64_t>() + 1);
            cos.push_back(rows.cos), sin.push_back(rows.sin);
        }
        return {at::cat(cos), at::cat(sin), rows.form};
    }

    [[nodiscard]] std::optional<RotaryRows> rotaryOfHeadRows() const
    {
        if (!m_rotary)
            return std::nullopt;
        const at::Tensor& rows = m_pass.batch.headRows;
        return RotaryRows{at::index_select(m_rotary->cos, 0, rows), at::index_select(m_rotary->sin, 0, rows),
                          m_rotary->form};
    }

    const TransformerModel& m_model;
    const ForwardPass& m_pass;
    const DropoutRates& m_rates;
    PeftHooks& m_hooks;
    double m_epsilon;
    std::optional<RotaryRows> m_rotary;
    std::int64_t m_index = 0; ///< the layer being computed
    bool m_headRows = false;
};

/// begin() and end() of the hooks, also when the pass throws.
class HookScope {
public:
    HookScope(PeftHooks& hooks, const ForwardPass& pass, const at::Tensor& h0) : m_hooks(hooks)
    {
        hooks.begin(pass, h0);
    }
    ~HookScope() { m_hooks.end(); }
    HookScope(const HookScope&) = delete;
    HookScope& operator=(const HookScope&) = delete;

private:
    PeftHooks& m_hooks;
};

} // namespace

DropoutSite modelDropout(const ForwardPass& pass, std::int64_t layer, std::int64_t site, double rate, bool headRows)
{
    DropoutSite result;
    result.rate = pass.training ? rate : 0;
    if (!result.active())
        return result;
    result.tokenKeys = headRows ? pass.batch.headKeys : pass.batch.tokenKeys;
    for (const std::uint64_t key : pass.stepKeys)
        result.siteKeys.push_back(counterMix(key, static_cast<std::uint64_t>((layer + 1) * 16 + site)));
    return result;
}

BatchForm batchFormOf(const ModelShape& shape)
{
    BatchForm form;
    form.headAtEnd = shape.family->head == HeadForm::Score;
    if (shape.positionOffset > 0)
        form.uncounted = shape.padTokenId;
    return form;
}

ForwardOutput forward(const TransformerModel& model, const ForwardPass& pass, const DropoutRates& rates,
                      PeftHooks& hooks, Wanted wanted)
{
    ForwardOutput output;
    Forward steps(model, pass, rates, hooks);
    Stream stream{steps.embed(), {}};
    const HookScope scope(hooks, pass, stream.x);
    const std::int64_t last = model.shape.layers - 1;
    for (std::int64_t i = 0; i <= last; ++i) {
        if (wanted == Wanted::States)
            output.hidden.push_back(stream.x);
        stream = steps.layer(i, stream, i == last && wanted == Wanted::HeadRows);
        if (pass.batch.virtualRows > 0 && i < last)
            stream = {hooks.layerOutput(i, stream.sum()), {}};
        if (wanted == Wanted::States)
            stream = {stream.sum(), {}};
    }
    const at::Tensor x = stream.sum();
    if (wanted == Wanted::States)
        output.hidden.push_back(x);
    at::Tensor rows = x;
    if (wanted != Wanted::HeadRows)
        rows = at::index_select(x, 1, wanted == Wanted::States ? pass.batch.headRows : pass.batch.labelRows);
    output.rows = steps.finalNorm(rows);
    return output;
}

at::Tensor pool(const TransformerModel& model, const at::Tensor& first, PeftHooks& hooks)
{
    return at::tanh(hooks.linear({-1, LinearSlot::Pooler, model.pooler, first, true}));
}

} // namespace engine
