// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/test_names.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/study.h"
#include "runs/run_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace engine {

namespace {

[[noreturn]] void refuse(const std::string& message, const std::string& where, const std::string& hint)
{
    throw EngineError(ErrorCode::BadConfig, message, where, hint);
}

/// What decides who wins was written down before the first run, and stays.
void refuseOtherRules(const TrainConfig& before, const TrainConfig& after)
{
    const StudyConfig &a = before.study, &b = after.study;
    const char* const remedy = "start a new study for that";
    if (resolvedEndpoint(before) != resolvedEndpoint(after))
        refuse("the endpoint was chosen before the first run and stays", "study.endpoint", remedy);
    const bool sameStrategy = a.strategy == b.strategy &&
                              (a.strategy != StudyStrategy::Halving || (a.rungs == b.rungs && a.keep == b.keep)) &&
                              (a.strategy != StudyStrategy::Refine || a.rounds == b.rounds);
    if (!sameStrategy)
        refuse("the strategy was chosen before the first run and stays", "study.strategy", remedy);
}

/// Folder names by the settings of the runs that have them.
std::map<std::string, std::string> namesBySettings(const StudyRecord& study)
{
    const std::vector<PlannedRun> planned = expandStudy(study.config);
    if (planned.size() != study.runs.size())
        throw EngineError(ErrorCode::BadFile,
                          "the study names " + std::to_string(study.runs.size()) + " runs and its settings make " +
                              std::to_string(planned.size()),
                          (study.folder / "study.json").string(), "its runs stay; start a new study to train further");
    std::map<std::string, std::string> names;
    for (std::size_t i = 0; i < planned.size(); ++i)
        names[toJson(planned[i].config)] = study.runs[i];
    return names;
}

bool holds(const std::vector<FieldValue>& values, const FieldValue& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Single settings grow with the grid: each gets the new values beside its own.
void addToRuns(StudyConfig& study, const std::string& key, const std::vector<FieldValue>& values)
{
    std::vector<Overrides> longer = study.runs;
    for (Overrides rest : study.runs) {
        std::erase_if(rest, [&](const auto& pair) { return pair.first == key; });
        for (const FieldValue& value : values) {
            Overrides one = rest;
            one.emplace_back(key, value);
            if (std::find(longer.begin(), longer.end(), one) == longer.end())
                longer.push_back(std::move(one));
        }
    }
    study.runs = std::move(longer);
}

} // namespace

StudyEndpoint resolvedEndpoint(const TrainConfig& config)
{
    StudyEndpoint endpoint = config.study.endpoint;
    if (endpoint.metric.empty())
        endpoint.metric = "primary";
    if (endpoint.data.empty())
        endpoint.data = config.task.test.empty() ? "validation" : config.task.test.front().name;
    if (endpoint.metric == "primary" && isOfAnswers(config.task, endpoint.data))
        endpoint.metric = "accuracy"; // the primary metric of the task itself is its loss
    return endpoint;
}

StudyRecord extendStudy(const StudyRecord& study, const StudyConfig& wanted)
{
    StudyRecord longer = study;
    longer.config.study = wanted;
    refuseOtherRules(study.config, longer.config);
    longer.config.study.endpoint = resolvedEndpoint(study.config);
    std::map<std::string, std::string> left = namesBySettings(study);
    const std::vector<PlannedRun> planned = expandStudy(longer.config);
    std::vector<PlannedRun> fresh;
    longer.runs.clear();
    for (const PlannedRun& run : planned) {
        const auto known = left.find(toJson(run.config));
        if (known == left.end()) {
            fresh.push_back(run);
            longer.runs.emplace_back();
        } else {
            longer.runs.push_back(known->second);
            left.erase(known);
        }
    }
    if (!left.empty())
        refuse(std::to_string(left.size()) + " settings that have a run would go, the first is run " +
                   left.begin()->second,
               "study", "a study can only grow: keep every setting that it has");
    auto name = newRunNames(fresh, {study.runs.begin(), study.runs.end()});
    for (auto next = name.begin(); std::string & run : longer.runs)
        if (run.empty())
            run = *next++;
    return longer;
}

StudyConfig withValues(const TrainConfig& config, const std::string& key, const std::vector<FieldValue>& values)
{
    TrainConfig checked = config;
    for (const FieldValue& value : values)
        setField(checked, key, value); // names the nearest key for a typo
    StudyConfig study = config.study;
    addToRuns(study, key, values);
    auto axis = std::find_if(study.axes.begin(), study.axes.end(), [&](const auto& a) { return a.first == key; });
    if (axis == study.axes.end()) {
        if (study.axes.empty() && !study.runs.empty())
            return study; // single settings alone: there is no grid that could grow
        axis = study.axes.emplace(axis, key, std::vector<FieldValue>{findField(key)->get(config)});
    }
    for (const FieldValue& value : values)
        if (!holds(axis->second, value))
            axis->second.push_back(value);
    return study;
}

} // namespace engine
