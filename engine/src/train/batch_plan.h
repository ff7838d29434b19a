// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace engine {

/// Which samples each optimizer step sees: an epoch is every sample once in an order of its own, the last short batch
/// kept. A pure function of configuration and step, so a resumed run needs no cursor.
class BatchPlan {
public:
    BatchPlan(const OptimizationConfig& config, std::int64_t samples);

    [[nodiscard]] std::int64_t steps() const { return m_steps; }
    [[nodiscard]] std::int64_t stepsPerEpoch() const { return m_stepsPerEpoch; }
    /// Samples of step 1 … steps(), in order.
    [[nodiscard]] std::vector<std::uint32_t> batch(std::int64_t step);
    /// Samples seen after a step / samples.
    [[nodiscard]] double epochAfter(std::int64_t step) const;
    /// Whether something done every `every` steps is due after a step; null: at each epoch's end, 0: only at the end.
    [[nodiscard]] bool isDue(const std::optional<std::int64_t>& every, std::int64_t step) const;
    [[nodiscard]] std::int64_t microBatchSize() const { return m_micro; }

private:
    std::int64_t m_samples, m_batch, m_micro, m_stepsPerEpoch, m_steps;
    std::uint64_t m_dataSeed;
    bool m_shuffle;
    std::int64_t m_epoch = -1; ///< of m_order
    std::vector<std::uint32_t> m_order;
};

} // namespace engine
