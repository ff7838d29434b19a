// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/tuned.h"

#include "engine/figure_text.h"
#include "stats/paired.h"

#include <algorithm>
#include <optional>

namespace engine {

namespace {

const std::string kRate = "train.learning_rate";

/// Panels that differ in nothing but the learning rate, in the order of that.
std::vector<std::vector<const Panel*>> groupsOf(const std::vector<Panel>& panels)
{
    std::map<std::string, std::size_t> places;
    std::vector<std::vector<const Panel*>> groups;
    for (const Panel& panel : panels) {
        std::string key;
        for (const auto& [name, value] : panel.settings)
            if (name != kRate)
                key += settingLabel({{name, value}}) + "\n";
        const auto [found, isNew] = places.emplace(key, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[found->second].push_back(&panel);
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    for (auto& group : groups)
        std::stable_sort(group.begin(), group.end(), [](const Panel* a, const Panel* b) {
            return a->config->train.learningRate < b->config->train.learningRate;
        });
    return groups;
}

/// Mean on validation over the seeds, turned so that more is better.
std::optional<double> validationOf(const Arm& arm, const StudyEndpoint& endpoint)
{
    const StudyEndpoint onValidation{endpoint.metric, "validation", endpoint.best};
    std::vector<double> values;
    for (const auto& [block, cell] : arm.cells) {
        const auto reading = cell.run == nullptr ? std::nullopt : readEndpoint(*cell.run, onValidation);
        if (reading && !reading->provisional)
            values.push_back(higherIsBetter(endpoint) ? reading->value : -reading->value);
    }
    return values.empty() ? std::nullopt : std::optional(meanOf(values));
}

const Panel* bestPanelFor(double lambda, const std::vector<const Panel*>& group, const StudyEndpoint& endpoint)
{
    const Panel* best = nullptr;
    double highest = 0;
    for (const Panel* panel : group) {
        const Arm* arm = panel->find(lambda, SiboSource::H0);
        const auto value = arm == nullptr ? std::nullopt : validationOf(*arm, endpoint);
        if (value && (best == nullptr || *value > highest)) {
            best = panel;
            highest = *value;
        }
    }
    return best;
}

std::optional<TunedPanel> tunedPanel(const std::vector<const Panel*>& group, const StudyEndpoint& endpoint)
{
    TunedPanel tuned;
    tuned.panel.config = group.front()->config;
    for (const auto& pair : group.front()->settings)
        if (pair.first != kRate)
            tuned.panel.settings.push_back(pair);
    tuned.panel.label = settingLabel(tuned.panel.settings);
    for (const Panel* panel : group)
        for (const Arm& arm : panel->arms) {
            if (arm.isControl() || tuned.rates.contains(arm.lambda))
                continue;
            const Panel* best = bestPanelFor(arm.lambda, group, endpoint);
            if (best == nullptr)
                return std::nullopt;
            tuned.rates[arm.lambda] = best->config->train.learningRate;
            tuned.panel.arms.push_back(*best->find(arm.lambda, SiboSource::H0));
        }
    std::sort(tuned.panel.arms.begin(), tuned.panel.arms.end(),
              [](const Arm& a, const Arm& b) { return a.lambda < b.lambda; });
    return tuned;
}

} // namespace

std::vector<TunedPanel> tunedPanels(const std::vector<Panel>& panels, const StudyEndpoint& endpoint)
{
    std::vector<TunedPanel> result;
    for (const auto& group : groupsOf(panels))
        if (auto tuned = tunedPanel(group, endpoint); tuned && tuned->panel.arms.size() > 1)
            result.push_back(std::move(*tuned));
    return result;
}

} // namespace engine
