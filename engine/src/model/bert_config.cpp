// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bert_config.h"

#include "base/json.h"
#include "engine/error.h"

#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

namespace fs = std::filesystem;

struct Range {
    std::int64_t least, most;
};

/// A config.json with checked access; every complaint names the key.
class ConfigReader {
public:
    ConfigReader(const nlohmann::json& json, fs::path file) : m_json(json), m_file(std::move(file)) {}

    [[noreturn]] void reject(const std::string& key, const std::string& message) const
    {
        throw EngineError(ErrorCode::BadFile, message, m_file.string() + ", key \"" + key + "\"",
                          "the model's config.json is damaged: fetch the model again");
    }
    [[noreturn]] void refuse(const std::string& key, const std::string& message, const std::string& hint) const
    {
        throw EngineError(ErrorCode::Unsupported, message, m_file.string() + ", key \"" + key + "\"", hint);
    }
    /// Null where the key is absent or JSON null.
    [[nodiscard]] const nlohmann::json* get(const std::string& key) const
    {
        const auto found = m_json.find(key);
        return found == m_json.end() || found->is_null() ? nullptr : &*found;
    }
    void integer(const std::string& key, std::int64_t& value, Range range) const
    {
        const nlohmann::json* found = get(key);
        if (found == nullptr)
            return;
        const bool fits = found->is_number_integer() &&
                          !(found->is_number_unsigned() && found->get<std::uint64_t>() > std::uint64_t{1} << 62);
        if (!fits || found->get<std::int64_t>() < range.least || found->get<std::int64_t>() > range.most)
            reject(key, "must be a whole number from " + std::to_string(range.least) + " to " +
                            std::to_string(range.most) + "; it is " + shown(*found));
        value = found->get<std::int64_t>();
    }
    [[nodiscard]] std::optional<double> rate(const std::string& key) const
    {
        const nlohmann::json* found = get(key);
        if (found == nullptr)
            return std::nullopt;
        if (!found->is_number() || !(found->get<double>() >= 0 && found->get<double>() < 1))
            reject(key, "must be at least 0 and below 1; it is " + shown(*found));
        return found->get<double>();
    }
    [[nodiscard]] std::string text(const std::string& key, const std::string& fallback) const
    {
        const nlohmann::json* found = get(key);
        if (found == nullptr)
            return fallback;
        if (!found->is_string())
            reject(key, "must be a text; it is " + shown(*found));
        return found->get<std::string>();
    }
    static std::string shown(const nlohmann::json& value) { return writeJson(value).substr(0, 60); }

private:
    const nlohmann::json& m_json;
    fs::path m_file;
};

void checkArchitecture(const ConfigReader& reader)
{
    const std::string supported = "this version runs BERT encoders (model_type \"bert\")";
    if (reader.get("auto_map") != nullptr)
        reader.refuse("auto_map", "the model wants to run Python code of its own, which is never done here", supported);
    if (reader.get("model_type") == nullptr)
        reader.refuse("model_type", "the key is missing, so the kind of model is unknown", supported);
    if (const std::string type = reader.text("model_type", ""); type != "bert")
        reader.refuse("model_type", "models of type \"" + type + "\" are not supported", supported);
    if (const std::string kind = reader.text("position_embedding_type", "absolute"); kind != "absolute")
        reader.refuse("position_embedding_type", "\"" + kind + "\" positions are not supported",
                      "only \"absolute\" is: choose another model");
    for (const char* key : {"is_decoder", "add_cross_attention"}) {
        const nlohmann::json* flag = reader.get(key);
        if (flag != nullptr && *flag != nlohmann::json(false))
            reader.refuse(key, "BERT as a decoder is not supported", "choose an encoder model");
    }
}

