// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/halving.h"

#include <algorithm>
#include <cmath>

namespace engine {

std::optional<std::int64_t> Rung::stepOf(std::int64_t steps) const
{
    if (steps < rungs + 1)
        return std::nullopt;
    return (steps * number + rungs) / (rungs + 1);
}

std::size_t settingsThatGoOn(std::size_t settings, double keep)
{
    const double share = std::ceil(keep * static_cast<double>(settings) - 1e-9);
    return std::clamp(static_cast<std::size_t>(share), std::min<std::size_t>(settings, 1), settings);
}

double shareThatTrains(std::size_t settings, std::int64_t steps, int rungs, double keep)
{
    if (settings == 0 || steps <= 0)
        return 1;
    std::size_t left = settings;
    std::int64_t at = 0, trained = 0; // steps of all settings
    for (int number = 1; number <= rungs; ++number) {
        const std::optional<std::int64_t> step = Rung{number, rungs}.stepOf(steps);
        if (!step)
            break;
        trained += static_cast<std::int64_t>(left) * (*step - at);
        at = *step;
        left = settingsThatGoOn(left, keep);
    }
    trained += static_cast<std::int64_t>(left) * (steps - at);
    return static_cast<double>(trained) / (static_cast<double>(settings) * static_cast<double>(steps));
}

HalvingDecision halve(const std::vector<Setting>& settings, const std::vector<RunScore>& scores, double keep,
                      const std::string& measure, const std::string& panel)
{
    const Ranking ranking = rank(settings, scores);
    HalvingDecision decision;
    const std::size_t goOn = settingsThatGoOn(settings.size(), keep);
    if (ranking.order.empty() || goOn == settings.size())
        return decision;
    decision.rule = "the best " + std::to_string(goOn) + " of " + std::to_string(settings.size()) + " λ by mean " +
                    measure + " over " + std::to_string(ranking.seeds) + (ranking.seeds == 1 ? " seed" : " seeds") +
                    (goOn == 1 ? " goes on" : " go on") + (panel.empty() ? "" : " (" + panel + ")");
    decision.threshold = ranking.order[goOn - 1].mean;
    for (std::size_t i = goOn; i < ranking.order.size(); ++i)
        decision.losers.push_back({ranking.order[i].setting, ranking.order[i].mean});
    return decision;
}

} // namespace engine
