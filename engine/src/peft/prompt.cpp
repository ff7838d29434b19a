// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/prompt.h"

#include "base/hash.h"
#include "device/counter_hash.h"
#include "peft/adapter_tensors.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/index_copy.h>
#include <ATen/ops/index_select.h>

namespace engine {
namespace {

void addParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    layout.add(kPromptItem, {options.virtualTokens, shape.hiddenSize}, true);
}

/// p0 is what trains, so its gradient is never cut.
MethodSetup undetached(MethodSetup setup)
{
    setup.options.detachH0 = false;
    return setup;
}

/// Places of the virtual rows: sequence by sequence.
at::Tensor virtualPlaces(const PackedBatch& batch)
{
    at::Tensor places = at::empty({batch.sequences() * batch.virtualRows}, at::kLong);
    std::int64_t* to = places.mutable_data_ptr<std::int64_t>();
    for (std::int64_t s = 0; s < batch.sequences(); ++s)
        for (std::int64_t i = 0; i < batch.virtualRows; ++i)
            *to++ = batch.offsets[static_cast<std::size_t>(s)] + i;
    return places.to(batch.ids.device());
}

} // namespace

PromptMethod::PromptMethod(MethodSetup setup) : PeftMethod(undetached(std::move(setup))), m_item(item(kPromptItem)) {}

void PromptMethod::initialise(const at::Tensor& row, std::size_t member) const
{
    PeftMethod::initialise(row, member);
    const ParameterItem& prompt = parameters().layout().items()[m_item];
    const std::uint64_t key = counterMix(members()[member].seed, stableHash(prompt.name));
    const auto words = static_cast<std::uint64_t>(model().words.size(0));
    at::Tensor drawn = at::empty({prompt.shape[0]}, at::kLong);
    for (std::int64_t i = 0; i < prompt.shape[0]; ++i)
        drawn.mutable_data_ptr<std::int64_t>()[i] =
            static_cast<std::int64_t>(counterMix(key, static_cast<std::uint64_t>(i)) % words);
    fillValues(row, prompt, at::index_select(model().words, 0, drawn.to(model().device())));
}

void PromptMethod::begin(const ForwardPass& pass, const at::Tensor& h0)
{
    PeftMethod::begin(pass, h0);
    m_rows = virtualPlaces(pass.batch);
}

void PromptMethod::end()
{
    PeftMethod::end();
    m_rows = at::Tensor();
}

at::Tensor PromptMethod::embedded(const ForwardPass& pass, const at::Tensor& words)
{
    const at::Tensor own = parameters().leaf(m_item).repeat({1, pass.batch.sequences(), 1});
    return at::index_copy(words, 1, virtualPlaces(pass.batch), own);
}

at::Tensor PromptMethod::layerOutput(std::int64_t layer, const at::Tensor& x)
{
    const std::int64_t at = siteAt(layer, SiteKind::FfnBlock);
    if (at < 0 || !mixing().mixes(static_cast<std::size_t>(at)))
        return x;
    const auto site = static_cast<std::size_t>(at);
    const at::Tensor p = at::index_select(x, 1, m_rows);
    const at::Tensor p0 = at::index_select(mixing().rows(x, false), 1, m_rows);
    if (mixing().measuring())
        mixing().addShare(site, p, p0);
    return at::index_copy(x, 1, m_rows, mixInput(p, p0, mixing().at(site), {}));
}

const MethodForm kPromptForm{MethodKind::Prompt, addParameters, [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                                 return std::make_unique<PromptMethod>(std::move(setup));
                             }};

} // namespace engine