void readSizes(const ConfigReader& reader, BertConfig& config)
{
    reader.integer("vocab_size", config.vocabSize, {1, 2'000'000});
    reader.integer("hidden_size", config.hiddenSize, {1, 65'536});
    reader.integer("num_hidden_layers", config.layers, {1, 1'000});
    reader.integer("num_attention_heads", config.heads, {1, 1'024});
    reader.integer("intermediate_size", config.intermediateSize, {1, 1'048'576});
    reader.integer("max_position_embeddings", config.maxPositions, {3, 1'048'576});
    reader.integer("type_vocab_size", config.typeVocabSize, {1, 1'024});
    if (config.hiddenSize % config.heads != 0)
        reader.reject("num_attention_heads", std::to_string(config.heads) + " heads do not divide hidden_size " +
                                                 std::to_string(config.hiddenSize));
    reader.integer("pad_token_id", config.padTokenId, {0, config.vocabSize - 1});
}

void readNumbers(const ConfigReader& reader, BertConfig& config)
{
    if (const nlohmann::json* eps = reader.get("layer_norm_eps")) {
        config.layerNormEps = eps->is_number() ? eps->get<double>() : 0;
        if (!(config.layerNormEps > 0 && config.layerNormEps < 1))
            reader.reject("layer_norm_eps", "must be greater than 0 and below 1; it is " + ConfigReader::shown(*eps));
    }
    config.hiddenDropout = reader.rate("hidden_dropout_prob").value_or(config.hiddenDropout);
    config.attentionDropout = reader.rate("attention_probs_dropout_prob").value_or(config.attentionDropout);
    config.classifierDropout = reader.rate("classifier_dropout");

    static const std::map<std::string, Activation> kActivations{{"gelu", Activation::Gelu},
                                                                {"gelu_new", Activation::GeluTanh},
                                                                {"gelu_pytorch_tanh", Activation::GeluTanh},
                                                                {"gelu_fast", Activation::GeluTanh},
                                                                {"relu", Activation::Relu},
                                                                {"silu", Activation::Silu},
                                                                {"swish", Activation::Silu}};
    const std::string activation = reader.text("hidden_act", "gelu");
    const auto found = kActivations.find(activation);
    if (found == kActivations.end())
        reader.refuse("hidden_act", "the activation \"" + activation + "\" is not supported",
                      "supported are gelu, gelu_new, gelu_pytorch_tanh, gelu_fast, relu, silu, swish");
    config.activation = found->second;
}

/// id2label must name 0 … n−1; older files give num_labels alone.
void readLabels(const ConfigReader& reader, BertConfig& config)
{
    constexpr std::int64_t kMost = 100'000;
    std::int64_t count = 2;
    const nlohmann::json* names = reader.get("id2label");
    config.namesLabels = names != nullptr || reader.get("num_labels") != nullptr;
    if (names == nullptr) {
        reader.integer("num_labels", count, {1, kMost});
        for (std::int64_t i = 0; i < count; ++i)
            config.labels.push_back("LABEL_" + std::to_string(i));
        return;
    }
    if (!names->is_object() || names->empty() || names->size() > static_cast<std::size_t>(kMost))
        reader.reject("id2label", "must be an object of 1 to 100000 labels");
    for (std::size_t i = 0; i < names->size(); ++i) {
        const auto label = names->find(std::to_string(i));
        if (label == names->end())
            reader.reject("id2label", "there are " + std::to_string(names->size()) + " labels, but none for id " +
                                          std::to_string(i));
        config.labels.push_back(label->is_string() ? label->get<std::string>() : writeJson(*label));
    }
}

void readProblem(const ConfigReader& reader, BertConfig& config)
{
    config.problemType = reader.text("problem_type", "");
    if (config.problemType == "multi_label_classification")
        reader.refuse("problem_type", "multi-label classification is not supported",
                      "use a model for single-label classification or regression");
    if (!config.problemType.empty() && config.problemType != "regression" &&
        config.problemType != "single_label_classification")
        reader.reject("problem_type", "\"" + config.problemType + "\" is no problem type");
}

} // namespace

std::int64_t BertConfig::parameters() const
{
    const std::int64_t d = hiddenSize, f = intermediateSize;
    const std::int64_t embeddings = (vocabSize + maxPositions + typeVocabSize + 2) * d;
    const std::int64_t attention = 4 * (d * d + d) + 2 * d;
    const std::int64_t feedForward = d * f + f + f * d + d + 2 * d;
    return embeddings + layers * (attention + feedForward) + d * d + d;
}

BertConfig readBertConfig(const fs::path& folder)
{
    std::error_code ignored;
    const fs::path file = folder / "config.json";
    if (!fs::is_directory(folder, ignored))
        throw EngineError(ErrorCode::MissingFile, fs::exists(folder, ignored) ? "is not a folder" : "does not exist",
                          folder.string(), "give the folder that holds config.json and model.safetensors");
    if (!fs::exists(fs::symlink_status(file, ignored)))
        throw EngineError(ErrorCode::MissingFile, "no config.json in the folder", folder.string(),
                          "give the folder that holds config.json and model.safetensors");
    const nlohmann::json json = readJsonFile(file, {.values = 1'000'000, .bytes = 16u << 20});
    if (!json.is_object())
        throw EngineError(ErrorCode::BadFile, "is not a JSON object", file.string(), "fetch the model again");
    const ConfigReader reader(json, file);
    BertConfig config;
    checkArchitecture(reader);
    readSizes(reader, config);
    readNumbers(reader, config);
    readLabels(reader, config);
    readProblem(reader, config);
    const fs::path clean = fs::absolute(folder / "").lexically_normal().parent_path();
    config.modelName = reader.text("_name_or_path", "");
    if (config.modelName.empty())
        config.modelName = clean.filename().string();
    return config;
}

} // namespace engine
