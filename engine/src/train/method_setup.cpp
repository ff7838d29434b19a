// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/method_setup.h"

#include "config/sites.h"
#include "engine/methods.h"

#include <cmath>

namespace engine {
namespace {

/// What a module's output is multiplied by.
double scaleOf(const MethodConfig& method, const std::string& module)
{
    if (isBottleneck(method.kind))
        return method.scaling;
    if (!isLowRank(method.kind))
        return 1;
    const double rank = patternValue(method.rankPattern, module, method.rank);
    const double alpha = patternValue(method.alphaPattern, module, method.alpha);
    return alpha / (method.rslora ? std::sqrt(rank) : rank);
}

MethodOptions methodOptions(const TrainConfig& config, const ModelShape& shape)
{
    const MethodConfig& method = config.method;
    MethodOptions options;
    options.kind = method.kind;
    options.sites = findSites(siteRequest(config, shape));
    options.rank = method.rank;
    if (!method.rankPattern.empty())
        for (const Site& site : options.sites)
            options.siteRanks.push_back(static_cast<int>(patternValue(method.rankPattern, site.module, method.rank)));
    options.dropout = isLowRank(method.kind) || isBottleneck(method.kind) ? method.dropout : 0;
    options.bias = method.bias;
    options.bottleneck = method.bottleneckSize;
    options.nonLinearity = method.nonLinearity;
    options.adapterBias = method.adapterBias;
    options.init = method.init;
    options.virtualTokens = method.virtualTokens;
    options.languageModel = config.task.kind == TaskKind::CausalLm;
    options.mixSkip = config.sibo.mixSkip;
    options.normH0 = config.sibo.normH0;
    options.detachH0 = config.sibo.detachH0;
    options.referenceGptjBottleneck = config.sibo.referenceGptjBottleneck;
    options.learnable = config.sibo.learnable;
    return options;
}

} // namespace

double patternValue(const NumberPairs& pattern, const std::string& module, double standard)
{
    for (const auto& [entry, value] : pattern)
        if (matchesTarget(module, entry))
            return value;
    return standard;
}

NetworkOptions networkOptions(const TrainConfig& config, const ModelShape& shape, std::int64_t outputs)
{
    return {methodOptions(config, shape), outputs};
}

MethodMember methodMember(const TrainConfig& config, const ModelShape& shape)
{
    MethodMember member;
    member.seed = config.train.seed;
    member.lambda = config.sibo.lambda;
    member.source = config.sibo.source;
    for (const Site& site : findSites(siteRequest(config, shape))) {
        member.scales.push_back(scaleOf(config.method, site.module));
        member.injected.push_back(site.injected);
    }
    return member;
}

DropoutRates dropoutRates(const TrainConfig& config, const ModelShape& shape)
{
    if (const auto& rate = config.train.modelDropout)
        return {*rate, *rate, *rate, *rate};
    return {shape.embeddingDropout, shape.hiddenDropout, shape.attentionDropout,
            shape.classifierDropout.value_or(shape.hiddenDropout)};
}

} // namespace engine
