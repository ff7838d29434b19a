// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/answers.h"
#include "engine/evaluation.h"
#include "score/evaluation_record.h"

#include <string_view>

namespace engine {

/// By name, as files and the command line have it; null for anything else.
[[nodiscard]] std::optional<ScoringKind> scoringNamed(std::string_view text);
[[nodiscard]] std::optional<PromptSpace> promptSpaceNamed(std::string_view text);

/// How answers of this task look: the preset's; of own data with option columns (or a list of options) a choice, with
/// an answer column a text.
[[nodiscard]] AnswerForm answerFormOf(const TaskConfig& task);

/// Where a response to this task ends beside an end token: at the request's stop texts, else (defaultStop) at what
/// begins another question in the task's template: alpaca's "### Instruction:", the line before {prompt}, else
/// "Question:" on a new line. None of prompts in the reference's form, which stops nowhere, nor of chats.
[[nodiscard]] std::vector<std::string> stopTextsOf(const EvaluationRequest& request, const TaskConfig& task);

/// What Auto stands for.
[[nodiscard]] ScoringKind resolvedScoring(const EvaluationTask& task);

/// What a task's figures depend on beside data and weights: "generation, consistent prompts, 4 beams, 32 tokens",
/// "likelihood, consistent prompts", "head".
[[nodiscard]] std::string settingText(const EvaluationRequest& request, const TaskEntry& task);

/// What of it is not as by default, for telling figures of one data set apart: " (4 beams, 32 tokens)"; empty: nothing.
/// It can be part of a file's name: no slash (stop texts as JSON quotes them), no more than 170 bytes.
[[nodiscard]] std::string settingMark(const EvaluationRequest& request, const TaskEntry& task);

/// The name of the primary metric of a task scored so: "accuracy", "mean of accuracy and f1", "−loss".
[[nodiscard]] std::string primaryNameOf(const EvaluationTask& task);

} // namespace engine
