// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/bitfit.h"

#include <ATen/TensorOperators.h>

namespace engine {
namespace {

std::vector<TrainedBiases::Entry> biasEntries(const MethodOptions& options, const ModelShape& shape)
{
    std::vector<BaseBias> places = baseBiases(shape, options.languageModel);
    if (places.empty())
        for (std::int64_t layer = 0; layer < shape.layers; ++layer)
            for (const SiteKind kind : layerLinears(*shape.family))
                places.push_back({BaseBias::Where::Linear, modulePath(*shape.family, layer, kind), layer, kind,
                                  NormSlot::Embedding, siteOutputs(kind, shape)});
    std::vector<TrainedBiases::Entry> entries;
    for (BaseBias& place : places) {
        std::string name = place.module + ".bias";
        entries.push_back({std::move(place), std::move(name)});
    }
    return entries;
}

void addParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    TrainedBiases::addParameters(layout, biasEntries(options, shape));
}

} // namespace

BitfitMethod::BitfitMethod(MethodSetup setup)
    : PeftMethod(std::move(setup)), m_biases(biasEntries(options(), model().shape), parameters(), model())
{
}

void BitfitMethod::initialise(const at::Tensor& row, std::size_t member) const
{
    PeftMethod::initialise(row, member);
    m_biases.initialise(row);
}

at::Tensor BitfitMethod::linear(const LinearCall& call)
{
    const at::Tensor y = engine::linear(call.map, call.x), moved = m_biases.moved(call);
    return moved.defined() ? y + moved : y;
}

NormWeights BitfitMethod::norm(NormSlot slot, std::int64_t layer, const NormWeights& frozen)
{
    return m_biases.norm(slot, layer, frozen);
}

const MethodForm kBitfitForm{MethodKind::Bitfit, addParameters, [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                                 return std::make_unique<BitfitMethod>(std::move(setup));
                             }};

} // namespace engine
