// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <functional>
#include <vector>

namespace engine {

/// Gives each prediction of one task and arm, in any order.
using PredictionSource = std::function<void(const std::function<void(const Prediction&)>&)>;

/// Metrics of predictions of a task, with their intervals: samples, scoring, metrics and primary; without the arm. Of a
/// hidden task, and where there are none, the number of samples alone. Some numbers a prediction are held, no texts.
/// Errors  EngineError{BadFile}: predictions that are not this task's (a class that it has not, scores that are
/// missing).
[[nodiscard]] EvaluationRow rowOf(const TaskEntry& task, const PredictionSource& predictions);
[[nodiscard]] EvaluationRow rowOf(const TaskEntry& task, const std::vector<Prediction>& predictions);

} // namespace engine
