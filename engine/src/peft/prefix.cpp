// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/prefix.h"

#include "peft/adapter_tensors.h"

#include <cmath>

#include <ATen/TensorOperators.h>
#include <ATen/ops/logsumexp.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/sigmoid.h>

namespace engine {
namespace {

void addParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    layout.add(kPromptItem, {options.virtualTokens, 2 * shape.layers * shape.keyValueWidth()}, true);
}

} // namespace

PrefixMethod::PrefixMethod(MethodSetup setup) : PeftMethod(std::move(setup)), m_item(item(kPromptItem)) {}

void PrefixMethod::initialise(const at::Tensor& row, std::size_t member) const
{
    PeftMethod::initialise(row, member);
    fillNormal(row, parameters().layout().items()[m_item], members()[member].seed, 1.0);
}

void PrefixMethod::end()
{
    PeftMethod::end();
    m_input = at::Tensor();
}

at::Tensor PrefixMethod::linear(const LinearCall& call)
{
    if (call.slot == LinearSlot::Query)
        m_input = call.x; // what h0 is mixed with, for norm_h0 and shares
    return engine::linear(call.map, call.x);
}

at::Tensor PrefixMethod::mixedQuery(const AttentionCall& call)
{
    const std::int64_t at = siteAt(call.layer, SiteKind::AttentionBlock);
    if (at < 0 || !mixing().mixes(static_cast<std::size_t>(at)))
        return call.query;
    const auto site = static_cast<std::size_t>(at);
    const at::Tensor h0 = mixing().rows(m_input, call.headRows);
    if (mixing().measuring())
        mixing().addShare(site, m_input, h0);
    at::Tensor fromH0 = engine::linear(call.queryMap, h0);
    if (call.rotary)
        fromH0 = rotate(fromH0, *call.rotary, model().shape.heads, model().shape.headDim);
    return mixInput(call.query, fromH0, mixing().at(site), {});
}

at::Tensor PrefixMethod::rows(std::int64_t layer, std::int64_t which) const
{
    const ModelShape& shape = model().shape;
    const at::Tensor table = parameters().leaf(m_item);
    return table.view({table.size(0), table.size(1), shape.layers, 2, shape.keyValueHeads, shape.headDim})
        .select(2, layer)
        .select(2, which)
        .transpose(1, 2);
}

at::Tensor PrefixMethod::attended(const AttentionCall& call)
{
    const ModelShape& shape = model().shape;
    const std::int64_t runs = call.query.size(0), count = call.query.size(1), width = shape.headDim;
    const std::int64_t heads = shape.keyValueHeads, shared = shape.heads / heads; // query heads of a key head
    const auto byHead = [&](const at::Tensor& x) {
        return x.view({runs, count, heads, shared, width}).permute({0, 2, 3, 1, 4});
    };
    const at::Tensor query = byHead(mixedQuery(call)).reshape({runs, heads, shared * count, width});
    const at::Tensor scores = at::matmul(query, rows(call.layer, 0).transpose(2, 3)) / std::sqrt(double(width));
    const at::Tensor overPrefix = at::matmul(scores.softmax(-1), rows(call.layer, 1));
    const at::Tensor lse = at::logsumexp(scores, {-1}).view({runs, shape.heads, count});
    const at::Tensor g = at::sigmoid(lse - call.lse).transpose(1, 2).unsqueeze(3); // (R, rows, heads, 1)
    const at::Tensor fromPrefix =
        overPrefix.view({runs, shape.heads, count, width}).transpose(1, 2); // (R, rows, heads, w)
    const at::Tensor real = call.context.view({runs, count, shape.heads, width});
    return (real + g * (fromPrefix - real)).reshape(call.context.sizes());
}

const MethodForm kPrefixForm{MethodKind::Prefix, addParameters, [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                                 return std::make_unique<PrefixMethod>(std::move(setup));
                             }};

} // namespace engine
