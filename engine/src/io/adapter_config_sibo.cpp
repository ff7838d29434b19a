// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that SIBO adds to an adapter's configuration.
#include "base/json.h"
#include "io/adapter_fields.h"
#include "io/tensor_types.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

using nlohmann::json;

constexpr double kAgree = 1e-6; // between a mean and the numbers it was made of

/// λ, or λ by site, of the `sibo` object; returns what embedding_lambda should be.
std::optional<double> readSiboLambda(const AdapterFields& sibo, AdapterConfig& config)
{
    const json* value = sibo.get("lambda");
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_object())
        return sibo.lambda("lambda", *value);
    if (value->empty())
        sibo.reject("lambda", "the map of sites is empty");
    double sum = 0;
    for (const auto& [site, lambda] : value->items())
        sum += config.siteLambdas[site] = sibo.lambda("lambda." + displayText(site), lambda);
    return sum / static_cast<double>(value->size());
}

void readSiboObject(const AdapterFields& sibo, AdapterConfig& config)
{
    if (sibo.get("placement") != nullptr)
        config.placement = sibo.choice("placement", Placement::Both,
                                       std::array{Placement::Attention, Placement::Ffn, Placement::Both});
    config.source =
        sibo.choice("h0", SiboSource::H0, std::array{SiboSource::H0, SiboSource::Zero, SiboSource::Permuted});
    config.learnable =
        sibo.choice("learnable", LambdaLearning::Off,
                    std::array{LambdaLearning::Off, LambdaLearning::One, LambdaLearning::Layer, LambdaLearning::Site});
    config.mixSkip = sibo.flag("mix_skip");
    config.injectAttentionOutput = sibo.flag("inject_attention_output");
    config.normH0 = sibo.flag("norm_h0");
    config.referenceGptjBottleneck = sibo.flag("reference_gptj_bottleneck");
    config.taskKind =
        sibo.choice("task_kind", config.taskType == "CAUSAL_LM" ? TaskKind::CausalLm : TaskKind::Classification,
                    std::array{TaskKind::Classification, TaskKind::Regression, TaskKind::CausalLm});
    if (sibo.get("labels") != nullptr)
        config.labels = sibo.texts("labels");
    config.baseModelSha256 = sibo.text("base_model_sha256");
    if (const json* folded = sibo.get("folded_lambda"))
        config.foldedLambda = sibo.lambda("folded_lambda", *folded);
}

} // namespace

void readSibo(const AdapterFields& fields, AdapterConfig& config)
{
    static const json kEmpty = json::object();
    const json* object = fields.get("sibo");
    if (object != nullptr && !object->is_object())
        fields.reject("sibo", "must be an object; it is " + AdapterFields::shown(*object));
    const AdapterFields sibo(object == nullptr ? kEmpty : *object, fields.file(), "sibo.");
    readSiboObject(sibo, config);

    std::optional<double> lambda = readSiboLambda(sibo, config);
    for (const char* key : {"embedding_lambda", "sibo_lambda"}) {
        const json* value = fields.get(key);
        if (value == nullptr)
            continue;
        const double other = fields.lambda(key, *value);
        if (lambda && std::abs(*lambda - other) > kAgree)
            fields.reject(key,
                          "is " + numberText(other) + ", but another λ key of the file says " + numberText(*lambda));
        lambda = lambda.value_or(other);
    }
    config.hasSibo = lambda.has_value();
    config.lambda = lambda.value_or(0);
}

} // namespace engine
