// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/full.h"

#include "engine/error.h"
#include "io/model_weights.h"
#include "model/slot_parts.h"
#include "model/weight_reader.h"
#include "peft/base_biases.h"
#include "peft/trained_linear.h"

#include <set>

#include <ATen/ops/cat.h>

namespace engine {
namespace {

std::string prefixOf(const Family& family)
{
    return std::string(family.names.prefix) + ".";
}

std::string layerPrefix(const Family& family, std::int64_t layer)
{
    return prefixOf(family) + family.names.layers + "." + std::to_string(layer) + ".";
}

/// Adds all weights of a base model to a layout, and a language model's head.
class WeightList {
public:
    WeightList(ParameterLayout& layout, const ModelShape& shape, bool languageModel)
        : m_layout(layout), m_shape(shape), m_family(*shape.family)
    {
        for (const BaseBias& bias : baseBiases(shape, languageModel))
            m_withBias.insert(bias.module);
        const std::string prefix = prefixOf(m_family);
        const FamilyNames& names = m_family.names;
        addTable(names.words, shape.vocabSize);
        addTable(names.positions, shape.maxPositions);
        addTable(names.types, shape.typeVocabSize);
        addNorm(prefix, names.embeddingNorm);
        for (std::int64_t layer = 0; layer < shape.layers; ++layer)
            addLayer(layer);
        addNorm(prefix, names.finalNorm);
        if (names.pooler)
            addLinear(prefix + names.pooler, shape.hiddenSize, shape.hiddenSize);
        if (languageModel)
            addOutput(names.output);
    }

private:
    void addTable(const char* name, std::int64_t rows)
    {
        if (name)
            m_layout.add(prefixOf(m_family) + name + ".weight", {rows, m_shape.hiddenSize}, true);
    }
    void addNorm(const std::string& where, const char* name)
    {
        if (!name)
            return;
        m_layout.add(where + name + ".weight", {m_shape.hiddenSize}, false);
        addBias(where + name, m_shape.hiddenSize);
    }
    void addLinear(const std::string& module, std::int64_t in, std::int64_t out)
    {
        m_layout.add(module + ".weight", {out, in}, true);
        addBias(module, out);
    }
    void addBias(const std::string& module, std::int64_t size)
    {
        if (m_withBias.contains(module))
            m_layout.add(module + ".bias", {size}, false);
    }
    void addLayer(std::int64_t layer)
    {
        for (const SiteKind kind : layerLinears(m_family))
            addLinear(modulePath(m_family, layer, kind), siteInputs(kind, m_shape), siteOutputs(kind, m_shape));
        addNorm(layerPrefix(m_family, layer), m_family.names.attentionNorm);
        addNorm(layerPrefix(m_family, layer), m_family.names.ffnNorm);
    }
    void addOutput(const char* name)
    {
        if (!m_shape.tiedEmbeddings)
            m_layout.add(std::string(name) + ".weight", {m_shape.vocabSize, m_shape.hiddenSize}, true);
        addBias(name, m_shape.vocabSize);
    }

    ParameterLayout& m_layout;
    const ModelShape& m_shape;
    const Family& m_family;
    std::set<std::string> m_withBias;
};

void addParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape)
{
    WeightList(layout, shape, options.languageModel);
}

/// The items that addParameters adds: those before the classification head.
std::vector<ParameterItem> ownItems(const MethodOptions& options, const ModelShape& shape)
{
    ParameterLayout layout;
    addParameters(layout, options, shape);
    return layout.items();
}

} // namespace

FullMethod::FullMethod(MethodSetup setup) : PeftMethod(std::move(setup))
{
    if (members().size() != 1)
        throw EngineError(ErrorCode::BadConfig, "full fine-tuning trains one run at a time", "method.kind",
                          "start its runs one after the other");
    const Family& family = model().family();
    const FamilyNames& names = family.names;
    const std::string prefix = prefixOf(family);
    m_tables[TableSlot::Words] = leaf(prefix + names.words + ".weight");
    if (names.positions)
        m_tables[TableSlot::Positions] = leaf(prefix + names.positions + ".weight");
    if (names.types)
        m_tables[TableSlot::Types] = leaf(prefix + names.types + ".weight");
    addNorm(prefix, names.embeddingNorm, NormSlot::Embedding, -1);
    for (std::int64_t layer = 0; layer < model().shape.layers; ++layer) {
        for (const SiteKind kind : layerLinears(family))
            m_linears[{layer, kind}] = map(modulePath(family, layer, kind));
        addNorm(layerPrefix(family, layer), names.attentionNorm, NormSlot::Attention, layer);
        addNorm(layerPrefix(family, layer), names.ffnNorm, NormSlot::Ffn, layer);
    }
    addNorm(prefix, names.finalNorm, NormSlot::Final, -1);
    if (names.pooler)
        m_pooler = map(prefix + names.pooler);
    if (options().languageModel)
        m_output = map(names.output);
}

at::Tensor FullMethod::leaf(const std::string& name) const
{
    return parameters().layout().find(name) ? parameters().leaf(item(name)) : at::Tensor();
}

FullMethod::Map FullMethod::map(const std::string& module) const
{
    return {leaf(module + ".weight"), leaf(module + ".bias")};
}

void FullMethod::addNorm(const std::string& where, const char* name, NormSlot slot, std::int64_t layer)
{
    if (!name)
        return;
    const Map leaves = map(where + name);
    m_norms[{slot, layer}] = {leaves.weight.unsqueeze(1),
                              leaves.bias.defined() ? leaves.bias.unsqueeze(1) : at::Tensor()};
}

void FullMethod::initialise(const at::Tensor& row, std::size_t member) const
{
    PeftMethod::initialise(row, member);
    const Family& family = model().family();
    const ModelWeights weights(model().folder);
    WeightReader reader(weights, family, model().folder, model().device());
    const std::string prefix = prefixOf(family);
    for (const ParameterItem& own : ownItems(options(), model().shape)) {
        const std::string name = own.name.starts_with(prefix) ? own.name.substr(prefix.size()) : own.name;
        if (const at::Tensor values = reader.read(name, own.shape); values.defined())
            fillValues(row, *parameters().layout().find(own.name), values);
    }
    reader.throwIfMissing();
}

at::Tensor FullMethod::linear(const LinearCall& call)
{
    if (call.slot == LinearSlot::Pooler)
        return trainedLinear(m_pooler.weight, m_pooler.bias, call.x);
    std::vector<at::Tensor> outputs;
    for (const SlotPart& part : slotParts(call.slot, model().shape)) {
        const Map& own = m_linears.at({call.layer, part.kind});
        outputs.push_back(trainedLinear(own.weight, own.bias, call.x));
    }
    return outputs.size() == 1 ? outputs.front() : at::cat(outputs, 2);
}

NormWeights FullMethod::norm(NormSlot slot, std::int64_t layer, const NormWeights& /*frozen*/)
{
    return m_norms.at({slot, layer});
}

at::Tensor FullMethod::table(TableSlot slot, const at::Tensor& /*frozen*/)
{
    return m_tables.at(slot);
}

std::optional<TrainedHead> FullMethod::trainedHead() const
{
    if (!options().languageModel)
        return std::nullopt;
    return TrainedHead{m_output.weight.defined() ? m_output.weight : m_tables.at(TableSlot::Words), m_output.bias};
}

const MethodForm kFullForm{MethodKind::Full, addParameters, [](MethodSetup setup) -> std::unique_ptr<PeftMethod> {
                               return std::make_unique<FullMethod>(std::move(setup));
                           }};

} // namespace engine
