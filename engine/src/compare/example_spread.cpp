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

class Collector {
public:
    Collector(const std::vector<const Arm*>& arms, const std::vector<Block>& blocks, const JudgeContext& context)
        : m_arms(arms), m_blocks(blocks), m_context(context)
    {
    }

    /// False where a run's predictions are missing, or where not all runs were judged on the same examples.
    bool collect(CrossedRuns& runs, ExampleSpread& spread)
    {
        for (const Arm* arm : m_arms) {
            auto& bySeed = runs.metrics.emplace_back();
            for (const Block& block : m_blocks) {
                if (m_context.stop.stop_requested()) {
                    spread.problem = "they were not read to the end";
                    return false;
                }
                const PredictionCache::Entry& entry = entryOf(arm->cells.at(block));
                spread.problem = entry.metric ? unlike(block, entry, arm->cells.at(block)) : entry.problem;
                if (!spread.problem.empty())
                    return false;
                runs.examples = entry.examples;
                bySeed.push_back(entry.metric);
            }
        }
        spread.ownSplits = std::any_of(m_identities.begin(), m_identities.end(),
                                       [&](const auto& pair) { return pair.second != m_identities.begin()->second; });
        return !spread.ownSplits;
    }

private:
    const PredictionCache::Entry& entryOf(const Cell& cell) const
    {
        const double turned = higherIsBetter(m_context.endpoint) ? cell.value : -cell.value;
        return m_context.predictions->of(*cell.run, turned / inUnit(1, m_context.unit));
    }

    /// Empty where the run was judged on the examples of the other runs of its block.
    std::string unlike(const Block& block, const PredictionCache::Entry& entry, const Cell& cell)
    {
        const auto [found, isNew] = m_identities.emplace(block, entry.identity);
        if (isNew || found->second == entry.identity)
            return {};
        return cell.run->run->summary.name + " was judged on other examples than the runs it is compared with";
    }

    const std::vector<const Arm*>& m_arms;
    const std::vector<Block>& m_blocks;
    const JudgeContext& m_context;
    std::map<Block, std::uint64_t> m_identities;
};

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
    if (!Collector(arms, blocks, context).collect(runs, spread))
        return spread;
    const double work = static_cast<double>(runs.examples) * static_cast<double>(arms.size() * blocks.size());
    const double most = std::clamp(kMostWork / work, static_cast<double>(kFewestDraws), 1e9);
    spread.draws = std::min(context.draws, static_cast<int>(most));
    spread.variances = exampleVariances(runs, spread.draws, context.randomSeed, 0, context.stop);
    if (spread.variances.empty())
        return {{}, 0, false, "the draws were stopped"};
    for (double& variance : spread.variances)
        variance *= inUnit(1, context.unit) * inUnit(1, context.unit);
    return spread;
}

} // namespace engine
