// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "stats/weighted_metric.h"

#include <filesystem>

namespace engine {

/// predictions/<split>-{best,final}.jsonl of a run: a line an example, as train/predictions.h writes it, or
/// score/run_predictions.h for what the run was evaluated on later. A language model's answers are one "token" each,
/// correct or not, without losses.
/// Errors  EngineError{MissingFile, BadFile} naming file and line: a key that is missing, a class id outside the
/// logits, a number that is not finite, answers among losses, more than 4 million examples.
[[nodiscard]] ExamplePredictions readPredictions(const std::filesystem::path& file, TaskKind task);

} // namespace engine
