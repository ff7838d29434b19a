// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of each PEFT type.
#include "io/adapter_fields.h"
#include "io/tensor_types.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace engine {
namespace {

using nlohmann::json;

/// Features of LORA that change what the adapter computes, with the values that switch them off.
const std::vector<std::pair<const char*, json>>& loraFeaturesOff()
{
    static const std::vector<std::pair<const char*, json>> kTable{
        {"lora_bias", json::array({false})},
        {"fan_in_fan_out", json::array({false})},
        {"layers_pattern", json::array({json::array(), ""})},
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

void readTargets(const AdapterFields& fields, AdapterConfig& config)
{
    if (const json* targets = fields.get("target_modules"); targets != nullptr && targets->is_string())
        config.targetPattern = targets->get<std::string>();
    else
        config.targetModules = fields.texts("target_modules");
    config.excludeModules = fields.texts("exclude_modules");
}

void readCommon(const AdapterFields& fields, AdapterConfig& config)
{
    config.modulesToSave = fields.texts("modules_to_save");
    config.taskType = fields.text("task_type");
    config.baseModel = fields.text("base_model_name_or_path");
    static const std::set<std::string> kOthers{"SEQ_2_SEQ_LM", "TOKEN_CLS", "QUESTION_ANS"};
    if (kOthers.contains(config.taskType))
        fields.reject("task_type", "adapters for the task " + config.taskType + " are not supported",
                      ErrorCode::Unsupported);
    if (config.taskType != "SEQ_CLS")
        return;
    for (const char* head : {"classifier", "score"})
        if (std::find(config.modulesToSave.begin(), config.modulesToSave.end(), head) == config.modulesToSave.end())
            config.modulesToSave.emplace_back(head);
}

/// {"q_proj": 16}
template<typename Number>
std::map<std::string, Number> readPattern(const AdapterFields& fields, const std::string& key, double smallest)
{
    std::map<std::string, Number> pattern;
    const json* object = fields.get(key);
    if (object == nullptr)
        return pattern;
    if (!object->is_object())
        fields.reject(key, "must be an object of names and numbers; it is " + AdapterFields::shown(*object));
    for (const auto& [module, value] : object->items()) {
        const double number = value.is_number() ? value.template get<double>() : -1;
        const bool whole = !std::is_integral_v<Number> || (number == std::floor(number) && number <= kLargestWidth);
        if (!(number >= smallest) || !std::isfinite(number) || !whole)
            fields.reject(key, "\"" + displayText(module) + "\" has the value " + AdapterFields::shown(value));
        pattern[module] = static_cast<Number>(number);
    }
    return pattern;
}

std::vector<int> readLayers(const AdapterFields& fields)
{
    const json* value = fields.get("layers_to_transform");
    if (value == nullptr)
        return {};
    const json list = value->is_array() ? *value : json::array({*value});
    std::vector<int> layers;
    for (const json& layer : list) {
        if (!layer.is_number_integer() || layer < 0 || layer > kLargestWidth)
            fields.reject("layers_to_transform", "must be numbers of layers; it is " + AdapterFields::shown(*value));
        layers.push_back(layer.get<int>());
    }
    return layers;
}

/// Adapters without modules: a head, biases or all weights (see the table in adapter_config.h).
MethodKind methodWithoutTargets(const AdapterFields& fields, const AdapterConfig& config)
{
    if (config.bias == BiasMode::All)
        return MethodKind::Bitfit;
    const json* sibo = fields.get("sibo");
    const bool full = sibo != nullptr && sibo->is_object() && sibo->value("method", json()) == name(MethodKind::Full);
    return full ? MethodKind::Full : MethodKind::Head;
}

void readLora(const AdapterFields& fields, AdapterConfig& config)
{
    fields.checkOff(loraFeaturesOff());
    config.method = fields.flag("use_dora") ? MethodKind::Dora : MethodKind::Lora;
    config.rank = fields.whole("r", 8, {1, kLargestWidth});
    config.alpha = fields.number("lora_alpha", 8);
    if (!std::isfinite(config.alpha) || config.alpha <= 0)
        fields.reject("lora_alpha", "must be greater than 0");
    config.dropout = fields.rate("lora_dropout");
    config.rankStabilised = fields.flag("use_rslora");
    config.bias = fields.choice("bias", BiasMode::None, std::array{BiasMode::None, BiasMode::All, BiasMode::LoraOnly});
    config.rankPattern = readPattern<int>(fields, "rank_pattern", 1);
    config.alphaPattern = readPattern<double>(fields, "alpha_pattern", std::numeric_limits<double>::min());
    config.layersToTransform = readLayers(fields);
    readTargets(fields, config);
    if (config.targetPattern == kNoTargets) {
        config.method = methodWithoutTargets(fields, config);
        config.targetPattern.clear();
    }
}

void readIa3(const AdapterFields& fields, AdapterConfig& config)
{
    config.method = MethodKind::Ia3;
    fields.checkOff({{"fan_in_fan_out", json::array({false})}});
    readTargets(fields, config);
    const json* forward = fields.get("feedforward_modules");
    if (forward != nullptr && forward->is_string())
        fields.refuse("feedforward_modules", *forward);
    config.feedForwardModules = fields.texts("feedforward_modules");
}

void readVirtualTokens(const AdapterFields& fields, AdapterConfig& config)
{
    if (fields.get("num_virtual_tokens") == nullptr)
        fields.reject("num_virtual_tokens", "the key is missing");
    config.virtualTokens = fields.whole("num_virtual_tokens", 0, {1, kLargestWidth});
    config.tokenDim = fields.whole("token_dim", 0, {0, 1 << 20});
    config.modelLayers = fields.whole("num_layers", 0, {0, kLargestWidth});
    config.heads = fields.whole("num_attention_heads", 0, {0, kLargestWidth});
    if (fields.whole("num_transformer_submodules", 1, {1, 2}) != 1)
        fields.reject("num_transformer_submodules", "only models of one stack are supported", ErrorCode::Unsupported);
}

/// LLM-Adapters tells an adapter before a linear map from one behind it by the map's name (its table by model type).
MethodKind bottleneckMethod(const AdapterFields& fields, const AdapterConfig& config)
{
    static const std::set<std::string> kBefore{"gate_proj", "up_proj", "fc_in"}, kBehind{"down_proj", "fc_out"};
    if (!config.targetPattern.empty())
        fields.reject("target_modules", "a pattern is not supported here: the map's name says where its adapter sits",
                      ErrorCode::Unsupported);
    const auto allIn = [&](const std::set<std::string>& names) {
        return !config.targetModules.empty() &&
               std::all_of(config.targetModules.begin(), config.targetModules.end(),
                           [&](const std::string& target) { return names.contains(target); });
    };
    if (fields.flag("use_parallel_adapter"))
        fields.reject("use_parallel_adapter",
                      "an adapter beside a single linear map is not supported, only one beside a whole sublayer",
                      ErrorCode::Unsupported);
    if (allIn(kBefore))
        return MethodKind::AdapterInput;
    if (allIn(kBehind))
        return MethodKind::Series;
    fields.reject("target_modules",
                  "must all lie before the feed-forward layer (gate_proj, up_proj, fc_in) or all behind it (down_proj, "
                  "fc_out)",
                  ErrorCode::Unsupported);
}

void readBottleneck(const AdapterFields& fields, AdapterConfig& config)
{
    fields.checkOff({{"bias", json::array({"none"})}});
    readTargets(fields, config);
    config.bottleneck = fields.whole("bottleneck_size", 256, {1, kLargestWidth});
    config.nonLinearity = nonLinearityOf(fields, "non_linearity", "tanh");
    config.dropout = fields.rate("adapter_dropout");
    if (const json* scaling = fields.get("scaling"); scaling != nullptr && scaling->is_string())
        fields.refuse("scaling", *scaling);
    config.scaling = fields.number("scaling", 1);
    const std::string init = fields.text("init_weights", "bert");
    if (init != "bert" && init != "mam_adapter")
        fields.reject("init_weights", "\"" + displayText(init) + "\" is neither bert nor mam_adapter");
    config.init = init == "bert" ? AdapterInit::Bert : AdapterInit::Identity;
    config.adapterBias = fields.flag("adapter_bias");
    const json* sibo = fields.get("sibo");
    if (sibo == nullptr || !sibo->is_object() || !sibo->contains("method")) {
        config.form = AdapterForm::LlmAdapters;
        config.method = bottleneckMethod(fields, config);
        return;
    }
    config.method = AdapterFields(*sibo, fields.file(), "sibo.")
                        .choice("method", MethodKind::Series,
                                std::array{MethodKind::Series, MethodKind::Parallel, MethodKind::AdapterInput});
}

} // namespace

void readPeftMethod(const AdapterFields& fields, AdapterConfig& config)
{
    const std::string type = fields.text("peft_type");
    readCommon(fields, config);
    if (type == "LORA" || type == "SIBO_FOLDED")
        return readLora(fields, config);
    if (type == "IA3")
        return readIa3(fields, config);
    if (type == "BOTTLENECK")
        return readBottleneck(fields, config);
    if (type != "PREFIX_TUNING" && type != "PROMPT_TUNING")
        fields.reject("peft_type",
                      "adapters of type \"" + displayText(type) +
                          "\" are not supported, only LORA, IA3, PREFIX_TUNING, PROMPT_TUNING and BOTTLENECK",
                      ErrorCode::Unsupported);
    config.method = type == "PREFIX_TUNING" ? MethodKind::Prefix : MethodKind::Prompt;
    readVirtualTokens(fields, config);
}

} // namespace engine
