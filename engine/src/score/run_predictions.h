// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/row_metrics.h"

#include <string>

namespace engine {

/// Predictions of an evaluation in the form of a run's own predictions/<split>-{best,final}.jsonl, a line a sample:
/// index and row, then
///   Head                    label, prediction, logits (classes by their place in the task's labels)
///   Loss                    loss, correct, tokens: sums over the sample's tokens
///   Generation, Likelihood  right, by the reading that is the primary metric
/// In the data set's order. The task is not hidden.
/// Errors  EngineError{BadFile}: predictions that are not this task's.
[[nodiscard]] std::string runPredictionsText(const TaskEntry& task, const PredictionSource& predictions);

} // namespace engine
