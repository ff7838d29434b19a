// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/tuned.h"

#include "engine/fields.h"
#include "engine/figure_text.h"
#include "stats/paired.h"

#include <algorithm>
#include <optional>
#include <set>

namespace engine {

namespace {

constexpr const char* kRate = "train.learning_rate";

double rateOf(const RunPanel& panel)
{
    return panel.config->train.learningRate;
}

/// Panels that differ in nothing but the learning rate, in the order of that.
std::vector<std::vector<const RunPanel*>> groupsOf(const std::vector<RunPanel>& panels)
{
    std::map<std::string, std::size_t> places;
    std::vector<std::vector<const RunPanel*>> groups;
    for (const RunPanel& panel : panels) {
        if (panel.config->sibo.learnable != LambdaLearning::Off)
            continue;
        const auto [found, isNew] = places.emplace(settingsKey(*panel.config, {kRate}), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[found->second].push_back(&panel);
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    for (auto& group : groups)
        std::stable_sort(group.begin(), group.end(),
                         [](const RunPanel* a, const RunPanel* b) { return rateOf(*a) < rateOf(*b); });
    return groups;
}

/// Chooses the rate of one λ.
class RateChooser {
public:
    RateChooser(double lambda, const std::vector<const RunPanel*>& group, const StudyEndpoint& endpoint)
        : m_lambda(lambda), m_endpoint{endpoint.metric, "validation", endpoint.best}
    {
        for (const RunPanel* panel : group)
            if (const Arm* arm = panel->find(lambda, SiboSource::H0)) {
                m_arms.emplace_back(panel, arm);
                for (const auto& [block, cell] : arm->cells)
                    m_planned.insert(block);
            }
    }

    /// Null: no rate has a figure for every seed, or a run has not ended.
    const RunPanel* best(std::vector<std::string>& leftOut) const
    {
        const RunPanel* best = nullptr;
        double highest = 0;
        bool open = false;
        for (const auto& [panel, arm] : m_arms) {
            if (arm->count(CellState::Unfinished) > 0) {
                open = true;
                continue;
            }
            std::string lack;
            const auto value = meanOnValidation(*arm, lack);
            if (!value) {
                leftOut.push_back("learning rate " + toText(FieldValue(rateOf(*panel))) + " for " +
                                  lambdaText(m_lambda) + " (" + lack + ")");
            } else if (best == nullptr || *value > highest) {
                best = panel;
                highest = *value;
            }
        }
        return open ? nullptr : best;
    }

private:
    /// Over the seeds, turned so that more is better; else what is lacking.
    std::optional<double> meanOnValidation(const Arm& arm, std::string& lack) const
    {
        std::vector<double> values;
        for (const Block& block : m_planned) {
            const auto found = arm.cells.find(block);
            const Cell cell = found == arm.cells.end() ? Cell() : found->second;
            // One that has no figure for the endpoint can still have one on validation.
            const bool usable = cell.run != nullptr && cell.run->run->summary.state == RunState::Completed &&
                                cell.state != CellState::Diverged;
            const auto reading = usable ? readEndpoint(*cell.run, m_endpoint) : std::nullopt;
            if (!reading) {
                lack = usable ? blockText(block) + " has no figure on validation"
                              : outcomeText(blockText(block), cell.state);
                return std::nullopt;
            }
            values.push_back(higherIsBetter(m_endpoint) ? reading->value : -reading->value);
        }
        return meanOf(values);
    }

    double m_lambda;
    StudyEndpoint m_endpoint; ///< on validation
    std::vector<std::pair<const RunPanel*, const Arm*>> m_arms;
    std::set<Block> m_planned;
};

std::set<double> lambdasOf(const std::vector<const RunPanel*>& group)
{
    std::set<double> lambdas;
    for (const RunPanel* panel : group)
        for (const Arm& arm : panel->arms)
            if (!arm.isControl())
                lambdas.insert(arm.lambda);
    return lambdas;
}

std::optional<TunedPanel> tunedPanel(const std::vector<const RunPanel*>& group, const StudyEndpoint& endpoint)
{
    const std::set<double> lambdas = lambdasOf(group);
    if (lambdas.size() < 2 || !lambdas.contains(0))
        return std::nullopt;
    TunedPanel tuned;
    tuned.panel.config = group.front()->config;
    for (const auto& pair : group.front()->settings)
        if (pair.first != kRate)
            tuned.panel.settings.push_back(pair);
    tuned.panel.label = settingLabel(tuned.panel.settings);
    for (const double lambda : lambdas) {
        const RunPanel* best = RateChooser(lambda, group, endpoint).best(tuned.leftOut);
        if (best != nullptr)
            tuned.rates[lambda] = rateOf(*best);
        tuned.panel.arms.push_back(best == nullptr ? Arm{lambda, SiboSource::H0, {}}
                                                   : *best->find(lambda, SiboSource::H0));
    }
    return tuned.rates.empty() ? std::nullopt : std::optional(std::move(tuned));
}

} // namespace

std::vector<TunedPanel> tunedPanels(const std::vector<RunPanel>& panels, const StudyEndpoint& endpoint)
{
    std::vector<TunedPanel> result;
    for (const auto& group : groupsOf(panels))
        if (auto tuned = tunedPanel(group, endpoint))
            result.push_back(std::move(*tuned));
    return result;
}

} // namespace engine
