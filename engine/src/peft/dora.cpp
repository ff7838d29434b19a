// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/dora.h"

#include "model/slot_parts.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/addcmul.h>
#include <ATen/ops/bmm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/ones.h>

namespace engine {
namespace {

std::string magnitudeName(const Site& site)
{
    return site.module + ".lora_magnitude_vector";
}

void addParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    addLoraParameters(layout, options, shape);
    for (const Site& site : options.sites)
        layout.add(magnitudeName(site), {siteOutputs(site.kind, shape)}, true);
}

at::Tensor rowSquares(const FrozenLinear& map)
{
    const at::Tensor weight = map.weight();
    return (weight * weight).sum(1, false, at::kDouble).to(at::kFloat);
}

/// One branch whose outputs are all of its map's.
LoraBranch alone(LoraBranch branch)
{
    branch.begin = 0;
    return branch;
}

} // namespace

DoraMethod::DoraMethod(MethodSetup setup) : LoraMethod(std::move(setup))
{
    for (const Site& site : options().sites) {
        m_magnitudes.push_back(item(magnitudeName(site)));
        m_squares.push_back(rowSquares(linearMap(model(), site.layer, site.kind)));
    }
}

void DoraMethod::initialise(const at::Tensor& row, std::size_t member) const
{
    LoraMethod::initialise(row, member);
    for (std::size_t i = 0; i < m_magnitudes.size(); ++i)
        fillValues(row, parameters().layout().items()[m_magnitudes[i]], m_squares[i].sqrt());
}

at::Tensor DoraMethod::gain(const FrozenLinear& part, const LoraBranch& branch, std::size_t site) const
{
    at::Tensor norm;
    {
        const at::NoGradGuard constant;
        const at::Tensor s = perRun(branch.scale, branch.a).squeeze(2);                          // (R, 1)
        const at::Tensor fromW = part.withoutBias().forward(branch.a.detach()).transpose(1, 2);  // W Aᵀ
        const at::Tensor fromA = at::bmm(branch.b, at::bmm(branch.a, branch.a.transpose(1, 2))); // B A Aᵀ
        const at::Tensor cross = (branch.b * fromW).sum(2), square = (branch.b * fromA).sum(2);  // (R, out)
        norm = (m_squares[site] + s * (2 * cross + s * square)).clamp_min(1e-30).sqrt_();
    }
    return (parameters().leaf(m_magnitudes[site]) / norm).unsqueeze(1);
}

at::Tensor DoraMethod::whole(const LinearCall& call, const LoraCall& ready) const
{
    const at::Tensor y = loraLinear(call.map.withoutBias(), call.x, ready.source, ready.branches);
    std::vector<at::Tensor> gains;
    std::size_t next = 0;
    for (const SlotPart& part : slotParts(call.slot, model().shape)) {
        const bool adapted = next < ready.branches.size() && ready.branches[next].begin == part.begin;
        gains.push_back(adapted ? gain(call.map.rows(part.begin, part.length), ready.branches[next], ready.sites[next])
                                : at::ones({y.size(0), 1, part.length}, y.options()));
        next += adapted ? 1 : 0;
    }
    const at::Tensor g = gains.size() == 1 ? gains.front() : at::cat(gains, 2);
    return call.map.bias().defined() ? at::addcmul(call.map.bias(), y, g) : y * g;
}

at::Tensor DoraMethod::byParts(const LinearCall& call, const LoraCall& ready) const
{
    std::vector<at::Tensor> outputs;
    std::size_t next = 0;
    for (const SlotPart& part : slotParts(call.slot, model().shape)) {
        const FrozenLinear map = call.map.rows(part.begin, part.length);
        if (next == ready.branches.size() || ready.branches[next].begin != part.begin) {
            outputs.push_back(engine::linear(map, call.x));
            continue;
        }
        const LoraBranch branch = alone(ready.branches[next]);
        // W x + (g − 1) ⊙ W D(x) = W (x − D(x)) + g ⊙ W D(x)
        const at::Tensor kept = engine::linear(map, call.x - dropout(call.x, branch.dropout));
        const at::Tensor u = droppedLoraLinear(map.withoutBias(), call.x, ready.source, branch);
        outputs.push_back(at::addcmul(kept, u, gain(map, branch, ready.sites[next])));
        ++next;
    }
    return outputs.size() == 1 ? outputs.front() : at::cat(outputs, 2);
}

at::Tensor DoraMethod::linear(const LinearCall& call)
{
    const LoraCall ready = prepare(call);
    if (ready.branches.empty())
        return withTrainedBias(call, engine::linear(call.map, call.x));
    const bool drops = ready.branches.front().dropout.active();
    return withTrainedBias(call, drops ? byParts(call, ready) : whole(call, ready));
}

const MethodForm kDoraForm{MethodKind::Dora, addParameters, [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                               return std::make_unique<DoraMethod>(std::move(setup));
                           }};

} // namespace engine
