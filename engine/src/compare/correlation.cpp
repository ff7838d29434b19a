// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison.h"
#include "engine/figure_text.h"
#include "stats/repeated_measures.h"

#include <algorithm>
#include <map>
#include <set>

namespace engine {

namespace {

constexpr int kFewestSettings = 8, kFewestSeeds = 3;
constexpr int kFewestForCoverage = 10; // below, a bootstrap of the seeds holds the true r far less often than it says
constexpr int kDraws = 10'000;
constexpr std::uint64_t kRandomSeed = 2402'11896;

const RunScalar* findScalar(const Comparison& comparison, std::string_view id)
{
    for (const RunScalar& scalar : comparison.scalars)
        if (scalar.id == id)
            return &scalar;
    return nullptr;
}

/// The pairs of each seed, of settings that have enough seeds.
class PairsBySeed {
public:
    PairsBySeed(const Comparison& comparison, const RunScalar& x, const RunScalar& y)
    {
        std::map<std::size_t, std::vector<std::size_t>> bySetting;
        for (std::size_t i = 0; i < comparison.runs.size(); ++i)
            if (x.values[i] && y.values[i] && counts(comparison, comparison.runs[i]))
                bySetting[comparison.runs[i].setting].push_back(i);
        std::map<Seeds, std::vector<std::pair<double, double>>> bySeed;
        for (const auto& [setting, runs] : bySetting) {
            std::set<Seeds> seeds;
            for (const std::size_t run : runs)
                seeds.insert(seedsOf(comparison.runs[run]));
            if (static_cast<int>(seeds.size()) < kFewestSeeds)
                continue;
            ++m_settings;
            for (const std::size_t run : runs)
                bySeed[seedsOf(comparison.runs[run])].emplace_back(*x.values[run], *y.values[run]);
        }
        for (auto& [seed, pairs] : bySeed)
            m_blocks.push_back(std::move(pairs));
    }

    int settings() const { return m_settings; }
    const BlockPairs& blocks() const { return m_blocks; }

private:
    using Seeds = std::pair<std::uint64_t, std::uint64_t>;

    static Seeds seedsOf(const ComparedRun& run) { return {run.seed, run.dataSeed}; }

    /// A run that was left behind, stopped or is in training stands elsewhere on both axes than its setting will.
    static bool counts(const Comparison& comparison, const ComparedRun& run)
    {
        return run.state == RunState::Completed && !run.repeated &&
               comparison.settings[run.setting].source == SiboSource::H0;
    }

    int m_settings = 0;
    BlockPairs m_blocks;
};

} // namespace

Correlation correlate(const Comparison& comparison, std::string_view x, std::string_view y)
{
    Correlation correlation;
    const RunScalar *first = findScalar(comparison, x), *second = findScalar(comparison, y);
    if (first == nullptr || second == nullptr) {
        correlation.text = "No run has both figures.";
        return correlation;
    }
    const PairsBySeed pairs(comparison, *first, *second);
    correlation.settings = pairs.settings();
    correlation.seeds = static_cast<int>(pairs.blocks().size());
    if (correlation.settings < kFewestSettings) {
        correlation.text = "A correlation needs at least 8 settings, controls left out, with 3 completed seeds each; " +
                           countOf(correlation.settings, "setting") + " " +
                           (correlation.settings == 1 ? "has" : "have") + " them.";
        return correlation;
    }
    const auto found = repeatedMeasures(pairs.blocks(), kDraws, kRandomSeed);
    if (!found) {
        correlation.text = "One of the two figures does not vary within a seed.";
        return correlation;
    }
    correlation.r = found->r;
    correlation.interval = Interval{found->low, found->high};
    const std::string range = metricText(found->low, 2) + " to " + metricText(found->high, 2);
    correlation.text = "r = " + metricText(found->r, 2) + " within seed (" +
                       (correlation.seeds < kFewestForCoverage
                            ? range + " over resampled seeds, which for so few is not a 95 % guarantee"
                            : "95 % " + range + " over resampled seeds") +
                       ", " + countOf(kDraws, "draw") + "; " + countOf(correlation.settings, "setting") + ", " +
                       countOf(correlation.seeds, "seed") + ")";
    correlation.note = "λ drives both; compare with the zero control before reading this as a cause.";
    return correlation;
}

} // namespace engine
