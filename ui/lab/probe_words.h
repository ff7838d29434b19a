// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/lab_session.h"

#include <QString>

namespace ui {

/// A figure over the layers that the probe shows.
enum class ProbeMeasure { Similarity, Excess, Retention, EffectiveRank, Norm };
inline constexpr ProbeMeasure kProbeMeasures[] = {ProbeMeasure::Similarity, ProbeMeasure::Excess,
                                                  ProbeMeasure::Retention, ProbeMeasure::EffectiveRank,
                                                  ProbeMeasure::Norm};

[[nodiscard]] QString title(ProbeMeasure measure);
[[nodiscard]] QString axisTitle(ProbeMeasure measure);
[[nodiscard]] QString explanation(ProbeMeasure measure);
/// By layer; empty where it was not measured. Excess is similarity − across.
[[nodiscard]] std::vector<double> valuesOf(const engine::LabFigures& figures, ProbeMeasure measure);

/// Of an answer: "sentences: 1 · tokens of this one: 16 · 12 ms", or why the shown sentence has no figures, and what
/// was left out.
struct ProbeState {
    QString text;
    bool warns = false;
};
[[nodiscard]] ProbeState stateOf(const ProbeAnswer& answer);

/// What each arm is, a line each as rich text: λ, trained λ (marked where another is in force), method, whether
/// anything was trained; and whether special tokens count. `marks` stand before the names, by arm; may be empty.
[[nodiscard]] QString factsOf(const ProbeAnswer& answer, const QStringList& marks);

/// "special tokens count", or that they do not: charts name the choice, so that a saved one does.
[[nodiscard]] QString specialTokensWords(bool count);

/// λ that an arm's line is coloured by; null: the frozen model.
[[nodiscard]] std::optional<double> lambdaOf(const ProbeAnswer& answer, std::size_t arm);

/// By arm, as charts and lists name them.
[[nodiscard]] QStringList armNames(const ProbeAnswer& answer);

/// The counted tokens of the shown sentence, as the charts name them.
[[nodiscard]] QStringList countedTokens(const ProbeAnswer& answer);

} // namespace ui
