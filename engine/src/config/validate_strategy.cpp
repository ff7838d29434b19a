// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/validate_strategy.h"

#include "base/name_list.h"
#include "config/test_names.h"

#include <algorithm>
#include <set>
#include <string>

namespace engine {

namespace {

/// The values of the axis sibo.lambda, without 0 where `competing`.
std::size_t lambdaCount(const StudyConfig& study, bool competing)
{
    std::set<double> lambdas;
    for (const auto& [key, values] : study.axes)
        for (const FieldValue& value : values)
            if (const auto* lambda = std::get_if<double>(&value); lambda && key == "sibo.lambda")
                if (*lambda != 0 || !competing)
                    lambdas.insert(*lambda);
    return lambdas.size();
}

bool hasValidation(const PlannedRun& run)
{
    return !run.config.task.validation.empty() || run.config.task.validationFraction.has_value();
}

/// Those of evaluations; "primary" is the task's own.
std::vector<std::string> metricsOf(const TaskConfig& task, const std::string& data)
{
    if (isOfAnswers(task, data))
        return {"primary", "accuracy"};
    switch (task.kind) {
    case TaskKind::Classification:
        return {"primary", "accuracy", "f1", "matthews", "loss"};
    case TaskKind::Regression:
        return {"primary", "pearson", "spearman", "mse", "loss"};
    case TaskKind::CausalLm:
        return {"primary", "accuracy", "loss", "perplexity"};
    }
    return {};
}

std::vector<std::string> dataOf(const PlannedRun& run)
{
    std::vector<std::string> names{"validation"}; // a run without it is warned of for itself
    for (const TestSet& set : run.config.task.test)
        names.push_back(set.name);
    if (run.config.task.kind == TaskKind::CausalLm)
        for (const TestSet& set : run.config.task.test) // by `sibo eval`, behind the training
            names.push_back(set.name + kAnswersSuffix);
    return names;
}

/// Nothing where `wanted` is empty (the usual one is taken) or among what a run has.
void addUnknown(std::vector<Problem>& problems, const char* key, const std::string& wanted,
                const std::vector<std::string>& known)
{
    if (wanted.empty() || std::find(known.begin(), known.end(), wanted) != known.end())
        return;
    const std::string message = "is \"" + wanted + "\", which not every run has; it may be " + listed(known);
    const auto same = [&](const Problem& problem) { return problem.key == key; };
    if (std::none_of(problems.begin(), problems.end(), same))
        problems.push_back({key, message, "choose one of those, or leave it out for the usual one"});
}

} // namespace

std::vector<Problem> endpointProblems(const StudyConfig& study, const std::vector<PlannedRun>& runs)
{
    std::vector<Problem> problems;
    for (const PlannedRun& run : runs) {
        addUnknown(problems, "study.endpoint.metric", study.endpoint.metric,
                   metricsOf(run.config.task, study.endpoint.data));
        const std::string& data = study.endpoint.data;
        const bool ofAnswers = isOfAnswers(run.config.task, data);
        addUnknown(problems, "study.endpoint.data", ofAnswers ? withoutSettings(data) : data, dataOf(run));
    }
    return problems;
}

std::vector<Problem> strategyProblems(const StudyConfig& study, const std::vector<PlannedRun>& runs)
{
    if (study.strategy == StudyStrategy::Grid)
        return {};
    std::vector<Problem> problems;
    const std::string strategy = name(study.strategy);
    if (!std::all_of(runs.begin(), runs.end(), hasValidation))
        problems.push_back({"study.strategy",
                            strategy + " decides on validation data, and there are none: task.validation is empty and "
                                       "task.validation_fraction is not set",
                            "set task.validation or task.validation_fraction, or study.strategy to grid"});
    const bool halves = study.strategy == StudyStrategy::Halving;
    if (lambdaCount(study, halves) < 2)
        problems.push_back({"study.strategy",
                            strategy + " chooses among " + (halves ? "at least two λ above 0" : "at least two λ") +
                                " of the axis sibo.lambda, and the study has fewer",
                            "add values to the axis sibo.lambda, or set study.strategy to grid"});
    return problems;
}

} // namespace engine
