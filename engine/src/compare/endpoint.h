// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/run_facts.h"
#include "engine/verdict.h"

#include <optional>
#include <span>
#include <string>

namespace engine {

/// A run's endpoint and where it was read.
struct EndpointReading {
    double value = 0;
    std::int64_t samples = 0;
    bool provisional = false; ///< the run is still training: its latest validation stands in
};

/// Null for a run that ended otherwise than Completed, or without this figure.
[[nodiscard]] std::optional<EndpointReading> readEndpoint(const RunFacts& run, const StudyEndpoint& endpoint);

/// A completed run whose figure is not finite: a model that overflowed, which is its outcome. A perplexity beyond the
/// largest number is not stored at all.
[[nodiscard]] bool endpointOverflowed(const RunFacts& run, const StudyEndpoint& endpoint);

/// Each seed has validation examples of its own: there is no validation file, and its data seed splits them off.
[[nodiscard]] bool splitsBySeed(const TaskConfig& task, const StudyEndpoint& endpoint);

/// The study's endpoint with its empty parts filled in; without a study the primary metric of the last step on the
/// first test set that all runs have, else on validation.
[[nodiscard]] StudyEndpoint endpointFor(std::span<const RunRecord> runs, const StudyRecord* study);

/// False for "loss", "mse" and "perplexity".
[[nodiscard]] bool higherIsBetter(const StudyEndpoint& endpoint);

/// "accuracy", "mean of accuracy and f1", "loss".
[[nodiscard]] std::string metricNameOf(const StudyEndpoint& endpoint, const TaskConfig& task);

/// "RTE validation", "ood" for data without a preset.
[[nodiscard]] std::string dataNameOf(const StudyEndpoint& endpoint, const TaskConfig& task);

} // namespace engine
