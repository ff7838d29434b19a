// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/base_biases.h"

#include "config/sites.h"
#include "model/slot_parts.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/zeros.h>

namespace engine {
namespace {

/// The stacked maps that a layer holds this one in.
const FrozenLinear& stackOf(const LayerWeights& weights, SiteKind kind)
{
    switch (kind) {
    case SiteKind::AttentionOutput:
        return weights.attentionOutput;
    case SiteKind::Gate:
        return weights.gateUp;
    case SiteKind::Up:
        return weights.gateUp.outputs() > 0 ? weights.gateUp : weights.up;
    case SiteKind::Down:
        return weights.down;
    default:
        return weights.queryKeyValue;
    }
}

std::int64_t firstOutput(SiteKind kind, const ModelShape& shape)
{
    for (const LinearSlot slot : {LinearSlot::QueryKeyValue, shape.family->gated ? LinearSlot::GateUp : LinearSlot::Up})
        for (const SlotPart& part : slotParts(slot, shape))
            if (part.kind == kind)
                return part.begin;
    return 0;
}

} // namespace

FrozenLinear linearMap(const TransformerModel& model, std::int64_t layer, SiteKind kind)
{
    const FrozenLinear& stack = stackOf(model.layers[static_cast<std::size_t>(layer)], kind);
    return stack.rows(firstOutput(kind, model.shape), siteOutputs(kind, model.shape));
}

std::vector<SiteKind> layerLinears(const Family& family)
{
    std::vector<SiteKind> kinds;
    for (const SiteKind kind : {SiteKind::Query, SiteKind::Key, SiteKind::Value, SiteKind::AttentionOutput,
                                SiteKind::Gate, SiteKind::Up, SiteKind::Down})
        if (family.names.inLayer[static_cast<std::size_t>(kind)])
            kinds.push_back(kind);
    return kinds;
}

std::vector<BaseBias> baseBiases(const ModelShape& shape, bool languageModel)
{
    const Family& family = *shape.family;
    const std::string prefix = std::string(family.names.prefix) + ".";
    std::vector<BaseBias> found;
    const auto addNorm = [&](const char* name, const std::string& where, std::int64_t layer, NormSlot slot) {
        if (name && !family.rmsNorm)
            found.push_back({BaseBias::Where::Norm, where + name, layer, SiteKind::Query, slot, shape.hiddenSize});
    };
    addNorm(family.names.embeddingNorm, prefix, -1, NormSlot::Embedding);
    for (std::int64_t layer = 0; layer < shape.layers; ++layer) {
        const std::string inLayer = prefix + family.names.layers + "." + std::to_string(layer) + ".";
        for (std::size_t k = 0; k < kSiteKinds; ++k)
            if (const auto kind = static_cast<SiteKind>(k); hasBias(kind, shape))
                found.push_back({BaseBias::Where::Linear, modulePath(family, layer, kind), layer, kind,
                                 NormSlot::Embedding, siteOutputs(kind, shape)});
        addNorm(family.names.attentionNorm, inLayer, layer, NormSlot::Attention);
        addNorm(family.names.ffnNorm, inLayer, layer, NormSlot::Ffn);
    }
    addNorm(family.names.finalNorm, prefix, -1, NormSlot::Final);
    if (family.names.pooler)
        found.push_back({BaseBias::Where::Pooler, prefix + family.names.pooler, -1, SiteKind::Query,
                         NormSlot::Embedding, shape.hiddenSize});
    if (languageModel && shape.outputBias)
        found.push_back(
            {BaseBias::Where::Output, family.names.output, -1, SiteKind::Query, NormSlot::Embedding, shape.vocabSize});
    return found;
}

void TrainedBiases::addParameters(ParameterLayout& layout, const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries)
        layout.add(entry.name, {entry.place.size}, false);
}

TrainedBiases::TrainedBiases(std::vector<Entry> entries, const Parameters& parameters, const TransformerModel& model)
    : m_entries(std::move(entries)), m_parameters(parameters), m_model(model)
{
    for (const Entry& entry : m_entries) {
        const ParameterItem* item = parameters.layout().find(entry.name);
        const at::Tensor leaf = parameters.leaf(static_cast<std::size_t>(item - parameters.layout().items().data()));
        if (entry.place.where == BaseBias::Where::Norm)
            m_norms[{entry.place.norm, entry.place.layer}] = leaf;
        else if (entry.place.where == BaseBias::Where::Pooler)
            m_pooler = leaf;
        else if (entry.place.where == BaseBias::Where::Output)
            m_output = leaf;
        else
            m_linear[{entry.place.layer, entry.place.kind}] = leaf;
    }
}

at::Tensor TrainedBiases::frozen(const BaseBias& place) const
{
    if (place.where == BaseBias::Where::Pooler)
        return m_model.pooler.bias();
    if (place.where == BaseBias::Where::Output)
        return m_model.output.bias();
    if (place.where == BaseBias::Where::Linear)
        return linearMap(m_model, place.layer, place.kind).bias();
    if (place.layer < 0)
        return place.norm == NormSlot::Embedding ? m_model.embeddingNorm.beta : m_model.finalNorm.beta;
    const LayerWeights& layer = m_model.layers[static_cast<std::size_t>(place.layer)];
    return place.norm == NormSlot::Attention ? layer.attentionNorm.beta : layer.ffnNorm.beta;
}

void TrainedBiases::initialise(const at::Tensor& row) const
{
    for (const Entry& entry : m_entries) {
        const ParameterItem& item = *m_parameters.layout().find(entry.name);
        const at::Tensor values = frozen(entry.place);
        if (values.defined())
            fillValues(row, item, values);
        else
            fillValues(row, item, 0.0);
    }
}

at::Tensor TrainedBiases::moved(const LinearCall& call) const
{
    if (call.slot == LinearSlot::Pooler)
        return m_pooler.defined() ? (m_pooler - call.map.bias()).unsqueeze(1) : at::Tensor();
    std::vector<at::Tensor> parts;
    bool trains = false;
    for (const SlotPart& part : slotParts(call.slot, m_model.shape)) {
        const auto found = m_linear.find({call.layer, part.kind});
        trains |= found != m_linear.end();
        if (found == m_linear.end())
            parts.push_back(at::zeros({m_parameters.runs(), part.length}, m_parameters.values().options()));
        else if (call.map.bias().defined())
            parts.push_back(found->second - call.map.bias().narrow(0, part.begin, part.length));
        else
            parts.push_back(found->second);
    }
    return trains ? at::cat(parts, 1).unsqueeze(1) : at::Tensor();
}

NormWeights TrainedBiases::norm(NormSlot slot, std::int64_t layer, const NormWeights& frozen) const
{
    const auto found = m_norms.find({slot, layer});
    return found == m_norms.end() ? frozen : NormWeights{frozen.gamma, found->second.unsqueeze(1)};
}

std::optional<TrainedHead> TrainedBiases::head() const
{
    return m_output.defined() ? std::optional(TrainedHead{{}, m_output}) : std::nullopt;
}

} // namespace engine
