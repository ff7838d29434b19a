// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/refinement.h"

#include "base/json.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

namespace engine {

namespace {

double midway(double a, double b)
{
    constexpr double kDecimals = 1e4;
    return std::round((a + b) / 2 * kDecimals) / kDecimals;
}

/// Index of the best setting, if there is one to speak of.
std::optional<std::size_t> bestOf(const StudyPanel& panel, const std::vector<RunScore>& scores)
{
    const bool isControl =
        std::none_of(panel.settings.begin(), panel.settings.end(), [](const Setting& s) { return s.competes; });
    const Ranking ranking = rank(panel.settings, scores);
    if (isControl || ranking.order.empty() || ranking.order.front().diverged > 0)
        return std::nullopt;
    return ranking.order.front().setting;
}

} // namespace

std::optional<Refinement> refine(const std::vector<PlannedRun>& runs, const std::vector<RunScore>& scores,
                                 const std::string& measure)
{
    std::set<double> known, fresh, bests;
    for (const PlannedRun& run : runs)
        known.insert(run.config.sibo.lambda);
    for (const StudyPanel& panel : panelsOf(runs)) {
        const std::optional<std::size_t> best = bestOf(panel, scores);
        if (!best)
            continue;
        const double lambda = panel.settings[*best].lambda;
        bests.insert(lambda);
        if (*best > 0)
            fresh.insert(midway(panel.settings[*best - 1].lambda, lambda));
        if (*best + 1 < panel.settings.size())
            fresh.insert(midway(lambda, panel.settings[*best + 1].lambda));
    }
    Refinement refinement;
    std::set_difference(fresh.begin(), fresh.end(), known.begin(), known.end(), std::back_inserter(refinement.lambdas));
    if (refinement.lambdas.empty())
        return std::nullopt;
    std::string named;
    for (const double best : bests)
        named += (named.empty() ? "" : " and ") + numberText(best);
    refinement.rule = "λ between " + named + ", the best by mean " + measure + ", and its neighbours";
    return refinement;
}

std::size_t mostRefined(const std::vector<PlannedRun>& runs)
{
    std::map<double, std::size_t> byLambda;
    for (const PlannedRun& run : runs)
        ++byLambda[run.config.sibo.lambda];
    std::size_t most = 0; // runs of one λ
    for (const auto& [lambda, count] : byLambda)
        most = std::max(most, count);
    return 2 * panelsOf(runs).size() * most;
}

} // namespace engine
