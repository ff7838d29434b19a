// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/validate_strategy.h"

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

} // namespace

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
