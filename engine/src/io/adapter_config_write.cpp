// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "io/adapter_fields.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

using nlohmann::json;

json textOrNull(const std::string& text)
{
    return text.empty() ? json(nullptr) : json(text);
}

json listOrNull(const std::vector<std::string>& texts)
{
    return texts.empty() ? json(nullptr) : json(texts);
}

json numberOrNull(int value)
{
    return value > 0 ? json(value) : json(nullptr);
}

/// PEFT declares lora_alpha as int and prints it so.
json wholeIfPossible(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return static_cast<std::int64_t>(value);
    return value;
}

json targets(const AdapterConfig& config)
{
    return config.targetPattern.empty() ? listOrNull(config.targetModules) : json(config.targetPattern);
}

json siboObject(const AdapterConfig& config)
{
    json sibo = {{"method", name(config.method)},
                 {"lambda", config.lambda},
                 {"placement", config.placement ? json(name(*config.placement)) : json(nullptr)},
                 {"h0", name(config.source)},
                 {"mix_skip", config.mixSkip},
                 {"learnable", name(config.learnable)},
                 {"inject_attention_output", config.injectAttentionOutput},
                 {"norm_h0", config.normH0},
                 {"reference_gptj_bottleneck", config.referenceGptjBottleneck},
                 {"task_kind", name(config.taskKind)},
                 {"labels", config.labels}};
    if (!config.siteLambdas.empty())
        sibo["lambda"] = config.siteLambdas;
    if (!config.baseModelSha256.empty())
        sibo["base_model_sha256"] = config.baseModelSha256;
    if (config.foldedLambda)
        sibo["folded_lambda"] = *config.foldedLambda;
    return sibo;
}

/// stock PEFT's LoraConfig, with the keys whose value is the same for every adapter of ours.
json loraKeys(const AdapterConfig& config)
{
    json file{
        {"alpha_pattern", json::object()},
        {"bias", config.method == MethodKind::Bitfit ? name(BiasMode::All) : name(config.bias)},
        {"exclude_modules", listOrNull(config.excludeModules)},
        {"fan_in_fan_out", false},
        {"init_lora_weights", true},
        {"layer_replication", nullptr},
        {"layers_pattern", nullptr},
        {"layers_to_transform", config.layersToTransform.empty() ? json(nullptr) : json(config.layersToTransform)},
        {"loftq_config", json::object()},
        {"lora_alpha", wholeIfPossible(config.alpha)},
        {"lora_bias", false},
        {"lora_dropout", config.dropout},
        {"megatron_config", nullptr},
        {"megatron_core", "megatron.core"},
        {"peft_type", config.foldedLambda ? "SIBO_FOLDED" : "LORA"},
        {"r", config.rank},
        {"rank_pattern", config.rankPattern},
        {"target_modules", targets(config)},
        {"target_parameters", nullptr},
        {"trainable_token_indices", nullptr},
        {"use_dora", config.method == MethodKind::Dora},
        {"use_rslora", config.rankStabilised}};
    for (const auto& [module, alpha] : config.alphaPattern)
        file["alpha_pattern"][module] = wholeIfPossible(alpha);
    if (config.method != MethodKind::Lora && config.method != MethodKind::Dora)
        file["target_modules"] = kNoTargets;
    return file;
}

json ia3Keys(const AdapterConfig& config)
{
    return {{"peft_type", "IA3"},
            {"target_modules", targets(config)},
            {"exclude_modules", listOrNull(config.excludeModules)},
            {"feedforward_modules", config.feedForwardModules},
            {"fan_in_fan_out", false},
            {"init_ia3_weights", true}};
}

json virtualTokenKeys(const AdapterConfig& config)
{
    json file{{"num_virtual_tokens", config.virtualTokens},
              {"token_dim", numberOrNull(config.tokenDim)},
              {"num_layers", numberOrNull(config.modelLayers)},
              {"num_attention_heads", numberOrNull(config.heads)},
              {"num_transformer_submodules", 1}};
    if (config.method == MethodKind::Prefix)
        file.update({{"peft_type", "PREFIX_TUNING"},
                     {"prefix_projection", false},
                     {"encoder_hidden_size", numberOrNull(config.tokenDim)}});
    else
        file.update({{"peft_type", "PROMPT_TUNING"},
                     {"prompt_tuning_init", "RANDOM"},
                     {"prompt_tuning_init_text", nullptr},
                     {"tokenizer_name_or_path", nullptr}});
    return file;
}

json bottleneckKeys(const AdapterConfig& config)
{
    return {{"peft_type", "BOTTLENECK"},
            {"target_modules", targets(config)},
            {"bottleneck_size", config.bottleneck},
            {"non_linearity", name(config.nonLinearity)},
            {"adapter_dropout", config.dropout},
            {"use_parallel_adapter", config.method == MethodKind::Parallel},
            {"use_adapterp", config.method == MethodKind::Series},
            {"scaling", config.scaling},
            {"bias", "none"},
            {"adapter_bias", config.adapterBias},
            {"init_weights", config.init == AdapterInit::Bert ? "bert" : "mam_adapter"}};
}

json methodKeys(const AdapterConfig& config)
{
    switch (config.method) {
    case MethodKind::Ia3:
        return ia3Keys(config);
    case MethodKind::Prefix:
    case MethodKind::Prompt:
        return virtualTokenKeys(config);
    case MethodKind::Series:
    case MethodKind::Parallel:
    case MethodKind::AdapterInput:
        return bottleneckKeys(config);
    default:
        return loraKeys(config);
    }
}

} // namespace

void writeAdapterConfig(const AdapterConfig& config, const std::filesystem::path& folder)
{
    json file = methodKeys(config);
    file["auto_mapping"] = nullptr;
    file["base_model_name_or_path"] = config.foldedLambda ? json("model") : textOrNull(config.baseModel);
    file["inference_mode"] = true;
    file["revision"] = nullptr;
    file["task_type"] = textOrNull(config.taskType);
    file["modules_to_save"] = listOrNull(config.modulesToSave);
    file["embedding_lambda"] = config.lambda;
    // LLM-Adapters' own form has no such object: without it the maps' names say where the adapters sit.
    if (config.form != AdapterForm::LlmAdapters)
        file["sibo"] = siboObject(config);
    // Laid out as Python's json.dumps(indent=2, sort_keys=True) does it, so that the two can be compared by eye.
    writeFileAtomically(folder / "adapter_config.json",
                        file.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

} // namespace engine
