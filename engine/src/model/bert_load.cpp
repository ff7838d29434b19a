// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "io/model_weights.h"
#include "model/bert.h"
#include "model/tensor_file.h"

#include <array>
#include <set>

#include <ATen/ops/cat.h>

namespace engine {
namespace {

/// Finds tensors by their transformers name in all tolerated spellings, checks shapes, and notes what is missing.
class BertReader {
public:
    BertReader(const ModelWeights& weights, const std::filesystem::path& folder) : m_weights(weights), m_folder(folder)
    {
    }

    at::Tensor read(const std::string& name, const std::vector<std::int64_t>& shape)
    {
        const auto found = find(name);
        if (!found) {
            m_missing.push_back(name);
            return {};
        }
        if (found->entry->shape != shape)
            throw EngineError(ErrorCode::BadFile,
                              "the tensor " + found->entry->name + " has shape " + text(found->entry->shape) +
                                  ", config.json asks for " + text(shape),
                              found->file->path().string(), "weights and config.json belong to different models");
        return readFloatTensor(*found->file, *found->entry);
    }

    void throwIfMissing() const
    {
        if (m_missing.empty())
            return;
        std::string list;
        for (std::size_t i = 0; i < m_missing.size() && i < 8; ++i)
            list += (i ? ", " : "") + m_missing[i];
        if (m_missing.size() > 8)
            list += " and " + std::to_string(m_missing.size() - 8) + " more";
        throw EngineError(ErrorCode::BadFile, "weights are missing: " + list, m_folder.string(),
                          "the folder must hold a whole BERT encoder with its pooler, as save_pretrained writes it");
    }

