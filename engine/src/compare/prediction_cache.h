// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_facts.h"
#include "engine/config.h"
#include "stats/weighted_metric.h"

#include <map>
#include <memory>
#include <string>

namespace engine {

/// The endpoint's metric of runs as a function of the examples, from their stored predictions; each file is read once.
class PredictionCache {
public:
    explicit PredictionCache(StudyEndpoint endpoint) : m_endpoint(std::move(endpoint)) {}

    struct Entry {
        std::shared_ptr<const WeightedMetric> metric; ///< null: it cannot be had
        std::size_t examples = 0;
        std::uint64_t identity = 0; ///< of the examples and their labels: equal for runs that can be paired
        std::string problem;        ///< why there is no metric
    };
    /// `value`: what the run said its endpoint is; predictions that give another number are not used.
    const Entry& of(const RunFacts& run, double value);

private:
    Entry load(const RunFacts& run, double value) const;

    StudyEndpoint m_endpoint;
    std::map<const RunRecord*, Entry> m_entries;
};

} // namespace engine
