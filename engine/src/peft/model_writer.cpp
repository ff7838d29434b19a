// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/model_writer.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "base/name_list.h"
#include "config/sites.h"
#include "engine/error.h"
#include "io/safetensors_writer.h"
#include "model/tensor_file.h"

#include <array>
#include <cstring>
#include <nlohmann/json.hpp>

#include <ATen/TensorOperators.h>

namespace engine {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::array kCopied{"tokenizer.json",
                             "tokenizer_config.json",
                             "vocab.txt",
                             "vocab.json",
                             "merges.txt",
                             "tokenizer.model",
                             "sentencepiece.bpe.model",
                             "special_tokens_map.json",
                             "added_tokens.json",
                             "chat_template.jinja",
                             "generation_config.json"};

/// Names of a base model's tensors within its prefix, in the order of the pass.
class BodyNames {
public:
    explicit BodyNames(const ModelShape& shape) : m_shape(shape), m_names(shape.family->names)
    {
        for (const char* table : {m_names.words, m_names.positions, m_names.types})
            if (table != nullptr)
                add(table, false);
        addNorm("", m_names.embeddingNorm);
        for (std::int64_t layer = 0; layer < shape.layers; ++layer)
            addLayer(std::string(m_names.layers) + "." + std::to_string(layer) + ".");
        addNorm("", m_names.finalNorm);
        if (m_names.pooler != nullptr)
            add(m_names.pooler, true);
    }
    [[nodiscard]] const std::vector<std::string>& list() const { return m_list; }

private:
    void add(const std::string& module, bool bias)
    {
        m_list.push_back(module + ".weight");
        if (bias)
            m_list.push_back(module + ".bias");
    }
    void addNorm(const std::string& layer, const char* name)
    {
        if (name != nullptr)
            add(layer + name, !m_shape.family->rmsNorm);
    }
    void addLayer(const std::string& layer)
    {
        const auto linear = [&](SiteKind kind, bool bias) {
            if (const char* name = m_names.inLayer[static_cast<std::size_t>(kind)])
                add(layer + name, bias);
        };
        for (const SiteKind kind : {SiteKind::Query, SiteKind::Key, SiteKind::Value})
            linear(kind, m_shape.queryKeyValueBias);
        linear(SiteKind::AttentionOutput, m_shape.attentionOutputBias);
        for (const SiteKind kind : {SiteKind::Gate, SiteKind::Up, SiteKind::Down})
            linear(kind, m_shape.ffnBias);
        addNorm(layer, m_names.attentionNorm);
        addNorm(layer, m_names.ffnNorm);
    }

    const ModelShape& m_shape;
    const FamilyNames& m_names;
    std::vector<std::string> m_list;
};

at::ScalarType scalarType(DType type)
{
    switch (type) {
    case DType::BF16:
        return at::kBFloat16;
    case DType::F16:
        return at::kHalf;
    case DType::F64:
        return at::kDouble;
    default:
        return at::kFloat;
    }
}

/// What is written for a tensor, dense and in its type.
std::vector<std::byte> content(const ModelTensor& tensor, const ChangeTensor& change)
{
    std::vector<std::byte> bytes(tensor.bytes());
    at::Tensor values = tensor.given;
    if (tensor.stored) {
        const at::Tensor base = readFloatTensor(*tensor.stored->file, *tensor.stored->entry);
        values = change(tensor.name, base);
        if (values.is_same(base)) {
            tensor.stored->read(bytes);
            return bytes;
        }
    }
    if (!values.isfinite().all().item<bool>())
        throw EngineError(ErrorCode::NonFinite, "the merged tensor " + tensor.name + " is not finite", tensor.name);
    const at::Tensor dense = values.to(scalarType(tensor.dtype)).contiguous();
    std::memcpy(bytes.data(), dense.const_data_ptr(), bytes.size());
    return bytes;
}

/// Which tensors go into which file, filled in order.
std::vector<std::vector<std::size_t>> shardsOf(const std::vector<ModelTensor>& tensors, std::uint64_t largest)
{
    std::vector<std::vector<std::size_t>> shards(1);
    std::uint64_t filled = 0;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        if (filled > 0 && filled + tensors[i].bytes() > largest) {
            shards.emplace_back();
            filled = 0;
        }
        shards.back().push_back(i);
        filled += tensors[i].bytes();
    }
    return shards;
}

std::string shardName(std::size_t index, std::size_t count)
{
    const auto five = [](std::size_t number) {
        const std::string digits = std::to_string(number);
        return std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
    };
    return count == 1 ? "model.safetensors" : "model-" + five(index + 1) + "-of-" + five(count) + ".safetensors";
}

