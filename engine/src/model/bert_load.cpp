// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/name_list.h"
#include "engine/error.h"
#include "io/model_weights.h"
#include "model/bert.h"
#include "model/tensor_file.h"

#include <set>

#include <ATen/ops/cat.h>

namespace engine {
namespace {

/// Finds tensors by their transformers name in all tolerated spellings, checks shapes, notes what is missing, and
/// brings them to their device.
class BertReader {
public:
    BertReader(const ModelWeights& weights, const std::filesystem::path& folder, const at::Device& device)
        : m_weights(weights), m_folder(folder), m_device(device)
    {
    }

    at::Tensor read(const std::string& name, const std::vector<std::int64_t>& shape, at::ScalarType type = at::kFloat)
    {
        const auto found = find(name);
        if (!found) {
            m_missing.push_back(name);
            return {};
        }
        if (found->entry->shape != shape)
            throw EngineError(ErrorCode::BadFile,
                              "the tensor " + found->entry->name + " has shape " + shapeText(found->entry->shape) +
                                  ", config.json asks for " + shapeText(shape),
                              found->file->path().string(), "weights and config.json belong to different models");
        return readFloatTensor(*found->file, *found->entry).to(m_device, type);
    }

    void throwIfMissing() const
    {
        if (m_missing.empty())
            return;
        throw EngineError(ErrorCode::BadFile, "weights are missing: " + listed(m_missing, 8), m_folder.string(),
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

    const ModelWeights& m_weights;
    std::filesystem::path m_folder;
    at::Device m_device;
    std::vector<std::string> m_missing;
    std::set<std::string> m_used;
};

/// A linear of a module, or several with the same input stacked into one. Missing tensors give an empty map, reported
/// by throwIfMissing.
FrozenLinear readLinear(BertReader& reader, const std::vector<std::string>& names, std::int64_t in, std::int64_t out,
                        at::ScalarType type)
{
    std::vector<at::Tensor> weights, biases;
    bool whole = true;
    for (const std::string& name : names) {
        weights.push_back(reader.read(name + ".weight", {out, in}, type));
        biases.push_back(reader.read(name + ".bias", {out}));
        whole = whole && weights.back().defined() && biases.back().defined();
    }
    return whole ? FrozenLinear(at::cat(weights), at::cat(biases)) : FrozenLinear();
}

LayerNormWeights readNorm(BertReader& reader, const std::string& name, std::int64_t width)
{
    return {reader.read(name + ".LayerNorm.weight", {width}), reader.read(name + ".LayerNorm.bias", {width})};
}

BertLayerWeights readLayer(BertReader& reader, const BertConfig& config, std::int64_t index, at::ScalarType type)
{
    const std::string layer = "encoder.layer." + std::to_string(index) + ".";
    const std::string self = layer + "attention.self.";
    const std::int64_t d = config.hiddenSize, wide = config.intermediateSize;
    BertLayerWeights weights;
    weights.queryKeyValue = readLinear(reader, {self + "query", self + "key", self + "value"}, d, d, type);
    weights.attentionOutput = readLinear(reader, {layer + "attention.output.dense"}, d, d, type);
    weights.attentionNorm = readNorm(reader, layer + "attention.output", d);
    weights.intermediate = readLinear(reader, {layer + "intermediate.dense"}, d, wide, type);
    weights.output = readLinear(reader, {layer + "output.dense"}, wide, d, type);
    weights.outputNorm = readNorm(reader, layer + "output", d);
    return weights;
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
    const at::Device device = model.device();
    model.classifierWeight = readFloatTensor(*weight->file, *weight->entry).to(device);
    model.classifierBias = readFloatTensor(*bias->file, *bias->entry).to(device);
}

void noteOddities(BertModel& model, const ModelWeights& weights, const BertReader& reader)
{
    if (const auto names = weights.nonFiniteTensors(); !names.empty())
        model.warnings.push_back("weights hold values that are not finite: " + listed(names, 1));
    if (const auto names = reader.unused(); !names.empty())
        model.warnings.push_back("weights that this model does not use: " + listed(names, 1));
}

} // namespace

BertModel loadBert(const std::filesystem::path& folder, const at::Device& device, at::ScalarType gemmType)
{
    BertModel model;
    model.config = readBertConfig(folder);
    model.folder = folder;
    const ModelWeights weights(folder);
    BertReader reader(weights, folder, device);
    const std::int64_t d = model.config.hiddenSize;
    model.wordEmbeddings = reader.read("embeddings.word_embeddings.weight", {model.config.vocabSize, d});
    model.positionEmbeddings = reader.read("embeddings.position_embeddings.weight", {model.config.maxPositions, d});
    model.typeEmbeddings = reader.read("embeddings.token_type_embeddings.weight", {model.config.typeVocabSize, d});
    model.embeddingNorm = readNorm(reader, "embeddings", d);
    for (std::int64_t i = 0; i < model.config.layers; ++i)
        model.layers.push_back(readLayer(reader, model.config, i, gemmType));
    model.pooler = readLinear(reader, {"pooler.dense"}, d, d, at::kFloat);
    reader.throwIfMissing();
    readClassifier(reader, model);
    noteOddities(model, weights, reader);
    model.parameters = model.config.parameters();
    return model;
}

} // namespace engine
