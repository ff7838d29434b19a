// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "report/svg_chart.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

/// What the figures draw of a run, taken out of its events.
namespace engine {

[[nodiscard]] ChartPoints lossPoints(const RunRecord& run); ///< training loss by step, NaN where it was not finite
[[nodiscard]] ChartPoints validationLossPoints(const RunRecord& run); ///< while training
[[nodiscard]] ChartPoints primaryPoints(const RunRecord& run);   ///< on validation, step 0 (untrained head) included
[[nodiscard]] ChartPoints lastLayerPoints(const RunRecord& run); ///< similarity of the last layer by step, base at 0

/// Similarity above that between tokens of different sequences, by layer: layers − across. Empty where either is
/// missing.
[[nodiscard]] std::vector<double> excessOf(const SimilarityMeasured& measured);

/// Exponential mean with the bias of its start taken out: m_t = Σ β^(t−i) x_i / Σ β^(t−i). Gaps are skipped.
[[nodiscard]] ChartPoints smoothed(const ChartPoints& points, double beta);

[[nodiscard]] const SimilarityMeasured* lastSimilarity(const RunRecord& run); ///< null if never measured
[[nodiscard]] const SimilarityMeasured* baseSimilarity(const RunRecord& run);
[[nodiscard]] const RunStarted* startOf(const RunRecord& run);
[[nodiscard]] std::vector<EvalDone> finalEvaluations(const RunRecord& run); ///< those of a finished adapter

/// Samples of the validation set; 0 if it was never evaluated.
[[nodiscard]] std::int64_t validationSamples(const RunRecord& run);

/// Share of the largest class of the validation set, counted in the run's saved predictions; null without them.
[[nodiscard]] std::optional<double> majorityShare(const RunRecord& run);

/// How a run is told from the others of the page.
struct RunLook {
    std::string label;
    std::string colour; ///< of the palette, by λ: "s2"
    std::string dash;   ///< by what is mixed in: "" | kDashed (λ = 0) | kDotted (zero control) | kDashDot (permuted)
};
inline constexpr const char* kDashed = "8 5";
inline constexpr const char* kDotted = "2 4";
inline constexpr const char* kDashDot = "9 4 2 4";

/// The λ of runs, for the colours of a page: the same λ has the same colour in all its groups.
[[nodiscard]] std::set<double> lambdasOf(const std::vector<RunRecord>& runs);

/// Adds a colour for each λ: "s0", "s1" … rising with λ.
void addLambdaColours(Palette& palette, const std::set<double>& lambdas);

/// Looks in the runs' order. `lambdas`: those the palette was made for, the runs' own among them.
[[nodiscard]] std::vector<RunLook> runLooks(const std::vector<RunRecord>& runs, const std::set<double>& lambdas);

} // namespace engine
