// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/name_list.h"
#include "config/model_config.h"
#include "config/sites.h"
#include "engine/error.h"
#include "model/head_tensors.h"
#include "model/tensor_file.h"
#include "model/transformer.h"
#include "model/weight_reader.h"

#include <ATen/ops/cat.h>

namespace engine {
namespace {

/// One linear map of a checkpoint.
struct LinearName {
    std::string name;
    std::int64_t in, out;
    bool bias;
};

/// A linear map, or several with the same input stacked into one. Missing tensors give an empty map, reported by
/// throwIfMissing.
FrozenLinear readLinear(WeightReader& reader, const std::vector<LinearName>& parts, at::ScalarType type,
                        FrozenLinear::Layout layout = FrozenLinear::Layout::Plain)
{
    std::vector<at::Tensor> weights, biases;
    bool whole = true;
    for (const LinearName& part : parts) {
        weights.push_back(reader.read(part.name + ".weight", {part.out, part.in}, type));
        whole = whole && weights.back().defined();
        if (!part.bias)
            continue;
        biases.push_back(reader.read(part.name + ".bias", {part.out}));
        whole = whole && biases.back().defined();
    }
    if (!whole)
        return {};
    const at::Tensor weight = weights.size() == 1 ? weights.front() : at::cat(weights);
    return FrozenLinear(weight, biases.empty() ? at::Tensor() : at::cat(biases), layout);
}

/// Reads the layers by the family's names.
class LayerReader {
public:
    LayerReader(WeightReader& reader, const ModelShape& shape, const LoadOptions& options)
        : m_reader(reader), m_shape(shape), m_names(shape.family->names), m_type(options.gemmType),
          m_layout(packsWeights(shape) ? FrozenLinear::Layout::Packed : FrozenLinear::Layout::Plain)
    {
        if (options.inference)
            m_layout = FrozenLinear::Layout::PackedForward;
    }

    [[nodiscard]] NormWeights norm(const std::string& name)
    {
        const std::vector<std::int64_t> width{m_shape.hiddenSize};
        NormWeights weights;
        weights.gamma = m_reader.read(name + ".weight", width);
        if (!m_shape.family->rmsNorm)
            weights.beta = m_reader.read(name + ".bias", width);
        return weights;
    }

    [[nodiscard]] LayerWeights layer(std::int64_t index)
    {
        m_layer = std::string(m_names.layers) + "." + std::to_string(index) + ".";
        LayerWeights weights;
        weights.queryKeyValue = linear({SiteKind::Query, SiteKind::Key, SiteKind::Value});
        weights.attentionOutput = linear({SiteKind::AttentionOutput});
        if (m_shape.family->gated)
            weights.gateUp = linear({SiteKind::Gate, SiteKind::Up});
        else
            weights.up = linear({SiteKind::Up});
        weights.down = linear({SiteKind::Down});
        weights.attentionNorm = norm(m_layer + m_names.attentionNorm);
        if (m_names.ffnNorm != nullptr)
            weights.ffnNorm = norm(m_layer + m_names.ffnNorm);
        return weights;
    }

private:
    [[nodiscard]] FrozenLinear linear(std::initializer_list<SiteKind> kinds)
    {
        std::vector<LinearName> parts;
        for (const SiteKind kind : kinds)
            parts.push_back({m_layer + m_names.inLayer[static_cast<std::size_t>(kind)], siteInputs(kind, m_shape),
                             siteOutputs(kind, m_shape), hasBias(kind, m_shape)});
        return readLinear(m_reader, parts, m_type, m_layout);
    }

