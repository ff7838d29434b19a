// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// What differences are told in: points (100 × the metric) for metrics in [−1, 1], the metric's own unit for losses.
enum class FigureUnit { Points, Own };

/// In the unit of its figures.
struct Interval {
    double low = 0, high = 0;
};

/// One λ ≠ 0 against λ = 0 of the same panel; or, in PanelVerdict::controls, one λ against its own control.
struct LambdaEffect {
    double lambda = 0;
    SiboSource source = SiboSource::H0; ///< of a control: Zero or Permuted
    std::string label;                  ///< "λ 0.4", "λ 0.4 · zero"
    bool pruned = false;                ///< left out of the figures below, counted in k
    int diverged = 0;                   ///< runs whose loss, gradient or endpoint was not finite, of a control or of
                                        ///< the λ it is for; no figures then
    int unfinished = 0;                 ///< runs that have not ended though λ = 0 has: no figures until they have
    int seeds = 0;                      ///< pairs behind the figures; 0: there are none
    double difference = 0;              ///< mean over the seeds, in the panel's unit, positive = better
    double deviation = 0;               ///< SD of the paired differences
    std::optional<double> p;            ///< two-sided, adjusted for k by Dunnett or Holm
    std::optional<Interval> seedsOnly;  ///< simultaneous 95 %, over seeds for these examples
    std::optional<Interval> examples;   ///< over seeds and new examples: joint bootstrap of the stored predictions
    std::optional<double> signFlip;     ///< exact p of this λ alone, only where 2 / 2ⁿ ≤ 0.05 / k
    std::optional<double> learningRate; ///< in Verdict::tuned: the one chosen for this λ
    bool distinguishable = false;       ///< Dunnett: seedsOnly leaves out 0; Holm: p ≤ 0.05
};

enum class SentenceKind { Finding, Caution, Note };
struct Sentence {
    SentenceKind kind = SentenceKind::Finding;
    std::string text;
    std::string action; ///< what would help: "add_seeds" | "add_control" | ""
};

/// How the intervals were made. HolmPaired: p by Holm, intervals d ± t·SD/√n at 95 % with Bonferroni's share for each.
enum class VerdictRule { None, Dunnett, HolmPaired };

/// The λ of one setting of everything else ("lr 0.0003 · rank 8"), judged.
struct PanelVerdict {
    std::string label; ///< empty where only λ and the seed vary
    Overrides settings;
    VerdictRule rule = VerdictRule::None;
    FigureUnit unit = FigureUnit::Points; ///< of the differences, by the metric and this panel's kind of task
    int comparisons = 0;                  ///< k: λ ≠ 0 that were planned, pruned ones included
    int seeds = 0;                        ///< n: seeds with a value for every λ that was not pruned
    std::int64_t examples = 0;            ///< of the endpoint's data
    double baseline = 0;                  ///< mean of λ = 0 over these seeds, as the metric is written
    double residual = 0;                  ///< s of metric = seed + λ, in the panel's unit
    int degrees = 0;                      ///< Dunnett: k'(n − 1) with k' the λ ≠ 0 judged; HolmPaired: n − 1
    double critical = 0;                  ///< c of d ± c·s·√(2/n); HolmPaired: t of d ± t·SD/√n
    int draws = 0;                        ///< of the joint bootstrap; 0: none was made
    std::vector<LambdaEffect> effects;    ///< by λ
    std::vector<LambdaEffect>
        controls;                   ///< λ with h0 less the same λ with its control, paired t with Bonferroni's share
    std::optional<double> baseRate; ///< in Verdict::tuned: the learning rate chosen for λ = 0
    std::vector<std::string> droppedSeeds; ///< "seed 3: λ 0.4 failed (disk full)"
    bool ownSplits = false;                ///< each seed was judged on validation examples of its own
    std::string examplesProblem; ///< why stored predictions give no interval over new examples; empty: they did, or
                                 ///< were not asked
    std::vector<Sentence> sentences;
};

/// Signs that λ was wrong, by rule, with the figures used.
struct FailureSignature {
    enum class Kind { TooHigh, TooLow, PlacedWrong } kind = Kind::TooHigh;
    std::string label, text;
};

struct Verdict {
    StudyEndpoint endpoint;               ///< resolved
    std::string metricName;               ///< "accuracy", "mean of accuracy and f1"
    FigureUnit unit = FigureUnit::Points; ///< of the first run; where kinds of tasks mix, each panel has its own
    std::vector<PanelVerdict> panels;
    /// Where the learning rate varies: each λ at the rate that was best for it on validation, against λ = 0 at its own
    /// best; the panels hold what else varies. Only rates with a figure for every seed of the λ are candidates.
    std::vector<PanelVerdict> tuned;
    std::vector<FailureSignature> signatures;
    std::vector<Sentence> sentences; ///< about the whole: data order not varied, mixed types, chosen and judged alike
};

struct VerdictOptions {
    bool bootstrap = true; ///< reads the stored predictions; false while runs are training
    int draws = 10'000;
    std::uint64_t randomSeed = 2402'11896;
    std::stop_token stop; ///< looked at before each draw and each file of predictions; asked to stop, the verdict
                          ///< lacks the intervals over new examples
};

/// Judges finished runs: metric = seed + λ with the seed as block; every λ ≠ 0 against λ = 0 by Dunnett, or, where the
/// SDs of the paired differences differ by more than 3×, by Holm-adjusted paired t tests.
///   over seeds           d ± c·s·√(2/n),  c the two-sided 95 % point of max |t| of k t variables, each two with
///                        correlation ½, df = k(n − 1)
///   and new examples     d ± c·√(s²·2/n + V),  V the examples' part of the joint bootstrap's variance: the same
///                        examples for every λ and seed in each of 10,000 draws (stats/joint_bootstrap.h). Percentiles
///                        of so few seeds reach no further than the seeds seen, so the draws give the variance alone.
/// A λ that diverged in one run has no figures; where λ = 0 did, none has: the seeds left would be its lucky ones. A λ
/// that has not ended on a seed of λ = 0 is left out, but counted in k, until it has.
/// s and the SDs are taken to be no finer than the rounding of a metric that moves in steps of 1/N.
/// `study` names the endpoint, the margin and the planned settings; null for runs picked by hand.
/// Never throws for runs that cannot be judged: the sentences say what is missing.   Thread: any, it only reads.
/// Source  Dunnett 1955; Holm 1979; golden by SciPy's multivariate_t and dunnett.
[[nodiscard]] Verdict judge(std::span<const RunRecord> runs, const StudyRecord* study,
                            const VerdictOptions& options = {});

/// The smallest difference, in points, that a study of k λ ≠ 0 and n seeds resolves: c·s·√(2/n), the half width of its
/// intervals. A true difference of this size is found in about half of such studies, if the λ spread alike over the
/// seeds; where they do not, Holm's rule stands in and finds less. Null below 3 seeds.
[[nodiscard]] std::optional<double> resolvableDifference(int comparisons, int seeds, double residual);

/// Seeds at which `difference` points are resolved, in the same sense; null above `most`.
[[nodiscard]] std::optional<int> seedsFor(double difference, int comparisons, double residual, int most = 200);

/// The endpoint of one run; null if it has none (yet).
[[nodiscard]] std::optional<double> endpointValue(const RunRecord& run, const StudyEndpoint& endpoint);

} // namespace engine
