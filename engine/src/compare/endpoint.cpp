// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/endpoint.h"

#include "engine/presets.h"
#include "engine/study.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr const char* kValidation = "validation";

/// As it was stored: it may be not finite.
std::optional<double> storedMetric(const EvalDone& e, const std::string& metric)
{
    if (metric.empty() || metric == "primary")
        return e.primary;
    const auto found = e.metrics.find(metric);
    return found == e.metrics.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> metricOf(const EvalDone& e, const std::string& metric)
{
    const auto value = storedMetric(e, metric);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

const EvalDone* finalEvaluation(const RunFacts& run, const StudyEndpoint& endpoint)
{
    const EvalDone* found = nullptr;
    for (const EvalDone* e : run.evaluations)
        if (e->split == endpoint.data && e->adapter == (endpoint.best ? "best" : "last"))
            found = e;
    return found;
}

const EvalDone* lastValidation(const RunFacts& run)
{
    const EvalDone* found = nullptr;
    for (const EvalDone* e : run.evaluations)
        if (e->split == kValidation && e->adapter.empty())
            found = e;
    return found;
}

/// The evaluation whose weights became adapter/: highest primary, the earliest on ties.
const EvalDone* bestValidation(const RunFacts& run)
{
    const EvalDone* found = nullptr;
    for (const EvalDone* e : run.evaluations)
        if (e->split == kValidation && e->adapter.empty() && std::isfinite(e->primary) &&
            (found == nullptr || e->primary > found->primary))
            found = e;
    return found;
}

const EvalDone* completedEvaluation(const RunFacts& run, const StudyEndpoint& endpoint)
{
    if (const EvalDone* found = finalEvaluation(run, endpoint))
        return found;
    if (endpoint.data != kValidation) // a test set is only read at the end
        return nullptr;
    return endpoint.best ? bestValidation(run) : lastValidation(run);
}

bool haveTestSet(std::span<const RunRecord> runs, const std::string& name)
{
    return std::all_of(runs.begin(), runs.end(), [&](const RunRecord& run) {
        const auto& sets = run.config.task.test;
        return std::any_of(sets.begin(), sets.end(), [&](const TestSet& set) { return set.name == name; });
    });
}

} // namespace

std::optional<EndpointReading> readEndpoint(const RunFacts& run, const StudyEndpoint& endpoint)
{
    const RunState state = run.run->summary.state;
    if (isFinal(state) && state != RunState::Completed)
        return std::nullopt;
    const bool provisional = state != RunState::Completed;
    const EvalDone* e = provisional ? lastValidation(run) : completedEvaluation(run, endpoint);
    const auto value = e == nullptr ? std::nullopt : metricOf(*e, endpoint.metric);
    if (!value)
        return std::nullopt;
    return EndpointReading{*value, e->samples, provisional};
}

bool endpointOverflowed(const RunFacts& run, const StudyEndpoint& endpoint)
{
    const EvalDone* e = run.run->summary.state == RunState::Completed ? completedEvaluation(run, endpoint) : nullptr;
    if (e == nullptr)
        return false;
    const auto value = storedMetric(*e, endpoint.metric);
    return value ? !std::isfinite(*value) : endpoint.metric == "perplexity" && e->metrics.contains("loss");
}

bool splitsBySeed(const TaskConfig& task, const StudyEndpoint& endpoint)
{
    return endpoint.data == kValidation && task.validation.empty() && task.validationFraction.value_or(0) > 0;
}

StudyEndpoint endpointFor(std::span<const RunRecord> runs, const StudyRecord* study)
{
    if (study != nullptr)
        return resolvedEndpoint(study->config);
    StudyEndpoint endpoint{"primary", kValidation, false};
    if (!runs.empty())
        for (const TestSet& set : runs.front().config.task.test)
            if (haveTestSet(runs, set.name)) {
                endpoint.data = set.name;
                break;
            }
    return endpoint;
}

bool higherIsBetter(const StudyEndpoint& endpoint)
{
    return endpoint.metric != "loss" && endpoint.metric != "mse" && endpoint.metric != "perplexity";
}

std::string metricNameOf(const StudyEndpoint& endpoint, const TaskConfig& task)
{
    const bool isPrimary = endpoint.metric.empty() || endpoint.metric == "primary";
    return isPrimary ? primaryMetricName(task) : endpoint.metric;
}

std::string dataNameOf(const StudyEndpoint& endpoint, const TaskConfig& task)
{
    const TaskPreset* preset = task.preset.empty() ? nullptr : findTaskPreset(task.preset);
    return preset == nullptr ? endpoint.data : preset->title + " " + endpoint.data;
}

std::optional<double> endpointValue(const RunRecord& run, const StudyEndpoint& endpoint)
{
    const auto reading = readEndpoint(factsOf(run), endpoint);
    return reading ? std::optional(reading->value) : std::nullopt;
}

} // namespace engine
