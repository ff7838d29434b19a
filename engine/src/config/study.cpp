// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/inapplicable.h"
#include "config/setting_text.h"
#include "config/study_grid.h"
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/methods.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace engine {

namespace {

constexpr std::size_t kMostRuns = 10'000, kMostRules = 1'000;

const Field& axisField(const std::string& key)
{
    const Field* field = findField(key);
    if (field != nullptr)
        return *field;
    const std::string nearest = nearestKey(key);
    throw EngineError(ErrorCode::BadConfig, "\"" + key + "\" is not a known key", "study.axes",
                      nearest.empty() ? "" : "did you mean " + nearest + "?");
}

[[noreturn]] void refuseSize(const char* what, std::size_t most, const char* unit, const char* where)
{
    throw EngineError(ErrorCode::BadConfig, std::string(what) + " more than " + std::to_string(most) + " " + unit,
                      where, "split it into several studies");
}

std::size_t gridSize(const StudyConfig& study)
{
    if (study.runs.size() > kMostRuns)
        refuseSize("there are", kMostRuns, "single settings", "study.runs");
    if (study.exclude.size() > kMostRules)
        refuseSize("there are", kMostRules, "rules", "study.exclude");
    std::size_t size = study.axes.empty() ? 0 : 1;
    for (const auto& [key, values] : study.axes) {
        if (values.empty())
            throw EngineError(ErrorCode::BadConfig, "the axis " + key + " has no values", "study.axes",
                              "give it at least one value, or take the axis away");
        size *= values.size();
        if (size > kMostRuns)
            refuseSize("the grid has", kMostRuns, "runs", "study.axes");
    }
    return size;
}

// The point of that index, the last axis moving fastest.
Overrides gridPoint(const StudyConfig& study, std::size_t index)
{
    Overrides point(study.axes.size());
    for (std::size_t i = study.axes.size(); i-- > 0;) {
        const auto& [key, values] = study.axes[i];
        point[i] = {key, values[index % values.size()]};
        index /= values.size();
    }
    return point;
}

/// One rule of study.exclude: values as their fields give them back.
using Rule = std::vector<std::pair<const Field*, FieldValue>>;

std::vector<Rule> rulesOf(const StudyConfig& study, const TrainConfig& base)
{
    std::vector<Rule> rules;
    for (const Overrides& excluded : study.exclude) {
        Rule rule;
        for (const auto& [key, value] : excluded) {
            TrainConfig wanted = base;
            setField(wanted, key, value);
            const Field& field = axisField(key);
            rule.emplace_back(&field, field.get(wanted));
        }
        if (!rule.empty())
            rules.push_back(std::move(rule));
    }
    return rules;
}

bool isExcluded(const std::vector<Rule>& rules, const TrainConfig& config)
{
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
        return std::all_of(rule.begin(), rule.end(),
                           [&](const auto& pair) { return pair.first->get(config) == pair.second; });
    });
}

std::string labelOf(const Overrides& overrides)
{
    std::string label;
    for (const auto& [key, value] : overrides)
        if (!comesWithData(overrides, key))
            label += (label.empty() ? "" : " · ") + settingText(axisField(key), value);
    return label;
}

std::string singleLabel(const TrainConfig& config)
{
    if (config.method.kind == MethodKind::Head)
        return "head only";
    const std::string method = title(config.method.kind);
    if (config.sibo.learnable != LambdaLearning::Off)
        return method + " · learned λ";
    return config.sibo.lambda > 0 ? method + " · λ " + toText(config.sibo.lambda) : method;
}

// Every key and value of a configuration in one text, `without` those that a rule leaves out.
template<class LeaveOut>
std::string fingerprint(const TrainConfig& config, const LeaveOut& leaveOut)
{
    std::string text;
    for (const Field& field : fields())
        if (!leaveOut(field))
            text += field.key + "=" + toText(field.get(config)) + "\n";
    return text;
}

class Expansion {
public:
    explicit Expansion(const TrainConfig& config) : m_study(config.study), m_base(config)
    {
        m_base.study = {};
        m_rules = rulesOf(m_study, m_base);
    }

    StudyGrid make()
    {
        const std::size_t size = gridSize(m_study);
        for (std::size_t i = 0; i < size; ++i)
            add(gridPoint(m_study, i), true);
        for (const Overrides& overrides : m_study.runs)
            add(overrides, false);
        return std::move(m_grid);
    }

private:
    void add(const Overrides& overrides, bool fromGrid)
    {
        PlannedRun run{m_base, overrides, labelOf(overrides)};
        std::vector<std::string> keys;
        for (const auto& [key, value] : overrides) {
            setField(run.config, key, value);
            keys.push_back(key);
        }
        resetInapplicable(run.config, keys);
        if (fromGrid && isExcluded(m_rules, run.config))
            m_grid.excluded.push_back(std::move(run.label));
        else if (!m_seen.insert(fingerprint(run.config, [](const Field&) { return false; })).second)
            m_grid.repeated.push_back(std::move(run.label));
        else
            m_grid.runs.push_back(std::move(run));
    }

    StudyConfig m_study;
    TrainConfig m_base;
    std::vector<Rule> m_rules;
    StudyGrid m_grid;
    std::set<std::string> m_seen;
};

} // namespace

StudyGrid expandGrid(const TrainConfig& config)
{
    if (!config.study.empty())
        return Expansion(config).make();
    StudyGrid grid;
    grid.runs.push_back({config, {}, singleLabel(config)});
    grid.runs.front().config.study = {};
    return grid;
}

std::vector<PlannedRun> expandStudy(const TrainConfig& config)
{
    StudyGrid grid = expandGrid(config);
    if (grid.runs.empty())
        throw EngineError(ErrorCode::BadConfig, "no run is left after the exclusions", "study.exclude",
                          "take a rule out of study.exclude");
    return std::move(grid.runs);
}

std::vector<std::vector<std::size_t>> planCohorts(const std::vector<PlannedRun>& runs)
{
    std::vector<std::vector<std::size_t>> cohorts;
    std::map<std::string, std::size_t> byKey;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const TrainConfig& config = runs[i].config;
        std::string key = fingerprint(config, [](const Field& field) { return field.lockstep; });
        if (!config.train.dataSeed)
            key += "order drawn by seed " + std::to_string(config.train.seed);
        if (config.method.kind == MethodKind::Full)
            key += "alone " + std::to_string(i); // each run has its own copy of all weights
        const auto [found, isNew] = byKey.emplace(key, cohorts.size());
        if (isNew)
            cohorts.emplace_back();
        cohorts[found->second].push_back(i);
    }
    return cohorts;
}

} // namespace engine
