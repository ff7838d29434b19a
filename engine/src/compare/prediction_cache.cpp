// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/prediction_cache.h"

#include "base/hash.h"
#include "compare/prediction_file.h"
#include "engine/error.h"
#include "stats/metrics.h"

#include <bit>
#include <cmath>

namespace engine {

namespace {

// Logits are stored as 32-bit floats, so a loss comes back almost, an accuracy exactly.
constexpr double kSame = 1e-4;

std::uint64_t identityOf(const ExamplePredictions& predictions)
{
    std::uint64_t hash = mixIn(0, predictions.rows.size());
    for (const std::int64_t row : predictions.rows)
        hash = mixIn(hash, static_cast<std::uint64_t>(row));
    for (const std::int32_t label : predictions.labels)
        hash = mixIn(hash, static_cast<std::uint64_t>(label));
    for (const double target : predictions.targets)
        hash = mixIn(hash, std::bit_cast<std::uint64_t>(target));
    for (const double tokens : predictions.tokens)
        hash = mixIn(hash, std::bit_cast<std::uint64_t>(tokens));
    return hash;
}

} // namespace

const PredictionCache::Entry& PredictionCache::of(const RunFacts& run, double value)
{
    const auto [found, isNew] = m_entries.try_emplace(run.run);
    if (!isNew)
        return found->second;
    try {
        found->second = load(run, value);
    } catch (const EngineError& error) {
        found->second.problem = describe(error);
    }
    return found->second;
}

PredictionCache::Entry PredictionCache::load(const RunFacts& run, double value) const
{
    const TaskConfig& task = run.run->config.task;
    const auto file =
        run.run->folder / "predictions" / (m_endpoint.data + (m_endpoint.best ? "-best" : "-final") + ".jsonl");
    const ExamplePredictions predictions = readPredictions(file, task.kind);
    const bool isPrimary = m_endpoint.metric.empty() || m_endpoint.metric == "primary";
    Entry entry;
    entry.metric = weightedMetric(isPrimary ? primaryRule(task) : m_endpoint.metric, predictions);
    entry.examples = predictions.rows.size();
    entry.identity = identityOf(predictions);
    if (!entry.metric || entry.examples == 0)
        throw EngineError(ErrorCode::BadFile, "the predictions do not hold what the metric needs", file.string());
    const std::vector<std::uint16_t> once(entry.examples, 1);
    const double found = entry.metric->value(once);
    if (!(std::abs(found - value) <= kSame * std::max(1.0, std::abs(value))))
        throw EngineError(ErrorCode::BadFile, "the predictions are not those that the run was judged by", file.string(),
                          "they were changed after the run: evaluate it again, or leave it out");
    return entry;
}

} // namespace engine