    std::optional<WeightRef> find(const std::string& name)
    {
        for (const std::string& spelling : spellings(name))
            for (const char* prefix : {"bert.", "", "model.", "encoder."})
                if (auto found = m_weights.find(prefix + spelling)) {
                    m_used.insert(found->entry->name);
                    return found;
                }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<std::string> unused() const
    {
        std::vector<std::string> names;
        for (const std::string& name : m_weights.names())
            if (!m_used.contains(name) && !name.ends_with("position_ids") && !name.starts_with("cls."))
                names.push_back(name);
        return names;
    }

private:
    static std::vector<std::string> spellings(const std::string& name)
    {
        std::vector<std::string> result{name};
        if (name.ends_with("LayerNorm.weight"))
            result.push_back(name.substr(0, name.size() - 6) + "gamma");
        if (name.ends_with("LayerNorm.bias"))
            result.push_back(name.substr(0, name.size() - 4) + "beta");
        return result;
    }

    static std::string text(const std::vector<std::int64_t>& shape)
    {
        std::string result = "[";
        for (std::size_t i = 0; i < shape.size(); ++i)
            result += (i ? ", " : "") + std::to_string(shape[i]);
        return result + "]";
    }

    const ModelWeights& m_weights;
    std::filesystem::path m_folder;
    std::vector<std::string> m_missing;
    std::set<std::string> m_used;
};

FrozenLinear readLinear(BertReader& reader, const std::string& name, std::int64_t in, std::int64_t out)
{
    return {reader.read(name + ".weight", {out, in}), reader.read(name + ".bias", {out})};
}

LayerNormWeights readNorm(BertReader& reader, const std::string& name, std::int64_t width)
{
    return {reader.read(name + ".LayerNorm.weight", {width}), reader.read(name + ".LayerNorm.bias", {width})};
}

FrozenLinear stack(const std::array<FrozenLinear, 3>& parts)
{
    for (const FrozenLinear& part : parts)
        if (!part.weight.defined() || !part.bias.defined())
            return {}; // reported by throwIfMissing
    return {at::cat({parts[0].weight, parts[1].weight, parts[2].weight}),
            at::cat({parts[0].bias, parts[1].bias, parts[2].bias})};
}

BertLayerWeights readLayer(BertReader& reader, const BertConfig& config, std::int64_t index)
{
    const std::string layer = "encoder.layer." + std::to_string(index) + ".";
    const std::int64_t d = config.hiddenSize, wide = config.intermediateSize;
    BertLayerWeights weights;
    weights.queryKeyValue = stack({readLinear(reader, layer + "attention.self.query", d, d),
                                   readLinear(reader, layer + "attention.self.key", d, d),
                                   readLinear(reader, layer + "attention.self.value", d, d)});
    weights.attentionOutput = readLinear(reader, layer + "attention.output.dense", d, d);
    weights.attentionNorm = readNorm(reader, layer + "attention.output", d);
    weights.intermediate = readLinear(reader, layer + "intermediate.dense", d, wide);
    weights.output = readLinear(reader, layer + "output.dense", wide, d);
    weights.outputNorm = readNorm(reader, layer + "output", d);
    return weights;
}

void place(FrozenLinear& map, const at::Device& device, at::ScalarType type)
{
    map.weight = map.weight.to(device, type);
    map.bias = map.bias.to(device);
}

void place(LayerNormWeights& norm, const at::Device& device)
{
    norm.gamma = norm.gamma.to(device);
    norm.beta = norm.beta.to(device);
}

void place(BertModel& model, const at::Device& device, at::ScalarType gemmType)
{
    for (at::Tensor* tensor : {&model.wordEmbeddings, &model.positionEmbeddings, &model.typeEmbeddings})
        *tensor = tensor->to(device);
    place(model.embeddingNorm, device);
    for (BertLayerWeights& layer : model.layers) {
        for (FrozenLinear* map : {&layer.queryKeyValue, &layer.attentionOutput, &layer.intermediate, &layer.output})
            place(*map, device, gemmType);
        place(layer.attentionNorm, device);
        place(layer.outputNorm, device);
    }
    place(model.pooler, device, at::kFloat);
    if (model.classifierWeight.defined()) {
        model.classifierWeight = model.classifierWeight.to(device);
        model.classifierBias = model.classifierBias.to(device);
    }
}

void readClassifier(BertReader& reader, BertModel& model)
{
    const auto weight = reader.find("classifier.weight"), bias = reader.find("classifier.bias");
    if (!weight || !bias)
        return;
    const std::int64_t d = model.config.hiddenSize;
    if (weight->entry->shape.size() != 2 || weight->entry->shape[1] != d ||
        bias->entry->shape != std::vector<std::int64_t>{weight->entry->shape[0]})
        throw EngineError(ErrorCode::BadFile, "the classifier's weights do not fit the model's width",
                          weight->file->path().string());
    model.classifierWeight = readFloatTensor(*weight->file, *weight->entry);
    model.classifierBias = readFloatTensor(*bias->file, *bias->entry);
}

void noteOddities(BertModel& model, const ModelWeights& weights, const BertReader& reader)
{
    const auto list = [](const std::vector<std::string>& names) {
        std::string text = names.front();
        return names.size() == 1 ? text : text + " and " + std::to_string(names.size() - 1) + " more";
    };
    if (const auto names = weights.nonFiniteTensors(); !names.empty())
        model.warnings.push_back("weights hold values that are not finite: " + list(names));
    if (const auto names = reader.unused(); !names.empty())
        model.warnings.push_back("weights that this model does not use: " + list(names));
}

} // namespace

BertModel loadBert(const std::filesystem::path& folder, const at::Device& device, at::ScalarType gemmType)
{
    BertModel model;
    model.config = readBertConfig(folder);
    model.folder = folder;
    const ModelWeights weights(folder);
    BertReader reader(weights, folder);
    const std::int64_t d = model.config.hiddenSize;
    model.wordEmbeddings = reader.read("embeddings.word_embeddings.weight", {model.config.vocabSize, d});
    model.positionEmbeddings = reader.read("embeddings.position_embeddings.weight", {model.config.maxPositions, d});
    model.typeEmbeddings = reader.read("embeddings.token_type_embeddings.weight", {model.config.typeVocabSize, d});
    model.embeddingNorm = readNorm(reader, "embeddings", d);
    for (std::int64_t i = 0; i < model.config.layers; ++i)
        model.layers.push_back(readLayer(reader, model.config, i));
    model.pooler = readLinear(reader, "pooler.dense", d, d);
    reader.throwIfMissing();
    readClassifier(reader, model);
    noteOddities(model, weights, reader);
    place(model, device, gemmType);
    model.parameters = model.config.parameters();
    return model;
}

} // namespace engine
