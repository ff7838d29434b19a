// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "report/svg_chart.h"

#include <optional>
#include <string>
#include <vector>

/// What the figures draw of a run, taken out of its events.
namespace engine {

[[nodiscard]] Points lossPoints(const RunRecord& run);           ///< training loss by step, NaN where it was not finite
[[nodiscard]] Points validationLossPoints(const RunRecord& run); ///< while training
[[nodiscard]] Points primaryPoints(const RunRecord& run);        ///< on validation, step 0 (untrained head) included
[[nodiscard]] Points lastLayerPoints(const RunRecord& run);      ///< similarity of the last layer by step, base at 0

/// Similarity above that between tokens of different sequences, by layer: layers − across. Empty where either is
/// missing.
[[nodiscard]] std::vector<double> excessOf(const SimilarityMeasured& measured);

/// Exponential mean with the bias of its start taken out: m_t = Σ β^(t−i) x_i / Σ β^(t−i). Gaps are skipped.
[[nodiscard]] Points smoothed(const Points& points, double beta);

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
    std::string colour; ///< CSS variable of its λ: "var(--s2)"
    std::string stroke; ///< class: "" | "dashed" (λ = 0) | "dotted" (zero control) | "dashdot" (permuted) | "head"
};
/// Looks in the runs' order; `styleSheet` receives the definitions of the colours for light and dark pages.
[[nodiscard]] std::vector<RunLook> runLooks(const std::vector<RunRecord>& runs, std::string& styleSheet);

} // namespace engine
