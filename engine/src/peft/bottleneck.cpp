// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/bottleneck.h"

#include <algorithm>

#include <ATen/TensorOperators.h>
#include <ATen/ops/baddbmm.h>
#include <ATen/ops/bmm.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/tanh.h>

namespace engine {
namespace {

constexpr double kSigma = 0.02;

std::string itemName(const Site& site, const char* part)
{
    return site.module + ".adapter_" + part;
}

at::Tensor activated(const at::Tensor& x, NonLinearity nonLinearity)
{
    switch (nonLinearity) {
    case NonLinearity::Relu:
        return at::relu(x);
    case NonLinearity::Tanh:
        return at::tanh(x);
    case NonLinearity::Gelu:
        return at::gelu(x);
    case NonLinearity::GeluNew:
        return at::gelu(x, "tanh");
    case NonLinearity::Silu:
        return at::silu(x);
    }
    return x;
}

} // namespace

void addBottleneckParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    for (const Site& site : options.sites) {
        const std::int64_t width = siteInputs(site.kind, shape), narrow = options.bottleneck;
        layout.add(itemName(site, "down.weight"), {narrow, width}, true);
        if (options.adapterBias)
            layout.add(itemName(site, "down.bias"), {narrow}, false);
        layout.add(itemName(site, "up.weight"), {width, narrow}, true);
        if (options.adapterBias)
            layout.add(itemName(site, "up.bias"), {width}, false);
    }
}

BottleneckMethod::BottleneckMethod(MethodSetup setup) : PeftMethod(std::move(setup))
{
    for (const Site& site : options().sites) {
        Items items{item(itemName(site, "down.weight")), item(itemName(site, "up.weight")), {}, {}};
        if (options().adapterBias) {
            items.downBias = item(itemName(site, "down.bias"));
            items.upBias = item(itemName(site, "up.bias"));
        }
        m_items.push_back(items);
    }
}

void BottleneckMethod::initialise(const at::Tensor& row, std::size_t member) const
{
    PeftMethod::initialise(row, member);
    const auto& layout = parameters().layout().items();
    const std::uint64_t seed = members()[member].seed;
    for (const Items& items : m_items) {
        fillNormal(row, layout[items.down], seed, kSigma);
        if (options().init == AdapterInit::Bert)
            fillNormal(row, layout[items.up], seed, kSigma);
        else
            fillValues(row, layout[items.up], 0.0);
        if (items.downBias) {
            fillValues(row, layout[*items.downBias], 0.0);
            fillValues(row, layout[*items.upBias], 0.0);
        }
    }
}

at::Tensor BottleneckMethod::withBranch(const at::Tensor& base, std::size_t site, const at::Tensor& mixed) const
{
    const Items& items = m_items[site];
    const at::Tensor down = parameters().leaf(items.down).transpose(1, 2);
    const at::Tensor up = parameters().leaf(items.up).transpose(1, 2);
    const at::Tensor narrow = items.downBias ? at::baddbmm(parameters().leaf(*items.downBias).unsqueeze(1), mixed, down)
                                             : at::bmm(mixed, down);
    at::Tensor z = activated(narrow, options().nonLinearity);
    at::Tensor sum = items.upBias ? parameters().leaf(*items.upBias).unsqueeze(1) : at::Tensor();
    const std::vector<float> scales = scalesAt(site);
    if (std::any_of(scales.begin(), scales.end(), [](float scale) { return scale != 1; })) {
        const at::Tensor s = perRun(scales, z);
        z = z * s; // of the two factors of U φ(·) the narrow one
        if (sum.defined())
            sum = sum * s;
    }
    return at::baddbmm(sum.defined() ? base + sum : base, z, up);
}

std::optional<std::size_t> BottleneckMethod::siteOf(std::int64_t layer, Sublayer sublayer) const
{
    const std::int64_t site =
        siteAt(layer, sublayer == Sublayer::Attention ? SiteKind::AttentionBlock : SiteKind::FfnBlock);
    return site < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(site));
}

} // namespace engine
