// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/method_costs.h"

#include "config/inapplicable.h"
#include "engine/error.h"

namespace engine {
namespace {

/// The configuration with another method, as the form would leave it after choosing that one.
TrainConfig withMethod(TrainConfig config, MethodKind kind)
{
    if (config.method.kind != kind) {
        config.method = {};
        config.method.kind = kind;
        config.sibo = {};
    }
    resetInapplicable(config, {});
    return config;
}

} // namespace

std::vector<MethodCost> methodCosts(const TrainConfig& config, const MemoryRequest& request, std::int64_t outputs)
{
    std::vector<MethodCost> costs;
    for (int kind = 0; kind <= static_cast<int>(MethodKind::Head); ++kind) {
        const TrainConfig other = withMethod(config, static_cast<MethodKind>(kind));
        try {
            MemoryRequest own = request;
            setMethod(own, other, outputs);
            costs.push_back({other.method.kind, own.parameters, estimateMemory(own)});
        } catch (const EngineError&) {
            continue; // a method that does not suit this model has no cost; choosing it says why
        }
    }
    return costs;
}

} // namespace engine