    WeightReader& m_reader;
    const ModelShape& m_shape;
    const FamilyNames& m_names;
    at::ScalarType m_type;
    FrozenLinear::Layout m_layout;
    std::string m_layer;
};

void readTables(TransformerModel& model, WeightReader& reader)
{
    const ModelShape& shape = model.shape;
    const FamilyNames& names = shape.family->names;
    const auto table = [&](const char* name, std::int64_t rows) {
        return reader.read(std::string(name) + ".weight", {rows, shape.hiddenSize});
    };
    model.words = table(names.words, shape.vocabSize);
    if (names.positions != nullptr)
        model.positions = table(names.positions, shape.maxPositions);
    if (names.types != nullptr)
        model.types = table(names.types, shape.typeVocabSize);
}

void readOutput(TransformerModel& model, WeightReader& reader, const LoadOptions& options)
{
    const ModelShape& shape = model.shape;
    const char* name = shape.family->names.output;
    const auto layout = options.inference ? FrozenLinear::Layout::PackedForward : FrozenLinear::Layout::Plain;
    if (name == nullptr)
        throw EngineError(ErrorCode::Unsupported,
                          std::string(shape.family->name) + " models do not generate text: they have no causal head",
                          model.folder.string(), "choose a LLaMA or GPT-J model for task.kind causal_lm");
    if (shape.tiedEmbeddings) {
        const at::Tensor bias =
            shape.outputBias ? reader.read(std::string(name) + ".bias", {shape.vocabSize}) : at::Tensor();
        if (model.words.defined())
            model.output = FrozenLinear(model.words.to(options.gemmType), bias, layout);
        return;
    }
    model.output =
        readLinear(reader, {{name, shape.hiddenSize, shape.vocabSize, shape.outputBias}}, options.gemmType, layout);
}

/// The checkpoint's own classification head, of any number of classes; none if a part is missing.
void readHead(TransformerModel& model, WeightReader& reader)
{
    const std::int64_t d = model.shape.hiddenSize;
    std::vector<std::pair<std::string, at::Tensor>> head;
    for (const std::string& name : headTensors(model.family())) {
        const auto found = reader.find(name);
        if (!found)
            return;
        const auto& shape = found->entry->shape;
        const bool weight = name.ends_with("weight");
        if (shape.size() != (weight ? 2u : 1u) || (weight && shape[1] != d))
            throw EngineError(ErrorCode::BadFile, "the classifier's weights do not fit the model's width",
                              found->file->path().string(), "weights and config.json belong to different models");
        head.emplace_back(name, readFloatTensor(*found->file, *found->entry).to(reader.device()));
    }
    if (head.size() > 1 && head.back().second.size(0) != head[head.size() - 2].second.size(0))
        throw EngineError(ErrorCode::BadFile, "the classifier's weight and bias are of different sizes",
                          model.folder.string(), "fetch the model again");
    model.head = std::move(head);
}

void noteOddities(TransformerModel& model, const ModelWeights& weights, const WeightReader& reader)
{
    if (const auto names = weights.nonFiniteTensors(); !names.empty())
        model.warnings.push_back("weights hold values that are not finite: " + listed(names, 1));
    if (const auto names = reader.unused(); !names.empty())
        model.warnings.push_back("weights that this model does not use: " + listed(names, 1));
}

} // namespace

std::vector<std::string> headTensors(const Family& family)
{
    switch (family.head) {
    case HeadForm::Pooled:
        return {"classifier.weight", "classifier.bias"};
    case HeadForm::Dense:
        return {"classifier.dense.weight", "classifier.dense.bias", "classifier.out_proj.weight",
                "classifier.out_proj.bias"};
    case HeadForm::Score:
        return {"score.weight"};
    }
    return {};
}

bool packsWeights(const ModelShape& shape)
{
    return shape.parameters() - shape.tableParameters() <= 100'000'000;
}

TransformerModel loadTransformer(const std::filesystem::path& folder, const LoadOptions& options)
{
    TransformerModel model;
    model.shape = readModelShape(folder);
    model.folder = folder;
    const FamilyNames& names = model.family().names;
    const std::int64_t d = model.shape.hiddenSize;
    const ModelWeights weights(folder);
    WeightReader reader(weights, model.family(), folder, options.device);
    LayerReader layers(reader, model.shape, options);
    readTables(model, reader);
    if (names.embeddingNorm != nullptr)
        model.embeddingNorm = layers.norm(names.embeddingNorm);
    for (std::int64_t i = 0; i < model.shape.layers; ++i)
        model.layers.push_back(layers.layer(i));
    if (names.finalNorm != nullptr)
        model.finalNorm = layers.norm(names.finalNorm);
    if (names.pooler != nullptr)
        model.pooler = readLinear(reader, {{names.pooler, d, d, true}}, at::kFloat);
    if (options.languageModel)
        readOutput(model, reader, options);
    reader.throwIfMissing();
    readHead(model, reader);
    noteOddities(model, weights, reader);
    model.parameters = model.shape.parameters();
    return model;
}

} // namespace engine
