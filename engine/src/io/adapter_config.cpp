// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/adapter_config.h"

#include "base/json.h"
#include "engine/error.h"
#include "io/tensor_types.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* kNoTargets = "dummy-target-modules"; // PEFT's constant for adapters without modules
constexpr double kAgree = 1e-6;                            // between a mean and the numbers it was made of

/// Access to one JSON object; every complaint names file and key.
struct Reader {
    const json& object;
    std::string file;
    std::string prefix; ///< "sibo." inside that object

    [[noreturn]] void reject(const std::string& key, const std::string& message,
                             ErrorCode code = ErrorCode::BadFile) const
    {
        const char* hint = code == ErrorCode::Unsupported ? "train the adapter without it, or use stock PEFT"
                                                          : "correct the file or save the adapter again";
        throw EngineError(code, message, file + ", key \"" + prefix + key + "\"", hint);
    }
    [[nodiscard]] const json* get(const std::string& key) const
    {
        const auto found = object.find(key);
        return found == object.end() || found->is_null() ? nullptr : &*found;
    }
    static std::string shown(const json& value) { return displayText(writeJson(value)); }

    [[nodiscard]] double number(const std::string& key, double fallback) const
    {
        const json* found = get(key);
        if (found == nullptr)
            return fallback;
        if (!found->is_number())
            reject(key, "must be a number; it is " + shown(*found));
        return found->get<double>();
    }
    [[nodiscard]] bool flag(const std::string& key) const
    {
        const json* found = get(key);
        if (found != nullptr && !found->is_boolean())
            reject(key, "must be true or false; it is " + shown(*found));
        return found != nullptr && found->get<bool>();
    }
    [[nodiscard]] std::string text(const std::string& key, const std::string& fallback = {}) const
    {
        const json* found = get(key);
        if (found != nullptr && !found->is_string())
            reject(key, "must be a text; it is " + shown(*found));
        return found == nullptr ? fallback : found->get<std::string>();
    }
    [[nodiscard]] std::vector<std::string> texts(const std::string& key) const
    {
        const json* found = get(key);
        if (found == nullptr)
            return {};
        const auto isText = [](const json& item) { return item.is_string(); };
        if (!found->is_array() || !std::all_of(found->begin(), found->end(), isText))
            reject(key, "must be a list of texts; it is " + shown(*found));
        return found->get<std::vector<std::string>>();
    }
};

/// Features that change what the adapter computes, with the values that switch them off.
const std::vector<std::pair<const char*, json>>& featuresOff()
{
    static const std::vector<std::pair<const char*, json>> kTable{
        {"use_dora", json::array({false})},
        {"bias", json::array({"none"})},
        {"lora_bias", json::array({false})},
        {"fan_in_fan_out", json::array({false})},
        {"rank_pattern", json::array({json::object()})},
        {"alpha_pattern", json::array({json::object()})},
        {"layers_to_transform", json::array({json::array()})},
        {"layers_pattern", json::array({json::array(), ""})},
        {"exclude_modules", json::array({json::array(), ""})},
        {"target_parameters", json::array({json::array()})},
        {"trainable_token_indices", json::array()},
        {"layer_replication", json::array()},
        {"megatron_config", json::array()},
        {"loftq_config", json::array({json::object()})},
        {"corda_config", json::array()},
        {"lora_ga_config", json::array()},
        {"velora_config", json::array()},
        {"monteclora_config", json::array()},
        {"kasa_config", json::array()},
        {"arrow_config", json::array()},
        {"alora_invocation_tokens", json::array()},
        {"use_qalora", json::array({false})},
        {"use_bdlora", json::array({false})},
        {"enable_lora", json::array()}, // of the authors' fork
        // Those that are not here (pissa, olora, corda, loftq, …) also change the frozen weights.
        {"init_lora_weights", json::array({true, false, "gaussian", "orthogonal", "eva"})},
    };
    return kTable;
}

void checkFeatures(const Reader& reader)
{
    if (reader.get("peft_type") == nullptr)
        reader.reject("peft_type", "the key is missing: this is not a PEFT adapter");
    if (const std::string type = reader.text("peft_type"); type != "LORA")
        reader.reject("peft_type", "adapters of type \"" + displayText(type) + "\" are not supported, only LORA",
                      ErrorCode::Unsupported);
    for (const auto& [key, off] : featuresOff()) {
        const json* value = reader.get(key);
        if (value != nullptr && std::find(off.begin(), off.end(), *value) == off.end())
            reader.reject(key, "the value " + Reader::shown(*value) + " is not supported", ErrorCode::Unsupported);
    }
}