std::string classOf(const ModelShape& shape, bool classifier)
{
    static const std::map<std::string, std::string> kNames{
        {"bert", "Bert"},           {"roberta", "Roberta"}, {"xlm-roberta", "XLMRoberta"},
        {"camembert", "Camembert"}, {"llama", "Llama"},     {"mistral", "Mistral"},
        {"qwen2", "Qwen2"},         {"gptj", "GPTJ"}};
    const auto found = kNames.find(shape.modelType);
    const std::string name = found == kNames.end() ? shape.modelType : found->second;
    return name + (classifier ? "ForSequenceClassification" : "ForCausalLM");
}

} // namespace

std::uint64_t ModelTensor::bytes() const
{
    return elementCount(shape).value_or(0) * elementSize(dtype);
}

std::vector<ModelTensor> baseTensors(const ModelWeights& weights, const ModelShape& shape, const fs::path& folder,
                                     bool languageModel)
{
    WeightReader reader(weights, *shape.family, folder, at::kCPU);
    std::vector<ModelTensor> tensors;
    std::vector<std::string> missing;
    const auto add = [&](const std::string& name, const std::string& whole) {
        if (const auto found = reader.find(name))
            tensors.push_back({whole, found->entry->shape, found->entry->dtype, *found, {}});
        else
            missing.push_back(name);
    };
    const BodyNames body(shape);
    for (const std::string& name : body.list())
        add(name, std::string(shape.family->names.prefix) + "." + name);
    if (languageModel && shape.family->names.output != nullptr) {
        const std::string output = shape.family->names.output;
        if (!shape.tiedEmbeddings)
            add(output + ".weight", output + ".weight");
        if (shape.outputBias)
            add(output + ".bias", output + ".bias");
    }
    if (!missing.empty())
        throw EngineError(ErrorCode::BadFile, "weights are missing: " + listed(missing, 8), folder.string(),
                          "the folder must hold a whole model");
    return tensors;
}

std::vector<std::string> writeModelWeights(const fs::path& folder, const std::vector<ModelTensor>& tensors,
                                           const ChangeTensor& change, std::uint64_t shardBytes)
{
    const auto shards = shardsOf(tensors, shardBytes);
    std::vector<std::string> files;
    Json map = Json::object();
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        files.push_back(shardName(i, shards.size()));
        std::vector<TensorView> views;
        std::map<std::string, std::size_t> indices;
        for (const std::size_t index : shards[i]) {
            views.push_back({tensors[index].name, tensors[index].dtype, tensors[index].shape, {}});
            indices[tensors[index].name] = index;
            map[tensors[index].name] = files.back();
            total += tensors[index].bytes();
        }
        writeSafetensors(folder / files.back(), views,
                         [&](const TensorView& view) { return content(tensors[indices.at(view.name)], change); });
    }
    if (shards.size() > 1) {
        const Json index{{"metadata", {{"total_size", total}}}, {"weight_map", map}};
        files.emplace_back("model.safetensors.index.json");
        writeFileAtomically(folder / files.back(), index.dump(2) + "\n");
    }
    return files;
}

std::vector<std::string> copyModelFiles(const fs::path& from, const fs::path& to)
{
    std::vector<std::string> names;
    for (const char* name : kCopied) {
        if (!fs::is_regular_file(from / name))
            continue;
        writeFileAtomically(to / name, readWholeFile(from / name, 1u << 30));
        names.emplace_back(name);
    }
    return names;
}

std::uint64_t modelFileBytes(const fs::path& folder)
{
    std::uint64_t bytes = fileSize(folder / "config.json");
    for (const char* name : kCopied)
        if (fs::is_regular_file(folder / name))
            bytes += fileSize(folder / name);
    return bytes;
}

void writeModelConfig(const fs::path& from, const fs::path& to, const ModelShape& shape,
                      const ModelConfigChange& change)
{
    Json config = parseOrderedJson(readWholeFile(from / "config.json", 16u << 20), (from / "config.json").string());
    config["architectures"] = Json::array({classOf(shape, change.classes > 0)});
    config.erase("_name_or_path");
    if (change.newBiases)
        config["attention_bias"] = config["mlp_bias"] = true;
    if (change.classes > 0) {
        Json labels = Json::object(), ids = Json::object();
        const std::vector<std::string>& named = change.adapter.labels;
        for (std::int64_t i = 0; i < change.classes; ++i) {
            const bool has = static_cast<std::int64_t>(named.size()) == change.classes;
            const std::string label = has ? named[static_cast<std::size_t>(i)] : "LABEL_" + std::to_string(i);
            labels[std::to_string(i)] = label;
            ids[label] = i;
        }
        config["id2label"] = labels;
        config["label2id"] = ids;
        config.erase("num_labels");
        config["problem_type"] =
            change.adapter.taskKind == TaskKind::Regression ? "regression" : "single_label_classification";
    }
    writeFileAtomically(to / "config.json", config.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace engine
