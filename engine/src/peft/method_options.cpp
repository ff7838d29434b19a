// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/method_options.h"

#include "engine/methods.h"

#include <cmath>

namespace engine {

MethodOptions methodOptions(const TrainConfig& config, const ModelShape& shape)
{
    const MethodConfig& method = config.method;
    MethodOptions options;
    options.kind = method.kind;
    options.sites = findSites(siteRequest(config, shape));
    options.rank = method.rank;
    if (isLowRank(method.kind))
        for (const Site& site : options.sites)
            options.siteRanks.push_back(static_cast<int>(patternValue(method.rankPattern, site.module, method.rank)));
    if (method.kind == MethodKind::Ia3)
        for (const Site& site : options.sites)
            options.scalesInput.push_back(isFeedForward(*shape.family, site.module));
    options.dropout = method.dropout;
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
    options.learnable = takesLambda(method.kind) ? config.sibo.learnable : LambdaLearning::Off;
    return options;
}

MethodMember methodMember(const TrainConfig& config, const MethodOptions& options, const ModelShape& shape)
{
    const MethodConfig& method = config.method;
    MethodMember member;
    member.seed = config.train.seed;
    member.lambda = config.sibo.lambda;
    member.source = config.sibo.source;
    const std::vector<Site> own = findSites(siteRequest(config, shape));
    for (std::size_t i = 0; i < options.sites.size(); ++i) {
        member.injected.push_back(own[i].injected);
        double scale = isBottleneck(method.kind) ? method.scaling : 1;
        if (isLowRank(method.kind)) {
            const double rank = options.rankAt(i);
            scale = patternValue(method.alphaPattern, own[i].module, method.alpha) /
                    (method.rslora ? std::sqrt(rank) : rank);
        }
        member.scales.push_back(scale);
    }
    return member;
}

} // namespace engine
