// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "engine/verdict.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The numbers of a comparison of runs, computed once: page, report, CSV and command line all show these.
namespace engine {

/// A configuration key whose value is not the same in all compared runs.
struct DifferingKey {
    std::string key, label;
    std::vector<std::string> values; ///< one a run, as the field table writes it; empty where the key does not apply
};

/// Runs that differ in the seed alone.
struct SettingFigures {
    std::string label;  ///< of the differing keys but the seeds, λ first: "λ 0.3 · learning rate 0.0003"
    Overrides settings; ///< the values behind the label
    double lambda = 0;
    SiboSource source = SiboSource::H0;
    std::vector<std::size_t> runs; ///< places in Comparison::runs, by seed
    int pruned = 0, failed = 0, diverged = 0;
    int seeds = 0;                         ///< runs behind the mean: with the endpoint itself, each seed once
    int provisional = 0;                   ///< runs still training that have a value so far; not in the mean
    std::optional<double> provisionalMean; ///< of those, to be set against other such means only
    std::optional<double> mean;            ///< of the endpoint, in the metric's own unit
    std::optional<double> deviation;       ///< sample SD over the seeds; from 2
    std::optional<Interval> interval; ///< mean ± t · SD/√n, 95 %, each setting for itself, same unit; from 3 seeds
};

/// One number of each run, for axes of a scatter or of parallel coordinates.
struct RunScalar {
    std::string id;    ///< "endpoint" | "lambda" | "share" | "loss" | "similarity/6" | "excess/6" | "retention/6" |
                       ///< "seconds"; layers from 0 (h0) to the last
    std::string label; ///< "Excess similarity, layer 6"
    std::vector<std::optional<double>> values; ///< one a run; null: not measured
};

struct ComparedRun {
    std::string name, label;
    RunState state = RunState::Completed;
    std::size_t setting = 0; ///< place in Comparison::settings
    std::uint64_t seed = 0;
    std::uint64_t dataSeed = 0;  ///< resolved: what pairs runs is both seeds
    std::optional<double> value; ///< the endpoint
    bool provisional = false;    ///< still training: the latest validation stands in for the endpoint
    bool repeated = false;       ///< an older run of this setting and these seeds counts in its place
    /// value − that of the baseline setting's run of the same seeds, else its mean; a value so far less another so far.
    /// Null where the two were not judged on the same data, or only one of them is provisional.
    std::optional<double> delta;
    bool best = false; ///< the best value of all runs on the same data (at the endpoint's better end)
};

struct Comparison {
    StudyEndpoint endpoint; ///< resolved
    std::string metricName; ///< "accuracy on rte (validation), last step"; ", so far" while provisional
    /// No run has the endpoint yet: the settings' figures are those so far, all on validation. As soon as one has it,
    /// they are of final values alone.
    bool provisional = false;
    FigureUnit unit = FigureUnit::Points; ///< of differences, when they are told in words
    bool higherIsBetter = true;
    std::vector<ComparedRun> runs;
    std::vector<SettingFigures>
        settings; ///< λ = 0 is one setting whatever its source; in the order of λ, then of first appearance
    std::optional<std::size_t> baseline; ///< pinned, else λ = 0 of the first panel
    std::vector<DifferingKey> differing;
    std::vector<RunScalar> scalars;
};

/// `study` and `baseline` (a run's name) may be null and empty. Runs still training count with what they have.
/// Never throws for runs without figures.   Thread: any, it only reads.
[[nodiscard]] Comparison compareRuns(std::span<const RunRecord> runs, const StudyRecord* study = nullptr,
                                     std::string_view baseline = {});

/// How two numbers of the runs go together within each seed: repeated-measures correlation (Bakdash & Marusich 2017),
/// r of the residuals after each seed's means are taken away, df = N − seeds − 1; the interval by a bootstrap over
/// seeds, 10,000 draws, fixed seed. Of completed runs with h0 or λ = 0: a control moves the figures in another way.
/// Only from 8 settings × 3 seeds.
struct Correlation {
    std::optional<double> r;
    std::optional<Interval> interval; ///< of r; with fewer than 10 seeds a range, which holds the true r more seldom
                                      ///< than 95 times of 100
    int settings = 0, seeds = 0;
    std::string text; ///< "r = −0.61 within seed (−0.74 to −0.40 over resampled seeds, …)", or why there is none
    std::string note; ///< "λ drives both; compare with the zero control before reading this as a cause"
};
[[nodiscard]] Correlation correlate(const Comparison& comparison, std::string_view x, std::string_view y);

} // namespace engine
