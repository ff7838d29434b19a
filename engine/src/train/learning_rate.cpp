// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/learning_rate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engine {

double learningRate(const OptimizationConfig& config, std::int64_t step, std::int64_t steps)
{
    const double t = static_cast<double>(step - 1), warmup = static_cast<double>(config.warmupSteps);
    if (step - 1 < config.warmupSteps)
        return config.learningRate * t / std::max(1.0, warmup);
    const double rest = std::max(1.0, static_cast<double>(steps) - warmup);
    switch (config.schedule) {
    case Schedule::Linear:
        return config.learningRate * std::max(0.0, (static_cast<double>(steps) - t) / rest);
    case Schedule::Cosine:
        return config.learningRate * std::max(0.0, 0.5 * (1.0 + std::cos(std::numbers::pi * (t - warmup) / rest)));
    case Schedule::Constant:
        break;
    }
    return config.learningRate;
}

} // namespace engine
