// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/study_settings.h"

#include "config/setting_text.h"
#include "engine/fields.h"

#include <algorithm>
#include <limits>
#include <set>

namespace engine {

namespace {

bool isSeed(const std::string& key)
{
    return key == "train.seed" || key == "train.data_seed";
}

std::string seedsOf(const TrainConfig& config)
{
    const auto& data = config.train.dataSeed;
    return std::to_string(config.train.seed) + (data ? ", data " + std::to_string(*data) : "");
}

/// Everything but seeds and λ. At some λ ≠ 0, for the keys that need one.
std::string panelKey(TrainConfig config)
{
    config.train.seed = 0;
    config.train.dataSeed.reset();
    config.sibo.lambda = 0.5;
    return toJson(config);
}

/// The label without λ and seeds.
std::string panelName(const PlannedRun& run)
{
    std::string name;
    for (const auto& [key, value] : run.overrides)
        if (key != "sibo.lambda" && !isSeed(key) && !comesWithData(run.overrides, key))
            name += (name.empty() ? "" : " · ") + settingText(*findField(key), value);
    return name;
}

Setting& settingAt(StudyPanel& panel, const TrainConfig& config)
{
    const double lambda = config.sibo.lambda;
    const auto at = std::lower_bound(panel.settings.begin(), panel.settings.end(), lambda,
                                     [](const Setting& setting, double value) { return setting.lambda < value; });
    if (at != panel.settings.end() && at->lambda == lambda)
        return *at;
    const bool competes = lambda != 0 && config.sibo.source == SiboSource::H0;
    return *panel.settings.insert(at, Setting{lambda, competes, {}});
}

std::set<std::string> seedsThatCount(const std::vector<Setting>& settings, const std::vector<RunScore>& scores)
{
    std::set<std::string> seeds;
    for (const auto& [seed, run] : settings.front().runs)
        seeds.insert(seed);
    for (const Setting& setting : settings)
        std::erase_if(seeds, [&](const std::string& seed) {
            const auto run = setting.runs.find(seed);
            return run == setting.runs.end() || !scores.at(run->second).counts();
        });
    return seeds;
}

} // namespace

std::vector<StudyPanel> panelsOf(const std::vector<PlannedRun>& runs)
{
    std::vector<StudyPanel> panels;
    std::map<std::string, std::size_t> byKey;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto [found, isNew] = byKey.emplace(panelKey(runs[i].config), panels.size());
        if (isNew)
            panels.push_back({panelName(runs[i]), {}});
        settingAt(panels[found->second], runs[i].config).runs.emplace(seedsOf(runs[i].config), i);
    }
    return panels;
}

Ranking rank(const std::vector<Setting>& settings, const std::vector<RunScore>& scores)
{
    Ranking ranking;
    if (settings.empty())
        return ranking;
    const std::set<std::string> seeds = seedsThatCount(settings, scores);
    ranking.seeds = seeds.size();
    if (seeds.empty())
        return ranking;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        SettingScore score{i, 0, 0};
        for (const std::string& seed : seeds) {
            const RunScore& run = scores.at(settings[i].runs.at(seed));
            score.diverged += run.diverged;
            score.mean += run.diverged ? 0 : *run.primary;
        }
        const std::size_t left = seeds.size() - score.diverged;
        score.mean = left ? score.mean / static_cast<double>(left) : std::numeric_limits<double>::quiet_NaN();
        ranking.order.push_back(score);
    }
    std::stable_sort(ranking.order.begin(), ranking.order.end(), [](const SettingScore& a, const SettingScore& b) {
        return a.diverged != b.diverged ? a.diverged < b.diverged : a.mean > b.mean; // the smaller λ comes first
    });
    return ranking;
}

} // namespace engine
