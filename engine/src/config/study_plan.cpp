// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study_plan.h"

#include "base/name_list.h"
#include "config/model_config.h"
#include "config/site_check.h"
#include "config/study_grid.h"
#include "engine/error.h"
#include "engine/places.h"

#include <algorithm>
#include <map>
#include <set>

namespace engine {

namespace {

constexpr std::string_view kSeed = "train.seed";

std::string settingOf(const Overrides& overrides)
{
    std::string text;
    for (const auto& [key, value] : overrides)
        if (key != kSeed)
            text += key + "=" + toText(value) + "\n";
    return text;
}

/// Whether the modules of a run fit its model; each model is read once.
class ModelCheck {
public:
    explicit ModelCheck(const std::filesystem::path& library) : m_library(library) {}

    std::vector<Problem> operator()(const TrainConfig& config)
    {
        const auto [found, isNew] = m_models.emplace(config.model.path, Model());
        Model& model = found->second;
        try {
            if (isNew)
                model.shape = readModelShape(findModel(config.model.path, m_library));
        } catch (const EngineError& error) {
            model.problem = Problem{"model.path", error.message() + " (" + error.where() + ")", error.hint()};
        }
        return model.problem ? std::vector<Problem>{*model.problem} : checkSites(config, *model.shape);
    }

private:
    struct Model {
        std::optional<ModelShape> shape;
        std::optional<Problem> problem;
    };
    std::filesystem::path m_library;
    std::map<std::filesystem::path, Model> m_models;
};

/// Looks at each setting once: a seed changes nothing about it but its own range.
class RunCheck {
public:
    explicit RunCheck(const std::filesystem::path& library) : m_model(library), m_withModel(!library.empty()) {}

    const std::vector<Problem>& operator()(const PlannedRun& run)
    {
        std::string key = settingOf(run.overrides);
        const Field& seed = *findField(kSeed);
        if (run.config.train.seed > static_cast<std::uint64_t>(seed.maximum))
            key += "seed " + std::to_string(run.config.train.seed);
        const auto [found, isNew] = m_known.emplace(std::move(key), std::vector<Problem>());
        if (isNew)
            found->second = problems(run.config);
        return found->second;
    }

private:
    std::vector<Problem> problems(const TrainConfig& config)
    {
        std::vector<Problem> found = problemsOfRun(config);
        std::erase_if(found, [](const Problem& problem) { return problem.warning; });
        return found.empty() && m_withModel ? m_model(config) : found;
    }

    ModelCheck m_model;
    bool m_withModel;
    std::map<std::string, std::vector<Problem>> m_known;
};

bool matches(const Overrides& rule, const Overrides& overrides)
{
    return std::all_of(rule.begin(), rule.end(), [&](const auto& pair) {
        return std::find(overrides.begin(), overrides.end(), pair) != overrides.end();
    });
}

/// The shortest part of an invalid point that no valid run has.
Overrides shortestRule(const StudyPlan& plan, const std::vector<bool>& isInvalid, const Overrides& point)
{
    const auto sparesValid = [&](const Overrides& rule) {
        for (std::size_t i = 0; i < plan.runs.size(); ++i)
            if (!isInvalid[i] && matches(rule, plan.runs[i].overrides))
                return false;
        return true;
    };
    Overrides rule = point;
    for (std::size_t i = rule.size(); i-- > 0 && rule.size() > 1;) {
        Overrides shorter = rule;
        shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
        if (sparesValid(shorter))
            rule = std::move(shorter);
    }
    return rule;
}

} // namespace

StudyPlan planStudy(const TrainConfig& config, const std::filesystem::path& library)
{
    StudyGrid grid = expandGrid(config);
    if (grid.runs.empty())
        (void)expandStudy(config); // says that nothing is left
    StudyPlan plan;
    plan.runs = std::move(grid.runs);
    plan.excluded = std::move(grid.excluded);
    plan.repeated = std::move(grid.repeated);
    plan.cohorts = planCohorts(plan.runs);
    RunCheck check(library);
    std::set<std::string> settings;
    std::set<std::uint64_t> seeds;
    for (std::size_t i = 0; i < plan.runs.size(); ++i) {
        const PlannedRun& run = plan.runs[i];
        settings.insert(settingOf(run.overrides));
        seeds.insert(run.config.train.seed);
        if (const std::vector<Problem>& problems = check(run); !problems.empty())
            plan.invalid.push_back({i, run.label, problems});
    }
    plan.settings = settings.size();
    plan.seeds = seeds.size();
    return plan;
}

StudyConfig withoutInvalid(const TrainConfig& config, const StudyPlan& plan)
{
    StudyConfig study = config.study;
    if (plan.invalid.size() == plan.runs.size())
        return study;
    std::vector<bool> isInvalid(plan.runs.size(), false);
    for (const InvalidRun& run : plan.invalid)
        isInvalid[run.run] = true;
    std::vector<Overrides> rules;
    for (const InvalidRun& run : plan.invalid) {
        const Overrides& point = plan.runs[run.run].overrides;
        if (const auto single = std::find(study.runs.begin(), study.runs.end(), point); single != study.runs.end())
            study.runs.erase(single);
        else if (std::none_of(rules.begin(), rules.end(), [&](const auto& rule) { return matches(rule, point); }))
            rules.push_back(shortestRule(plan, isInvalid, point));
    }
    study.exclude.insert(study.exclude.end(), rules.begin(), rules.end());
    return study;
}

std::string describeRuns(const StudyPlan& plan, const std::vector<std::size_t>& runs, std::size_t most)
{
    std::vector<std::string> labels;
    for (const std::size_t run : runs)
        labels.push_back(plan.runs[run].label);
    return std::to_string(runs.size()) + " of " + std::to_string(plan.runs.size()) + " runs: " + listed(labels, most);
}

} // namespace engine
