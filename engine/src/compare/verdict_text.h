// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/panels.h"
#include "engine/verdict.h"

#include <optional>
#include <vector>

namespace engine {

/// What the sentences need beside the figures.
struct TextContext {
    const Panel* panel = nullptr;
    StudyEndpoint endpoint;
    FigureUnit unit = FigureUnit::Points;
    std::optional<double> margin;
    bool tuned = false; ///< each λ at its own learning rate
};

/// The sentences of one panel. Differences are told with the figures that the verdict holds, by figure_text.h.
[[nodiscard]] std::vector<Sentence> panelSentences(const PanelVerdict& verdict, const TextContext& context);

/// "1.2 points"; "0.012" in a metric's own unit.
[[nodiscard]] std::string amountWithUnit(double difference, FigureUnit unit);

/// "λ = 0.3, λ = 0.5 and λ = 0.7"
[[nodiscard]] std::string lambdaList(const std::vector<double>& lambdas);

} // namespace engine
