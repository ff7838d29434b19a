// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/lora.h"

#include "model/key_value_cache.h"
#include "model/slot_parts.h"
#include "peft/lora_kernels.h"

#include <algorithm>

#include <ATen/TensorOperators.h>

namespace engine {
namespace {

std::string itemName(const Site& site, const char* part)
{
    return site.module + "." + part + ".weight";
}

/// The biases that train, beneath PEFT's names for them.
std::vector<TrainedBiases::Entry> biasEntries(const MethodOptions& options, const ModelShape& shape)
{
    std::vector<TrainedBiases::Entry> entries;
    if (options.bias == BiasMode::None)
        return entries;
    for (BaseBias& place : baseBiases(shape, options.languageModel)) {
        const bool adapted = std::any_of(options.sites.begin(), options.sites.end(),
                                         [&](const Site& site) { return site.module == place.module; });
        std::string name = place.module + (adapted ? ".base_layer.bias" : ".bias");
        if (adapted || options.bias == BiasMode::All)
            entries.push_back({std::move(place), std::move(name)});
    }
    return entries;
}

} // namespace

void addLoraParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    for (std::size_t i = 0; i < options.sites.size(); ++i) {
        const Site& site = options.sites[i];
        const std::int64_t rank = options.rankAt(i);
        layout.add(itemName(site, "lora_A"), {rank, siteInputs(site.kind, shape)}, true);
        layout.add(itemName(site, "lora_B"), {siteOutputs(site.kind, shape), rank}, true);
    }
    TrainedBiases::addParameters(layout, biasEntries(options, shape));
}

LoraMethod::LoraMethod(MethodSetup setup) : PeftMethod(std::move(setup))
{
    for (const Site& site : options().sites)
        m_items.push_back({item(itemName(site, "lora_A")), item(itemName(site, "lora_B"))});
    if (auto entries = biasEntries(options(), model().shape); !entries.empty())
        m_biases = std::make_unique<TrainedBiases>(std::move(entries), parameters(), model());
}

void LoraMethod::initialise(const at::Tensor& row, std::size_t member) const
{
    PeftMethod::initialise(row, member);
    const auto& items = parameters().layout().items();
    for (const Items& site : m_items) {
        fillKaimingUniform(row, items[site.a], members()[member].seed);
        fillValues(row, items[site.b], 0.0);
    }
    if (m_biases)
        m_biases->initialise(row);
}

LoraCall LoraMethod::prepare(const LinearCall& call)
{
    LoraCall ready;
    for (const SlotPart& part : slotParts(call.slot, model().shape)) {
        const std::int64_t at = siteAt(call.layer, part.kind);
        if (at < 0)
            continue;
        const auto site = static_cast<std::size_t>(at);
        const SiteMix& mix = mixing().at(site);
        LoraBranch branch{parameters().leaf(m_items[site].a),
                          parameters().leaf(m_items[site].b),
                          part.begin,
                          part.length,
                          scalesAt(site),
                          mixing().mixes(site),
                          mix.factors,
                          mix.slope,
                          mix.lambda,
                          moduleDropout(site, call.headRows),
                          formsOf(site, call.x)};
        if (branch.mixes && !ready.source.defined())
            ready.source = mixing().rows(call.x, call.headRows);
        if (branch.mixes && mixing().measuring())
            mixing().addShare(site, call.x, ready.source);
        ready.branches.push_back(std::move(branch));
        ready.sites.push_back(site);
    }
    return ready;
}

std::shared_ptr<const LoraForms> LoraMethod::formsOf(std::size_t site, const at::Tensor& x)
{
    const KeyValueCache* cache = mixing().pass().cache;
    if (cache == nullptr || !usesKernels(x))
        return nullptr;
    if (m_formsOf != cache->number()) {
        m_forms.assign(m_items.size(), nullptr);
        m_formsOf = cache->number();
    }
    if (!m_forms[site])
        m_forms[site] = std::make_shared<LoraForms>(
            loraForms(parameters().leaf(m_items[site].a), parameters().leaf(m_items[site].b)));
    return m_forms[site];
}

at::Tensor LoraMethod::withTrainedBias(const LinearCall& call, const at::Tensor& y) const
{
    if (!m_biases)
        return y;
    const at::Tensor moved = m_biases->moved(call);
    return moved.defined() ? y + moved : y;
}

at::Tensor LoraMethod::linear(const LinearCall& call)
{
    const LoraCall ready = prepare(call);
    return withTrainedBias(call, loraLinear(call.map, call.x, ready.source, ready.branches));
}

NormWeights LoraMethod::norm(NormSlot slot, std::int64_t layer, const NormWeights& frozen)
{
    return m_biases ? m_biases->norm(slot, layer, frozen) : frozen;
}

std::optional<TrainedHead> LoraMethod::trainedHead() const
{
    return m_biases ? m_biases->head() : std::nullopt;
}

const MethodForm kLoraForm{MethodKind::Lora, addLoraParameters, [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                               return std::make_unique<LoraMethod>(std::move(setup));
                           }};

} // namespace engine