void readLora(const Reader& reader, AdapterConfig& config)
{
    constexpr double kLargestRank = 65'536;
    const double rank = reader.number("r", 8);
    if (!(rank >= 1 && rank <= kLargestRank) || rank != std::floor(rank))
        reader.reject("r", "must be a whole number from 1 to 65536");
    config.rank = static_cast<int>(rank);
    config.alpha = reader.number("lora_alpha", 8);
    if (!std::isfinite(config.alpha) || config.alpha <= 0)
        reader.reject("lora_alpha", "must be greater than 0");
    config.dropout = reader.number("lora_dropout", 0);
    if (!(config.dropout >= 0 && config.dropout < 1))
        reader.reject("lora_dropout", "must be at least 0 and below 1");
    config.rankStabilised = reader.flag("use_rslora");
    if (const json* targets = reader.get("target_modules"); targets != nullptr && targets->is_string())
        config.targetPattern = targets->get<std::string>();
    else
        config.targetModules = reader.texts("target_modules");
    config.modulesToSave = reader.texts("modules_to_save");
    config.taskType = reader.text("task_type");
    config.baseModel = reader.text("base_model_name_or_path");
    if (config.taskType == "SEQ_CLS")
        for (const char* head : {"classifier", "score"})
            if (std::find(config.modulesToSave.begin(), config.modulesToSave.end(), head) == config.modulesToSave.end())
                config.modulesToSave.emplace_back(head);
    if (config.targetPattern == kNoTargets) {
        config.method = MethodKind::Head;
        config.targetPattern.clear();
    }
}

double lambdaFrom(const Reader& reader, const std::string& key, const json& value)
{
    const double lambda = value.is_number() ? value.get<double>() : -1;
    if (!(lambda >= 0 && lambda <= 1))
        reader.reject(key, "λ must be a number from 0 to 1; it is " + Reader::shown(value));
    return lambda;
}

/// λ, or λ by site, of the `sibo` object; returns what embedding_lambda should be.
std::optional<double> readSiboLambda(const Reader& sibo, AdapterConfig& config)
{
    const json* value = sibo.get("lambda");
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_object())
        return lambdaFrom(sibo, "lambda", *value);
    if (value->empty())
        sibo.reject("lambda", "the map of sites is empty");
    double sum = 0;
    for (const auto& [site, lambda] : value->items())
        sum += config.siteLambdas[site] = lambdaFrom(sibo, "lambda." + displayText(site), lambda);
    return sum / static_cast<double>(value->size());
}

template<typename Enum, std::size_t N>
Enum parseEnum(const Reader& reader, const std::string& key, const std::string& text, const std::array<Enum, N>& values)
{
    std::string names;
    for (const Enum value : values) {
        if (text == name(value))
            return value;
        names += (names.empty() ? "" : ", ") + std::string(name(value));
    }
    reader.reject(key, "\"" + displayText(text) + "\" is none of " + names);
}

void readSiboObject(const Reader& sibo, AdapterConfig& config)
{
    if (const std::string place = sibo.text("placement"); !place.empty())
        config.placement =
            parseEnum(sibo, "placement", place, std::array{Placement::Attention, Placement::Ffn, Placement::Both});
    config.source = parseEnum(sibo, "h0", sibo.text("h0", "h0"),
                              std::array{SiboSource::H0, SiboSource::Zero, SiboSource::Permuted});
    config.learnable = sibo.text("learnable", "off");
    const std::array<const char*, 4> learnable{"off", "one", "layer", "site"};
    if (std::find(learnable.begin(), learnable.end(), config.learnable) == learnable.end())
        sibo.reject("learnable", "\"" + displayText(config.learnable) + "\" is none of off, one, layer, site");
    config.mixSkip = sibo.flag("mix_skip");
    config.injectAttentionOutput = sibo.flag("inject_attention_output");
    config.taskKind = parseEnum(sibo, "task_kind", sibo.text("task_kind", "classification"),
                                std::array{TaskKind::Classification, TaskKind::Regression});
    config.labels = sibo.texts("labels");
    config.baseModelSha256 = sibo.text("base_model_sha256");
}

void readSibo(const Reader& reader, AdapterConfig& config)
{
    static const json kEmpty = json::object();
    const json* object = reader.get("sibo");
    if (object != nullptr && !object->is_object())
        reader.reject("sibo", "must be an object; it is " + Reader::shown(*object));
    const Reader sibo{object == nullptr ? kEmpty : *object, reader.file, "sibo."};
    readSiboObject(sibo, config);

    std::optional<double> lambda = readSiboLambda(sibo, config);
    for (const char* key : {"embedding_lambda", "sibo_lambda"}) {
        const json* value = reader.get(key);
        if (value == nullptr)
            continue;
        const double other = lambdaFrom(reader, key, *value);
        if (lambda && std::abs(*lambda - other) > kAgree)
            reader.reject(key,
                          "is " + numberText(other) + ", but another λ key of the file says " + numberText(*lambda));
        lambda = lambda.value_or(other);
    }
    config.hasSibo = lambda.has_value();
    config.lambda = lambda.value_or(0);
}

} // namespace

double AdapterConfig::scale() const
{
    return alpha / (rankStabilised ? std::sqrt(static_cast<double>(rank)) : static_cast<double>(rank));
}

AdapterConfig readAdapterConfig(const fs::path& folder)
{
    const fs::path file = folder / "adapter_config.json";
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(file, ignored)))
        throw EngineError(ErrorCode::MissingFile, "no adapter_config.json in the folder", folder.string(),
                          "give a PEFT adapter folder or a run folder");
    const json parsed = readJsonFile(file, {.values = 1'000'000, .bytes = 16u << 20});
    if (!parsed.is_object())
        throw EngineError(ErrorCode::BadFile, "is not a JSON object", file.string(), "save the adapter again");
    const Reader reader{parsed, file.string(), ""};
    AdapterConfig config;
    checkFeatures(reader);
    readLora(reader, config);
    readSibo(reader, config);
    return config;
}

} // namespace engine
