// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/answers.h"
#include "engine/evaluation.h"

#include <string_view>

namespace engine {

/// By name, as files and the command line have it; null for anything else.
[[nodiscard]] std::optional<ScoringKind> scoringNamed(std::string_view text);
[[nodiscard]] std::optional<PromptSpace> promptSpaceNamed(std::string_view text);

/// How answers of this task look: the preset's; of own data with option columns (or a list of options) a choice, with
/// an answer column a text.
[[nodiscard]] AnswerForm answerFormOf(const TaskConfig& task);

/// What Auto stands for.
[[nodiscard]] ScoringKind resolvedScoring(const EvaluationTask& task);

/// The name of the primary metric of a task scored so: "accuracy", "mean of accuracy and f1", "−loss".
[[nodiscard]] std::string primaryNameOf(const EvaluationTask& task);

} // namespace engine
