// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "io/adapter_config.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using nlohmann::json;

json textOrNull(const std::string& text)
{
    return text.empty() ? json(nullptr) : json(text);
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
    if (config.method == MethodKind::Head)
        return "dummy-target-modules";
    if (!config.targetPattern.empty())
        return config.targetPattern;
    return config.targetModules.empty() ? json(nullptr) : json(config.targetModules);
}

json siboObject(const AdapterConfig& config)
{
    json sibo = {{"method", name(config.method)},
                 {"lambda", config.lambda},
                 {"placement", config.placement ? json(name(*config.placement)) : json(nullptr)},
                 {"h0", name(config.source)},
                 {"mix_skip", config.mixSkip},
                 {"learnable", config.learnable},
                 {"inject_attention_output", config.injectAttentionOutput},
                 {"task_kind", name(config.taskKind)},
                 {"labels", config.labels}};
    if (!config.siteLambdas.empty())
        sibo["lambda"] = config.siteLambdas;
    if (!config.baseModelSha256.empty())
        sibo["base_model_sha256"] = config.baseModelSha256;
    return sibo;
}

/// The keys of stock PEFT's LoraConfig whose value is the same for every adapter of ours.
json stockDefaults()
{
    return {{"alpha_pattern", json::object()},
            {"auto_mapping", nullptr},
            {"bias", "none"},
            {"exclude_modules", nullptr},
            {"fan_in_fan_out", false},
            {"inference_mode", true},
            {"init_lora_weights", true},
            {"layer_replication", nullptr},
            {"layers_pattern", nullptr},
            {"layers_to_transform", nullptr},
            {"loftq_config", json::object()},
            {"lora_bias", false},
            {"megatron_config", nullptr},
            {"megatron_core", "megatron.core"},
            {"peft_type", "LORA"},
            {"rank_pattern", json::object()},
            {"revision", nullptr},
            {"target_parameters", nullptr},
            {"trainable_token_indices", nullptr},
            {"use_dora", false}};
}

} // namespace

void writeAdapterConfig(const AdapterConfig& config, const std::filesystem::path& folder)
{
    json file = stockDefaults();
    file["base_model_name_or_path"] = textOrNull(config.baseModel);
    file["task_type"] = textOrNull(config.taskType);
    file["r"] = config.rank;
    file["lora_alpha"] = wholeIfPossible(config.alpha);
    file["lora_dropout"] = config.dropout;
    file["use_rslora"] = config.rankStabilised;
    file["target_modules"] = targets(config);
    file["modules_to_save"] = config.modulesToSave.empty() ? json(nullptr) : json(config.modulesToSave);
    file["embedding_lambda"] = config.lambda;
    file["sibo"] = siboObject(config);
    // Laid out as Python's json.dumps(indent=2, sort_keys=True) does it, so that the two can be compared by eye.
    writeFileAtomically(folder / "adapter_config.json",
                        file.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

} // namespace engine
