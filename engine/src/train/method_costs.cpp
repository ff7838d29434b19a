// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/method_costs.h"

#include "config/inapplicable.h"
#include "engine/error.h"
#include "train/memory_estimate.h"

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

std::vector<MethodCost> methodCosts(const TrainConfig& config, const ModelShape& model, const TrainingData& data,
                                    bool halfGemm)
{
    std::vector<MethodCost> costs;
    for (int kind = 0; kind <= static_cast<int>(MethodKind::Head); ++kind) {
        const TrainConfig other = withMethod(config, static_cast<MethodKind>(kind));
        try {
            const MemoryRequest request = memoryRequest(other, model, data, halfGemm);
            costs.push_back({other.method.kind, request.parameters, estimateMemory(request)});
        } catch (const EngineError&) {
            continue; // a method that does not suit this model has no cost; choosing it says why
        }
    }
    return costs;
}

} // namespace engine
