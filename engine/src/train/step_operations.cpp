// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/step_operations.h"

#include "config/sites.h"
#include "engine/methods.h"

#include <algorithm>

namespace engine {
namespace {

/// In and out of every linear map of a layer, multiplied and summed; `fromInput`: of query, key and value alone.
double linearSize(const ModelShape& shape, bool fromInput)
{
    double size = 0;
    for (const SiteKind kind : {SiteKind::Query, SiteKind::Key, SiteKind::Value, SiteKind::AttentionOutput,
                                SiteKind::Gate, SiteKind::Up, SiteKind::Down}) {
        const bool isInput = kind == SiteKind::Query || kind == SiteKind::Key || kind == SiteKind::Value;
        if (shape.family->names.inLayer[static_cast<std::size_t>(kind)] != nullptr && (isInput || !fromInput))
            size += static_cast<double>(siteInputs(kind, shape)) * static_cast<double>(siteOutputs(kind, shape));
    }
    return size;
}

double siteSize(const Site& site, const MethodConfig& method, const ModelShape& shape)
{
    const auto in = static_cast<double>(siteInputs(site.kind, shape)),
               out = static_cast<double>(siteOutputs(site.kind, shape));
    if (isLowRank(method.kind))
        return patternValue(method.rankPattern, site.module, method.rank) * (in + out);
    return 2 * in * method.bottleneckSize;
}

} // namespace

std::optional<StepOperations> stepOperations(const TrainConfig& config, const ModelShape& shape,
                                             const std::vector<std::int64_t>& lengths)
{
    if (!isLowRank(config.method.kind) && !isBottleneck(config.method.kind))
        return std::nullopt;
    double tokens = 0, pairs = 0;
    for (const std::int64_t length : lengths) {
        tokens += static_cast<double>(length);
        pairs += static_cast<double>(length) * static_cast<double>(length);
    }
    const auto layers = static_cast<double>(shape.layers), width = static_cast<double>(shape.queryWidth());
    const double linear = 2 * tokens * linearSize(shape, false), attention = 4 * width * pairs;
    StepOperations operations;
    operations.model = layers * (2 * linear + 3 * attention) - 2 * tokens * linearSize(shape, true);
    const bool mixes = config.sibo.lambda > 0 || config.sibo.learnable != LambdaLearning::Off;
    for (const Site& site : findSites(siteRequest(config, shape))) {
        operations.sites += 3 * 2 * tokens * siteSize(site, config.method, shape);
        if (mixes && site.injected)
            operations.mixing += 4 * tokens * static_cast<double>(siteInputs(site.kind, shape));
    }
    return operations;
}

} // namespace engine
