// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/batch_plan.h"

#include "data/order.h"

#include <algorithm>
#include <cmath>

namespace engine {

BatchPlan::BatchPlan(const OptimizationConfig& config, std::int64_t samples)
    : m_samples(samples), m_batch(config.batchSize), m_micro(config.microBatchSize.value_or(config.batchSize)),
      m_stepsPerEpoch((samples + m_batch - 1) / m_batch),
      m_steps(config.maxSteps.value_or(std::max<std::int64_t>(
          1, std::llround(std::ceil(config.epochs * static_cast<double>(m_stepsPerEpoch) - 1e-9))))),
      m_dataSeed(config.dataSeed.value_or(config.seed)), m_shuffle(config.shuffle)
{
}

std::vector<std::uint32_t> BatchPlan::batch(std::int64_t step)
{
    const std::int64_t epoch = (step - 1) / m_stepsPerEpoch, begin = (step - 1) % m_stepsPerEpoch * m_batch;
    if (epoch != m_epoch) {
        m_order =
            epochOrder(static_cast<std::size_t>(m_samples), m_dataSeed, static_cast<std::uint64_t>(epoch), m_shuffle);
        m_epoch = epoch;
    }
    return {m_order.begin() + begin, m_order.begin() + std::min(begin + m_batch, m_samples)};
}

double BatchPlan::epochAfter(std::int64_t step) const
{
    const std::int64_t whole = step / m_stepsPerEpoch, rest = step % m_stepsPerEpoch;
    return static_cast<double>(whole) + static_cast<double>(rest * m_batch) / static_cast<double>(m_samples);
}

bool BatchPlan::isDue(const std::optional<std::int64_t>& every, std::int64_t step) const
{
    if (step == m_steps)
        return true;
    if (!every)
        return step % m_stepsPerEpoch == 0;
    return *every > 0 && step % *every == 0;
}

} // namespace engine
