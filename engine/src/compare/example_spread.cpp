// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/example_spread.h"

#include "engine/figure_text.h"
#include "stats/joint_bootstrap.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr double kMostWork = 2e10; // examples × runs × draws: some seconds
constexpr int kFewestDraws = 1000;

std::size_t placeOf(std::vector<const Arm*>& arms, const Arm* arm)
{
    const auto found = std::find(arms.begin(), arms.end(), arm);
    if (found == arms.end())
        arms.push_back(arm);
    return static_cast<std::size_t>(std::find(arms.begin(), arms.end(), arm) - arms.begin());
}

/// False where a run's predictions are missing or are about other examples.
bool collect(CrossedRuns& runs, const std::vector<const Arm*>& arms, const std::vector<Block>& blocks,
             const JudgeContext& context)
{
    std::optional<std::uint64_t> identity;
    for (const Arm* arm : arms) {
        auto& bySeed = runs.metrics.emplace_back();
        for (const Block& block : blocks) {
            const Cell& cell = arm->cells.at(block);
            const double turned = higherIsBetter(context.endpoint) ? cell.value : -cell.value;
            const auto& entry = context.predictions->of(*cell.run, turned / inUnit(1, context.unit));
            if (!entry.metric)
                return false;
            if (identity.value_or(entry.identity) != entry.identity) {
                context.predictions->report(cell.run->run->summary.name +
                                            " was judged on other examples than the runs it is compared with");
                return false;
            }
            identity = entry.identity;
            runs.examples = entry.examples;
            bySeed.push_back(entry.metric);
        }
    }
    return true;
}

} // namespace

ExampleSpread exampleSpread(const std::vector<ArmPair>& pairs, const std::vector<Block>& blocks,
                            const JudgeContext& context)
{
    ExampleSpread spread;
    if (!context.bootstrap || context.draws < 2 || pairs.empty() || blocks.empty())
        return spread;
    std::vector<const Arm*> arms;
    CrossedRuns runs;
    for (const ArmPair& pair : pairs) {
        const std::size_t first = placeOf(arms, pair.first);
        runs.pairs.emplace_back(first, placeOf(arms, pair.second));
    }
    if (!collect(runs, arms, blocks, context))
        return spread;
    const double work = static_cast<double>(runs.examples) * static_cast<double>(arms.size() * blocks.size());
    const double most = std::clamp(kMostWork / work, static_cast<double>(kFewestDraws), 1e9);
    spread.draws = std::min(context.draws, static_cast<int>(most));
    spread.variances = exampleVariances(runs, spread.draws, context.randomSeed);
    for (double& variance : spread.variances)
        variance *= inUnit(1, context.unit) * inUnit(1, context.unit);
    return spread;
}

} // namespace engine
