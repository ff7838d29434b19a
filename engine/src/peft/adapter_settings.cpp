// SPDX-License-Identifier: GPL-3.0-or-later
// Between a run's configuration and that of the adapter it saves.
#include "engine/methods.h"
#include "peft/adapter_method.h"
#include "peft/method_options.h"

#include <algorithm>

namespace engine {
namespace {

NumberPairs pairs(const auto& map)
{
    NumberPairs result;
    for (const auto& [module, number] : map)
        result.emplace_back(module, number);
    return result;
}

/// Names of the modules for target_modules. PEFT's "all-linear" takes in the pooler, this program's does not.
std::vector<std::string> targetNames(const TrainConfig& config, const ModelShape& shape)
{
    SiteRequest request = siteRequest(config, shape);
    std::vector<std::string> names;
    for (const std::string& target : request.targets) {
        if (target != "all-linear") {
            names.push_back(target);
            continue;
        }
        for (const Site& site : findSites(request))
            if (site.layer == 0)
                names.emplace_back(shape.family->names.inLayer[static_cast<std::size_t>(site.kind)]);
    }
    return names;
}

void setMethod(const TrainConfig& config, AdapterConfig& adapter)
{
    const MethodConfig& method = config.method;
    adapter.method = method.kind;
    adapter.rank = method.rank;
    adapter.alpha = method.alpha;
    adapter.dropout = method.dropout;
    adapter.rankStabilised = method.rslora;
    adapter.bias = isLowRank(method.kind) ? method.bias : BiasMode::None;
    adapter.layersToTransform = method.layersToTransform;
    for (const auto& [module, rank] : method.rankPattern)
        adapter.rankPattern[module] = static_cast<int>(rank);
    for (const auto& [module, alpha] : method.alphaPattern)
        adapter.alphaPattern[module] = alpha;
    adapter.bottleneck = method.bottleneckSize;
    adapter.nonLinearity = method.nonLinearity;
    adapter.scaling = method.scaling;
    adapter.adapterBias = method.adapterBias;
    adapter.init = method.init;
    adapter.virtualTokens = method.virtualTokens;
}

void setSibo(const TrainConfig& config, AdapterConfig& adapter)
{
    adapter.hasSibo = true;
    adapter.lambda = config.sibo.lambda;
    adapter.placement = config.sibo.placement;
    adapter.source = config.sibo.source;
    adapter.learnable = config.sibo.learnable;
    adapter.mixSkip = config.sibo.mixSkip;
    adapter.injectAttentionOutput = config.sibo.injectAttentionOutput;
    adapter.normH0 = config.sibo.normH0;
    adapter.referenceGptjBottleneck = config.sibo.referenceGptjBottleneck;
    adapter.taskKind = config.task.kind;
}

/// PEFT wants feedforward_modules to be some of target_modules: full names where a target takes in both kinds.
void setFeedForward(const TrainConfig& config, const ModelShape& shape, AdapterConfig& adapter)
{
    const std::vector<Site> sites = findSites(siteRequest(config, shape));
    std::vector<std::string> forward;
    bool mixed = false;
    for (const std::string& target : adapter.targetModules) {
        const auto named = [&](const Site& site) { return matchesTarget(site.module, target); };
        const auto isForward = [&](const Site& site) { return isFeedForward(*shape.family, site.module); };
        const auto count = std::count_if(sites.begin(), sites.end(), named);
        const auto those =
            std::count_if(sites.begin(), sites.end(), [&](const Site& site) { return named(site) && isForward(site); });
        mixed |= those > 0 && those < count;
        if (those > 0)
            forward.push_back(target);
    }
    if (mixed) {
        adapter.targetModules.clear();
        forward.clear();
        for (const Site& site : sites) {
            adapter.targetModules.push_back(site.module);
            if (isFeedForward(*shape.family, site.module))
                forward.push_back(site.module);
        }
    }
    adapter.feedForwardModules = forward;
}

} // namespace

TrainConfig trainConfigOf(const AdapterConfig& adapter, std::vector<std::string> targets)
{
    TrainConfig config;
    MethodConfig& method = config.method;
    method.kind = adapter.method;
    method.rank = adapter.rank;
    method.alpha = adapter.alpha;
    method.dropout = adapter.dropout;
    if (hasTargets(adapter.method))
        method.targets = std::move(targets);
    method.rslora = adapter.rankStabilised;
    method.bias = isLowRank(adapter.method) ? adapter.bias : BiasMode::None;
    method.layersToTransform = adapter.layersToTransform;
    method.rankPattern = pairs(adapter.rankPattern);
    method.alphaPattern = pairs(adapter.alphaPattern);
    method.bottleneckSize = adapter.bottleneck;
    method.nonLinearity = adapter.nonLinearity;
    method.scaling = adapter.scaling;
    method.adapterBias = adapter.adapterBias;
    method.init = adapter.init;
    method.virtualTokens = adapter.virtualTokens;
    config.sibo.lambda = adapter.lambda;
    config.sibo.placement = adapter.placement;
    config.sibo.source = adapter.source;
    config.sibo.mixSkip = adapter.mixSkip;
    config.sibo.injectAttentionOutput = adapter.injectAttentionOutput;
    config.sibo.normH0 = adapter.normH0;
    config.sibo.referenceGptjBottleneck = adapter.referenceGptjBottleneck;
    config.task.kind = adapter.taskKind;
    return config;
}

AdapterConfig adapterConfigOf(const TrainConfig& config, const ModelShape& shape)
{
    AdapterConfig adapter;
    setMethod(config, adapter);
    setSibo(config, adapter);
    const bool languageModel = config.task.kind == TaskKind::CausalLm;
    adapter.baseModel = config.model.path.string();
    adapter.taskType = languageModel ? "CAUSAL_LM" : "SEQ_CLS";
    adapter.modulesToSave =
        languageModel ? std::vector<std::string>() : std::vector<std::string>{"classifier", "score"};
    if (hasTargets(config.method.kind))
        adapter.targetModules = targetNames(config, shape);
    if (config.method.kind == MethodKind::Ia3)
        setFeedForward(config, shape, adapter);
    if (config.method.kind == MethodKind::Full) {
        adapter.modulesToSave.emplace_back(shape.family->names.prefix);
        if (languageModel)
            adapter.modulesToSave.emplace_back(shape.family->names.output);
    }
    adapter.tokenDim =
        static_cast<int>(config.method.kind == MethodKind::Prefix ? shape.keyValueWidth() : shape.hiddenSize);
    adapter.modelLayers = static_cast<int>(shape.layers);
    adapter.heads = static_cast<int>(config.method.kind == MethodKind::Prefix ? shape.keyValueHeads : shape.heads);
    return adapter;
}

void setLearnedLambdas(AdapterConfig& config, std::map<std::string, double> lambdas)
{
    if (lambdas.empty())
        return;
    double sum = 0;
    for (const auto& [module, lambda] : lambdas)
        sum += lambda;
    config.lambda = sum / static_cast<double>(lambdas.size());
    config.siteLambdas = std::move(lambdas);
}

} // namespace engine
