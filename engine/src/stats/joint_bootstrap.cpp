// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/joint_bootstrap.h"

#include "stats/draws.h"
#include "stats/paired.h"

#include <algorithm>
#include <thread>

namespace engine {

namespace {

constexpr int kMostThreads = 8;

/// Of one pair on one set of examples: over the seeds.
struct OverSeeds {
    double mean = 0, variance = 0; ///< divisor n
};

using Table = std::vector<std::vector<double>>; ///< [setting][seed]

Table valuesOn(const CrossedRuns& runs, std::span<const std::uint16_t> weights)
{
    Table values;
    for (const auto& setting : runs.metrics) {
        std::vector<double> bySeed;
        for (const auto& metric : setting)
            bySeed.push_back(metric->value(weights));
        values.push_back(std::move(bySeed));
    }
    return values;
}

std::vector<OverSeeds> pairsOf(const CrossedRuns& runs, const Table& values)
{
    std::vector<OverSeeds> result;
    for (const auto& [first, second] : runs.pairs) {
        const auto d = differences(values[first], values[second]);
        const double deviation = deviationOf(d), n = static_cast<double>(d.size());
        result.push_back({meanOf(d), deviation * deviation * (n - 1) / n});
    }
    return result;
}

/// All draws, shared out between threads; each writes its own places.
std::vector<std::vector<OverSeeds>> allDraws(const CrossedRuns& runs, int draws, std::uint64_t randomSeed, int threads,
                                             const std::stop_token& stop)
{
    std::vector<std::vector<OverSeeds>> results(static_cast<std::size_t>(draws));
    if (threads < 1)
        threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMostThreads);
    const auto part = [&](int first) {
        std::vector<std::uint16_t> weights(runs.examples);
        for (int draw = first; draw < draws && !stop.stop_requested(); draw += threads) {
            Draws(randomSeed, static_cast<std::uint64_t>(draw)).resample(weights);
            results[static_cast<std::size_t>(draw)] = pairsOf(runs, valuesOn(runs, weights));
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(part, i);
    part(0);
    return others.clear(), results;
}

} // namespace

std::vector<double> exampleVariances(const CrossedRuns& runs, int draws, std::uint64_t randomSeed, int threads,
                                     const std::stop_token& stop)
{
    const auto drawn = allDraws(runs, draws, randomSeed, threads, stop);
    if (stop.stop_requested())
        return {};
    const std::vector<std::uint16_t> once(runs.examples, 1);
    const auto seen = pairsOf(runs, valuesOn(runs, once));
    std::vector<double> result;
    for (std::size_t pair = 0; pair < runs.pairs.size(); ++pair) {
        std::vector<double> means, variances;
        for (const auto& draw : drawn) {
            means.push_back(draw[pair].mean);
            variances.push_back(draw[pair].variance);
        }
        const double seeds = static_cast<double>(runs.metrics[runs.pairs[pair].first].size());
        const double interaction = std::max(0.0, meanOf(variances) - seen[pair].variance);
        const double spread = deviationOf(means);
        result.push_back(std::max(0.0, spread * spread - (seeds > 1 ? interaction / (seeds - 1) : 0)));
    }
    return result;
}

} // namespace engine
