// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/counter_hash.h"
#include "engine/error.h"
#include "model/add_norm.h"
#include "model/attention.h"
#include "model/bert.h"

#include <numeric>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/embedding.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/tanh.h>

namespace engine {
namespace {

// Sites of the model's own dropout within a layer: part of the mask's key, so never to be renumbered.
enum Site : std::int64_t { kEmbedding = 0, kAttention = 1, kAttentionOutput = 2, kOutput = 3 };

at::Tensor activate(const at::Tensor& x, Activation activation)
{
    switch (activation) {
    case Activation::Gelu:
        return at::gelu(x);
    case Activation::GeluTanh:
        return at::gelu(x, "tanh");
    case Activation::Relu:
        return at::relu(x);
    case Activation::Silu:
        return at::silu(x);
    }
    throw EngineError(ErrorCode::Internal, "unknown activation");
}

/// h0: word + position + type, LayerNorm, dropout; (R, T, d), never with a gradient.
at::Tensor embed(const BertModel& model, const ForwardPass& pass, const BertRates& rates)
{
    const at::NoGradGuard frozen;
    at::Tensor sum = at::embedding(model.wordEmbeddings, pass.batch.ids);
    sum.add_(at::embedding(model.positionEmbeddings, pass.batch.positions));
    sum.add_(at::embedding(model.typeEmbeddings, pass.batch.segments));
    const at::Tensor normed = at::layer_norm(sum, {sum.size(1)}, model.embeddingNorm.gamma, model.embeddingNorm.beta,
                                             model.config.layerNormEps);
    const at::Tensor perRun = normed.unsqueeze(0).expand({pass.runs(), sum.size(0), sum.size(1)}).contiguous();
    return dropout(perRun, modelDropout(pass, -1, kEmbedding, rates.hidden));
}

/// The rest of a layer after its attention: output projection, add and norm, feed-forward, add and norm.
at::Tensor finishLayer(const BertModel& model, std::int64_t index, const ForwardPass& pass, const BertRates& rates,
                       PeftHooks& hooks, const at::Tensor& context, const at::Tensor& x, bool firstRows)
{
    const BertLayerWeights& layer = model.layers[static_cast<std::size_t>(index)];
    const double eps = model.config.layerNormEps;
    const at::Tensor projected =
        hooks.linear({index, LinearSlot::AttentionOutput, layer.attentionOutput, context, firstRows});
    const at::Tensor attended = addNorm(projected, x, layer.attentionNorm.gamma, layer.attentionNorm.beta, eps,
                                        modelDropout(pass, index, kAttentionOutput, rates.hidden, firstRows));
    const at::Tensor wide =
        activate(hooks.linear({index, LinearSlot::Intermediate, layer.intermediate, attended, firstRows}),
                 model.config.activation);
    const at::Tensor narrow = hooks.linear({index, LinearSlot::Output, layer.output, wide, firstRows});
    return addNorm(narrow, attended, layer.outputNorm.gamma, layer.outputNorm.beta, eps,
                   modelDropout(pass, index, kOutput, rates.hidden, firstRows));
}

at::Tensor wholeLayer(const BertModel& model, std::int64_t index, const ForwardPass& pass, const BertRates& rates,
                      PeftHooks& hooks, const at::Tensor& x)
{
    const BertLayerWeights& layer = model.layers[static_cast<std::size_t>(index)];
    const at::Tensor qkv = hooks.linear({index, LinearSlot::QueryKeyValue, layer.queryKeyValue, x});
    const at::Tensor context = attention(qkv, {pass.batch.offsets, pass.batch.offsets, model.config.heads},
                                         modelDropout(pass, index, kAttention, rates.attention));
    return finishLayer(model, index, pass, rates, hooks, context, x, false);
}

/// The last layer for first tokens alone: keys and values of all tokens, everything else of B rows.
at::Tensor firstTokenLayer(const BertModel& model, std::int64_t index, const ForwardPass& pass, const BertRates& rates,
                           PeftHooks& hooks, const at::Tensor& x)
{
    const BertLayerWeights& layer = model.layers[static_cast<std::size_t>(index)];
    const std::int64_t d = model.config.hiddenSize;
    const at::Tensor first = at::index_select(x, 1, pass.batch.firstRows);
    const FrozenLinear queryMap = layer.queryKeyValue.rows(0, d), keyValueMap = layer.queryKeyValue.rows(d, 2 * d);
    const at::Tensor query = hooks.linear({index, LinearSlot::Query, queryMap, first, true});
    const at::Tensor keyValue = hooks.linear({index, LinearSlot::KeyValue, keyValueMap, x});
    std::vector<std::int64_t> queryOffsets(pass.batch.offsets.size());
    std::iota(queryOffsets.begin(), queryOffsets.end(), 0);
    const at::Tensor context = attention(query, keyValue, {queryOffsets, pass.batch.offsets, model.config.heads},
                                         modelDropout(pass, index, kAttention, rates.attention, true));
    return finishLayer(model, index, pass, rates, hooks, context, first, true);
}

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

DropoutSite modelDropout(const ForwardPass& pass, std::int64_t layer, std::int64_t site, double rate, bool firstRows)
{
    DropoutSite result;
    result.rate = pass.training ? rate : 0;
    if (!result.active())
        return result;
    result.tokenKeys = firstRows ? pass.batch.firstKeys : pass.batch.tokenKeys;
    for (const std::uint64_t key : pass.stepKeys)
        result.siteKeys.push_back(counterMix(key, static_cast<std::uint64_t>((layer + 1) * 16 + site)));
    return result;
}

BertOutput bertForward(const BertModel& model, const ForwardPass& pass, const BertRates& rates, PeftHooks& hooks,
                       bool allStates)
{
    BertOutput output;
    at::Tensor x = embed(model, pass, rates);
    const HookScope scope(hooks, pass, x);
    const std::int64_t last = model.config.layers - 1;
    for (std::int64_t i = 0; i <= last; ++i) {
        if (allStates)
            output.hidden.push_back(x);
        x = i == last && !allStates ? firstTokenLayer(model, i, pass, rates, hooks, x)
                                    : wholeLayer(model, i, pass, rates, hooks, x);
    }
    if (allStates)
        output.hidden.push_back(x);
    output.first = allStates ? at::index_select(x, 1, pass.batch.firstRows) : x;
    return output;
}

at::Tensor bertPool(const BertModel& model, const at::Tensor& first)
{
    return at::tanh(linear(model.pooler, first));
}

} // namespace engine
