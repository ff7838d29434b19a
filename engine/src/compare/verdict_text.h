// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/panels.h"
#include "compare/tuned.h"
#include "engine/verdict.h"

#include <optional>
#include <vector>

namespace engine {

/// What the sentences need beside the figures.
struct TextContext {
    const RunPanel* panel = nullptr;
    StudyEndpoint endpoint;
    std::optional<double> margin;
    const TunedPanel* tuned = nullptr; ///< each λ at its own learning rate
};

/// The sentences of one panel. Differences are told with the figures that the verdict holds, by figure_text.h.
[[nodiscard]] std::vector<Sentence> panelSentences(const PanelVerdict& verdict, const TextContext& context);

/// What a difference, more being better, is for the metric: "scored 1.2 points above", "had a loss 0.012 below".
[[nodiscard]] std::string differenceText(double difference, const StudyEndpoint& endpoint, FigureUnit unit);

/// "95 % interval 0.4 to 2.0"; "95 % interval of the gain −0.020 to −0.004" where less of the metric is better.
[[nodiscard]] std::string intervalOfText(const std::optional<Interval>& interval, const StudyEndpoint& endpoint,
                                         FigureUnit unit);

/// "1.2 points"; "0.012" in a metric's own unit.
[[nodiscard]] std::string amountWithUnit(double difference, FigureUnit unit);

/// "λ = 0.3, λ = 0.5 and λ = 0.7"
[[nodiscard]] std::string lambdaList(const std::vector<double>& lambdas);

} // namespace engine
